import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../platform/access/access.decorator.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Call, FromCaller } from '../../platform/http/call.decorator.js';
import { SearchQueryDto, SearchResultDto } from './dto/search.dto.js';
import { SearchPlaces } from './use-cases/search-places.js';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: SearchPlaces,
  ) {}

  /** Parks, units and organisations of that name, former name, pinyin or credit code, best first, at most 20. */
  @Access('search.use')
  @Get()
  find(@FromCaller() call: Call, @Query() query: SearchQueryDto): Promise<SearchResultDto> {
    return this.unitOfWork.read(call, (ctx) => this.search.execute(ctx, query.q));
  }
}
