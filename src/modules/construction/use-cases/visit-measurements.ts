import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  type Measured,
  type MeasuredSubject,
  Measurements,
} from '../../../platform/measurements/measurements.js';

/**
 * The visits that became due in a period, each with whether it was made in time. A visit falls into the period in which
 * it was made or, where it was not made by then, became due; one that was due while the instructor was at work and was
 * not made by the period's last day was missed.
 */
const DUE = `
  with counted as (
    select v.dispatch_id, v.visited_on, v.next_due_on from instructor_visit v
     where v.park_id = $1 and v.visited_on <= $4 and not v.voids
       and not exists (select 1 from instructor_visit n where n.park_id = v.park_id and n.corrects_id = v.id)
  ), chain as (
    select d.id, d.ended_on, 0 as nth, null::date as visited_on, d.first_due_on as next_due_on
      from instructor_dispatch d where d.park_id = $1 and d.enterprise_id = $2 and d.sent_on <= $4
    union all
    select d.id, d.ended_on, 1, c.visited_on, c.next_due_on
      from counted c join instructor_dispatch d on d.park_id = $1 and d.id = c.dispatch_id and d.enterprise_id = $2
  ), due as (
    select id, ended_on, next_due_on as due_on,
           lead(visited_on) over (partition by id order by nth, visited_on) as made_on
      from chain
  ), settled as (
    select id, coalesce(made_on <= due_on, false) as in_time, least(made_on, due_on) as day
      from due where made_on is not null or ended_on is null or ended_on > due_on
  )
  select count(*) filter (where in_time)::int as made, count(*)::int as due,
         (select d.id from instructor_dispatch d where d.park_id = $1 and d.enterprise_id = $2 and d.sent_on <= $4
           order by d.ended_on desc nulls first, d.id desc limit 1) as "dispatchId"
    from settled where day between $3 and $4`;

/** What the records of instructors' visits tell about a unit (rule 1.16). */
@Injectable()
export class VisitMeasurements implements OnModuleInit {
  constructor(private readonly measurements: Measurements) {}

  onModuleInit(): void {
    this.measurements.register({
      code: 'visits_in_time',
      label: { zh: '指导员按期走访率', en: 'Share of the instructor’s visits made in time' },
      unit: { zh: '次', en: 'visits' },
      kinds: ['enterprise'],
      measure: async (ctx, subject) => {
        const { made, due, link } = await read(ctx, subject);
        return { value: made, outOf: due, link };
      },
    });
    this.measurements.register({
      code: 'visits_missed',
      label: { zh: '指导员未按期走访次数', en: 'Visits of the instructor not made in time' },
      unit: { zh: '次', en: 'visits' },
      kinds: ['enterprise'],
      measure: async (ctx, subject): Promise<Measured> => {
        const { made, due, link } = await read(ctx, subject);
        return { value: due - made, link };
      },
    });
  }
}

async function read(
  ctx: RequestContext,
  { parkId, id, from, until }: MeasuredSubject,
): Promise<{ made: number; due: number; link: string }> {
  const [row] = await ctx.query<{ made: number; due: number; dispatchId: string | null }>(
    prepared(DUE),
    [parkId, id, from, until],
  );
  const { made, due, dispatchId } = row!;
  return {
    made,
    due,
    link: dispatchId
      ? `/parks/${parkId}/instructor-visits/${dispatchId}`
      : `/parks/${parkId}/enterprises/${id}?tab=partyOrgs`,
  };
}
