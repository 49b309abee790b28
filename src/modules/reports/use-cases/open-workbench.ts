import { Injectable } from '@nestjs/common';
import { rolesWith } from '../../../platform/access/permissions.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import {
  BRANCH_MEMBERS,
  FULL_MEMBERS_FOR_BRANCH,
  JOINT_BRANCH_UNITS,
  REMINDER_MONTHS,
} from '../../branches/branches.rules.js';
import type { WorkbenchCode, WorkbenchDto, WorkbenchItemDto } from '../dto/workbench.dto.js';
import { COVERED_UNITS } from './coverage-sql.js';
import { CLOSED_STATES } from '../../import/import.rules.js';

type Counts = Record<WorkbenchCode, number>;

const CLOSED_BATCHES = CLOSED_STATES.map((state) => `'${state}'`).join();

/** Each line: which permission it takes, how urgent it is, and which list it opens. */
const LINES: readonly (Omit<WorkbenchItemDto, 'count'> & { permission: string })[] = [
  {
    code: 'import_unfinished',
    permission: 'import.create',
    severity: 'warning',
    link: { path: '/imports', query: { open: 'true' } },
  },
  {
    code: 'own_branch_due',
    permission: 'enterprise.read',
    severity: 'warning',
    link: { path: '/enterprises', query: { due: 'own_branch' } },
  },
  {
    code: 'uncovered',
    permission: 'coverage.read',
    severity: 'info',
    link: { path: '/reports/coverage/units', query: { measure: 'uncovered' } },
  },
  {
    code: 'joint_too_wide',
    permission: 'party_org.read',
    severity: 'warning',
    link: { path: '/party-orgs', query: { due: 'too_wide' } },
  },
  {
    code: 'branch_too_large',
    permission: 'party_org.read',
    severity: 'warning',
    link: { path: '/party-orgs', query: { due: 'too_large' } },
  },
  {
    code: 'term_overdue',
    permission: 'party_org.read',
    severity: 'warning',
    link: { path: '/party-orgs', query: { due: 'term_overdue' } },
  },
  {
    code: 'term_due',
    permission: 'party_org.read',
    severity: 'info',
    link: { path: '/party-orgs', query: { due: 'term_due' } },
  },
  {
    code: 'no_term',
    permission: 'party_org.read',
    severity: 'info',
    link: { path: '/party-orgs', query: { due: 'no_term' } },
  },
  {
    code: 'org_without_secretary',
    permission: 'party_org.read',
    severity: 'info',
    link: { path: '/party-orgs', query: { due: 'no_secretary' } },
  },
];

/** What there is to do today, as counts that open the lists they count. */
@Injectable()
export class OpenWorkbench {
  async execute(ctx: RequestContext): Promise<WorkbenchDto> {
    const lines = LINES.filter(({ permission }) => rolesWith(permission)?.has(ctx.actor.role));
    const counts = lines.length === 0 ? null : await count(ctx);
    return {
      asOf: ctx.today,
      items: lines.flatMap(({ permission: _, ...line }) => {
        const n = counts?.[line.code] ?? 0;
        return n > 0 ? [{ ...line, count: n }] : [];
      }),
    };
  }
}

async function count(ctx: RequestContext): Promise<Counts> {
  const [row] = await ctx.query<Counts>(
    `with unit as (${COVERED_UNITS}),
     organisation as (
       select o.kind, o.park_id, o.id, count(t.id) as units, sum(h.full_member_count) as members
         from party_org o
         left join party_org_enterprise t on t.park_id = o.park_id and t.party_org_id = o.id
          and t.joined_on <= $1 and (t.left_on is null or t.left_on > $1)
         left join lateral (
           select r.full_member_count from reported_headcount r
            where r.park_id = t.park_id and r.enterprise_id = t.enterprise_id order by r.as_of desc limit 1) h on true
        where o.dissolved_on is null or o.dissolved_on > $1
        group by o.park_id, o.id),
     term as (
       select coalesce(m.extended_to, m.due_on) as due_on from party_org_term m
        where m.started_on <= $1 and (m.ended_on is null or m.ended_on > $1))
     select
       (select count(*)::int from import_batch b where b.state not in (${CLOSED_BATCHES})) as import_unfinished,
       (select count(*)::int from unit u
          join lateral (select r.full_member_count from reported_headcount r
             where r.park_id = u.park_id and r.enterprise_id = u.id order by r.as_of desc limit 1) h on true
         where not u.own and h.full_member_count >= $5) as own_branch_due,
       (select count(distinct u.credit_code)::int from unit u where not (u.own or u.joint)
          and not exists (select 1 from unit v where v.credit_code = u.credit_code and (v.own or v.joint))) as uncovered,
       (select count(*)::int from organisation where kind = 'joint_branch' and units > $6) as joint_too_wide,
       (select count(*)::int from organisation where kind in ('branch', 'joint_branch') and members > $7) as branch_too_large,
       (select count(*)::int from organisation o where not exists (select 1 from party_org_post h
          where h.park_id = o.park_id and h.party_org_id = o.id and h.post = 'secretary' and h.void_reason is null
            and h.from_on <= $1 and (h.until_on is null or h.until_on > $1))) as org_without_secretary,
       (select count(*)::int from term where due_on > $1 and due_on - make_interval(months => $8) <= $1) as term_due,
       (select count(*)::int from term where due_on <= $1) as term_overdue,
       (select count(*)::int from organisation o where o.kind <> 'temporary_branch' and not exists (
          select 1 from party_org_term m where m.park_id = o.park_id and m.party_org_id = o.id
            and m.started_on <= $1 and (m.ended_on is null or m.ended_on > $1))) as no_term`,
    [
      ctx.today,
      null,
      null,
      null,
      FULL_MEMBERS_FOR_BRANCH,
      JOINT_BRANCH_UNITS,
      BRANCH_MEMBERS,
      REMINDER_MONTHS,
    ],
  );
  return row!;
}
