import type { MoveReason } from '../../../platform/workflow/workflow-definition.js';
import { defineWorkflow } from '../../../platform/workflow/workflow-registry.js';
import type { Subject } from './indicator-set.js';
import { dueNow, type RectificationFacts, type RectificationInput } from './rectification-facts.js';

const PARK = { role: 'park_officer', at: 'park' } as const;
const DISTRICT = { role: 'district_officer', at: 'district' } as const;
const OFFICERS = [PARK, DISTRICT] as const;
const REP = { role: 'enterprise_rep', at: 'enterprise' } as const;
const SECRETARY = { role: 'branch_secretary', at: 'branch' } as const;
const SUBJECTS = [REP, SECRETARY] as const;

type Words = { zh: string; en: string };

const awaitsSubject = (
  task: string,
  text: Words,
  dueOn: (facts: RectificationFacts) => string | null,
) => SUBJECTS.map((who) => ({ task, text, who, dueOn }));

const tellsSubject = (text: Words) => SUBJECTS.map((who) => ({ who, kind: 'told' as const, text }));

const only = (subject: Subject, reason: MoveReason) => (facts: RectificationFacts) =>
  facts.subject === subject ? [] : [reason];

const reported = (_facts: RectificationFacts, { input }: { input: RectificationInput | null }) =>
  input !== null && !input.report?.trim()
    ? [
        {
          code: 'report_missing',
          zh: '请写明整改了什么、怎样整改的',
          en: 'Say what was put right, and how',
        },
      ]
    : [];

