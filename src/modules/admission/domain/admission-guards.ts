import { addDays, type BusinessDate } from '../../../platform/calendar/business-date.js';
import type { MoveAttempt, MoveReason } from '../../../platform/workflow/workflow-definition.js';
import type { AdmissionInput } from './admission-input.js';
import { askedMaterials, type Dossier, earliestExpiry, type Outcome } from './dossier.js';
import { expiryReasons, submissionReasons } from './task-list.js';

type Attempt = MoveAttempt<AdmissionInput>;
type Guard = (dossier: Dossier, attempt: Attempt) => MoveReason[];

/** A re-check is asked for so many natural days before what the admission rests on ends (rule 7.1.12, default). */
export const RECHECK_DAYS_BEFORE = 30;

const NOT_YOURS: MoveReason = {
  code: 'applicant_acts',
  zh: '这份申请由企业自行办理，请企业代表操作',
  en: 'The unit runs this application itself; its representative has to act',
};

/** Officers fill in and withdraw what they registered, not what a unit applies for itself. */
export const byOfficerOnly: Guard = ({ byOfficer }, { role }) =>
  role === 'park_officer' && !byOfficer ? [NOT_YOURS] : [];

/** Everything is there, nothing is faulty or expired (rules 7.1.1 to 7.1.6). */
export const maySubmit: Guard = (dossier, attempt) => [
  ...byOfficerOnly(dossier, attempt),
  ...submissionReasons(dossier, attempt.today),
];

/** One notice names all defects, tied to materials; a further one needs a reason (rule 7.1.7). */
export const maySupplement: Guard = (dossier, { input }) => {
  if (input === null) {
    return [];
  }
  const asked = new Set(askedMaterials(dossier).map(({ kind }) => kind.code));
  const defects = input.defects ?? [];
  return [
    ...(defects.length === 0
      ? [
          {
            code: 'defects_missing',
            zh: '请逐项列明需要补正的材料和问题',
            en: 'Name each material that has to be corrected, and what is wrong with it',
          },
        ]
      : []),
    ...defects
      .filter(({ code }) => !asked.has(code))
      .map(({ code }) => ({
        code: 'defect_of_unknown_material',
        zh: '材料“{material}”不在这份申请的清单里，请刷新页面',
        en: 'The material “{material}” is not on this dossier’s list; reload the page',
        params: { material: code },
      })),
    ...(dossier.supplementCount > 0 && !input.reason?.trim()
      ? [
          {
            code: 'second_notice_needs_reason',
            zh: '已经发出过补正告知。问题应当一次告知，再次要求补正须写明理由',
            en: 'A notice went out already. Defects are told at once: say why another is needed',
          },
        ]
      : []),
  ];
};

/** Each material named in the notice was given anew, and nothing else is faulty. */
export const mayAnswer: Guard = (dossier, attempt) => [
  ...byOfficerOnly(dossier, attempt),
  ...submissionReasons({ ...dossier, isChecked: true }, attempt.today),
];

/** An outcome by one or two persons, as the park had it when the dossier was begun (rules 7.1.8 to 7.1.10). */
export const mayDecide =
  (persons: 1 | 2, outcome: Outcome): Guard =>
  (dossier, { input, today }) => [
    ...(dossier.deciders === persons ? [] : [persons === 1 ? TWO_PERSONS : ONE_PERSON]),
    ...(outcome === 'reject' ? [] : expiryReasons(dossier, today)),
    ...(outcome === 'pass' ? passReasons(dossier) : []),
    ...(outcome === 'conditional' && input !== null ? conditionReasons(input, today) : []),
    ...(input?.enteredOn !== undefined && input.enteredOn > today
      ? [
          {
            code: 'entered_in_future',
            zh: '入驻日期不能晚于今天',
            en: 'The day of entry cannot lie in the future',
          },
        ]
      : []),
  ];

const TWO_PERSONS: MoveReason = {
  code: 'two_persons_decide',
  zh: '本园区由两人决定，请先提出拟定意见，再由另一人复核',
  en: 'Two persons decide in this park: propose, then another person confirms',
};
const ONE_PERSON: MoveReason = {
  code: 'one_person_decides',
  zh: '本园区由一人决定，请直接作出决定',
  en: 'One person decides in this park: decide at once',
};

