import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsBusinessDate } from '../../../platform/calendar/is-business-date.decorator.js';
import { MayBeAbsent } from '../../../platform/http/absent.decorator.js';
import { CleanText } from '../../../platform/text/clean-text.decorator.js';
import { MoveDto } from '../../../platform/workflow/dto/workflow-run.dto.js';

export class DefectDto {
  /** Code of the material. */
  @IsString()
  @Matches(/^[a-z0-9_]{2,40}$/)
  code: string;

  @CleanText()
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  text: string;
}

export const VERDICTS = ['agree', 'agree_with_conditions', 'disagree'] as const;

/** A move of a dossier, with what it needs. */
export class DossierMoveDto extends MoveDto {
  /** `request_supplement`: all defects of the notice. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => DefectDto)
  defects?: DefectDto[];

  /** `decide_conditionally`, `propose_conditionally`. */
  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MaxLength(1000)
  conditionText?: string;

  @MayBeAbsent()
  @IsBusinessDate()
  conditionDueOn?: string;

  /** `report_condition`: how it was met, and the uploads that show it. */
  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MaxLength(1000)
  conditionReport?: string;

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  fileIds?: string[];

  /** Decisions that admit: first day of the stay; today when left out. */
  @MayBeAbsent()
  @IsBusinessDate()
  enteredOn?: string;

  /** `give_opinion`. */
  @MayBeAbsent()
  @IsIn(VERDICTS)
  verdict?: (typeof VERDICTS)[number];

  @MayBeAbsent()
  @CleanText()
  @IsString()
  @MaxLength(1000)
  opinion?: string;
}
