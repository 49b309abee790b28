import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { CleanText } from '../../text/clean-text.decorator.js';
import { IsBusinessDate } from '../is-business-date.decorator.js';

export const MOST_DAYS = 120;
const DAY_KINDS = ['off', 'work'] as const;
type DayKind = (typeof DAY_KINDS)[number];

/** A day off, or a make-up day that is worked (调休上班). */
export class ArrangedDayDto {
  /** `YYYY-MM-DD` */
  @IsBusinessDate()
  day: string;

  @IsIn(DAY_KINDS)
  kind: DayKind;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  name: string;
}

/** A day that the arrangement and something else disagree on; null: a day like any other. */
export class DayDifferenceDto {
  day: string;
  entered: DayKind | null;
  expected: DayKind | null;
  /** The statutory holidays of each year, or the list named in `reference`. */
  by: 'law' | 'reference';
}

export class CheckArrangementDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  /** The text of the notice, to be read; then `days` is left out. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  text?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => ArrangedDayDto)
  days?: ArrangedDayDto[];
}

/** What was read, and what does not agree. */
export class CheckedArrangementDto {
  days: ArrangedDayDto[];
  /** What in the text does not fit, in the reader's language. */
  doubts: string[];
  differences: DayDifferenceDto[];
  /** The list that was compared with; null where it does not have the year yet. */
  reference: string | null;
}

export class ProposeArrangementDto {
  @IsInt()
  @Min(2000)
  @Max(2100)
  year: number;

  /** The title of the notice. */
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  source: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  noticeNumber: string;

  @IsBusinessDate()
  noticeDate: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_DAYS)
  @ValidateNested({ each: true })
  @Type(() => ArrangedDayDto)
  days: ArrangedDayDto[];

  /** Why it is right although days differ, or why it corrects the one in force. */
  @CleanText({ blankIsNull: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class DecideArrangementDto {
  @CleanText({ blankIsNull: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export class RefuseArrangementDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  note: string;
}

/** One version of a year's arrangement, with who entered it and who put it in force. */
export class ArrangementDto {
  id: string;
  year: number;
  version: number;
  source: string;
  /** Null for the years that the program brought. */
  noticeNumber: string | null;
  noticeDate: string | null;
  days: ArrangedDayDto[];
  reference: string | null;
  differences: DayDifferenceDto[];
  note: string | null;
  state: 'proposed' | 'in_force' | 'replaced' | 'refused' | 'withdrawn';
  enteredByName: string | null;
  enteredAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionNote: string | null;
  /** Put in force or sent back by the caller: never by whoever entered it. */
  mayDecide: boolean;
  mayWithdraw: boolean;
}

export class ArrangementListDto {
  items: ArrangementDto[];
}

/** Which years have their days, and what is missing. */
export class WorkingCalendarDto {
  years: number[];
  /** Years with an arrangement that waits for its check. */
  proposed: number[];
  /** A year that is missing and due: this year, or from 1 November on the next. */
  missing: number | null;
  mayEnter: boolean;
}
