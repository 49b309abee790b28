import type { RequestContext } from '../../../platform/database/request-context.js';
import { localise } from '../../../platform/problems/problem.js';
import type { RunFile } from '../../../platform/workflow/run-files.js';
import { roleName } from '../../identity/identity.public.js';
import { type ConstructionState, pathOf } from '../domain/construction-steps.js';
import type { ConstructionStepDto } from '../dto/construction.dto.js';
import type { ProjectRecord } from './project-record.js';

/** What is done in a step; the states are called by what is waited for. */
const STEPS: Readonly<Record<ConstructionState, { zh: string; en: string }>> = {
  counting: { zh: '核对党员数', en: 'Members counted' },
  proposed: { zh: '确定组建方式', en: 'Form chosen' },
  preparation: { zh: '筹备', en: 'Preparation' },
  application: { zh: '提出申请', en: 'Application' },
  reply: { zh: '上级批复', en: 'Reply' },
  election: { zh: '选举', en: 'Election' },
  filing: { zh: '备案', en: 'Filing' },
  outreach: { zh: '指导员到岗', en: 'Instructor at work' },
  completed: { zh: '党组织建立', en: 'Organisation founded' },
  cancelled: { zh: '取消', en: 'Cancelled' },
};
const JOINED = { zh: '加入联合党支部', en: 'Joint branch joined' };

/** The paper that belongs to a step. */
const PAPERS: Partial<Record<ConstructionState, { zh: string; en: string }>> = {
  preparation: { zh: '筹备方案', en: 'Plan of the preparation' },
  application: { zh: '组建申请', en: 'Application' },
  reply: { zh: '上级批复', en: 'The superior’s reply' },
  election: { zh: '选举结果报告', en: 'Report of the election' },
  filing: { zh: '备案表', en: 'Filing form' },
};

/** Steps that only a keeper of the ledger does; in a catch-all park that is the district (rule 1.17). */
const KEPT: readonly ConstructionState[] = ['proposed', 'filing', 'outreach'];

/** The steps of a project's way with what was recorded, who does each and by when. */
export function presentSteps(
  ctx: RequestContext,
  project: ProjectRecord,
  due: { dueOn: string | null; workingDaysLeft: number | null },
  files: readonly RunFile[],
): ConstructionStepDto[] {
  const path = pathOf(project.form ?? project.proposedForm);
  const at = path.indexOf(project.state);
  const doneOn: Partial<Record<ConstructionState, string | null>> = {
    counting: project.countedOn,
    preparation: project.preparedOn,
    application: project.appliedOn,
    reply: project.repliedOn,
    election: project.electedOn,
    filing: project.filedOn,
    completed: project.closedOn,
  };
  return path.map((state, index) => {
    const isCurrent = index === at && project.closedOn === null;
    const isDone = project.closedOn === null ? index < at : index <= at;
    const paper = PAPERS[state];
    return {
      state,
      label: localise(
        state === 'completed' && project.form === 'join_joint' ? JOINED : STEPS[state],
        {},
        ctx.locale,
      ),
      standing: isCurrent ? 'current' : isDone ? 'done' : 'upcoming',
      doneOn: isCurrent && state === 'counting' ? null : (doneOn[state] ?? null),
      dueOn: isCurrent ? due.dueOn : null,
      workingDaysLeft: isCurrent ? due.workingDaysLeft : null,
      responsible: roleName(responsibleOf(project, state), ctx.locale),
      paper: paper ? localise(paper, {}, ctx.locale) : null,
      files: files
        .filter(({ purpose }) => purpose === state)
        .map(({ fileId, name, sizeBytes }) => ({ fileId, name, sizeBytes })),
    };
  });
}

function responsibleOf({ isCatchAll }: ProjectRecord, state: ConstructionState): string {
  if (!isCatchAll) {
    return 'park_officer';
  }
  return KEPT.includes(state) ? 'district_officer' : 'street_officer';
}
