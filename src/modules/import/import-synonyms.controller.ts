import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { SynonymListDto } from './dto/synonym.dto.js';
import { Synonyms } from './use-cases/synonyms.js';

@ApiTags('imports')
@Controller('import-synonyms')
export class ImportSynonymsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly synonyms: Synonyms,
  ) {}

  /** What the district's ledgers call things, as its officers taught it. */
  @Access('import.read')
  @Get()
  listImportSynonyms(@FromCaller() call: Call): Promise<SynonymListDto> {
    return this.unitOfWork.read(call, (ctx) => this.synonyms.list(ctx));
  }

  /** Forgets a word that was learnt. */
  @Access('import.create')
  @HttpCode(204)
  @Delete(':synonymId')
  forgetImportSynonym(
    @FromCaller() call: Call,
    @Param('synonymId', ParseUUIDPipe) synonymId: string,
  ): Promise<void> {
    return this.unitOfWork.write(call, (ctx) => this.synonyms.forget(ctx, synonymId));
  }
}
