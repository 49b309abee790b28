import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  IndicatorSetDto,
  IndicatorSetListDto,
  IndicatorSetQueryDto,
  SaveIndicatorSetDto,
} from './dto/indicator-set.dto.js';
import { IndicatorSets } from './use-cases/indicator-sets.js';

@ApiTags('assessment')
@Controller('indicator-sets')
export class IndicatorSetsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: IndicatorSets,
  ) {}

  /** The district's indicators, the latest version first; last the template that a district begins from. */
  @Access('assessment.read')
  @Get()
  listIndicatorSets(
    @FromCaller() call: Call,
    @Query() { subject }: IndicatorSetQueryDto,
  ): Promise<IndicatorSetListDto> {
    return this.unitOfWork.read(call, (ctx) => this.sets.list(ctx, subject));
  }

  /** Saves the next version; assessments keep the one they began under. */
  @Access('indicator_set.edit')
  @Post()
  saveIndicatorSet(
    @FromCaller() call: Call,
    @Body() body: SaveIndicatorSetDto,
  ): Promise<IndicatorSetDto> {
    return this.unitOfWork.write(call, (ctx) => this.sets.save(ctx, body));
  }
}
