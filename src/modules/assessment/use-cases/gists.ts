import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { Words } from '../../../platform/workflow/workflow-definition.js';
import { LEVEL_TEXTS } from '../domain/level-texts.js';
import type { Level } from '../domain/score.js';

type Gists = [string, Words][];

/** Which period an assessment is of, and its result once that is announced. */
export async function assessmentGists(
  ctx: RequestContext,
  runs: readonly RunRecord[],
): Promise<Gists> {
  const rows = await ctx.query<{
    id: string;
    period: string;
    resultTenths: number | null;
    level: Level | null;
  }>(
    prepared(
      `select a.id, p.name as period,
              case when r.state in ('closed', 'warned') then a.result_tenths end as "resultTenths", a.level
         from assessment a
         join workflow_run r on r.park_id = a.park_id and r.id = a.id
         join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
        where a.park_id = any ($1) and a.id = any ($2)`,
    ),
    placed(runs),
  );
  return rows.map(({ id, period, resultTenths, level }) => {
    if (resultTenths === null || level === null) {
      return [id, { zh: period, en: period }];
    }
    const points = resultTenths / 10;
    const { zh, en } = LEVEL_TEXTS[level];
    return [id, { zh: `${period}：${points} 分，${zh}`, en: `${period}: ${points} points, ${en}` }];
  });
}

/** What a rectification demands, and of whom. */
export async function rectificationGists(
  ctx: RequestContext,
  runs: readonly RunRecord[],
): Promise<Gists> {
  const rows = await ctx.query<{ id: string; demand: string; responsible: string }>(
    prepared(
      'select id, demand, responsible from rectification where park_id = any ($1) and id = any ($2)',
    ),
    placed(runs),
  );
  return rows.map(({ id, demand, responsible }) => [
    id,
    {
      zh: `整改要求：${demand}；责任人：${responsible}`,
      en: `Demanded: ${demand}; responsible: ${responsible}`,
    },
  ]);
}

const placed = (runs: readonly RunRecord[]): [string[], string[]] => [
  runs.map(({ parkId }) => parkId),
  runs.map(({ id }) => id),
];
