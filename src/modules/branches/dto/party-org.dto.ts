import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { CursorPageQueryDto } from '../../../platform/http/page.dto.js';
import { FormerNameDto } from './organisation-acts.dto.js';
import { FoundingPapersDto } from './founding-papers.dto.js';
import { ExceptionDto, PartyOrgPostDto, PartyOrgTermDto } from './post.dto.js';
import { PARTY_ORG_KINDS } from '../entities/party-org.entity.js';
import type { PartyOrgKind } from '../domain/organisation-rules.js';
import type { Tie } from '../domain/membership.js';

export const PARTY_ORG_SORTS = [
  'name',
  '-name',
  'effectiveFrom',
  '-effectiveFrom',
  'enterpriseCount',
  '-enterpriseCount',
  'termDueOn',
  '-termDueOn',
] as const;
export type PartyOrgSort = (typeof PARTY_ORG_SORTS)[number];

export const PARTY_ORG_DUES = [
  'too_wide',
  'too_large',
  'no_secretary',
  'term_due',
  'term_overdue',
  'no_term',
] as const;
/**
 * More than 5 units (rule 1.2), more than 50 members (rule 1.3), no secretary recorded, a term that ends within six
 * months (rule 1.11) or has run out (rule 1.10), no term recorded though its kind has one (rules 1.6, 1.10).
 */
export type PartyOrgDue = (typeof PARTY_ORG_DUES)[number];

/** Which organisations to list; those that exist today unless `current` is `false`. */
export class PartyOrgQueryDto extends CursorPageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsIn(PARTY_ORG_KINDS)
  kind?: PartyOrgKind;

  @IsOptional()
  @IsIn(['true', 'false'])
  current?: 'true' | 'false';

  @IsOptional()
  @IsIn(PARTY_ORG_DUES)
  due?: PartyOrgDue;

  /** Part of the name or of the secretary's name. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsIn(PARTY_ORG_SORTS)
  sort?: PartyOrgSort;
}

export class PartyOrgSummaryDto {
  id: string;
  parkId: string;
  parkName: string;
  kind: PartyOrgKind;
  name: string;
  /** Day of the approval, where known. */
  foundedOn: string | null;
  /** Day it counts from (rule 5.8). */
  effectiveFrom: string;
  dissolvedOn: string | null;
  /** Who is secretary today. */
  secretaryName: string | null;
  /** First day after the present term; null where no term is recorded. */
  termDueOn: string | null;
  /** Units it holds today. */
  enterpriseCount: number;
  /** Full members of those units, as last reported. */
  fullMemberCount: number | null;
}

export class PartyOrgPageDto {
  items: PartyOrgSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  /** Cursor of the page after and the page before; null where there is none. */
  next: string | null;
  previous: string | null;
  actions: ActionDto[];
}

/** A unit's membership of the organisation. */
export class PartyOrgMemberDto {
  id: string;
  enterpriseId: string;
  legalName: string;
  tie: Tie;
  joinedOn: string;
  leftOn: string | null;
  isLead: boolean;
  /** Full members of the unit as last reported. */
  fullMemberCount: number | null;
}

/** What a rule of organisation has to say. */
export class RuleFindingDto {
  code: string;
  /** Number of the rule in docs/rules.md. */
  rule: string;
  /** `block` is 应当/不得, `warn` is 一般. */
  severity: 'warn' | 'block';
  message: string;
}

export class PartyOrgDto extends PartyOrgSummaryDto {
  parentOrgId: string | null;
  parentOrgName: string | null;
  version: number;
  /** The founding's paper trail (rule 1.8); null where nobody told. */
  appliedOn: string | null;
  approvedBy: string | null;
  repliedOn: string | null;
  replyNumber: string | null;
  filedOn: string | null;
  /** Who approved that it stands as rules 1.1 and 1.2 would refuse it. */
  exceptionBy: string | null;
  exceptionOn: string | null;
  members: PartyOrgMemberDto[];
  /** Names it bore before, newest first. */
  formerNames: FormerNameDto[];
  dissolutionReason: string | null;
  dissolutionBy: string | null;
  /** What it was merged into. */
  successorOrgId: string | null;
  successorOrgName: string | null;
  /** Present, past and planned; those entered by mistake too. */
  posts: PartyOrgPostDto[];
  /** Newest first. */
  terms: PartyOrgTermDto[];
  warnings: RuleFindingDto[];
  actions: ActionDto[];
}

export class FoundingUnitDto {
  @IsUUID()
  enterpriseId: string;

  /** First day of the membership; the organisation's first day when absent. */
  @IsOptional()
  @IsBusinessDate()
  joinedOn?: string;

  @IsOptional()
  @IsBoolean()
  isLead?: boolean;
}

/** An organisation to be entered. */
export class CreatePartyOrgDto extends FoundingPapersDto {
  @IsIn(PARTY_ORG_KINDS)
  kind: PartyOrgKind;

  @IsString()
  @MinLength(1)
  @MaxLength(160)
  name: string;

  /** Day of the approval. */
  @IsOptional()
  @IsBusinessDate()
  foundedOn?: string | null;

  /** Day it counts from, where the founding is not known. */
  @IsOptional()
  @IsBusinessDate()
  effectiveFrom?: string;

  /** Secretary from the organisation's first day on. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  secretaryName?: string | null;

  @IsOptional()
  @IsUUID()
  parentOrgId?: string | null;

  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => FoundingUnitDto)
  enterprises: FoundingUnitDto[];

  /** Who approved what rule 1.1 would refuse, where somebody did. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  exceptionBy?: string | null;

  @IsOptional()
  @IsBusinessDate()
  exceptionOn?: string | null;
}

/** Changes to an organisation as it was at `version`; absent fields stay as they are. */
export class EditPartyOrgDto extends FoundingPapersDto {
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  name?: string;

  @IsOptional()
  @IsBusinessDate()
  foundedOn?: string | null;

  @IsOptional()
  @IsUUID()
  parentOrgId?: string | null;

  /** First day on which it no longer exists; its memberships end with it. */
  @IsOptional()
  @IsBusinessDate()
  dissolvedOn?: string | null;
}

export class AddMemberDto extends ExceptionDto {
  @IsUUID()
  enterpriseId: string;

  @IsBusinessDate()
  joinedOn: string;

  @IsOptional()
  @IsBoolean()
  isLead?: boolean;
}

/** Ends a membership, or corrects the day on which it ended. */
export class EndMembershipDto extends ExceptionDto {
  /** First day on which the unit no longer belongs to the organisation. */
  @IsBusinessDate()
  leftOn: string;
}
