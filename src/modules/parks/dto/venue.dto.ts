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
import { ActionDto } from '../../../platform/http/action.dto.js';
import { VENUE_KINDS, type VenueKind } from '../entities/venue.entity.js';

export class VenueDto {
  id: string;
  name: string;
  kind: VenueKind;
  /** Seats; null when not recorded. */
  capacity: number | null;
  location: string | null;
  /** The enterprise a micro-site lies at. */
  enterpriseId: string | null;
  enterpriseName: string | null;
  version: number;
  actions: ActionDto[];
}

export class VenueListDto {
  items: VenueDto[];
  total: number;
  actions: ActionDto[];
}

export class CreateVenueDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @IsIn(VENUE_KINDS)
  kind: VenueKind;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(200)
  location?: string | null;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string | null;
}

export class EditVenueDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @IsOptional()
  @CleanText({ blankIsNull: true })
  @IsString()
  @MaxLength(200)
  location?: string | null;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string | null;
}
