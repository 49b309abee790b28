import type { CursorPosition, PageCursors, PageRequest } from '../http/page-cursor.js';
import type { RequestContext } from './request-context.js';
import { Parameters, prepared } from './statements.js';

/** How a list is sorted: an expression of the listed table that is never null, with its index, then the id. */
export interface SortOrder {
  key: string;
  type: 'text' | 'date' | 'int';
  descending: boolean;
}

/** A list over one table: which rows, in which order, and what is shown of those on a page. */
export interface ListPlan {
  /** WITH queries, for a list that is worked out of many rows; `table` is one of them then. */
  with?: string;
  /** The table; conditions, sort and columns call its rows `alias`. Its key is (park_id, id). */
  table: string;
  alias: string;
  conditions: readonly string[];
  sort: SortOrder;
  /** Columns of the answer, of `alias` and of what is joined. */
  columns: string;
  /** Joined to the rows of the page only; each join keeps one row one row. */
  joins: string;
  parameters: Parameters;
}

/** One page, with opaque cursors to its neighbours; null where there is none. */
export interface KeysetPage<Row> {
  rows: Row[];
  total: number;
  page: number;
  pageSize: number;
  next: string | null;
  previous: string | null;
}

type Keyed<Row> = Row & { id: string; sort_key: string | number; total?: number };

/**
 * One page of a list. With a cursor the page is found by key, at the same cost however far it lies, and the total is
 * the one the cursor carries; with a page number the way to it is counted off on the index.
 * @throws cursor_invalid
 */
export async function keysetPage<Row extends { id: string }>(
  ctx: RequestContext,
  cursors: PageCursors,
  plan: ListPlan,
  request: PageRequest,
): Promise<KeysetPage<Row>> {
  const { pageSize } = request;
  const at = request.cursor === undefined ? null : cursors.read(request);
  const page = at ? at.page : request.page;
  const found = at
    ? await rowsAt<Row>(ctx, plan, at, pageSize)
    : await rowsOf<Row>(ctx, plan, page, pageSize);
  const rows = found.slice(0, pageSize);
  const total = at?.total ?? rows[0]?.total ?? (page === 1 ? 0 : await count(ctx, plan));
  const [first, last] = [rows[0], rows.at(-1)];
  const hasNext = at?.back === true || found.length > pageSize;
  return {
    rows,
    total,
    page,
    pageSize,
    next:
      last && hasNext
        ? cursors.write(request, { key: last.sort_key, id: last.id, page: page + 1, total })
        : null,
    previous:
      first && page > 1
        ? cursors.write(request, {
            key: first.sort_key,
            id: first.id,
            page: page - 1,
            total,
            back: true,
          })
        : null,
  };
}

/** All rows of a list in its order, in pieces of at most `size`, each found by the key of the one before. */
export async function* walkByKey<Row extends { id: string }>(
  ctx: RequestContext,
  plan: ListPlan,
  size: number,
): AsyncGenerator<Row[]> {
  let after: Pick<CursorPosition, 'key' | 'id'> | null = null;
  for (;;) {
    const rows: Keyed<Row>[] = await select<Row>(ctx, plan, { after, limit: size });
    const last = rows.at(-1);
    if (last) {
      yield rows;
    }
    if (!last || rows.length < size) {
      return;
    }
    after = { key: last.sort_key, id: last.id };
  }
}

/** The whole list in its order as one statement, for a walk by cursor where each page would work out all of it again. */
export function wholeList(plan: ListPlan): { text: string; params: readonly unknown[] } {
  const { table, alias, sort } = plan;
  const way = sort.descending ? ' desc' : '';
  return {
    text: `${withOf(plan)}select ${plan.columns} from ${table} ${alias} ${plan.joins}${where(plan.conditions)}
            order by ${sort.key}${way}, ${alias}.id${way}`,
    params: plan.parameters.values,
  };
}

