import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import {
  DENSITIES,
  type Density,
  type Theme,
  THEMES,
  TYPE_SIZES,
  type TypeSize,
} from '../domain/preferences.js';
import { AreColumns, ColumnChoiceDto } from './column-choice.dto.js';

/** How a person likes one list. */
export class ListPreferenceDto {
  /** Null: as the list comes. Columns that the list does not know are ignored, new ones come last. */
  columns: ColumnChoiceDto[] | null;
  /** The view that the list opens with; null: everything. */
  defaultViewId: string | null;
}

/** How a person likes each list; a list that is not named is as it comes. */
export class ListPreferencesDto {
  enterprises?: ListPreferenceDto;
  party_orgs?: ListPreferenceDto;
  coverage_units?: ListPreferenceDto;
  imports?: ListPreferenceDto;
  users?: ListPreferenceDto;
  audit_events?: ListPreferenceDto;
  parks?: ListPreferenceDto;
  exports?: ListPreferenceDto;
  constructions?: ListPreferenceDto;
  admissions?: ListPreferenceDto;
  instructor_visits?: ListPreferenceDto;
}

/** How a person likes the portal; the same on every device. */
export class PreferencesDto {
  version: number;
  /** `system`: as the device is set. */
  theme: Theme;
  density: Density;
  /** `large` enlarges text and targets (关怀版). */
  typeSize: TypeSize;
  /** Whether single keys are shortcuts. */
  singleKeys: boolean;
  lists: ListPreferencesDto;
}

/** Changes of one list; what is left out stays as it is. */
export class EditListPreferenceDto {
  /** Null: as the list comes. */
  @AreColumns()
  columns?: ColumnChoiceDto[] | null;

  /** Null: the list opens with everything. */
  @IsOptional()
  @IsUUID()
  defaultViewId?: string | null;
}

function IsOfList(): PropertyDecorator {
  return applyDecorators(
    MayBeAbsent(),
    IsObject(),
    ValidateNested(),
    Type(() => EditListPreferenceDto),
  );
}

/** Changes per list. */
export class EditListPreferencesDto {
  @IsOfList()
  enterprises?: EditListPreferenceDto;

  @IsOfList()
  party_orgs?: EditListPreferenceDto;

  @IsOfList()
  coverage_units?: EditListPreferenceDto;

  @IsOfList()
  imports?: EditListPreferenceDto;

  @IsOfList()
  users?: EditListPreferenceDto;

  @IsOfList()
  audit_events?: EditListPreferenceDto;

  @IsOfList()
  parks?: EditListPreferenceDto;

  @IsOfList()
  exports?: EditListPreferenceDto;

  @IsOfList()
  constructions?: EditListPreferenceDto;

  @IsOfList()
  admissions?: EditListPreferenceDto;

  @IsOfList()
  instructor_visits?: EditListPreferenceDto;
}

/** Changes of one's preferences; what is left out stays as it is. */
export class EditPreferencesDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @IsIn(THEMES)
  theme?: Theme;

  @MayBeAbsent()
  @IsIn(DENSITIES)
  density?: Density;

  @MayBeAbsent()
  @IsIn(TYPE_SIZES)
  typeSize?: TypeSize;

  @MayBeAbsent()
  @IsBoolean()
  singleKeys?: boolean;

  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => EditListPreferencesDto)
  lists?: EditListPreferencesDto;
}
