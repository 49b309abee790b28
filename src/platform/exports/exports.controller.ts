import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../access/access.decorator.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { type Call, FromCaller } from '../http/call.decorator.js';
import {
  ExportColumnsDto,
  ExportDto,
  ExportPageDto,
  ExportQueryDto,
  StartExportDto,
} from './dto/export.dto.js';
import { findExport, listExports } from './export-record.js';
import { ExportRegistry } from './export-registry.js';
import { StartExport } from './use-cases/start-export.js';

@ApiTags('exports')
@Controller()
export class ExportsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registry: ExportRegistry,
    private readonly start: StartExport,
  ) {}

  /**
   * Writes a list into a file, as its filters and columns show it: at once up to 5,000 rows, above as a job. Open to
   * whoever may read the list.
   */
  @SignedIn()
  @Post('exports')
  async startExport(@FromCaller() call: Call, @Body() body: StartExportDto): Promise<ExportDto> {
    const draft = await this.unitOfWork.readSnapshot(call, (ctx) => this.start.draft(ctx, body));
    try {
      return await this.unitOfWork.write(call, (ctx) => this.start.execute(ctx, draft));
    } finally {
      await draft.written?.discard();
    }
  }

  /** One's own exports, newest first. */
  @SignedIn()
  @Get('exports')
  listExports(@FromCaller() call: Call, @Query() query: ExportQueryDto): Promise<ExportPageDto> {
    return this.unitOfWork.read(call, (ctx) => listExports(ctx, this.registry, query));
  }

  /** An export of one's own, how far it is, and its file. */
  @SignedIn()
  @Get('exports/:exportId')
  getExport(
    @FromCaller() call: Call,
    @Param('exportId', ParseUUIDPipe) exportId: string,
  ): Promise<ExportDto> {
    return this.unitOfWork.read(call, (ctx) => findExport(ctx, this.registry, exportId));
  }

  /** The columns that a list can be exported with. */
  @SignedIn()
  @Get('export-lists/:list/columns')
  listExportColumns(
    @FromCaller() call: Call,
    @Param('list') key: string,
  ): Promise<ExportColumnsDto> {
    return this.unitOfWork.read(call, (ctx) => {
      const list = this.registry.find(key, ctx.actor.role);
      const isEnglish = ctx.locale === 'en';
      return Promise.resolve({
        list: list.list,
        title: isEnglish ? list.title.en : list.title.zh,
        columns: list.columns.map((column) => ({
          key: column.key,
          label: isEnglish ? column.label.en : column.label.zh,
          onDemand: column.onDemand ?? false,
        })),
      });
    });
  }
}
