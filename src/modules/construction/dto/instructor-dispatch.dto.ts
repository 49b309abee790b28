import {
  IsBoolean,
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
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { ActionDto } from '../../../platform/http/action.dto.js';
import { CursorPageQueryDto, PageQueryDto } from '../../../platform/http/page.dto.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { ENDED_FILTERS, type EndedFilter } from '../../../platform/workflow/run-conditions.js';
import { MoveDto, WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';

export const DISPATCH_STATES = ['at_work', 'founded', 'ended'] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];
export const DISPATCH_SORTS = ['nextVisitOn', '-nextVisitOn', 'sentOn', '-sentOn'] as const;
export type DispatchSort = (typeof DISPATCH_SORTS)[number];

/** Which dispatches to list; those at work unless a state or `ended` is named. */
export class DispatchQueryDto extends CursorPageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsIn(DISPATCH_STATES)
  state?: DispatchState;

  /** Only those whose visits are given to the caller's own account. */
  @IsOptional()
  @IsIn(['true'])
  mine?: 'true';

  /** Only those whose visit is past due. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  /** Only such as ended in this calendar year. */
  @ApiPropertyOptional({ enum: ENDED_FILTERS })
  @IsOptional()
  @IsIn(ENDED_FILTERS)
  ended?: EndedFilter;

  /** Part of the unit's or the instructor's name, or of the number. */
  @IsOptional()
  @IsString()
  @MaxLength(60)
  q?: string;

  @IsOptional()
  @IsIn(DISPATCH_SORTS)
  sort?: DispatchSort;
}

export class DispatchSummaryDto {
  id: string;
  parkId: string;
  parkName: string;
  streetName: string | null;
  number: string;
  enterpriseId: string;
  legalName: string;
  instructorName: string;
  /** Whose to-do the visits are; null where the office sees to them. */
  accountName: string | null;
  state: DispatchState;
  stateLabel: string;
  sentOn: string;
  /** The latest visit that counts, and the full members counted then. */
  lastVisitOn: string | null;
  fullMembers: number | null;
  visitCount: number;
  /** By when the next visit is due; null once it has ended. */
  nextVisitOn: string | null;
  /** Working days until then; negative when past. */
  workingDaysLeft: number | null;
}

export class DispatchPageDto {
  items: DispatchSummaryDto[];
  total: number;
  page: number;
  pageSize: number;
  next: string | null;
  previous: string | null;
  /** Instructors at work whose visits nobody follows, that the caller may begin to follow. */
  unfollowed: number;
}

export class UnfollowedQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;
}

/** An instructor at work at a unit without an organisation, as a ledger named him; nobody follows the visits. */
export class UnfollowedInstructorDto {
  parkId: string;
  parkName: string;
  enterpriseId: string;
  legalName: string;
  instructorName: string;
  fromOn: string;
}

export class UnfollowedPageDto {
  items: UnfollowedInstructorDto[];
  total: number;
  page: number;
  pageSize: number;
}

export class OpenDispatchDto {
  @IsUUID()
  enterpriseId: string;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  instructorName: string;
}

/** A move of a dispatch; each action reads its own fields (rules 1.16, 16.10 to 16.12). */
export class MoveDispatchDto extends MoveDto {
  /** log_visit, correct_visit: the day of the visit. */
  @IsOptional()
  @IsBusinessDate()
  visitedOn?: string;

  /** Full members counted on the spot; probationary members do not count (rule 1.1). */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  fullMembers?: number;

  /** People of the unit who have applied for membership. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  applicants?: number;

  /** What was found. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  found?: string;

  /** What was agreed. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  agreed?: string;

  /** The day agreed for the next visit; left out, the last one on which it is due. */
  @IsOptional()
  @IsBusinessDate()
  nextVisitOn?: string;

  /** correct_visit: the entry that was wrong. */
  @IsOptional()
  @IsUUID()
  visitId?: string;

  /** correct_visit: the visit did not take place; nothing else is asked then. */
  @IsOptional()
  @IsBoolean()
  voids?: boolean;

  /** give_account: an officer of the park or the street; left out, the office sees to the visits. */
  @IsOptional()
  @IsUUID()
  accountUserId?: string;
}

/** A visit as it was logged. */
export class InstructorVisitDto {
  id: string;
  visitedOn: string;
  fullMembers: number;
  applicants: number;
  found: string;
  agreed: string | null;
  nextDueOn: string;
  loggedByName: string;
  loggedAt: Date;
  /** The entry in whose place it stands. */
  correctsId: string | null;
  /** It says that the visit did not take place. */
  voids: boolean;
  /** A later entry stands in its place: it is kept, and does not count. */
  isCorrected: boolean;
}

export class DispatchDto {
  id: string;
  parkId: string;
  parkName: string;
  streetName: string | null;
  enterpriseId: string;
  legalName: string;
  instructorName: string;
  accountName: string | null;
  sentOn: string;
  nextVisitOn: string;
  /** Working days until then; negative when past. */
  workingDaysLeft: number | null;
  /** Months between visits, as the district sets them. */
  visitMonths: number;
  run: WorkflowRunDto;
  /** The latest first, with those that were corrected. */
  visits: InstructorVisitDto[];
  /** The unit's open construction project. */
  projectId: string | null;
}

export class UnitDispatchesDto {
  items: DispatchSummaryDto[];
  total: number;
  /** Instructors at work whose visits nobody follows. */
  unfollowed: UnfollowedInstructorDto[];
  actions: ActionDto[];
}

/** An officer to whose account the visits may be given. */
export class InstructorAccountDto {
  userId: string;
  name: string;
  role: 'park_officer' | 'street_officer';
  roleName: string;
}

export class InstructorAccountListDto {
  items: InstructorAccountDto[];
}