/** How many rows the list has. */
export async function count(ctx: RequestContext, plan: ListPlan): Promise<number> {
  const [row] = await ctx.query<{ n: number }>(
    prepared(`${withOf(plan)}select ${countOf(plan)} as n`),
    plan.parameters.values,
  );
  return row?.n ?? 0;
}

async function rowsAt<Row>(
  ctx: RequestContext,
  plan: ListPlan,
  at: CursorPosition,
  pageSize: number,
): Promise<Keyed<Row>[]> {
  if (!at.back) {
    return select<Row>(ctx, plan, { after: at, limit: pageSize + 1 });
  }
  // The first page is the first however many rows have come before the cursor meanwhile.
  if (at.page === 1) {
    return select<Row>(ctx, plan, { after: null, limit: pageSize });
  }
  return (await select<Row>(ctx, plan, { after: at, limit: pageSize, backward: true })).reverse();
}

function rowsOf<Row>(
  ctx: RequestContext,
  plan: ListPlan,
  page: number,
  pageSize: number,
): Promise<Keyed<Row>[]> {
  return page === 1
    ? select<Row>(ctx, plan, { after: null, limit: pageSize + 1, withTotal: true })
    : jump<Row>(ctx, plan, (page - 1) * pageSize, pageSize + 1);
}

interface Reach {
  after: Pick<CursorPosition, 'key' | 'id'> | null;
  limit: number;
  backward?: boolean;
  withTotal?: boolean;
}

/** The rows that follow a key, or precede it. The limit is part of the text: the planner needs to know it. */
async function select<Row>(
  ctx: RequestContext,
  plan: ListPlan,
  reach: Reach,
): Promise<Keyed<Row>[]> {
  const { table, alias, sort } = plan;
  const parameters = new Parameters(plan.parameters.values);
  const descending = sort.descending !== (reach.backward ?? false);
  const conditions = [...plan.conditions];
  if (reach.after) {
    const [key, id] = [parameters.add(reach.after.key), parameters.add(reach.after.id)];
    conditions.push(
      `(${sort.key}, ${alias}.id) ${descending ? '<' : '>'} (${key}::${sort.type}, ${id}::uuid)`,
    );
  }
  const way = descending ? ' desc' : '';
  return ctx.query<Keyed<Row>>(
    prepared(
      `${withOf(plan)}select ${plan.columns}, ${alias}.sort_key${reach.withTotal ? `, ${countOf(plan)} as total` : ''}
         from (select ${alias}.*, ${sort.key} as sort_key from ${table} ${alias}${where(conditions)}
                order by ${sort.key}${way}, ${alias}.id${way} limit ${reach.limit}) ${alias}
         ${plan.joins}
        order by ${alias}.sort_key${way}, ${alias}.id${way}`,
    ),
    parameters.values,
  );
}

/** The rows at a distance from the first: counted off on the index, looked up only once there. */
async function jump<Row>(
  ctx: RequestContext,
  plan: ListPlan,
  offset: number,
  limit: number,
): Promise<Keyed<Row>[]> {
  const { table, alias, sort } = plan;
  const parameters = new Parameters(plan.parameters.values);
  const way = sort.descending ? ' desc' : '';
  return ctx.query<Keyed<Row>>(
    `${withOf(plan)}select ${plan.columns}, ${sort.key} as sort_key, ${countOf(plan)} as total
       from (select ${alias}.park_id, ${alias}.id from ${table} ${alias}${where(plan.conditions)}
              order by ${sort.key}${way}, ${alias}.id${way} limit ${limit} offset ${parameters.add(offset)}) jump
       join ${table} ${alias} on ${alias}.park_id = jump.park_id and ${alias}.id = jump.id
       ${plan.joins}
      order by ${sort.key}${way}, ${alias}.id${way}`,
    parameters.values,
  );
}

const withOf = (plan: ListPlan): string => (plan.with ? `${plan.with}\n` : '');

const countOf = ({ table, alias, conditions }: ListPlan): string =>
  `(select count(*)::int from ${table} ${alias}${where(conditions)})`;

const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : ` where ${conditions.map((one) => `(${one})`).join(' and ')}`;
