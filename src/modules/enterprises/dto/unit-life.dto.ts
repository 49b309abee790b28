import { IsIn, IsOptional } from 'class-validator';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { HISTORY_FIELDS, type HistoryField } from '../domain/unit-trail.js';

/** Who did something, under which role. */
export class DoneByDto {
  name: string;
  roleName: string;
}

/** Something that happened to a unit. */
export class TimelineEntryDto {
  /** The business date it happened on. */
  on: string;
  /** When it was written down; null where nobody knows. */
  at: string | null;
  kind: string;
  title: string;
  detail: string | null;
  /** Null for the system itself. */
  by: DoneByDto | null;
  /** The address of the page about it. */
  link: string | null;
}

/** A unit's life, latest first. */
export class TimelinePageDto {
  items: TimelineEntryDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** Which part of a unit's field history. */
export class FieldHistoryQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(HISTORY_FIELDS)
  field?: HistoryField;
}

/** One field of a unit, from one value to another. */
export class FieldChangeDto {
  id: string;
  at: string;
  by: DoneByDto | null;
  field: HistoryField;
  /** Null where there was nothing. */
  from: string | null;
  to: string | null;
  /** The ledger that the change came with. */
  importFile: string | null;
  /** `revert`: put `from` back by an ordinary edit of the field. */
  actions: ActionDto[];
}

export class FieldHistoryPageDto {
  items: FieldChangeDto[];
  total: number;
  page: number;
  pageSize: number;
}
