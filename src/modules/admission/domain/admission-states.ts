import type {
  Await,
  Party,
  StateDefinition,
} from '../../../platform/workflow/workflow-definition.js';
import { recheckDay } from './admission-guards.js';
import type { Dossier } from './dossier.js';

export type AdmissionState =
  | 'draft'
  | 'submitted'
  | 'in_review'
  | 'supplement'
  | 'second_decision'
  | 'admitted'
  | 'admitted_conditionally'
  | 'rechecking'
  | 'rejected'
  | 'withdrawn'
  | 'lapsed';

export const APPLICANT: Party = { role: 'enterprise_rep', at: 'enterprise' };
export const OFFICER: Party = { role: 'park_officer', at: 'park' };
export const STREET: Party = { role: 'street_officer', at: 'street' };
export const REVIEWER: Party = { role: 'outside_reviewer', at: 'participant' };

const fill = (who: Party, when: (dossier: Dossier) => boolean): Await<Dossier> => ({
  task: 'fill_in',
  text: {
    zh: '完成入驻申请“{title}”并提交',
    en: 'Complete the application “{title}” and submit it',
  },
  who,
  when,
});

const RECHECK: Await<Dossier> = {
  task: 'recheck',
  text: {
    zh: '复查“{title}”：证照或承诺书即将到期',
    en: 'Re-check “{title}”: a licence or undertaking is about to end',
  },
  who: OFFICER,
  opensOn: (dossier) => recheckDay(dossier)?.opensOn ?? null,
  dueOn: (dossier) => recheckDay(dossier)?.dueOn ?? null,
};

/** Where a dossier can stand, and whom it waits for there. */
export const ADMISSION_STATES: Readonly<Record<AdmissionState, StateDefinition<Dossier>>> = {
  draft: {
    label: { zh: '填报中', en: 'Being filled in' },
    clock: 'stands',
    awaits: [
      fill(APPLICANT, ({ byOfficer }) => !byOfficer),
      fill(OFFICER, ({ byOfficer }) => byOfficer),
    ],
  },
  submitted: {
    label: { zh: '已接收，待受理', en: 'Received, to be accepted' },
    awaits: [
      {
        task: 'accept',
        text: { zh: '受理“{title}”的入驻申请', en: 'Accept the application of “{title}”' },
        who: OFFICER,
        workingDays: 2,
      },
    ],
  },
  in_review: {
    label: { zh: '评审中', en: 'In review' },
    awaits: [
      {
        task: 'decide',
        text: { zh: '评审“{title}”并作出决定', en: 'Review “{title}” and decide' },
        who: OFFICER,
        dueOn: ({ promisedOn }) => promisedOn,
      },
      {
        task: 'give_opinion',
        text: { zh: '对“{title}”出具评审意见', en: 'Give an opinion on “{title}”' },
        who: REVIEWER,
        workingDays: 3,
      },
    ],
  },
  supplement: {
    label: { zh: '待补正', en: 'To be supplemented' },
    clock: 'stands',
    awaits: [
      {
        task: 'supplement',
        text: {
          zh: '按补正告知补齐“{title}”的材料',
          en: 'Supplement “{title}” as the notice says',
        },
        who: APPLICANT,
        dueOn: ({ supplementDueOn }) => supplementDueOn,
        when: ({ byOfficer }) => !byOfficer,
      },
      {
        task: 'supplement',
        text: { zh: '代为补齐“{title}”的材料', en: 'Supplement “{title}” on the unit’s behalf' },
        who: OFFICER,
        dueOn: ({ supplementDueOn }) => supplementDueOn,
        when: ({ byOfficer }) => byOfficer,
      },
    ],
  },
  second_decision: {
    label: { zh: '待第二人决定', en: 'Awaits the second person' },
    awaits: [
      {
        task: 'confirm',
        text: { zh: '复核“{title}”的准入决定', en: 'Confirm the decision on “{title}”' },
        who: OFFICER,
        workingDays: 2,
      },
    ],
  },
  admitted: { label: { zh: '准予入驻', en: 'Admitted' }, clock: 'over', awaits: [RECHECK] },
  admitted_conditionally: {
    label: { zh: '附条件准予入驻', en: 'Admitted on a condition' },
    clock: 'over',
    awaits: [
      {
        task: 'meet_condition',
        text: { zh: '落实“{title}”的准入条件', en: 'Meet the condition set for “{title}”' },
        who: APPLICANT,
        dueOn: ({ conditionDueOn }) => conditionDueOn,
      },
      {
        task: 'check_condition',
        text: { zh: '核实“{title}”的准入条件', en: 'Check the condition set for “{title}”' },
        who: OFFICER,
        dueOn: ({ conditionDueOn }) => conditionDueOn,
      },
    ],
  },
  rechecking: {
    label: { zh: '复查中', en: 'Being re-checked' },
    clock: 'over',
    awaits: [
      {
        task: 'renew',
        text: { zh: '更新“{title}”到期的证照或承诺书', en: 'Renew what has ended in “{title}”' },
        who: APPLICANT,
        workingDays: 10,
      },
      {
        task: 'finish_recheck',
        text: { zh: '完成“{title}”的复查', en: 'Finish the re-check of “{title}”' },
        who: OFFICER,
        workingDays: 15,
      },
    ],
  },
  rejected: { label: { zh: '不予准入', en: 'Refused' }, final: true },
  withdrawn: { label: { zh: '已撤回', en: 'Withdrawn' }, final: true },
  lapsed: { label: { zh: '准入失效', en: 'Lapsed' }, final: true },
};
