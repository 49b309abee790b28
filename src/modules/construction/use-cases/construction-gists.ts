import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { Words } from '../../../platform/workflow/workflow-definition.js';
import { FORM_TEXTS } from '../domain/proposal-texts.js';
import type { ConstructionForm } from '../domain/propose-form.js';

/** The form that was chosen for a unit, or that the rules propose; none before the members are counted. */
export async function constructionGists(
  ctx: RequestContext,
  runs: readonly RunRecord[],
): Promise<[string, Words][]> {
  const rows = await ctx.query<{ id: string; form: ConstructionForm; isChosen: boolean }>(
    prepared(
      `select id, coalesce(form, proposed_form) as form, form is not null as "isChosen" from construction_project
        where park_id = any ($1) and id = any ($2) and coalesce(form, proposed_form) is not null`,
    ),
    [runs.map(({ parkId }) => parkId), runs.map(({ id }) => id)],
  );
  return rows.map(({ id, form, isChosen }) => {
    const { zh, en } = FORM_TEXTS[form];
    return [id, isChosen ? { zh, en } : { zh: `建议：${zh}`, en: `Proposed: ${en}` }];
  });
}
