import type { ListPlan, SortOrder } from '../../../platform/database/keyset-list.js';
import type { Actor, RequestContext } from '../../../platform/database/request-context.js';
import { Parameters } from '../../../platform/database/statements.js';
import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { quarterStart } from '../domain/next-action.js';
import type { EnterpriseDue, EnterpriseQueryDto, EnterpriseSort } from '../dto/enterprise.dto.js';
import type { EnterpriseStatus } from '../entities/enterprise.entity.js';

/** What narrows a list of units, without its sort and page. */
export type EnterpriseFilters = Omit<EnterpriseQueryDto, 'page' | 'pageSize' | 'cursor' | 'sort'>;

/** Each filter as a condition on the unit `e` alone, so that a list is narrowed before anything is joined. */
interface Given {
  /** Adds a value and gives its mark. */
  add: (value: unknown) => string;
  /** The business date, and its mark. */
  day: BusinessDate;
  today: () => string;
}
type Piece<Value> = (value: Value, given: Given) => string;

const STATUS: Record<EnterpriseStatus, (today: string) => string> = {
  // A unit has left from its leaving day on, whatever else is written of it.
  exited: (today) => `e.left_on <= ${today}`,
  resident: (today) => `${stays(today)} and e.status in ('resident', 'exited')`,
  applying: (today) => `${stays(today)} and e.status = 'applying'`,
  warned: (today) => `${stays(today)} and e.status = 'warned'`,
};

const stays = (today: string): string => `(e.left_on is null or e.left_on > ${today})`;

/** That an organisation covers the unit today by one of these ties (rules 5.1, 5.2). */
const covered = (ties: string, today: string): string =>
  `exists (select 1 from party_org_enterprise t join party_org o on o.park_id = t.park_id and o.id = t.party_org_id
            where t.park_id = e.park_id and t.enterprise_id = e.id and t.tie in (${ties})
              and t.joined_on <= ${today} and (t.left_on is null or t.left_on > ${today})
              and o.effective_from <= ${today} and (o.dissolved_on is null or o.dissolved_on > ${today}))`;

const COVERAGE = {
  own: (today: string) => covered(`'own'`, today),
  joint: (today: string) => covered(`'joint'`, today),
  none: (today: string) => `not ${covered(`'own', 'joint'`, today)}`,
};

const DUE: Record<EnterpriseDue, (given: Given) => string> = {
  own_branch: ({ today }) =>
    `e.full_member_count >= 3 and app.counts_on(e, ${today()}) and not ${covered(`'own'`, today())}`,
  // A report of the quarter before is due for renewal (rule 15.1); one that was never made is due, too.
  headcount: ({ today, day, add }) =>
    `app.counts_on(e, ${today()}) and (e.reported_as_of is null or e.reported_as_of < ${add(quarterStart(day))})`,
};

const PIECES: { [Key in keyof EnterpriseFilters]-?: Piece<NonNullable<EnterpriseFilters[Key]>> } = {
  parkId: (id, { add }) => `e.park_id = ${add(id)}`,
  streetId: (id, { add }) => `e.street_id = ${add(id)}`,
  kind: (kind, { add }) => `e.kind = ${add(kind)}`,
  status: (status, { today }) => STATUS[status](today()),
  industry: (industry, { add }) =>
    `position(app.search_text(${add(industry)}) in app.search_text(e.industry)) > 0`,
  revenueTier: (tier, { add }) => `e.revenue_tier = ${add(tier)}`,
  coverage: (coverage, { today }) => COVERAGE[coverage](today()),
  due: (due, given) => DUE[due](given),
  current: (_, { today }) => `app.counts_on(e, ${today()})`,
  // Two characters and more are found by the index; a single one is looked for in every name.
  q: (text, { add }) =>
    text.length > 1
      ? `e.id in (select app.matching_enterprise_ids(${add(text)}, null))`
      : `position(app.search_text(${add(text)}) in app.search_text(e.legal_name)) > 0`,
};

const PINYIN = 'e.legal_name collate "zh-x-icu"';
/** Unknown numbers come last whichever way; written as the indexes have it. */
const unknownLast = (column: string, as: number): string =>
  `(case when e.${column} is null then ${as} else e.${column} end)`;
const [MORE_THAN_ANY, LESS_THAN_ANY] = [2_147_483_647, -1];

export const ENTERPRISE_ORDERS: Record<EnterpriseSort, SortOrder> = {
  legalName: { key: PINYIN, type: 'text', descending: false },
  '-legalName': { key: PINYIN, type: 'text', descending: true },
  enteredOn: { key: 'e.entered_on', type: 'date', descending: false },
  '-enteredOn': { key: 'e.entered_on', type: 'date', descending: true },
  staffCount: { key: unknownLast('staff_count', MORE_THAN_ANY), type: 'int', descending: false },
  '-staffCount': { key: unknownLast('staff_count', LESS_THAN_ANY), type: 'int', descending: true },
  fullMemberCount: {
    key: unknownLast('full_member_count', MORE_THAN_ANY),
    type: 'int',
    descending: false,
  },
  '-fullMemberCount': {
    key: unknownLast('full_member_count', LESS_THAN_ANY),
    type: 'int',
    descending: true,
  },
  creditCode: { key: 'e.credit_code', type: 'text', descending: false },
  '-creditCode': { key: 'e.credit_code', type: 'text', descending: true },
};

/**
 * The conditions of a list of units on its table `enterprise e`. The actor's own place is among them: row security
 * decides alone who sees what, but only a plain condition lets the planner find its way on an index.
 */
export function enterpriseConditions(
  ctx: RequestContext,
  filters: EnterpriseFilters,
  parameters: Parameters,
): string[] {
  let today: string | undefined;
  const given: Given = {
    add: (value) => parameters.add(value),
    day: ctx.today,
    today: () => `${(today ??= parameters.add(ctx.today))}::date`,
  };
  const conditions = filters.parkId === undefined ? [...ownPlace(ctx.actor, given)] : [];
  for (const [name, piece] of Object.entries(PIECES)) {
    const value = filters[name as keyof EnterpriseFilters];
    if (value !== undefined && value !== '') {
      conditions.push((piece as Piece<unknown>)(value, given));
    }
  }
  return conditions;
}

function* ownPlace(actor: Actor, { add }: Given): Iterable<string> {
  if (actor.parkId !== null) {
    yield `e.park_id = ${add(actor.parkId)}`;
  } else if (actor.districtId !== null) {
    yield `e.district_id = ${add(actor.districtId)}`;
  }
  if (actor.streetId !== null) {
    yield `e.street_id = ${add(actor.streetId)}`;
  }
}

/** A list of units as the filters and the sort want it; the caller says what is shown of each. */
export function enterpriseList(
  ctx: RequestContext,
  filters: EnterpriseFilters,
  sort: EnterpriseSort,
  shown: Pick<ListPlan, 'columns' | 'joins'>,
): ListPlan {
  const parameters = new Parameters();
  return {
    table: 'enterprise',
    alias: 'e',
    conditions: enterpriseConditions(ctx, filters, parameters),
    sort: ENTERPRISE_ORDERS[sort],
    parameters,
    ...shown,
  };
}
