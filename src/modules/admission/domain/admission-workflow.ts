import type { MoveAttempt, MoveReason } from '../../../platform/workflow/workflow-definition.js';
import { defineWorkflow } from '../../../platform/workflow/workflow-registry.js';
import {
  CONDITIONAL,
  copyStreet,
  type Decision,
  PASS,
  REJECT,
  tellApplicant,
  tellPark,
} from './admission-decisions.js';
import type { AdmissionAction, AdmissionInput } from './admission-input.js';
import {
  ADMISSION_STATES,
  type AdmissionState,
  APPLICANT,
  OFFICER,
  REVIEWER,
} from './admission-states.js';
import type { Dossier } from './dossier.js';
import {
  byOfficerOnly,
  mayAnswer,
  mayConfirm,
  mayDecide,
  mayGiveOpinion,
  mayLapse,
  mayMeet,
  mayPassRecheck,
  mayReport,
  maySubmit,
  maySupplement,
} from './admission-guards.js';

export type { AdmissionState } from './admission-states.js';

export const ADMISSION = 'admission_review';

export type AdmissionAttempt = MoveAttempt<AdmissionInput>;
type Guard = (dossier: Dossier, attempt: AdmissionAttempt) => MoveReason[];

const from = ['in_review'] as const;
const decided = (decision: Decision, guard: Guard) =>
  ({ ...decision, from, by: [OFFICER], guard, barsApplicant: true }) as const;
const proposed = (zh: string, en: string, guard: Guard) =>
  ({
    label: { zh, en },
    from,
    to: 'second_decision',
    by: [OFFICER],
    guard,
    barsApplicant: true,
  }) as const;
const confirmed = (decision: Decision, zh: string, en: string, guard: Guard) =>
  ({
    ...decision,
    label: { zh, en },
    from: ['second_decision'],
    by: [OFFICER],
    guard,
    barsApplicant: true,
  }) as const;

