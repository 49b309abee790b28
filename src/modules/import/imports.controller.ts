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
import { Settings } from '../../platform/http/settings.js';
import {
  ColumnGuessDto,
  GuessColumnsQueryDto,
  ImportBatchDto,
  ImportLimitsDto,
  ImportPageDto,
  ImportQueryDto,
  MapColumnsDto,
  StartImportDto,
} from './dto/import.dto.js';
import { CommitImport } from './use-cases/commit-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { GetImport } from './use-cases/get-import.js';
import { ListImports } from './use-cases/list-imports.js';
import { GuessColumns } from './use-cases/guess-columns.js';
import { MapColumns } from './use-cases/map-columns.js';
import { RecheckImport } from './use-cases/recheck-import.js';
import { StartImport } from './use-cases/start-import.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly start: StartImport,
    private readonly list: ListImports,
    private readonly get: GetImport,
    private readonly guess: GuessColumns,
    private readonly map: MapColumns,
    private readonly recheck: RecheckImport,
    private readonly commit: CommitImport,
    private readonly discard: DiscardImport,
    private readonly settings: Settings,
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

  /** What an upload may be at most. */
  @Access('import.read')
  @Get('limits')
  readImportLimits(): ImportLimitsDto {
    return { maxFileBytes: this.settings.uploadLimitBytes };
  }

  @Access('import.read')
  @Get(':importId')
  getImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.read(call, (ctx) => this.get.execute(ctx, importId));
  }

  /** What the columns would be if another row were the one of the headers. */
  @Access('import.read')
  @Get(':importId/columns')
  guessImportColumns(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() { headerRow }: GuessColumnsQueryDto,
  ): Promise<ColumnGuessDto> {
    return this.unitOfWork.read(call, (ctx) => this.guess.execute(ctx, importId, headerRow));
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

  /** Checks every row again under the same columns; a job does it. */
  @Access('import.create')
  @HttpCode(200)
  @Post(':importId/check')
  checkImport(
    @FromCaller() call: Call,
    @Param('importId', ParseUUIDPipe) importId: string,
  ): Promise<ImportBatchDto> {
    return this.unitOfWork.write(call, (ctx) => this.recheck.execute(ctx, importId));
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
