import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { PARK_KINDS, type ParkKind } from '../entities/park.entity.js';

export class DistrictDto {
  id: string;
  /** GB/T 2260 code. */
  code: string;
  name: string;
  /** Name of the district's Private-Enterprise Party Committee. */
  committeeName: string;
}

export class DistrictListDto {
  items: DistrictDto[];
  total: number;
}

/** A district to be opened. */
export class CreateDistrictDto {
  /** Six digits of GB/T 2260. */
  @Matches(/^[0-9]{6}$/)
  code: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;

  /** Name of its Private-Enterprise Party Committee. */
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  committeeName: string;
}

export class StreetDto {
  id: string;
  name: string;
  version: number;
  actions: ActionDto[];
}

export class StreetListDto {
  items: StreetDto[];
  total: number;
}

export class CreateStreetDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  name: string;
}

export class EditStreetDto extends CreateStreetDto {
  @IsVersion()
  version: number;
}

export const PARK_SORTS = [
  'name',
  '-name',
  'enterpriseCount',
  '-enterpriseCount',
  'partyOrgCount',
  '-partyOrgCount',
] as const;
export type ParkSort = (typeof PARK_SORTS)[number];

/** Which parks to list. */
export class ParkListQueryDto {
  /** Part of the name, or pinyin initials. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string;

  /** By name, catch-alls last, when absent. */
  @IsOptional()
  @IsIn(PARK_SORTS)
  sort?: ParkSort;
}

/** A park with what it holds today. */
export class ParkDto {
  id: string;
  name: string;
  /** `catch_all` holds the units of one street that lie in no park. */
  kind: ParkKind;
  streetId: string | null;
  streetName: string | null;
  /** Name of its comprehensive Party committee, when there is one. */
  committeeName: string | null;
  /** Units that count today (rule 5.7). */
  enterpriseCount: number;
  /** Party organisations that exist today. */
  partyOrgCount: number;
  version: number;
  actions: ActionDto[];
}

export class ParkListDto {
  items: ParkDto[];
  total: number;
  actions: ActionDto[];
}

export class CreateParkDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name: string;

  @IsIn(PARK_KINDS)
  kind: ParkKind;

  @IsOptional()
  @IsUUID()
  streetId?: string | null;
}

export class EditParkDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(80)
  name?: string;

  @IsOptional()
  @IsUUID()
  streetId?: string | null;
}
