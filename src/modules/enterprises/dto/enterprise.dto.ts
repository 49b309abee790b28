import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import {
  ENTERPRISE_KINDS,
  ENTERPRISE_STATUSES,
  type EnterpriseKind,
  type EnterpriseStatus,
  REVENUE_TIERS,
  type RevenueTier,
} from '../entities/enterprise.entity.js';

export const COVERAGES = ['own', 'joint', 'none'] as const;
/** How an organisation covers a unit today: its own, a joint one, none (rules 5.1, 5.2). */
export type Coverage = (typeof COVERAGES)[number];

export const ENTERPRISE_SORTS = [
  'legalName',
  '-legalName',
  'enteredOn',
  '-enteredOn',
  'staffCount',
  '-staffCount',
  'fullMemberCount',
  '-fullMemberCount',
  'creditCode',
  '-creditCode',
] as const;
export type EnterpriseSort = (typeof ENTERPRISE_SORTS)[number];

/** Which units to list; every filter narrows. */
export class EnterpriseQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string;

  @IsOptional()
  @IsIn(ENTERPRISE_KINDS)
  kind?: EnterpriseKind;

  @IsOptional()
  @IsIn(ENTERPRISE_STATUSES)
  status?: EnterpriseStatus;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  industry?: string;

  @IsOptional()
  @IsIn(COVERAGES)
  coverage?: Coverage;

  /** Only units with at least 3 full members and no organisation of their own (rule 1.1). */
  @IsOptional()
  @IsIn(['own_branch'])
  due?: 'own_branch';

  /** Part of the name, pinyin initials, or the start of the credit code. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsIn(ENTERPRISE_SORTS)
  sort?: EnterpriseSort;
}

/** A unit as a line of the ledger. */
export class EnterpriseSummaryDto {
  id: string;
  parkId: string;
  parkName: string;
  streetId: string;
  streetName: string;
  kind: EnterpriseKind;
  legalName: string;
  creditCode: string;
  industry: string | null;
  status: EnterpriseStatus;
  enteredOn: string;
  leftOn: string | null;
  /** As last reported. */
  staffCount: number | null;
  /** Full members as last reported (rule 5.9). */
  fullMemberCount: number | null;
  coverage: Coverage;
  partyOrgId: string | null;
  partyOrgName: string | null;
}

export class EnterprisePageDto {
  items: EnterpriseSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  actions: ActionDto[];
}

/** What a unit reported of itself at a date. */
export class HeadcountDto {
  asOf: string;
  staffCount: number;
  fullMemberCount: number;
  anchorCount: number | null;
}

/** An organisation the unit belongs or belonged to. */
export class UnitPartyOrgDto {
  id: string;
  name: string;
  kind: string;
  tie: 'own' | 'joint' | 'activity';
  joinedOn: string;
  leftOn: string | null;
  isLead: boolean;
}

export class UnitInstructorDto {
  id: string;
  instructorName: string;
  fromOn: string;
  untilOn: string | null;
}

export class UnitMassOrganisationDto {
  id: string;
  kind: 'union' | 'youth_league' | 'women_federation';
  effectiveFrom: string;
  dissolvedOn: string | null;
}

/** A unit's page. */
export class EnterpriseDto extends EnterpriseSummaryDto {
  establishedOn: string | null;
  dormantFrom: string | null;
  contactName: string | null;
  /** The contact's number with its middle hidden; `reveal` opens it. */
  contactPhoneMasked: string | null;
  revenueTier: RevenueTier | null;
  remark: string | null;
  anchorCount: number | null;
  version: number;
  headcounts: HeadcountDto[];
  partyOrgs: UnitPartyOrgDto[];
  instructors: UnitInstructorDto[];
  massOrganisations: UnitMassOrganisationDto[];
  actions: ActionDto[];
}

/** A unit to be entered into a park's ledger. */
export class CreateEnterpriseDto {
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  legalName: string;

  /** Unified social credit code; full-width and lower-case characters are understood. */
  @IsString()
  @MaxLength(40)
  creditCode: string;

  @IsIn(ENTERPRISE_KINDS)
  kind: EnterpriseKind;

  @IsUUID()
  streetId: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  industry?: string | null;

  @IsOptional()
  @IsBusinessDate()
  establishedOn?: string | null;

  @IsBusinessDate()
  enteredOn: string;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  staffCount?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  fullMemberCount?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  anchorCount?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  contactName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  contactPhone?: string | null;

  @IsOptional()
  @IsIn(REVENUE_TIERS)
  revenueTier?: RevenueTier | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  remark?: string | null;
}

/** Changes to a unit as it was at `version`; absent fields stay as they are. */
export class EditEnterpriseDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  legalName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  creditCode?: string;

  @IsOptional()
  @IsIn(ENTERPRISE_KINDS)
  kind?: EnterpriseKind;

  @IsOptional()
  @IsUUID()
  streetId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  industry?: string | null;

  @IsOptional()
  @IsBusinessDate()
  establishedOn?: string | null;

  @IsOptional()
  @IsBusinessDate()
  enteredOn?: string;

  /** First day on which the unit is no longer resident; null takes it back. */
  @IsOptional()
  @IsBusinessDate()
  leftOn?: string | null;

  /** First day on which the unit no longer operates; null takes it back. */
  @IsOptional()
  @IsBusinessDate()
  dormantFrom?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  contactName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(30)
  contactPhone?: string | null;

  @IsOptional()
  @IsIn(REVENUE_TIERS)
  revenueTier?: RevenueTier | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  remark?: string | null;
}

/** What a unit reports of itself at a date; a second report for the same date corrects the first. */
export class RecordHeadcountDto {
  @IsBusinessDate()
  asOf: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  staffCount: number;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  fullMemberCount: number;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  anchorCount?: number | null;
}

/** Why the contact's number is opened; kept in the audit trail. */
export class RevealContactDto {
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

export class RevealedContactDto {
  contactPhone: string | null;
}
