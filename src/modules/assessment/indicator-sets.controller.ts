import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { DiscardDraftDto, IndicatorDraftDto, KeepDraftDto } from './dto/indicator-draft.dto.js';
import { IndicatorPreviewDto, PreviewIndicatorSetDto } from './dto/indicator-preview.dto.js';
import {
  IndicatorSetDto,
  IndicatorSetListDto,
  IndicatorSetQueryDto,
  SaveIndicatorSetDto,
} from './dto/indicator-set.dto.js';
import { IndicatorDrafts } from './use-cases/indicator-drafts.js';
import { IndicatorSets } from './use-cases/indicator-sets.js';
import { PreviewIndicatorSet } from './use-cases/preview-indicator-set.js';

@ApiTags('assessment')
@Controller('indicator-sets')
export class IndicatorSetsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: IndicatorSets,
    private readonly drafts: IndicatorDrafts,
    private readonly preview: PreviewIndicatorSet,
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

  /** Keeps the next version as it is typed; refused when somebody else kept it since `version`. */
  @Access('indicator_set.edit')
  @Put('draft')
  keepIndicatorDraft(
    @FromCaller() call: Call,
    @Body() body: KeepDraftDto,
  ): Promise<IndicatorDraftDto> {
    return this.unitOfWork.write(call, (ctx) => this.drafts.keep(ctx, body));
  }

  /** Throws the draft away. */
  @Access('indicator_set.edit')
  @HttpCode(200)
  @Post('draft/discard')
  discardIndicatorDraft(
    @FromCaller() call: Call,
    @Body() body: DiscardDraftDto,
  ): Promise<IndicatorDraftDto> {
    return this.unitOfWork.write(call, (ctx) => this.drafts.discard(ctx, body));
  }

  /** What a set would find in a park's last period; kept nowhere. */
  @Access('indicator_set.edit')
  @HttpCode(200)
  @Post('preview')
  previewIndicatorSet(
    @FromCaller() call: Call,
    @Body() body: PreviewIndicatorSetDto,
  ): Promise<IndicatorPreviewDto> {
    return this.unitOfWork.read(call, (ctx) => this.preview.execute(ctx, body));
  }
}
