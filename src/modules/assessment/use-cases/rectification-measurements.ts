import { Injectable, type OnModuleInit } from '@nestjs/common';
import { prepared } from '../../../platform/database/statements.js';
import { Measurements } from '../../../platform/measurements/measurements.js';

/**
 * Rectifications of a subject, as each stood at the end of a day (`$4`), by the day that counted then: past it they are
 * overdue until they are reported or re-checked.
 */
const OVERDUE = `
  select count(*)::int as value, min(id::text) as id from (
    select r.id, case s.to_state when 'open' then r.due_on when 'extended' then r.extended_to
                                 when 'consolidating' then r.plan_due_on end as due_on
      from rectification r
      join workflow_run w on w.park_id = r.park_id and w.id = r.id
       and case $3 when 'branch' then w.party_org_id else w.enterprise_id end = $2
      join lateral (select s.to_state from workflow_step s
        where s.park_id = r.park_id and s.run_id = r.id and (s.at at time zone 'Asia/Shanghai')::date <= $4
        order by s.version desc limit 1) s on true
     where r.park_id = $1) o
   where due_on <= $4`;

/** What rectifications tell about a unit or a branch (rule 7.3.6). */
@Injectable()
export class RectificationMeasurements implements OnModuleInit {
  constructor(private readonly measurements: Measurements) {}

  onModuleInit(): void {
    this.measurements.register({
      code: 'rectifications_overdue',
      label: {
        zh: '期末逾期未报的整改',
        en: 'Rectifications overdue at the end of the period',
      },
      unit: { zh: '项', en: 'rectifications' },
      kinds: ['enterprise', 'branch'],
      measure: async (ctx, { kind, parkId, id, until }) => {
        const [row] = await ctx.query<{ value: number; id: string | null }>(prepared(OVERDUE), [
          parkId,
          id,
          kind,
          until,
        ]);
        const found = row!;
        return {
          value: found.value,
          link: found.id
            ? `/parks/${parkId}/rectifications/${found.id}`
            : kind === 'branch'
              ? `/parks/${parkId}/party-orgs/${id}`
              : `/parks/${parkId}/enterprises/${id}?tab=timeline`,
        };
      },
    });
  }
}
