import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { Words } from '../../../platform/workflow/workflow-definition.js';
import type { AdmissionState } from '../domain/admission-workflow.js';

/** The condition of those that were admitted on one, and how much of those to be supplemented is still wrong. */
export async function admissionGists(
  ctx: RequestContext,
  runs: readonly RunRecord[],
): Promise<[string, Words][]> {
  const rows = await ctx.query<{
    runId: string;
    state: AdmissionState;
    conditionText: string | null;
    conditionDueOn: string | null;
    defects: number;
  }>(
    prepared(
      `select a.run_id as "runId", r.state, a.condition_text as "conditionText", a.condition_due_on::text as "conditionDueOn",
              (select count(*)::int from admission_material m
                where m.park_id = a.park_id and m.run_id = a.run_id and m.defect is not null) as defects
         from admission a join workflow_run r on r.park_id = a.park_id and r.id = a.run_id
        where a.park_id = any ($1) and a.run_id = any ($2)
          and r.state in ('admitted_conditionally', 'supplement')`,
    ),
    [runs.map(({ parkId }) => parkId), runs.map(({ id }) => id)],
  );
  return rows.map(({ runId, state, conditionText, conditionDueOn, defects }) => [
    runId,
    state === 'supplement'
      ? { zh: `还有 ${defects} 处需要补正`, en: `${defects} still to be supplemented` }
      : {
          zh: `条件：${conditionText}（${conditionDueOn} 前落实）`,
          en: `Condition: ${conditionText} (until ${conditionDueOn})`,
        },
  ]);
}
