import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { IsVersion } from '../../../platform/http/version.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { type ListKey, LISTS } from '../domain/lists.js';
import { type Audience, AUDIENCES } from '../entities/saved-view.entity.js';
import { AreColumns, ColumnChoiceDto, FIELD_KEY } from './column-choice.dto.js';
import { IsFilterSet } from './is-filter-set.decorator.js';

/** A view of a list kept under a name. */
export class SavedViewDto {
  id: string;
  list: ListKey;
  name: string;
  /** `role`: everyone who acts under the same role for the same place has it. */
  audience: Audience;
  /** Filter → value, as in the list's address. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  filters: Record<string, string>;
  /** As in the list's address; null: the list's own order. */
  sort: string | null;
  /** Null: each reader's own columns. */
  columns: ColumnChoiceDto[] | null;
  /** Whether the list opens with it for the caller. */
  isDefault: boolean;
  version: number;
  actions: ActionDto[];
}

/** The views of one list that the caller has: his own, then those of his role. */
export class SavedViewListDto {
  items: SavedViewDto[];
  total: number;
  /** `share`: whether he may keep views for his role. */
  actions: ActionDto[];
}

export class SavedViewQueryDto {
  @IsIn(LISTS)
  list: ListKey;
}

/** A view to be kept. */
export class CreateSavedViewDto {
  @IsIn(LISTS)
  list: ListKey;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name: string;

  @IsIn(AUDIENCES)
  audience: Audience;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  @IsFilterSet()
  filters: Record<string, string>;

  @IsOptional()
  @Matches(FIELD_KEY)
  sort?: string | null;

  @AreColumns()
  columns?: ColumnChoiceDto[] | null;
}

/** Changes of a view; what is left out stays as it is. */
export class EditSavedViewDto {
  @IsVersion()
  version: number;

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @MayBeAbsent()
  @IsFilterSet()
  filters?: Record<string, string>;

  /** Null: the list's own order. */
  @IsOptional()
  @Matches(FIELD_KEY)
  sort?: string | null;

  /** Null: each reader's own columns. */
  @AreColumns()
  columns?: ColumnChoiceDto[] | null;
}
