import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import { keysetPage, type ListPlan } from '../../../platform/database/keyset-list.js';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters, prepared } from '../../../platform/database/statements.js';
import { action } from '../../../platform/http/action.dto.js';
import { PageCursors } from '../../../platform/http/page-cursor.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { endedInYearOf } from '../../../platform/workflow/run-conditions.js';
import { constructionAccess } from '../construction.access.js';
import type {
  DispatchPageDto,
  DispatchQueryDto,
  DispatchSort,
  UnfollowedInstructorDto,
  UnfollowedPageDto,
  UnfollowedQueryDto,
  UnitDispatchesDto,
} from '../dto/instructor-dispatch.dto.js';
import {
  DISPATCH_COLUMNS,
  DISPATCH_JOINS,
  type DispatchRow,
  presentDispatch,
  UNFOLLOWED,
  UNFOLLOWED_COLUMNS,
} from './dispatch-rows.js';

type Filters = Omit<DispatchQueryDto, 'page' | 'pageSize' | 'cursor' | 'sort'>;

/** Instructors at work, whose visits are followed, and those whose visits nobody follows. */
@Injectable()
export class ListDispatches {
  constructor(
    private readonly cursors: PageCursors,
    private readonly calendars: Calendars,
  ) {}

  /** @throws cursor_invalid */
  async execute(ctx: RequestContext, query: DispatchQueryDto): Promise<DispatchPageDto> {
    const { page, pageSize, cursor, sort = 'nextVisitOn', ...filters } = query;
    const { rows, ...place } = await keysetPage<DispatchRow>(
      ctx,
      this.cursors,
      planOf(ctx, filters, sort),
      {
        list: `instructor-dispatches ${ctx.actor.roleGrantId} ${sort} ${JSON.stringify(filters)}`,
        cursor,
        page,
        pageSize,
      },
    );
    const calendar = await this.calendars.load(ctx);
    const mayOpen = constructionAccess.may(ctx.actor.role, 'instructor_visit.open');
    return {
      items: rows.map((row) => presentDispatch(ctx, row, calendar)),
      ...place,
      unfollowed: mayOpen ? await countUnfollowed(ctx, filters.parkId) : 0,
    };
  }

  /** Instructors at work whose visits nobody follows. */
  async unfollowed(
    ctx: RequestContext,
    { page, pageSize, parkId }: UnfollowedQueryDto,
  ): Promise<UnfollowedPageDto> {
    const items = await ctx.query<UnfollowedInstructorDto>(
      prepared(
        `select ${UNFOLLOWED_COLUMNS} ${UNFOLLOWED} order by i.from_on, e.legal_name, i.id limit $4 offset $5`,
      ),
      [...placeOf(ctx, parkId), pageSize, (page - 1) * pageSize],
    );
    return { items, total: await countUnfollowed(ctx, parkId), page, pageSize };
  }

  /** Those of one unit, the open ones first. @throws not_found */
  async ofUnit(
    ctx: RequestContext,
    parkId: string,
    enterpriseId: string,
  ): Promise<UnitDispatchesDto> {
    const [unit] = await ctx.query(
      prepared('select 1 from enterprise where park_id = $1 and id = $2'),
      [parkId, enterpriseId],
    );
    if (!unit) {
      throw platformProblems.not_found();
    }
    const rows = await ctx.query<DispatchRow>(
      prepared(
        `select ${DISPATCH_COLUMNS} from instructor_dispatch d ${DISPATCH_JOINS}
          where d.park_id = $1 and d.enterprise_id = $2 order by d.ended_on desc nulls first, d.id desc`,
      ),
      [parkId, enterpriseId],
    );
    const mayOpen = constructionAccess.may(ctx.actor.role, 'instructor_visit.open');
    const calendar = await this.calendars.load(ctx);
    return {
      items: rows.map((row) => presentDispatch(ctx, row, calendar)),
      total: rows.length,
      unfollowed: await ctx.query<UnfollowedInstructorDto>(
        prepared(
          `select ${UNFOLLOWED_COLUMNS} ${UNFOLLOWED} and i.enterprise_id = $4 order by i.from_on, i.id`,
        ),
        [ctx.today, parkId, null, enterpriseId],
      ),
      actions: [action('open', mayOpen, ctx.locale)],
    };
  }
}

function planOf(ctx: RequestContext, filters: Filters, sort: DispatchSort): ListPlan {
  const parameters = new Parameters();
  return {
    table: 'instructor_dispatch',
    alias: 'd',
    conditions: [...conditions(ctx, filters, (value) => parameters.add(value))],
    sort: {
      key: sort.endsWith('nextVisitOn') ? 'd.next_visit_on' : 'd.sent_on',
      type: 'date',
      descending: sort.startsWith('-'),
    },
    columns: DISPATCH_COLUMNS,
    joins: DISPATCH_JOINS,
    parameters,
  };
}

function* conditions(
  { actor, today }: RequestContext,
  { parkId, state, mine, overdue, ended, q }: Filters,
  add: (value: unknown) => string,
): Iterable<string> {
  const park = parkId ?? actor.parkId;
  if (park !== null) {
    yield `d.park_id = ${add(park)}`;
  } else if (actor.districtId !== null) {
    yield `d.district_id = ${add(actor.districtId)}`;
  }
  if (ended !== undefined) {
    yield `exists (select 1 from workflow_run r where r.park_id = d.park_id and r.id = d.id
      and ${endedInYearOf('r.ended_at', add(today))})`;
  } else if (state === undefined) {
    yield 'd.ended_on is null';
  }
  if (state !== undefined) {
    yield `exists (select 1 from workflow_run r where r.park_id = d.park_id and r.id = d.id and r.state = ${add(state)})`;
  }
  if (mine === 'true') {
    yield `d.account_user_id = ${add(actor.userId)}`;
  }
  if (overdue === 'true') {
    yield `d.ended_on is null and d.next_visit_on < ${add(today)}::date`;
  }
  const text = q?.trim();
  if (text) {
    const pattern = add(likePattern(text));
    yield `d.instructor_name ilike ${pattern} or exists (select 1 from workflow_run r where r.park_id = d.park_id
      and r.id = d.id and (r.title ilike ${pattern} or r.number ilike ${pattern}))`;
  }
}

async function countUnfollowed(ctx: RequestContext, parkId: string | undefined): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    prepared(`select count(*)::int as n ${UNFOLLOWED}`),
    placeOf(ctx, parkId),
  );
  return row!.n;
}

const placeOf = (
  { today, actor }: RequestContext,
  parkId: string | undefined,
): [string, string | null, string | null] => [today, parkId ?? actor.parkId, actor.districtId];
