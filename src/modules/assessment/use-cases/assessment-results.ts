import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type { Level } from '../domain/score.js';

/** An announced result, with the version of the indicators it was judged by. */
export interface AssessmentResult {
  assessmentId: string;
  parkId: string;
  enterpriseId: string | null;
  partyOrgId: string | null;
  from: string;
  until: string;
  indicatorSetVersion: number;
  resultTenths: number;
  level: Level;
}

/** Whose results, of periods that ended within these days. */
export interface ResultsQuery {
  parkId: string;
  enterpriseId?: string;
  partyOrgId?: string;
  from: string;
  until: string;
}

/** What assessments found, for rooms that build on it. */
@Injectable()
export class AssessmentResults {
  /** Announced results, the latest period first. */
  results(ctx: RequestContext, query: ResultsQuery): Promise<AssessmentResult[]> {
    return ctx.query<AssessmentResult>(
      `select a.id as "assessmentId", a.park_id as "parkId", a.enterprise_id as "enterpriseId",
              a.party_org_id as "partyOrgId", p.from_on::text as "from", p.until_on::text as until,
              s.version as "indicatorSetVersion", a.result_tenths as "resultTenths", a.level
         from assessment a
         join workflow_run r on r.park_id = a.park_id and r.id = a.id
         join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
         join indicator_set s on s.district_id = p.district_id and s.id = p.indicator_set_id
        where a.park_id = $1 and r.state in ('closed', 'warned')
          and ($2::uuid is null or a.enterprise_id = $2) and ($3::uuid is null or a.party_org_id = $3)
          and p.until_on between $4 and $5
        order by p.until_on desc, a.id`,
      [query.parkId, query.enterpriseId ?? null, query.partyOrgId ?? null, query.from, query.until],
    );
  }
}
