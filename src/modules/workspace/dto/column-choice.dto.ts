import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { ColumnChoice } from '../domain/lists.js';

const MOST_COLUMNS = 60;

/** The key of a column, filter or order: a word of letters and digits, with a minus for downwards. */
export const FIELD_KEY = /^-?[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** One column in the order chosen. */
export class ColumnChoiceDto {
  @Matches(FIELD_KEY)
  key: string;

  @IsBoolean()
  shown: boolean;
}

/** Columns in the order chosen, each once; null: as the list comes. */
export function AreColumns(): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    IsArray(),
    ArrayMaxSize(MOST_COLUMNS),
    ArrayUnique((column: ColumnChoice | null) => column?.key),
    ValidateNested({ each: true }),
    Type(() => ColumnChoiceDto),
  );
}