/** What follows a warning (rule 7.3): put right, re-checked, cleared; or the unit leaves, or the weak branch is rebuilt. */
export const RECTIFICATION = defineWorkflow({
  name: 'rectification',
  label: { zh: '整改', en: 'Rectification' },
  prefix: 'ZG',
  initial: 'open',
  applicants: ['enterprise_rep', 'branch_secretary'],
  states: {
    open: {
      label: { zh: '整改中', en: 'Being put right' },
      awaits: awaitsSubject(
        'rectify',
        { zh: '完成“{title}”并报告', en: 'Complete “{title}” and report' },
        ({ dueOn }) => dueOn,
      ),
    },
    extended: {
      label: { zh: '延期整改中', en: 'Being put right, extended' },
      awaits: awaitsSubject(
        'rectify_extended',
        { zh: '在延长期限内完成“{title}”并报告', en: 'Complete “{title}” in the extended time' },
        ({ extendedTo }) => extendedTo,
      ),
    },
    rechecking: {
      label: { zh: '待复查', en: 'To be re-checked' },
      awaits: [
        {
          task: 'recheck',
          text: { zh: '复查“{title}”', en: 'Re-check “{title}”' },
          who: PARK,
          workingDays: ({ recheckDays }: RectificationFacts) => recheckDays,
        },
      ],
    },
    consolidating: {
      label: { zh: '软弱涣散整顿中', en: 'Weak branch being rebuilt' },
      awaits: [
        {
          task: 'consolidate',
          text: { zh: '按整顿方案完成“{title}”并报告', en: 'Carry out the plan of “{title}”' },
          who: SECRETARY,
          dueOn: ({ planDueOn }: RectificationFacts) => planDueOn,
        },
      ],
    },
    consolidation_check: {
      label: { zh: '待整顿验收', en: 'Rebuilding to be checked' },
      awaits: [
        {
          task: 'check_consolidation',
          text: { zh: '验收“{title}”的整顿', en: 'Check the rebuilding of “{title}”' },
          who: PARK,
          workingDays: ({ recheckDays }: RectificationFacts) => recheckDays,
        },
      ],
    },
    cleared: { label: { zh: '已销号', en: 'Cleared' }, final: true },
    consolidated: { label: { zh: '整顿完成', en: 'Rebuilt' }, final: true },
    exited: { label: { zh: '已清退', en: 'Made to leave' }, final: true },
    ended: { label: { zh: '已终止', en: 'Ended' }, final: true },
  },
  transitions: {
    report: {
      label: { zh: '报告整改完成', en: 'Report it done' },
      from: ['open', 'extended'],
      to: 'rechecking',
      by: SUBJECTS,
      guard: reported,
    },
    check_unreported: {
      label: { zh: '逾期未报，直接复查', en: 'Re-check without a report' },
      from: ['open', 'extended'],
      to: 'rechecking',
      by: OFFICERS,
      barsApplicant: true,
      guard: (facts: RectificationFacts, { today }) =>
        today > dueNow(facts)
          ? []
          : [
              {
                code: 'not_overdue',
                zh: '整改期限到 {day}，逾期未报告才能直接复查',
                en: 'The time runs until {day}; only afterwards can it be re-checked without a report',
                params: { day: dueNow(facts) },
              },
            ],
      tells: tellsSubject({
        zh: '“{title}”逾期未报告，将直接复查',
        en: '“{title}” was not reported in time and is re-checked',
      }),
    },
    clear: {
      label: { zh: '复查通过，销号', en: 'Clear' },
      from: ['rechecking'],
      to: 'cleared',
      by: OFFICERS,
      barsApplicant: true,
      tells: tellsSubject({ zh: '“{title}”复查通过，已销号', en: '“{title}” is cleared' }),
    },
    extend: {
      label: { zh: '复查未通过，延期一次', en: 'Not in order: extend once' },
      from: ['rechecking'],
      to: 'extended',
      by: OFFICERS,
      barsApplicant: true,
      needsReason: true,
      guard: (
        { extendedTo }: RectificationFacts,
        { input }: { input: RectificationInput | null },
      ) => [
        ...(extendedTo === null
          ? []
          : [
              {
                code: 'extended_already',
                zh: '已经延期到 {day}，只能延期一次',
                en: 'It was extended to {day} already; once is all',
                params: { day: extendedTo },
              },
            ]),
        ...(input !== null && input.workingDays === undefined
          ? [
              {
                code: 'days_missing',
                zh: '请填写延长几个工作日',
                en: 'Say by how many working days',
              },
            ]
          : []),
      ],
    },
    exit: {
      label: { zh: '清退出园', en: 'Make it leave the park' },
      from: ['rechecking'],
      to: 'exited',
      by: OFFICERS,
      barsApplicant: true,
      needsReason: true,
      guard: only('enterprise', {
        code: 'not_a_unit',
        zh: '党支部不能清退，请转入软弱涣散整顿',
        en: 'A branch cannot be made to leave; have it rebuilt',
      }),
      tells: [
        {
          who: REP,
          kind: 'told',
          text: { zh: '“{title}”未通过，单位已清退', en: '“{title}”: the unit was made to leave' },
        },
        {
          who: DISTRICT,
          kind: 'copied',
          text: { zh: '“{title}”：单位已清退', en: '“{title}”: the unit was made to leave' },
        },
      ],
    },
    consolidate: {
      label: { zh: '列为软弱涣散，转入整顿', en: 'Rebuild as a weak branch' },
      from: ['rechecking'],
      to: 'consolidating',
      by: OFFICERS,
      barsApplicant: true,
      needsReason: true,
      guard: (facts: RectificationFacts, { input }: { input: RectificationInput | null }) => [
        ...only('branch', {
          code: 'not_a_branch',
          zh: '只有党支部可以列为软弱涣散',
          en: 'Only a branch can be rebuilt as weak',
        })(facts),
        ...(input !== null &&
        (!input.measures?.trim() || !input.responsible?.trim() || input.workingDays === undefined)
          ? [
              {
                code: 'plan_missing',
                zh: '请填写整顿措施、期限和责任人',
                en: 'Give the plan: measures, time and person',
              },
            ]
          : []),
      ],
      tells: [
        {
          who: SECRETARY,
          kind: 'told',
          text: {
            zh: '“{title}”未通过，支部列为软弱涣散整顿',
            en: '“{title}”: the branch is to be rebuilt',
          },
        },
        {
          who: DISTRICT,
          kind: 'copied',
          text: {
            zh: '“{title}”：支部列为软弱涣散整顿',
            en: '“{title}”: a branch is to be rebuilt',
          },
        },
      ],
    },
    report_consolidation: {
      label: { zh: '报告整顿完成', en: 'Report the rebuilding done' },
      from: ['consolidating'],
      to: 'consolidation_check',
      by: [SECRETARY],
      guard: reported,
    },
    return_consolidation: {
      label: { zh: '验收未通过，继续整顿', en: 'Not in order: go on rebuilding' },
      from: ['consolidation_check'],
      to: 'consolidating',
      by: OFFICERS,
      barsApplicant: true,
      needsReason: true,
    },
    accept_consolidation: {
      label: { zh: '整顿验收通过', en: 'Accept the rebuilding' },
      from: ['consolidation_check'],
      to: 'consolidated',
      by: OFFICERS,
      barsApplicant: true,
      tells: [
        {
          who: SECRETARY,
          kind: 'told',
          text: { zh: '“{title}”整顿验收通过', en: '“{title}”: the rebuilding is accepted' },
        },
      ],
    },
    end: {
      label: { zh: '终止整改', en: 'End the rectification' },
      from: ['open', 'extended', 'rechecking', 'consolidating', 'consolidation_check'],
      to: 'ended',
      by: OFFICERS,
      needsReason: true,
      guard: ({ goneOn }: RectificationFacts) =>
        goneOn === null
          ? [
              {
                code: 'subject_stays',
                zh: '整改对象仍在园区，不能终止',
                en: 'What is to be put right is still there; it cannot be ended',
              },
            ]
          : [],
    },
  },
});
