import type { ListPlan, SortOrder } from '../../../platform/database/keyset-list.js';
import { likePattern } from '../../../platform/database/like-pattern.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parameters } from '../../../platform/database/statements.js';
import { BRANCH_MEMBERS, JOINT_BRANCH_UNITS } from '../domain/organisation-rules.js';
import { REMINDER_MONTHS } from '../domain/term-rules.js';
import type { PartyOrgDue, PartyOrgQueryDto, PartyOrgSort } from '../dto/party-org.dto.js';

/** What narrows a list of organisations, without its sort and page. */
export type PartyOrgFilters = Omit<PartyOrgQueryDto, 'page' | 'pageSize' | 'cursor' | 'sort'>;

/** The units that an organisation holds on a day. */
const holds = (today: string): string =>
  `from party_org_enterprise t where t.park_id = o.park_id and t.party_org_id = o.id
     and t.joined_on <= ${today} and (t.left_on is null or t.left_on > ${today})`;

const units = (today: string): string => `(select count(*)::int ${holds(today)})`;

const members = (today: string): string =>
  `(select sum(u.full_member_count) from enterprise u join lateral (select t.enterprise_id ${holds(today)}) m
      on m.enterprise_id = u.id where u.park_id = o.park_id)`;

const secretary = (today: string): string =>
  `select 1 from party_org_post h where h.park_id = o.park_id and h.party_org_id = o.id and h.post = 'secretary'
     and h.void_reason is null and h.from_on <= ${today} and (h.until_on is null or h.until_on > ${today})`;

const term = (today: string): string =>
  `select 1 from party_org_term m where m.park_id = o.park_id and m.party_org_id = o.id
     and m.started_on <= ${today} and (m.ended_on is null or m.ended_on > ${today})`;

type Add = (value: unknown) => string;

const DUE: Record<PartyOrgDue, (today: string, add: Add) => string> = {
  too_wide: (today, add) =>
    `o.kind = 'joint_branch' and ${units(today)} > ${add(JOINT_BRANCH_UNITS)}`,
  too_large: (today, add) =>
    `o.kind in ('branch', 'joint_branch') and ${members(today)} > ${add(BRANCH_MEMBERS)}`,
  no_secretary: (today) => `not exists (${secretary(today)})`,
  term_due: (today, add) =>
    `exists (${term(today)} and coalesce(m.extended_to, m.due_on) > ${today}
       and coalesce(m.extended_to, m.due_on) - make_interval(months => ${add(REMINDER_MONTHS)}) <= ${today})`,
  term_overdue: (today) =>
    `exists (${term(today)} and coalesce(m.extended_to, m.due_on) <= ${today})`,
  no_term: (today) => `o.kind <> 'temporary_branch' and not exists (${term(today)})`,
};

const NAME = 'o.name collate "zh-x-icu"';

const order = (sort: PartyOrgSort, today: () => string): SortOrder => {
  const descending = sort.startsWith('-');
  switch (sort) {
    case 'name':
    case '-name':
      return { key: NAME, type: 'text', descending };
    case 'effectiveFrom':
    case '-effectiveFrom':
      return { key: 'o.effective_from', type: 'date', descending };
    case 'enterpriseCount':
    case '-enterpriseCount':
      return { key: units(today()), type: 'int', descending };
    case 'termDueOn':
    case '-termDueOn': {
      // Those without a term come last, as those whose term ends latest would.
      const due = term(today()).replace('select 1', 'select coalesce(m.extended_to, m.due_on)');
      return { key: `coalesce((${due}), '9999-12-31'::date)`, type: 'date', descending };
    }
  }
};

/** A list of organisations as the filters and the sort want it; the caller says what is shown of each. */
export function partyOrgList(
  ctx: RequestContext,
  filters: PartyOrgFilters,
  sort: PartyOrgSort,
  shown: Pick<ListPlan, 'columns' | 'joins'>,
): ListPlan {
  const parameters = new Parameters();
  const add: Add = (value) => parameters.add(value);
  let mark: string | undefined;
  const today = (): string => `${(mark ??= add(ctx.today))}::date`;
  return {
    table: 'party_org',
    alias: 'o',
    conditions: [...conditions(ctx, filters, add, today)],
    sort: order(sort, today),
    parameters,
    ...shown,
  };
}

function* conditions(
  { actor }: RequestContext,
  { parkId, kind, current = 'true', due, q }: PartyOrgFilters,
  add: Add,
  today: () => string,
): Iterable<string> {
  const park = parkId ?? actor.parkId;
  if (park !== null) {
    yield `o.park_id = ${add(park)}`;
  } else if (actor.districtId !== null) {
    // Row security decides alone who sees what; only a plain condition lets the planner walk an index.
    yield `o.district_id = ${add(actor.districtId)}`;
  }
  if (kind !== undefined) {
    yield `o.kind = ${add(kind)}`;
  }
  yield current === 'true'
    ? `o.dissolved_on is null or o.dissolved_on > ${today()}`
    : `o.dissolved_on <= ${today()}`;
  if (due !== undefined) {
    yield DUE[due](today(), add);
  }
  const text = q?.trim();
  if (text) {
    const [pattern, needle] = [add(likePattern(text)), add(text)];
    const named = `exists (${secretary(today())} and h.person_name ilike ${pattern})
      or exists (select 1 from party_org_former_name f
                  where f.park_id = o.park_id and f.party_org_id = o.id and f.name ilike ${pattern})`;
    yield text.length > 1
      ? `o.id in (select app.matching_party_org_ids(${needle}, null)) or ${named}`
      : `position(app.search_text(${needle}) in app.search_text(o.name)) > 0 or ${named}`;
  }
}
