import { ApiPropertyOptional, PickType } from '@nestjs/swagger';
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
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { ENDED_FILTERS, type EndedFilter } from '../../../platform/workflow/run-conditions.js';
import { CreateEnterpriseDto } from '../../enterprises/enterprises.public.js';
import { CREDIT_RESULTS, type CreditResult } from '../domain/dossier.js';

/** The unit that an officer registers. The representative of a unit leaves all of it out. */
export class RegisterUnitDto extends PickType(CreateEnterpriseDto, [
  'legalName',
  'creditCode',
  'kind',
  'streetId',
]) {}

/** Begins a dossier: of the unit given, or of the representative's own. */
export class StartDossierDto {
  @MayBeAbsent()
  @ValidateNested()
  @Type(() => RegisterUnitDto)
  unit?: RegisterUnitDto;

  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;
}

export class SaveUnitDto {
  @IsVersion()
  version: number;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  industry?: string | null;

  @IsOptional()
  @IsBusinessDate()
  establishedOn?: string | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(1000)
  businessScope?: string | null;

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
}

export class SaveContactDto {
  @IsVersion()
  version: number;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  name?: string | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(60)
  post?: string | null;

  /** Left out: the number that is kept stays. */
  @IsOptional()
  @IsString()
  @MaxLength(30)
  phone?: string | null;
}

export class SaveAnchorDto {
  /** Of an anchor that is kept already; left out for a new one. */
  @MayBeAbsent()
  @IsUUID()
  id?: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  @IsBusinessDate()
  birthDate: string;

  /** The guardian's consent, needed below 18. */
  @IsOptional()
  @IsUUID()
  consentFileId?: string | null;
}

/** Live commerce; the anchors given are all there are. */
export class SaveLiveDto {
  @IsVersion()
  version: number;

  @IsOptional()
  @IsBoolean()
  operatesLive: boolean | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(300)
  platforms?: string | null;

  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SaveAnchorDto)
  anchors: SaveAnchorDto[];
}

export class SaveCreditDto {
  @IsVersion()
  version: number;

  @IsOptional()
  @IsIn(CREDIT_RESULTS)
  creditResult?: CreditResult | null;

  @IsOptional()
  @IsBusinessDate()
  creditCheckedOn?: string | null;

  @IsOptional()
  @IsBusinessDate()
  undertakingSignedOn?: string | null;

  @IsOptional()
  @IsBusinessDate()
  undertakingValidUntil?: string | null;
}

/** A material: a file (uploaded before, or given with an earlier dossier), its validity, or that it follows. */
export class SaveMaterialDto {
  @IsVersion()
  version: number;

  /** Null takes the file out; left out, it stays. */
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @IsOptional()
  @IsBusinessDate()
  validUntil?: string | null;

  /** Whether it is to follow, where it may; the day follows from the list's working days. */
  @MayBeAbsent()
  @IsBoolean()
  follows?: boolean;
}

/** The answers were checked and are right. */
export class CheckAnswersDto {
  @IsVersion()
  version: number;
}

export class InviteReviewerDto {
  @IsUUID()
  userId: string;
}

export const DUE_FILTERS = ['overdue', 'today', 'week'] as const;

export class DossierQueryDto extends PageQueryDto {
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsUUID()
  parkId?: string;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsString()
  @Matches(/^[a-z_]{1,60}$/)
  state?: string;

  /** By the nearest day on which somebody has to act. */
  @ApiPropertyOptional({ enum: DUE_FILTERS })
  @MayBeAbsent()
  @IsIn(DUE_FILTERS)
  due?: (typeof DUE_FILTERS)[number];

  /** Only such as ended in this calendar year. */
  @ApiPropertyOptional({ enum: ENDED_FILTERS })
  @MayBeAbsent()
  @IsIn(ENDED_FILTERS)
  ended?: EndedFilter;

  /** Only what waits for the caller. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsIn(['true', 'false'])
  mine?: 'true' | 'false';

  /** Part of the unit's name, or of its number. */
  @ApiPropertyOptional()
  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;
}
