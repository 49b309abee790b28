import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import { PageQueryDto } from '../../../platform/http/page.dto.js';
import { ENDED_FILTERS, type EndedFilter } from '../../../platform/workflow/run-conditions.js';
import { type Level, LEVELS } from '../domain/score.js';

/** Which assessments to list. */
export class AssessmentQueryDto extends PageQueryDto {
  @IsOptional()
  @IsUUID()
  parkId?: string;

  @IsOptional()
  @IsUUID()
  periodId?: string;

  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  @IsOptional()
  @IsUUID()
  partyOrgId?: string;

  @ApiPropertyOptional({ enum: LEVELS })
  @IsOptional()
  @IsIn(LEVELS)
  level?: Level;

  /** A state of the workflow. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z_]{1,60}$/)
  state?: string;

  /** A state of the rectification that it led to; `overdue` and `ended` then speak of that. */
  @IsOptional()
  @IsString()
  @Matches(/^[a-z_]{1,60}$/)
  rectification?: string;

  /** Only such as are past a due day. */
  @IsOptional()
  @IsIn(['true'])
  overdue?: 'true';

  /** Only such as ended in this calendar year. */
  @ApiPropertyOptional({ enum: ENDED_FILTERS })
  @IsOptional()
  @IsIn(ENDED_FILTERS)
  ended?: EndedFilter;
}
