import type { MoveAttempt, MoveReason } from '../../../platform/workflow/workflow-definition.js';
import { JOINT_BRANCH_UNITS } from '../../branches/branches.rules.js';
import type { MoveInput } from './move-input.js';
import type { ConstructionForm } from './propose-form.js';

/** What the guards look at. */
export interface ConstructionFacts {
  /** First day on which the unit is gone; null while it stays. */
  unitLeftOn: string | null;
  /** The unit lies in its street's catch-all park, so that the street does the work. */
  isCatchAll: boolean;
  /** By when the present step is due. */
  stepDueOn: string | null;
  /** Full members as the register or the last report has them today; null where nobody reported. */
  membersKnown: number | null;
  form: ConstructionForm | null;
  /** The unit has an organisation today that covers it. */
  isCovered: boolean;
  /** The joint branch that it is to join, as it stands today. */
  joining: { unitCount: number; isOpen: boolean } | null;
  /** A reason is recorded for joining one that is wider than usual. */
  hasReason: boolean;
  /** The superior's reply lies in the run. */
  hasReplyFile: boolean;
}

type Attempt = MoveAttempt<MoveInput>;
export type Guard = (facts: ConstructionFacts, attempt: Attempt) => MoveReason[];

/** The unit is still here. */
export const stays: Guard = ({ unitLeftOn }, { today }) =>
  unitLeftOn !== null && unitLeftOn <= today
    ? [
        {
          code: 'unit_left',
          zh: '该单位已于 {leftOn} 退出园区，请取消这个项目',
          en: 'The unit left the park on {leftOn}; cancel the project',
          params: { leftOn: unitLeftOn },
        },
      ]
    : [];

export const uncovered: Guard = ({ isCovered, form }) =>
  isCovered && form !== 'mobile_org' && form !== 'outreach'
    ? [
        {
          code: 'covered_meanwhile',
          zh: '该单位已由党组织覆盖，请到企业页核对；无需再组建的，请取消这个项目',
          en: 'An organisation covers the unit by now; check its page, and cancel the project where nothing is left to do',
        },
      ]
    : [];

export const counted: Guard = ({ membersKnown }) =>
  membersKnown === null
    ? [
        {
          code: 'members_unknown',
          zh: '还没有报告正式党员数，请先在企业页登记人数',
          en: 'No number of full members is reported; record the head-count on the unit’s page first',
        },
      ]
    : [];

/** The joint branch still exists, and a reason stands where it is wider than usual (rule 1.2 warns, it does not stop). */
export const joinable: Guard = ({ form, joining, hasReason }, { input }) => {
  if (form !== 'join_joint') {
    return [];
  }
  if (joining?.isOpen !== true) {
    return [
      {
        code: 'joint_branch_gone',
        zh: '选定的联合党支部已经撤销，请重新提出方案',
        en: 'The joint branch chosen no longer exists; propose anew',
      },
    ];
  }
  return input !== null &&
    joining.unitCount >= JOINT_BRANCH_UNITS &&
    !hasReason &&
    !input.formReason
    ? [
        {
          code: 'joint_branch_full',
          zh: '该联合党支部现已覆盖 {unitCount} 家单位，一般不超过 {limit} 家；仍要加入请写明理由，或重新提出方案',
          en: 'The joint branch has {unitCount} units by now, generally at most {limit}; give a reason to join it all the same, or propose anew',
          params: { unitCount: joining.unitCount, limit: JOINT_BRANCH_UNITS },
        },
      ]
    : [];
};

/** Only some forms take this way. */
export const only =
  (forms: readonly ConstructionForm[]): Guard =>
  ({ form }) =>
    form !== null && forms.includes(form)
      ? []
      : [
          {
            code: 'other_form',
            zh: '这一步不适用于选定的组建方式',
            en: 'This step does not belong to the form chosen',
          },
        ];

/** Nothing is entered without the superior's reply in the file (rule 1.8). */
export const replied: Guard = ({ hasReplyFile }) =>
  hasReplyFile
    ? []
    : [
        {
          code: 'reply_missing',
          zh: '还没有上级批复文件，不能建立党组织',
          en: 'The superior’s reply is not in the file; no organisation can be entered without it',
        },
      ];

/** All that any of several guards says. */
export const all =
  (...guards: Guard[]): Guard =>
  (facts, attempt) =>
    guards.flatMap((guard) => guard(facts, attempt));
