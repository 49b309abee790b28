import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { localise } from '../../../platform/problems/problem.js';
import { constructionAccess } from '../construction.access.js';
import { constructionProblems } from '../construction.problems.js';
import type { UnitConstructionsDto } from '../dto/construction.dto.js';
import {
  CONSTRUCTION_COLUMNS,
  CONSTRUCTION_JOINS,
  type ConstructionRow,
  presentConstruction,
} from './construction-rows.js';

/** The construction projects of one unit, for its page. */
@Injectable()
export class UnitConstructions {
  constructor(private readonly calendars: Calendars) {}

  /** @throws not_found */
  async execute(
    ctx: RequestContext,
    parkId: string,
    enterpriseId: string,
  ): Promise<UnitConstructionsDto> {
    const [unit] = await ctx.query<{ isResident: boolean; isCovered: boolean }>(
      prepared(
        `select e.status in ('resident', 'warned') and (e.left_on is null or e.left_on > $3) as "isResident",
                exists (select 1 from party_org_enterprise t where t.park_id = e.park_id and t.enterprise_id = e.id
                  and t.tie in ('own', 'joint') and t.joined_on <= $3 and (t.left_on is null or t.left_on > $3)) as "isCovered"
           from enterprise e where e.park_id = $1 and e.id = $2`,
      ),
      [parkId, enterpriseId, ctx.today],
    );
    if (!unit) {
      throw platformProblems.not_found();
    }
    const rows = await ctx.query<ConstructionRow & { isOpen: boolean }>(
      prepared(
        `select ${CONSTRUCTION_COLUMNS}, c.closed_on is null as "isOpen" from construction_project c ${CONSTRUCTION_JOINS}
          where c.park_id = $1 and c.enterprise_id = $2 order by c.closed_on desc nulls first, c.id desc`,
      ),
      [parkId, enterpriseId],
    );
    const calendar = await this.calendars.load(ctx);
    const against = !unit.isResident
      ? constructionProblems.construction_unit_not_resident()
      : unit.isCovered
        ? constructionProblems.construction_unit_covered()
        : rows.some(({ isOpen }) => isOpen)
          ? constructionProblems.construction_open_already()
          : null;
    return {
      items: rows.map((row) => presentConstruction(ctx, row, calendar)),
      total: rows.length,
      actions: [
        action(
          'open',
          constructionAccess.may(ctx.actor.role, 'construction.open'),
          ctx.locale,
          against && localise(against.text, {}, ctx.locale),
        ),
      ],
    };
  }
}
