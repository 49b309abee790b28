import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import {
  keysetPage,
  type ListPlan,
  type SortOrder,
} from '../../../platform/database/keyset-list.js';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { PageCursors } from '../../../platform/http/page-cursor.js';
import { endedInYearOf } from '../../../platform/workflow/run-conditions.js';
import { constructionAccess } from '../construction.access.js';
import type {
  ConstructionPageDto,
  ConstructionQueryDto,
  ConstructionSort,
} from '../dto/construction.dto.js';
import {
  CONSTRUCTION_COLUMNS,
  CONSTRUCTION_JOINS,
  type ConstructionRow,
  EARLIEST_DUE,
  presentConstruction,
} from './construction-rows.js';
import { ListUnopened } from './list-unopened.js';

type Filters = Omit<ConstructionQueryDto, 'page' | 'pageSize' | 'cursor' | 'sort'>;

/** The construction projects that the actor may see. */
@Injectable()
export class ListConstructions {
  constructor(
    private readonly cursors: PageCursors,
    private readonly calendars: Calendars,
    private readonly unopened: ListUnopened,
  ) {}

  /** @throws cursor_invalid */
  async execute(ctx: RequestContext, query: ConstructionQueryDto): Promise<ConstructionPageDto> {
    const { page, pageSize, cursor, sort = 'dueOn', ...filters } = query;
    const plan = planOf(ctx, filters, sort);
    const list = `constructions ${ctx.actor.roleGrantId} ${sort} ${JSON.stringify(filters)}`;
    const { rows, ...place } = await keysetPage<ConstructionRow>(ctx, this.cursors, plan, {
      list,
      cursor,
      page,
      pageSize,
    });
    const calendar = await this.calendars.load(ctx);
    const mayOpen = constructionAccess.may(ctx.actor.role, 'construction.open');
    return {
      items: rows.map((row) => presentConstruction(ctx, row, calendar)),
      ...place,
      unopened: mayOpen ? await this.unopened.count(ctx, filters.parkId) : 0,
      actions: [
        action('open', mayOpen, ctx.locale),
        action(
          'configure',
          constructionAccess.may(ctx.actor.role, 'construction.configure'),
          ctx.locale,
        ),
      ],
    };
  }
}

function planOf(ctx: RequestContext, filters: Filters, sort: ConstructionSort): ListPlan {
  const parameters = new Parameters();
  return {
    table: 'construction_project',
    alias: 'c',
    conditions: [...conditions(ctx, filters, (value) => parameters.add(value))],
    sort: orderOf(sort),
    columns: CONSTRUCTION_COLUMNS,
    joins: CONSTRUCTION_JOINS,
    parameters,
  };
}

function orderOf(sort: ConstructionSort): SortOrder {
  const descending = sort.startsWith('-');
  // What waits for nobody comes last, as what is due latest would.
  return sort.endsWith('dueOn')
    ? { key: `coalesce(${EARLIEST_DUE}, '9999-12-31'::date)`, type: 'date', descending }
    : { key: 'c.entered_on', type: 'date', descending };
}

function* conditions(
  { actor, today }: RequestContext,
  { parkId, state, form, overdue, ended, q }: Filters,
  add: (value: unknown) => string,
): Iterable<string> {
  const park = parkId ?? actor.parkId;
  if (park !== null) {
    yield `c.park_id = ${add(park)}`;
  } else if (actor.districtId !== null) {
    yield `c.district_id = ${add(actor.districtId)}`;
  }
  if (ended !== undefined) {
    yield `exists (select 1 from workflow_run r where r.park_id = c.park_id and r.id = c.id
      and ${endedInYearOf('r.ended_at', add(today))})`;
  } else if (state === undefined) {
    yield 'c.closed_on is null';
  }
  if (state !== undefined) {
    yield `exists (select 1 from workflow_run r where r.park_id = c.park_id and r.id = c.id and r.state = ${add(state)})`;
  }
  if (form !== undefined) {
    yield `coalesce(c.form, c.proposed_form) = ${add(form)}`;
  }
  if (overdue === 'true') {
    yield `${EARLIEST_DUE} < ${add(today)}::date`;
  }
  const text = q?.trim();
  if (text) {
    const pattern = add(likePattern(text));
    yield `exists (select 1 from workflow_run r where r.park_id = c.park_id and r.id = c.id
      and (r.title ilike ${pattern} or r.number ilike ${pattern}))
      or exists (select 1 from enterprise e where e.park_id = c.park_id and e.id = c.enterprise_id and e.legal_name ilike ${pattern})`;
  }
}
