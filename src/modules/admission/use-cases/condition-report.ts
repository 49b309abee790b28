import type { RequestContext, WriteContext } from '../../../platform/database/request-context.js';
import type { WorkflowRunDto } from '../../../platform/workflow/dto/workflow-run.dto.js';
import type { RunFiles } from '../../../platform/workflow/run-files.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import type { AdmissionAction, AdmissionInput } from '../domain/admission-input.js';
import type { ConditionReportDto } from '../dto/dossier.dto.js';

const REPORT: AdmissionAction = 'report_condition';

/** Keeps the uploads of a report with the run; what was said stands in its step. */
export async function keepReport(
  ctx: WriteContext,
  files: RunFiles,
  run: RunRecord,
  { conditionReport: text, fileIds = [] }: AdmissionInput,
): Promise<Record<string, unknown>> {
  await files.attach(ctx, run, fileIds, REPORT);
  return { report: text, fileIds };
}

/** The latest report that a condition was met, with its uploads; null where there is none. */
export async function conditionReport(
  ctx: RequestContext,
  files: RunFiles,
  run: WorkflowRunDto,
): Promise<ConditionReportDto | null> {
  const step = run.steps.find(({ action }) => action === REPORT);
  if (!step) {
    return null;
  }
  const { report, fileIds } = step.details as { report: string; fileIds: string[] };
  const kept = await files.of(ctx, { parkId: run.parkId, runId: run.id });
  return {
    text: report,
    reportedAt: step.at,
    reportedByName: step.actorName,
    files: kept
      .filter(({ fileId }) => fileIds.includes(fileId))
      .map(({ fileId, name }) => ({ fileId, name })),
  };
}
