import { IsString, MaxLength, MinLength } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';

/** A Party-building instructor to be sent to a unit (rule 1.15). */
export class SendInstructorDto {
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  instructorName: string;

  /** The first day of the work; not in the future. */
  @IsBusinessDate()
  fromOn: string;
}

/** Ends an instructor's work. */
export class EndInstructorDto {
  /** First day on which the instructor is no longer sent there. */
  @IsBusinessDate()
  untilOn: string;
}

/** An instructor's work at a unit. */
export class InstructorAssignmentDto {
  id: string;
  instructorName: string;
  fromOn: string;
  untilOn: string | null;
}