/** Gate 1 (准入评审): from the application to the outcome and its re-checks (rules 7.1.1 to 7.1.12). */
export const admissionWorkflow = defineWorkflow<AdmissionState, AdmissionAction, Dossier>({
  name: ADMISSION,
  label: { zh: '准入评审', en: 'Admission review' },
  prefix: 'ZR',
  initial: 'draft',
  applicants: ['enterprise_rep'],
  states: ADMISSION_STATES,
  transitions: {
    submit: {
      label: { zh: '提交申请', en: 'Submit' },
      from: ['draft'],
      to: 'submitted',
      by: [APPLICANT, OFFICER],
      guard: maySubmit,
      tells: [tellPark('收到“{title}”的入驻申请', 'An application of “{title}” came in')],
    },
    return_unaccepted: {
      label: { zh: '退回填报', en: 'Return to be filled in' },
      from: ['submitted'],
      to: 'draft',
      by: [OFFICER],
      needsReason: true,
      barsApplicant: true,
      tells: [
        tellApplicant(
          '“{title}”的申请未受理，已退回填报',
          'The application of “{title}” was returned',
        ),
      ],
    },
    accept: {
      label: { zh: '受理', en: 'Accept for review' },
      from: ['submitted'],
      to: 'in_review',
      by: [OFFICER],
      barsApplicant: true,
      tells: [
        tellApplicant('“{title}”的申请已受理', 'The application of “{title}” is under review'),
      ],
    },
    request_supplement: {
      label: { zh: '发出补正告知', en: 'Ask for a supplement' },
      from,
      to: 'supplement',
      by: [OFFICER],
      guard: maySupplement,
      barsApplicant: true,
      tells: [
        tellApplicant(
          '“{title}”需要补正，全部问题已一次告知',
          '“{title}” has to be supplemented; all defects are told at once',
        ),
      ],
    },
    answer_supplement: {
      label: { zh: '提交补正', en: 'Submit the supplement' },
      from: ['supplement'],
      to: 'in_review',
      by: [APPLICANT, OFFICER],
      guard: mayAnswer,
      tells: [tellPark('“{title}”已提交补正', '“{title}” has been supplemented')],
    },
    give_opinion: {
      label: { zh: '出具评审意见', en: 'Give an opinion' },
      from,
      to: 'in_review',
      by: [REVIEWER, OFFICER],
      barsApplicant: true,
      closes: 'own',
      guard: mayGiveOpinion,
      tells: [tellPark('“{title}”有新的评审意见', 'An opinion was given on “{title}”')],
    },
    decide_pass: decided(PASS, mayDecide(1, 'pass')),
    decide_conditionally: decided(CONDITIONAL, mayDecide(1, 'conditional')),
    decide_reject: { ...decided(REJECT, mayDecide(1, 'reject')), needsReason: true },
    propose_pass: proposed('拟准予入驻', 'Propose to admit', mayDecide(2, 'pass')),
    propose_conditionally: proposed(
      '拟附条件准予入驻',
      'Propose to admit on a condition',
      mayDecide(2, 'conditional'),
    ),
    propose_reject: {
      ...proposed('拟不予准入', 'Propose to refuse', mayDecide(2, 'reject')),
      needsReason: true,
    },
    confirm_pass: confirmed(PASS, '同意准予入驻', 'Confirm: admit', mayConfirm('pass')),
    confirm_conditionally: confirmed(
      CONDITIONAL,
      '同意附条件准予入驻',
      'Confirm: admit on a condition',
      mayConfirm('conditional'),
    ),
    confirm_reject: {
      ...confirmed(REJECT, '同意不予准入', 'Confirm: refuse', mayConfirm('reject')),
      needsReason: true,
    },
    send_back: {
      label: { zh: '退回重新评审', en: 'Send back for review' },
      from: ['second_decision'],
      to: 'in_review',
      by: [OFFICER],
      needsReason: true,
      barsApplicant: true,
      guard: mayConfirm(null),
      tells: [tellPark('“{title}”的拟定意见被退回', 'The proposal on “{title}” was sent back')],
    },
    report_condition: {
      label: { zh: '报告条件已落实', en: 'Report the condition met' },
      from: ['admitted_conditionally'],
      to: 'admitted_conditionally',
      by: [APPLICANT],
      closes: 'own',
      guard: mayReport,
      tells: [
        tellPark(
          '“{title}”报告准入条件已落实，请核实',
          '“{title}” reports its condition met; check it',
        ),
      ],
    },
    meet_condition: {
      label: { zh: '确认条件已落实', en: 'Condition met' },
      from: ['admitted_conditionally'],
      to: 'admitted',
      by: [OFFICER],
      barsApplicant: true,
      guard: mayMeet,
      tells: [
        tellApplicant('“{title}”的准入条件已核实', 'The condition set for “{title}” has been met'),
      ],
    },
    lapse: {
      label: { zh: '条件未落实，准入失效', en: 'Condition not met: lapse' },
      from: ['admitted_conditionally'],
      to: 'lapsed',
      by: [OFFICER],
      needsReason: true,
      barsApplicant: true,
      guard: mayLapse,
      tells: [
        tellApplicant('“{title}”的准入已失效', 'The admission of “{title}” has lapsed'),
        copyStreet('“{title}”的准入已失效', 'The admission of “{title}” has lapsed'),
      ],
    },
    open_recheck: {
      label: { zh: '开始复查', en: 'Open a re-check' },
      from: ['admitted'],
      to: 'rechecking',
      by: [OFFICER],
      barsApplicant: true,
      tells: [
        tellApplicant(
          '“{title}”开始复查，请更新到期的材料',
          '“{title}” is being re-checked; renew what has ended',
        ),
      ],
    },
    pass_recheck: {
      label: { zh: '复查通过', en: 'Pass the re-check' },
      from: ['rechecking'],
      to: 'admitted',
      by: [OFFICER],
      barsApplicant: true,
      guard: mayPassRecheck,
      tells: [tellApplicant('“{title}”复查通过', '“{title}” passed its re-check')],
    },
    fail_recheck: {
      label: { zh: '复查不通过', en: 'Fail the re-check' },
      from: ['rechecking'],
      to: 'lapsed',
      by: [OFFICER],
      needsReason: true,
      barsApplicant: true,
      tells: [
        tellApplicant(
          '“{title}”复查未通过，准入已失效',
          '“{title}” failed its re-check; the admission has lapsed',
        ),
        copyStreet(
          '“{title}”复查未通过，准入已失效',
          '“{title}” failed its re-check; the admission has lapsed',
        ),
      ],
    },
    withdraw: {
      label: { zh: '撤回申请', en: 'Withdraw' },
      from: ['draft', 'submitted', 'in_review', 'supplement', 'second_decision'],
      to: 'withdrawn',
      by: [APPLICANT, OFFICER],
      guard: byOfficerOnly,
      tells: [tellPark('“{title}”已撤回入驻申请', '“{title}” was withdrawn')],
    },
  },
});
