import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  type Measured,
  type MeasuredSubject,
  Measurements,
} from '../../../platform/measurements/measurements.js';

/** What units' own reports tell about a unit, or about the units of a branch (rule 15.1). */
@Injectable()
export class UnitMeasurements implements OnModuleInit {
  constructor(private readonly measurements: Measurements) {}

  onModuleInit(): void {
    this.measurements.register({
      code: 'headcount_reported',
      label: { zh: '当期上报从业人数和党员数', en: 'Headcount reported within the period' },
      unit: { zh: '%', en: '%' },
      kinds: ['enterprise', 'branch'],
      measure: (ctx, subject) => reported(ctx, subject),
    });
  }
}

/** Of the unit, or of the units that the branch holds on the last day: how many reported within the period. */
async function reported(
  ctx: RequestContext,
  { kind, parkId, id, from, until }: MeasuredSubject,
): Promise<Measured> {
  const [row] = await ctx.query<{ value: number; outOf: number }>(
    prepared(
      `select count(*)::int as "outOf", count(*) filter (where exists (
                select 1 from reported_headcount h where h.park_id = e.park_id and h.enterprise_id = e.id
                   and h.as_of between $4 and $5))::int as value
         from enterprise e
        where e.park_id = $1 and case $3 when 'enterprise' then e.id = $2 else exists (
          select 1 from party_org_enterprise t where t.park_id = e.park_id and t.enterprise_id = e.id and t.party_org_id = $2
             and t.joined_on <= $5 and (t.left_on is null or t.left_on > $5)) end`,
    ),
    [parkId, id, kind, from, until],
  );
  return {
    ...row!,
    link:
      kind === 'enterprise'
        ? `/parks/${parkId}/enterprises/${id}?tab=headcounts`
        : `/parks/${parkId}/party-orgs/${id}`,
  };
}
