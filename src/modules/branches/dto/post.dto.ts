import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { POST_BASES, POSTS, type Post, type PostBasis } from '../domain/posts.js';

/** Who holds a post, from when until when. */
export class PartyOrgPostDto {
  id: string;
  post: Post;
  personName: string;
  /** Null where only a ledger named the person. */
  basis: PostBasis | null;
  fromOn: string;
  /** First day on which it is no longer held. */
  untilOn: string | null;
  approvedBy: string | null;
  approvedOn: string | null;
  filedOn: string | null;
  exceptionBy: string | null;
  exceptionOn: string | null;
  /** Why it was entered by mistake; such a post never held. */
  voidReason: string | null;
  recordedByName: string | null;
  /** Moment of the record. */
  recordedAt: string;
}

/** A term of the organisation's leaders. */
export class PartyOrgTermDto {
  id: string;
  basis: PostBasis;
  startedOn: string;
  /** First day after the term as its kind has it (rule 1.10). */
  dueOn: string;
  /** First day after it as approved to be drawn out (rule 1.11). */
  extendedTo: string | null;
  extensionBy: string | null;
  extensionOn: string | null;
  exceptionBy: string | null;
  exceptionOn: string | null;
  endedOn: string | null;
  recordedByName: string | null;
  /** Moment of the record. */
  recordedAt: string;
}

/** Who approved what the rules would refuse, where somebody did. */
export class ExceptionDto {
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  exceptionBy?: string | null;

  @IsOptional()
  @IsBusinessDate()
  exceptionOn?: string | null;
}

export class OfficerDto {
  @IsIn(POSTS)
  post: Post;

  @IsString()
  @MinLength(1)
  @MaxLength(60)
  personName: string;
}

/** An election, or appointment, of all leaders: it begins a term and ends the one before. */
export class BeginTermDto extends ExceptionDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(POST_BASES)
  basis: PostBasis;

  /** Day of the election. */
  @IsBusinessDate()
  startedOn: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => OfficerDto)
  officers: OfficerDto[];

  /** The superior that approved secretary and deputy (rule 1.14). */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy?: string | null;

  @IsOptional()
  @IsBusinessDate()
  approvedOn?: string | null;

  /** Day on which the other members were filed with the superior (rule 1.14). */
  @IsOptional()
  @IsBusinessDate()
  filedOn?: string | null;
}

/** Draws a term out, as the superior approved (rule 1.11). */
export class ExtendTermDto {
  @IsInt()
  @Min(1)
  version: number;

  /** First day after the term. */
  @IsBusinessDate()
  extendedTo: string;

  @IsString()
  @MinLength(1)
  @MaxLength(160)
  extensionBy: string;

  @IsBusinessDate()
  extensionOn: string;
}

/** Somebody takes a post within a term; a new secretary ends the one before. */
export class TakePostDto extends ExceptionDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsIn(POSTS)
  post: Post;

  @IsString()
  @MinLength(1)
  @MaxLength(60)
  personName: string;

  @IsIn(POST_BASES)
  basis: PostBasis;

  @IsBusinessDate()
  fromOn: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy?: string | null;

  @IsOptional()
  @IsBusinessDate()
  approvedOn?: string | null;

  @IsOptional()
  @IsBusinessDate()
  filedOn?: string | null;
}

/** Corrects what is recorded of a post (rule 5.8); absent fields stay as they are. */
export class CorrectPostDto {
  @IsInt()
  @Min(1)
  version: number;

  @MayBeAbsent()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  personName?: string;

  @MayBeAbsent()
  @IsBusinessDate()
  fromOn?: string;

  @IsOptional()
  @IsBusinessDate()
  untilOn?: string | null;

  @IsOptional()
  @IsIn(POST_BASES)
  basis?: PostBasis | null;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  approvedBy?: string | null;

  @IsOptional()
  @IsBusinessDate()
  approvedOn?: string | null;

  @IsOptional()
  @IsBusinessDate()
  filedOn?: string | null;
}

/** Somebody gives up a post. */
export class LeavePostDto {
  @IsInt()
  @Min(1)
  version: number;

  /** First day on which it is no longer held. */
  @IsBusinessDate()
  untilOn: string;
}

/** A post that was entered by mistake. */
export class VoidPostDto {
  @IsInt()
  @Min(1)
  version: number;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  reason: string;
}
