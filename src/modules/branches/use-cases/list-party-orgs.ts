import { Injectable } from '@nestjs/common';
import { keysetPage } from '../../../platform/database/keyset-list.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { action } from '../../../platform/http/action.dto.js';
import { PageCursors } from '../../../platform/http/page-cursor.js';
import { branchesAccess } from '../branches.access.js';
import type { PartyOrgPageDto, PartyOrgQueryDto } from '../dto/party-org.dto.js';
import { partyOrgList } from './party-org-filters.js';
import {
  PARTY_ORG_COLUMNS,
  PARTY_ORG_JOINS,
  type PartyOrgRow,
  presentPartyOrg,
} from './party-org-rows.js';

/** The Party organisations that the actor may see. */
@Injectable()
export class ListPartyOrgs {
  constructor(private readonly cursors: PageCursors) {}

  /** @throws cursor_invalid */
  async execute(ctx: RequestContext, query: PartyOrgQueryDto): Promise<PartyOrgPageDto> {
    const { page, pageSize, cursor, sort = 'name', ...filters } = query;
    const plan = partyOrgList(ctx, filters, sort, {
      columns: PARTY_ORG_COLUMNS,
      joins: PARTY_ORG_JOINS,
    });
    const list = `party_orgs ${ctx.actor.roleGrantId} ${sort} ${JSON.stringify(filters)}`;
    const { rows, ...place } = await keysetPage<PartyOrgRow>(ctx, this.cursors, plan, {
      list,
      cursor,
      page,
      pageSize,
    });
    return {
      items: rows.map(presentPartyOrg),
      ...place,
      actions: [
        action('create', branchesAccess.may(ctx.actor.role, 'party_org.create'), ctx.locale),
      ],
    };
  }
}
