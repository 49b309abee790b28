import type { MoveAttempt, MoveReason } from '../../../platform/workflow/workflow-definition.js';
import { defineWorkflow } from '../../../platform/workflow/workflow-registry.js';
import type { Level } from './score.js';

/** What the moves of an assessment look at. */
export interface AssessmentFacts {
  /** Who has scored so far. */
  scorers: readonly string[];
  /** Null until it is settled. */
  level: Level | null;
  /** The unit left, or the branch was dissolved: the day, in the past or today. */
  goneOn: string | null;
}

const PARK = { role: 'park_officer', at: 'park' } as const;
const DISTRICT = { role: 'district_officer', at: 'district' } as const;
const OFFICERS = [PARK, DISTRICT] as const;
const REP = { role: 'enterprise_rep', at: 'enterprise' } as const;
const SECRETARY = { role: 'branch_secretary', at: 'branch' } as const;

const gone = ({ goneOn }: AssessmentFacts): MoveReason[] =>
  goneOn === null
    ? []
    : [
        {
          code: 'subject_gone',
          zh: '考核对象已于 {day} 退出或撤销，请终止本次考核',
          en: 'What is assessed left or was dissolved on {day}; end this assessment',
          params: { day: goneOn },
        },
      ];

const scores = (facts: AssessmentFacts, { actorUserId }: MoveAttempt): MoveReason[] => [
  ...gone(facts),
  ...(facts.scorers.includes(actorUserId)
    ? [
        {
          code: 'scored_already',
          zh: '您已经评过分，请由另一位工作人员评分',
          en: 'You have scored this already; another officer is to score it',
        },
      ]
    : []),
];

/** The follow-up assessment of a unit or branch (rule 7.3): measured, scored by two blind to each other, concluded. */
export const ASSESSMENT = defineWorkflow({
  name: 'assessment',
  label: { zh: '跟踪考核', en: 'Follow-up assessment' },
  prefix: 'KH',
  initial: 'measuring',
  applicants: ['enterprise_rep', 'branch_secretary'],
  states: {
    measuring: {
      label: { zh: '取数中', en: 'Being measured' },
      awaits: [
        { task: 'measure', text: { zh: '为“{title}”取数', en: 'Measure “{title}”' }, who: PARK },
      ],
    },
    scoring: {
      label: { zh: '待第一人评分', en: 'Waits for the first scorer' },
      awaits: [
        {
          task: 'score',
          text: { zh: '为“{title}”评分', en: 'Score “{title}”' },
          who: PARK,
          workingDays: 10,
        },
      ],
    },
    second_scoring: {
      label: { zh: '待第二人评分', en: 'Waits for the second scorer' },
      awaits: [
        {
          task: 'score_again',
          text: { zh: '由另一人为“{title}”评分', en: 'Score “{title}”, another person' },
          who: PARK,
          workingDays: 10,
        },
      ],
    },
    third_scoring: {
      label: { zh: '分差过大，待第三人评分', en: 'Far apart: waits for a third scorer' },
      awaits: [
        {
          task: 'score_third',
          text: {
            zh: '两人分差过大，请为“{title}”评分',
            en: 'Two scorers differ: score “{title}”',
          },
          who: DISTRICT,
          workingDays: 5,
        },
      ],
    },
    result: {
      label: { zh: '待公布结果', en: 'Result to be announced' },
      awaits: [
        {
          task: 'announce',
          text: { zh: '公布“{title}”的结果', en: 'Announce the result of “{title}”' },
          who: PARK,
          workingDays: 3,
        },
      ],
    },
    closed: { label: { zh: '已办结', en: 'Closed' }, final: true },
    warned: { label: { zh: '已预警', en: 'Warned' }, final: true },
    ended: { label: { zh: '已终止', en: 'Ended' }, final: true },
  },
  transitions: {
    measure: {
      label: { zh: '取数', en: 'Measure' },
      from: ['measuring'],
      to: 'scoring',
      by: OFFICERS,
      guard: gone,
    },
    measure_all: {
      label: { zh: '取数（无需评分）', en: 'Measure (nothing to score)' },
      from: ['measuring'],
      to: 'result',
      by: OFFICERS,
      guard: gone,
    },
    score: {
      label: { zh: '评分', en: 'Score' },
      from: ['scoring'],
      to: 'second_scoring',
      by: OFFICERS,
      barsApplicant: true,
      guard: scores,
    },
    score_agreeing: {
      label: { zh: '第二人评分', en: 'Score second' },
      from: ['second_scoring'],
      to: 'result',
      by: OFFICERS,
      barsApplicant: true,
      guard: scores,
    },
    score_apart: {
      label: { zh: '第二人评分，分差过大', en: 'Score second, far apart' },
      from: ['second_scoring'],
      to: 'third_scoring',
      by: OFFICERS,
      barsApplicant: true,
      guard: scores,
    },
    score_third: {
      label: { zh: '第三人评分', en: 'Score third' },
      from: ['third_scoring'],
      to: 'result',
      by: OFFICERS,
      barsApplicant: true,
      guard: scores,
    },
    close: {
      label: { zh: '公布结果', en: 'Announce the result' },
      from: ['result'],
      to: 'closed',
      by: OFFICERS,
      barsApplicant: true,
      guard: (facts: AssessmentFacts) => [
        ...gone(facts),
        ...(facts.level === 'warning'
          ? [
              {
                code: 'must_warn',
                zh: '得分在预警线以下，请发出预警',
                en: 'The result calls for a warning; issue it',
              },
            ]
          : []),
      ],
      tells: [
        {
          who: REP,
          kind: 'told',
          text: { zh: '“{title}”的结果已公布', en: 'The result of “{title}” is out' },
        },
        {
          who: SECRETARY,
          kind: 'told',
          text: { zh: '“{title}”的结果已公布', en: 'The result of “{title}” is out' },
        },
      ],
    },
    warn: {
      label: { zh: '发出预警', en: 'Warn' },
      from: ['result'],
      to: 'warned',
      by: OFFICERS,
      barsApplicant: true,
      guard: (facts: AssessmentFacts) => [
        ...gone(facts),
        ...(facts.level === 'warning'
          ? []
          : [
              {
                code: 'no_warning',
                zh: '得分不在预警线以下，不能发出预警',
                en: 'The result is not below the warning level',
              },
            ]),
      ],
      tells: [
        {
          who: DISTRICT,
          kind: 'copied',
          text: { zh: '“{title}”已发出预警', en: '“{title}”: a warning was issued' },
        },
      ],
    },
    end: {
      label: { zh: '终止考核', en: 'End the assessment' },
      from: ['measuring', 'scoring', 'second_scoring', 'third_scoring', 'result'],
      to: 'ended',
      by: OFFICERS,
      needsReason: true,
      guard: ({ goneOn }: AssessmentFacts) =>
        goneOn === null
          ? [
              {
                code: 'subject_stays',
                zh: '考核对象仍在园区，不能终止；如有特殊情况，请先登记退出或撤销',
                en: 'What is assessed is still there; record first that it left or was dissolved',
              },
            ]
          : [],
    },
  },
});
