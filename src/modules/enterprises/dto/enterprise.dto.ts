import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { CursorPageQueryDto } from '../../../platform/http/page.dto.js';
import type { NextActionCode } from '../domain/next-action.js';
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

export const ENTERPRISE_DUES = ['own_branch', 'headcount'] as const;
/** What is due of a unit. */
export type EnterpriseDue = (typeof ENTERPRISE_DUES)[number];

/** Which units to list; every filter narrows. */
export class EnterpriseQueryDto extends CursorPageQueryDto {
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

  /** Part of the industry's name. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  industry?: string;

  @IsOptional()
  @IsIn(REVENUE_TIERS)
  revenueTier?: RevenueTier;

  @IsOptional()
  @IsIn(COVERAGES)
  coverage?: Coverage;

  /**
   * Only units with at least 3 full members and no organisation of their own (rule 1.1), or whose head-count was not
   * reported in this quarter (rule 15.1).
   */
  @IsOptional()
  @IsIn(ENTERPRISE_DUES)
  due?: EnterpriseDue;

  /** Only units that count today: resident and operating (rule 5.7). */
  @IsOptional()
  @IsIn(['true'])
  current?: 'true';

  /** Part of the name, pinyin initials, or the start of the credit code. */
  @IsOptional()
  @CleanText()
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
  /** As last reported. */
  anchorCount: number | null;
  /** The day that the last report tells of. */
  reportedOn: string | null;
  revenueTier: RevenueTier | null;
  coverage: Coverage;
  partyOrgId: string | null;
  partyOrgName: string | null;
}

export class EnterprisePageDto {
  items: EnterpriseSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  /** Cursor of the page after and the page before; null where there is none. */
  next: string | null;
  previous: string | null;
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

/** What there is to do about a unit. */
export class NextActionDto {
  /** What to do; the page knows where it is done. */
  code: NextActionCode;
  /** Number of the rule in docs/rules.md. */
  rule: string;
  title: string;
  /** Why. */
  reason: string;
}

/** A unit's page. */
export class EnterpriseDto extends EnterpriseSummaryDto {
  /** Why it left; null where nobody told or it has not left. */
  leftReason: string | null;
  establishedOn: string | null;
  dormantFrom: string | null;
  contactName: string | null;
  /** The contact's number with its middle hidden; `reveal` opens it. */
  contactPhoneMasked: string | null;
  remark: string | null;
  version: number;
  headcounts: HeadcountDto[];
  partyOrgs: UnitPartyOrgDto[];
  instructors: UnitInstructorDto[];
  massOrganisations: UnitMassOrganisationDto[];
  /** The most pressing first. */
  nextActions: NextActionDto[];
  actions: ActionDto[];
}