/** A serious violation bars admission; an abnormal entry has to be set as a condition (rule 7.1.4, default). */
function passReasons({ creditResult }: Dossier): MoveReason[] {
  return creditResult === 'serious_violation' || creditResult === 'abnormal_operation'
    ? [
        {
          code: 'credit_bars_pass',
          zh: '信用公示有经营异常或严重违法记录，不能直接准予入驻；可附条件准予或不予准入',
          en: 'The credit publicity system shows a record against it: admit on a condition or refuse',
        },
      ]
    : [];
}

function conditionReasons(
  { conditionText, conditionDueOn }: AdmissionInput,
  today: BusinessDate,
): MoveReason[] {
  return [
    ...((conditionText?.trim().length ?? 0) < 2
      ? [
          {
            code: 'condition_missing',
            zh: '请写明须落实的条件',
            en: 'Say what condition has to be met',
          },
        ]
      : []),
    ...(conditionDueOn === undefined || conditionDueOn <= today
      ? [
          {
            code: 'condition_day',
            zh: '请填写今天以后的落实期限',
            en: 'Set a day after today by which it has to be met',
          },
        ]
      : []),
  ];
}

/** The second person is another than the first, and confirms what was proposed (rule 7.1.10). */
export const mayConfirm =
  (outcome: Outcome | null): Guard =>
  (dossier, { actorUserId, today }) => [
    ...(actorUserId === dossier.decidedBy
      ? [
          {
            code: 'second_person_is_first',
            zh: '拟定意见是您提出的，须由另一人复核',
            en: 'You made the proposal; another person has to confirm it',
          },
        ]
      : []),
    ...(outcome === null || outcome === dossier.outcome
      ? []
      : [
          {
            code: 'other_outcome_proposed',
            zh: '拟定的是另一种决定；不同意请退回重新评审',
            en: 'Another outcome was proposed; send it back if you disagree',
          },
        ]),
    ...(outcome === null || outcome === 'reject' ? [] : expiryReasons(dossier, today)),
  ];

/** A report that a condition is met says how. */
export const mayReport: Guard = (_dossier, { input }) =>
  input === null || (input.conditionReport?.trim().length ?? 0) >= 2
    ? []
    : [
        {
          code: 'condition_report_missing',
          zh: '请写明条件是怎样落实的',
          en: 'Say how the condition was met',
        },
      ];

export const mayMeet: Guard = (dossier, { today }) => expiryReasons(dossier, today);

/** A condition lapses after its last day, never on it (Civil Code art. 203). */
export const mayLapse: Guard = ({ conditionDueOn }, { today }) =>
  conditionDueOn !== null && today <= conditionDueOn
    ? [
        {
          code: 'condition_not_due',
          zh: '落实期限是 {day}，到期后才能认定未落实',
          en: 'The condition may be met until {day}; only then can it be found not met',
          params: { day: conditionDueOn },
        },
      ]
    : [];

/** Nothing may be expired or missing when a re-check is passed. */
export const mayPassRecheck: Guard = (dossier, { today }) =>
  submissionReasons({ ...dossier, isChecked: true }, today);

/** When a re-check is asked for; null when nothing ends within the years that anyone looks ahead. */
export function recheckDay(
  dossier: Dossier,
): { opensOn: BusinessDate; dueOn: BusinessDate } | null {
  const end = earliestExpiry(dossier);
  return end === null || end >= ENDLESS
    ? null
    : { opensOn: addDays(end, -RECHECK_DAYS_BEFORE), dueOn: end };
}

/** A licence without an end is entered as 9999-12-31. */
const ENDLESS = '9000-01-01';

/** An opinion says yes or no, and why. */
export const mayGiveOpinion: Guard = (_dossier, { input }) =>
  input === null || (input.verdict !== undefined && (input.opinion?.trim().length ?? 0) >= 2)
    ? []
    : [
        {
          code: 'opinion_missing',
          zh: '请选择意见并写明理由',
          en: 'Choose a verdict and say why',
        },
      ];
