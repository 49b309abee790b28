import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import {
  ImportBatchDto,
  ImportPageDto,
  ImportQueryDto,
  ImportRowPageDto,
  ImportRowQueryDto,
  MapColumnsDto,
  StartImportDto,
} from './dto/import.dto.js';
import { CommitImport } from './use-cases/commit-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { GetImport } from './use-cases/get-import.js';
import { ListImportRows } from './use-cases/list-import-rows.js';
import { ListImports } from './use-cases/list-imports.js';
import { MapColumns } from './use-cases/map-columns.js';
import { StartImport } from './use-cases/start-import.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly start: StartImport,
    private readonly list: ListImports,
    private readonly get: GetImport,
    private readonly rows: ListImportRows,
    private readonly map: MapColumns,
    private readonly commit: CommitImport,
    private readonly discard: DiscardImport,
  ) {}

  /** Begins to import an uploaded ledger; a job reads it. */
  @Access('import.create')
  @Post()
  startImport(@FromCaller() call: Call, @Body() body: StartImportDto): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.start.execute(ctx, body));
  }

  /** The caller's imports, or for a district officer the district's, newest first. */
  @Access('import.read')
  @Get()
  listImports(@FromCaller() call: Call, @Query() query: ImportQueryDto): Promise<ImportPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.list.execute(ctx, query));
  }

  @Access('import.read')
  @Get(':importId')
  getImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, importId));
  }

  /** The rows of the ledger, with what was found at each cell. */
  @Access('import.read')
  @Get(':importId/rows')
  listImportRows(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() query: ImportRowQueryDto,
  ): Promise<ImportRowPageDto> {
    return this.unitOfWork.read(call, (ctx) => this.rows.execute(ctx, importId, query));
  }

  /** Says which column is which; a job then checks every row. */
  @Access('import.create')
  @Put(':importId/mapping')
  mapImportColumns(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Body() body: MapColumnsDto,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.map.execute(ctx, importId, body));
  }

  /** Writes the ready rows as one batch; a job does it. */
  @Access('import.create')
  @HttpCode(200)
  @Post(':importId/commit')
  commitImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.commit.execute(ctx, importId));
  }

  /** Gives an import up that is not committed. */
  @Access('import.create')
  @HttpCode(200)
  @Post(':importId/discard')
  discardImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.discard.execute(ctx, importId));
  }
}
