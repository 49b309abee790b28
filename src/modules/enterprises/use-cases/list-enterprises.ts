import { Injectable } from '@nestjs/common';
import { keysetPage } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { PageCursors } from '../../../platform/http/page-cursor.js';
import type { EnterprisePageDto, EnterpriseQueryDto } from '../dto/enterprise.dto.js';
import { enterprisesAccess } from '../enterprises.access.js';
import { enterpriseList } from './enterprise-filters.js';
import {
  type EnterpriseSummaryRow,
  presentSummary,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
} from './enterprise-rows.js';

/** The units that the actor may see, filtered, sorted, one page. */
@Injectable()
export class ListEnterprises {
  constructor(private readonly cursors: PageCursors) {}

  /** @throws cursor_invalid */
  async execute(ctx: RequestContext, query: EnterpriseQueryDto): Promise<EnterprisePageDto> {
    const { page, pageSize, cursor, sort = 'legalName', ...filters } = query;
    const plan = enterpriseList(ctx, filters, sort, {
      columns: SUMMARY_COLUMNS,
      joins: SUMMARY_JOINS,
    });
    const list = `enterprises ${ctx.actor.roleGrantId} ${sort} ${JSON.stringify(filters)}`;
    const { rows, ...place } = await keysetPage<EnterpriseSummaryRow>(ctx, this.cursors, plan, {
      list,
      cursor,
      page,
      pageSize,
    });
    return {
      items: rows.map(presentSummary),
      ...place,
      actions: [
        action('create', enterprisesAccess.may(ctx.actor.role, 'enterprise.create'), ctx.locale),
      ],
    };
  }
}
