import type { RequestContext } from '../../../platform/database/request-context.js';
import type { Subject } from '../domain/indicator-set.js';

/** A unit or branch that a period assesses. */
export interface PeriodSubject {
  id: string;
  name: string;
  streetId: string | null;
}

/** Who was there on the last day of a period: units that were resident and operating, branches that stood. */
const SUBJECTS: Readonly<Record<Subject, string>> = {
  enterprise: `
    select e.id, e.legal_name as name, e.street_id as "streetId" from enterprise e
     where e.park_id = $1 and e.status in ('resident', 'warned') and e.entered_on <= $2
       and (e.left_on is null or e.left_on > $2) and (e.dormant_from is null or e.dormant_from > $2)`,
  branch: `
    select o.id, o.name, null::uuid as "streetId" from party_org o
     where o.park_id = $1 and o.kind in ('branch', 'joint_branch', 'general_branch')
       and o.effective_from <= $2 and (o.dissolved_on is null or o.dissolved_on > $2)`,
};

interface Period {
  parkId: string;
  until: string;
  subject: Subject;
}

export async function countSubjects(
  ctx: RequestContext,
  { parkId, until, subject }: Period,
): Promise<number> {
  const [row] = await ctx.query<{ count: number }>(
    `select count(*)::int as count from (${SUBJECTS[subject]}) s`,
    [parkId, until],
  );
  return row!.count;
}

/** The first subjects of a period, by name. */
export function firstSubjects(
  ctx: RequestContext,
  { parkId, until, subject }: Period,
  limit: number,
): Promise<PeriodSubject[]> {
  return ctx.query<PeriodSubject>(
    `select s.* from (${SUBJECTS[subject]}) s order by s.name collate "zh-x-icu", s.id limit $3`,
    [parkId, until, limit],
  );
}

/** Subjects of a period without an assessment, a few at a time. */
export function subjectsWithout(
  ctx: RequestContext,
  { id, parkId, until, subject }: Period & { id: string },
  limit: number,
): Promise<PeriodSubject[]> {
  const column = subject === 'enterprise' ? 'enterprise_id' : 'party_org_id';
  return ctx.query<PeriodSubject>(
    `select s.* from (${SUBJECTS[subject]}) s
      where not exists (select 1 from assessment a where a.park_id = $1 and a.period_id = $3 and a.${column} = s.id)
      order by s.id limit $4`,
    [parkId, until, id, limit],
  );
}
