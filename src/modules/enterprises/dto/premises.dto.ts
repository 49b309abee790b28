import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';

const LARGEST_AREA = 1_000_000_000;

/** A room that a unit occupies. */
export class PremisesDto {
  id: string;
  /** As on the door, such as A-301. */
  room: string;
  /** Hundredths of a square metre; null when not recorded. */
  areaHundredths: number | null;
  fromOn: string;
  /** First day on which the unit no longer has the room; null while it has it. */
  untilOn: string | null;
  version: number;
  actions: ActionDto[];
}

/** A place of the park that lies at the unit, such as a micro-site. */
export class UnitVenueDto {
  id: string;
  name: string;
  kind: 'live_demo_area' | 'meeting_hall' | 'reception_room' | 'micro_site';
  location: string | null;
}

/** The rooms of a unit, those it has now first, and the park's places at it. */
export class PremisesListDto {
  items: PremisesDto[];
  total: number;
  venues: UnitVenueDto[];
  actions: ActionDto[];
}

export class AddPremisesDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  room: string;

  /** Hundredths of a square metre. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_AREA)
  areaHundredths?: number | null;

  @IsBusinessDate()
  fromOn: string;

  @IsOptional()
  @IsBusinessDate()
  untilOn?: string | null;
}

/** Changes to a room's record as it was at `version`; `untilOn` ends it, null takes the end back. */
export class EditPremisesDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  room?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LARGEST_AREA)
  areaHundredths?: number | null;

  @MayBeAbsent()
  @IsBusinessDate()
  fromOn?: string;

  @IsOptional()
  @IsBusinessDate()
  untilOn?: string | null;
}
