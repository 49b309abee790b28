import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { REVENUE_TIERS, type RevenueTier } from '../entities/enterprise.entity.js';

export class SetStreetDto {
  @IsUUID()
  streetId: string;
}

export class SetIndustryDto {
  /** Null takes the industry away. */
  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  industry?: string | null;
}

export class SetRevenueTierDto {
  /** Null takes the tier away. */
  @IsOptional()
  @IsIn(REVENUE_TIERS)
  revenueTier?: RevenueTier | null;
}

export class MarkDormantDto {
  /** First day on which the units no longer operate. */
  @IsBusinessDate()
  dormantFrom: string;
}

export class MarkOperatingDto {}

export class RecordLeavingDto {
  /** First day on which the units are no longer resident. */
  @IsBusinessDate()
  leftOn: string;

  /** Why; kept on each unit, and with the run in the audit trail. */
  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  reason: string;
}
