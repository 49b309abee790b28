import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';

/** The paper trail of a founding (rule 1.8); null takes a value away. */
export class FoundingPapersDto {
  /** Day on which the unit applied. */
  @IsOptional()
  @IsBusinessDate()
  appliedOn?: string | null;

  /** The superior that approved it. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy?: string | null;

  /** Day of the superior's reply. */
  @IsOptional()
  @IsBusinessDate()
  repliedOn?: string | null;

  /** Number of the reply's document. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  replyNumber?: string | null;

  /** Day on which it was filed with the upper organisation department. */
  @IsOptional()
  @IsBusinessDate()
  filedOn?: string | null;
}
