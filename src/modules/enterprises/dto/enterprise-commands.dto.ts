import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import {
  ENTERPRISE_KINDS,
  type EnterpriseKind,
  REVENUE_TIERS,
  type RevenueTier,
} from '../entities/enterprise.entity.js';

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
  @CleanText({ blankIsNull: true })
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
  @CleanText({ blankIsNull: true })
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
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(500)
  remark?: string | null;
}

/** Changes to a unit as it was at `version`; absent fields stay as they are. */
export class EditEnterpriseDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  legalName?: string;

  @MayBeAbsent()
  @IsString()
  @MaxLength(40)
  creditCode?: string;

  @MayBeAbsent()
  @IsIn(ENTERPRISE_KINDS)
  kind?: EnterpriseKind;

  @MayBeAbsent()
  @IsUUID()
  streetId?: string;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  industry?: string | null;

  @IsOptional()
  @IsBusinessDate()
  establishedOn?: string | null;

  @MayBeAbsent()
  @IsBusinessDate()
  enteredOn?: string;

  /** First day on which the unit is no longer resident; null takes it back. */
  @IsOptional()
  @IsBusinessDate()
  leftOn?: string | null;

  /** Why it left; goes when `leftOn` is taken back. */
  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(1000)
  leftReason?: string | null;

  /** First day on which the unit no longer operates; null takes it back. */
  @IsOptional()
  @IsBusinessDate()
  dormantFrom?: string | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
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
  @CleanText({ blankIsNull: true })
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
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}

export class RevealedContactDto {
  contactPhone: string | null;
}
