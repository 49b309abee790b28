import { IsInt, Max, Min } from 'class-validator';
import { ActionDto } from '../../../platform/http/action.dto.js';

/** Working days from the state before to the end of each step; months between an instructor's visits. */
export class StepDaysDto {
  @IsInt()
  @Min(1)
  @Max(120)
  countDays: number;

  @IsInt()
  @Min(1)
  @Max(120)
  chooseDays: number;

  @IsInt()
  @Min(1)
  @Max(120)
  prepareDays: number;

  @IsInt()
  @Min(1)
  @Max(120)
  applyDays: number;

  @IsInt()
  @Min(1)
  @Max(120)
  electDays: number;

  @IsInt()
  @Min(1)
  @Max(120)
  fileDays: number;

  /** An instructor visits a unit at least once in so many months (rule 1.16). */
  @IsInt()
  @Min(1)
  @Max(12)
  visitMonths: number;
}

export class EditConstructionSettingsDto extends StepDaysDto {
  /** As read; 0 where the district has none of its own yet. */
  @IsInt()
  @Min(0)
  version: number;
}

export class ConstructionSettingsDto extends StepDaysDto {
  version: number;
  /** The district has set none of its own. */
  isDefault: boolean;
  /** What the portal comes with; no published text gives these days. */
  defaults: StepDaysDto;
  actions: ActionDto[];
}
