import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
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
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { MoveDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import { type Post, POST_BASES, type PostBasis, POSTS } from '../../branches/branches.rules.js';
import { CONSTRUCTION_FORMS, type ConstructionForm } from '../domain/propose-form.js';

export class ElectedOfficerDto {
  @IsIn(POSTS)
  post: Post;

  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  personName: string;
}

const MASS_ORGANISATIONS = ['union', 'youth_league', 'women_federation'] as const;

/** A move of a project; each action reads its own fields (docs/rules.md part 16). */
export class MoveConstructionDto extends MoveDto {
  /** count: the day of the count. */
  @IsOptional()
  @IsBusinessDate()
  countedOn?: string;

  /** count: members away from their own organisation for six months or more, not transferred (rule 1.7). */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  mobileMembers?: number;

  /** choose: the form. */
  @IsOptional()
  @IsIn(CONSTRUCTION_FORMS)
  form?: ConstructionForm;

  /** choose, send_outreach: why another form than proposed; complete: why a joint branch that is full. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  formReason?: string;

  @IsOptional()
  @IsUUID()
  joinPartyOrgId?: string;

  /** choose: the other units of a new joint branch. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partnerIds?: string[];

  /** choose: name of the organisation to be founded. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  orgName?: string;

  /** choose: a mobile-member organisation beside it (rule 1.7). */
  @IsOptional()
  @IsBoolean()
  withMobile?: boolean;

  @IsOptional()
  @IsUUID()
  mobilePartyOrgId?: string;

  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  mobileName?: string;

  @IsOptional()
  @IsBusinessDate()
  preparedOn?: string;

  /** prepare: what was done. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  preparation?: string;

  @IsOptional()
  @IsBusinessDate()
  appliedOn?: string;

  /** apply: the superior that the application went to (rule 1.8). */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  appliedTo?: string;

  @IsOptional()
  @IsBusinessDate()
  repliedOn?: string;

  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  replyNumber?: string;

  @IsOptional()
  @IsBusinessDate()
  electedOn?: string;

  @IsOptional()
  @IsIn(POST_BASES)
  electionBasis?: PostBasis;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ElectedOfficerDto)
  officers?: ElectedOfficerDto[];

  /** complete: day of filing with the upper organisation department (rule 1.8). */
  @IsOptional()
  @IsBusinessDate()
  filedOn?: string;

  /** complete: day on which the superior approved secretary and deputy (rule 1.14). */
  @IsOptional()
  @IsBusinessDate()
  officersApprovedOn?: string;

  /** send_outreach, complete_mobile: the instructor (rule 1.15) and the first day of the work. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(60)
  instructorName?: string;

  @IsOptional()
  @IsBusinessDate()
  instructorFrom?: string;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(MASS_ORGANISATIONS, { each: true })
  massOrganisations?: (typeof MASS_ORGANISATIONS)[number][];

  /** complete: who approved what rules 1.1, 1.2 or 1.9 would refuse. */
  @IsOptional()
  @CleanText()
  @IsString()
  @MinLength(1)
  @MaxLength(160)
  exceptionBy?: string;

  @IsOptional()
  @IsBusinessDate()
  exceptionOn?: string;

  /** Uploads to be put into the file with this step. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  fileIds?: string[];
}
