import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import {
  type Measured,
  type MeasuredSubject,
  Measurements,
} from '../../../platform/measurements/measurements.js';

const YES_NO = { zh: '个', en: 'organisations' };

/** The organisation that a subject is, or that covers it, on the last day of the period (`$4`). */
const ORGANISATION = `
  select o.id from party_org o
   where o.park_id = $1 and o.effective_from <= $4 and (o.dissolved_on is null or o.dissolved_on > $4)
     and case $3 when 'branch' then o.id = $2 else exists (
       select 1 from party_org_enterprise t
        where t.park_id = o.park_id and t.party_org_id = o.id and t.enterprise_id = $2 and t.tie in ('own', 'joint')
          and t.joined_on <= $4 and (t.left_on is null or t.left_on > $4)) end`;

/** What the records of Party organisations tell about a unit or a branch (rules 1.10, 1.14, 5.1). */
@Injectable()
export class BranchMeasurements implements OnModuleInit {
  constructor(private readonly measurements: Measurements) {}

  onModuleInit(): void {
    this.measurements.register({
      code: 'party_org_at_end',
      label: {
        zh: '期末有党组织覆盖',
        en: 'Covered by a Party organisation at the end of the period',
      },
      unit: YES_NO,
      kinds: ['enterprise'],
      measure: (ctx, subject) => this.count(ctx, subject, 'true'),
    });
    this.measurements.register({
      code: 'term_in_order',
      label: {
        zh: '期末党组织任期未届满',
        en: 'The organisation’s term runs at the end of the period',
      },
      unit: YES_NO,
      kinds: ['enterprise', 'branch'],
      measure: (ctx, subject) =>
        this.count(
          ctx,
          subject,
          `exists (select 1 from party_org_term t where t.park_id = $1 and t.party_org_id = o.id
             and t.started_on <= $4 and (t.ended_on is null or t.ended_on > $4) and coalesce(t.extended_to, t.due_on) > $4)`,
        ),
    });
    this.measurements.register({
      code: 'secretary_in_post',
      label: { zh: '期末书记在任', en: 'A secretary is in post at the end of the period' },
      unit: YES_NO,
      kinds: ['enterprise', 'branch'],
      measure: (ctx, subject) =>
        this.count(
          ctx,
          subject,
          `exists (select 1 from party_org_post p where p.park_id = $1 and p.party_org_id = o.id and p.post = 'secretary'
             and p.void_reason is null and p.from_on <= $4 and (p.until_on is null or p.until_on > $4))`,
        ),
    });
  }

  private async count(
    ctx: RequestContext,
    { kind, parkId, id, until }: MeasuredSubject,
    condition: string,
  ): Promise<Measured> {
    const [row] = await ctx.query<{ value: number; orgId: string | null }>(
      prepared(
        `select count(*) filter (where ${condition})::int as value, min(o.id::text) as "orgId"
           from (${ORGANISATION}) o`,
      ),
      [parkId, id, kind, until],
    );
    const { value, orgId } = row!;
    return {
      value,
      link: orgId
        ? `/parks/${parkId}/party-orgs/${orgId}`
        : `/parks/${parkId}/enterprises/${id}?tab=partyOrgs`,
    };
  }
}
