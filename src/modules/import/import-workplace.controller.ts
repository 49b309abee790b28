import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { attachmentHeader } from '../../platform/files/file-name.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { ImportBatchDto } from './dto/import.dto.js';
import {
  DecideDifferencesDto,
  ImportRowPageDto,
  ImportRowQueryDto,
  MendedRowDto,
  MendRowDto,
} from './dto/import-row.dto.js';
import { ImportUndoDto, UndoImportDto } from './dto/import-undo.dto.js';
import { DecideDifferences } from './use-cases/decide-differences.js';
import { DownloadRejects } from './use-cases/download-rejects.js';
import { ListImportRows } from './use-cases/list-import-rows.js';
import { MendRow } from './use-cases/mend-row.js';
import { UndoImport } from './use-cases/undo-import.js';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The rows of an import as a place to work, and taking a committed one back. */
@ApiTags('imports')
@Controller('imports/:importId')
export class ImportWorkplaceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rows: ListImportRows,
    private readonly mend: MendRow,
    private readonly decide: DecideDifferences,
    private readonly rejects: DownloadRejects,
    private readonly undo: UndoImport,
  ) {}

  /** The rows of the ledger, with what was found at each cell and what differs from the records. */
  @Access('import.read')
  @Get('rows')
  listImportRows(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() query: ImportRowQueryDto,
  ): Promise<ImportRowPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.rows.execute(ctx, importId, query));
  }

  /** Mends cells of a row; the whole ledger is checked again at once. */
  @Access('import.create')
  @Patch('rows/:rowNumber')
  mendImportRow(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Param('rowNumber', ParseIntPipe) rowNumber: number,
    @Body() body: MendRowDto,
  ): Promise<MendedRowDto> {
    return this.unitOfWork.write(call, (ctx) => this.mend.execute(ctx, importId, rowNumber, body));
  }

  /** Accepts differences to the records or leaves the records: one field, a row, or all. */
  @Access('import.create')
  @HttpCode(200)
  @Post('differences')
  decideDifferences(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() body: DecideDifferencesDto,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.decide.execute(ctx, importId, body));
  }

  /** The held-back rows as a workbook in the sheet's own columns, with the reasons. */
  @Access('import.create')
  @ApiOkResponse({ content: { [WORKBOOK_TYPE]: { schema: { type: 'string', format: 'binary' } } } })
  @Get('rejects')
  async downloadRejects(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, content } = await this.unitOfWork.read(call, (ctx) =>
      this.rejects.execute(ctx, importId),
    );
    void reply.header('content-disposition', attachmentHeader(name));
    void reply.header('x-content-type-options', 'nosniff');
    return new StreamableFile(content, { type: WORKBOOK_TYPE, length: content.length });
  }

  /** What undoing a committed import would take back, and what stands in its way. */
  @Access('import.read')
  @Get('undo')
  previewImportUndo(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportUndoDto> {
    return this.unitOfWork.read(call, (ctx) => this.undo.preview(ctx, importId));
  }

  /** Restores what was before a committed import. */
  @Access('import.create')
  @HttpCode(200)
  @Post('undo')
  undoImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() body: UndoImportDto,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.undo.execute(ctx, importId, body));
  }
}
