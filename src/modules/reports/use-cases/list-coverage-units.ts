import { Injectable } from '@nestjs/common';
import { keysetPage } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { PageCursors } from '../../../platform/http/page-cursor.js';
import type { CoverageUnitPageDto, CoverageUnitsQueryDto } from '../dto/coverage.dto.js';
import { coverageUnitList, presentUnit, type UnitRow } from './coverage-unit-list.js';

/** The enterprises behind one figure of the coverage report; as many as the figure says (rule of the house 6). */
@Injectable()
export class ListCoverageUnits {
  constructor(private readonly cursors: PageCursors) {}

  /** @throws cursor_invalid */
  async execute(ctx: RequestContext, query: CoverageUnitsQueryDto): Promise<CoverageUnitPageDto> {
    const { page, pageSize, cursor, ...narrowed } = query;
    const { plan, asOf } = coverageUnitList(ctx, query);
    const list = `coverage_units ${ctx.actor.roleGrantId} ${JSON.stringify(narrowed)}`;
    const { rows, ...place } = await keysetPage<UnitRow>(ctx, this.cursors, plan, {
      list,
      cursor,
      page,
      pageSize,
    });
    return { asOf, items: rows.map(presentUnit), ...place };
  }
}
