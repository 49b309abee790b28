import { addDays } from '../../src/platform/calendar/business-date.js';
import type { AdmissionStoryName } from './gate-data.js';
import type { GateStep } from './gate-step.js';

/** A move of a dossier; besides, whom it invites and which materials are given anew before it. */
export interface AdmissionStep extends GateStep {
  invites?: readonly string[];
  gives?: readonly string[];
}

interface Cast {
  /** Who fills in and submits. */
  filler: string;
  first: string;
  second: string;
  /** The day of the application. */
  ago: number;
}

type Story = (cast: Cast) => AdmissionStep[];

const submit: Story = ({ filler, ago }) => [{ by: filler, action: 'submit', ago }];
const accept: Story = (cast) => [
  ...submit(cast),
  { by: cast.first, action: 'accept', ago: Math.max(0, cast.ago - 1) },
];
const proposed =
  (action: string, days: number, more: Partial<AdmissionStep> = {}): Story =>
  (cast) => [...accept(cast), { by: cast.first, action, ago: cast.ago - days, ...more }];
const confirmed =
  (outcome: 'pass' | 'conditionally' | 'reject', more: Partial<AdmissionStep> = {}): Story =>
  (cast) => [
    ...proposed(`propose_${outcome}`, 7, more)(cast),
    {
      by: cast.second,
      action: `confirm_${outcome}`,
      ago: cast.ago - 8,
      ...(more.reason === undefined ? {} : { reason: more.reason }),
    },
  ];

const supplement = (cast: Cast, ago: number): AdmissionStep => ({
  by: cast.first,
  action: 'request_supplement',
  ago,
  input: () => ({
    defects: [
      { code: 'business_licence', text: '扫描件右下角被遮挡，请上传完整的正本' },
      { code: 'compliance_undertaking', text: '未加盖公章' },
    ],
  }),
});

/** How the applications of the demo went: one for each step that a dossier can stand at, and a few more. */
export const ADMISSION_STORIES: Readonly<Record<AdmissionStoryName, Story>> = {
  begun: () => [],
  submitted: submit,
  in_review: (cast) => {
    const [submitting, accepting] = accept(cast);
    return [
      submitting!,
      { ...accepting!, invites: ['outside_reviewer', 'outside_reviewer_2'] },
      {
        by: 'outside_reviewer',
        action: 'give_opinion',
        ago: cast.ago - 3,
        input: () => ({
          verdict: 'agree_with_conditions',
          opinion: '仓储消防通道已整改，建议入驻后一个月内复核一次。',
        }),
      },
    ];
  },
  supplement_asked: (cast) => [...accept(cast), supplement(cast, cast.ago - 5)],
  supplement_answered: (cast) => [
    ...accept(cast),
    supplement(cast, cast.ago - 4),
    {
      by: cast.filler,
      action: 'answer_supplement',
      ago: cast.ago - 9,
      gives: ['business_licence', 'compliance_undertaking'],
    },
  ],
  second_person_asked: proposed('propose_pass', 9),
  admitted: confirmed('pass'),
  admitted_conditionally: confirmed('conditionally', {
    input: (today) => ({
      conditionText: '一个月内移出经营异常名录，并提交移出证明',
      conditionDueOn: addDays(today, 10),
    }),
  }),
  rechecking: (cast) => [
    ...confirmed('pass')(cast),
    { by: cast.first, action: 'open_recheck', ago: 3 },
  ],
  rejected: confirmed('reject', {
    reason: '信用公示系统列有严重违法失信记录，不符合准入条件',
  }),
  withdrawn: (cast) => [
    ...accept(cast),
    { by: cast.filler, action: 'withdraw', ago: cast.ago - 6, reason: '企业改在他处办公' },
  ],
  lapsed: (cast) => [
    ...confirmed('pass')(cast),
    { by: cast.first, action: 'open_recheck', ago: 24 },
    {
      by: cast.second,
      action: 'fail_recheck',
      ago: 2,
      reason: '两次提醒后仍未更新食品经营许可和合规承诺书',
    },
  ],
  in_review_by_one: accept,
  admitted_by_one: (cast) => [
    ...accept(cast),
    { by: cast.first, action: 'decide_pass', ago: cast.ago - 6 },
  ],
};
