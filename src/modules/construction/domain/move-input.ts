import type { FieldProblem } from '../../../platform/problems/problem.js';
import type { Post, PostBasis } from '../../branches/branches.rules.js';
import type { ConstructionForm } from './propose-form.js';

/** What a move brings with it; each action reads its own part. */
export interface MoveInput {
  countedOn?: string;
  mobileMembers?: number;
  form?: ConstructionForm;
  formReason?: string;
  joinPartyOrgId?: string;
  partnerIds?: string[];
  orgName?: string;
  withMobile?: boolean;
  mobilePartyOrgId?: string;
  mobileName?: string;
  preparedOn?: string;
  preparation?: string;
  appliedOn?: string;
  appliedTo?: string;
  repliedOn?: string;
  replyNumber?: string;
  electedOn?: string;
  electionBasis?: PostBasis;
  officers?: { post: Post; personName: string }[];
  filedOn?: string;
  /** Day on which the superior approved secretary and deputy (rule 1.14). */
  officersApprovedOn?: string;
  instructorName?: string;
  instructorFrom?: string;
  massOrganisations?: ('union' | 'youth_league' | 'women_federation')[];
  exceptionBy?: string;
  exceptionOn?: string;
}

/** What earlier steps and the proposal say, as far as a move's input is judged by it. */
export interface InputSituation {
  proposedForm: ConstructionForm | null;
  /** Joint branches of the park that exist, with the number of their units. */
  joints: ReadonlyMap<string, number>;
  /** Mobile-member organisations of the park that exist. */
  mobiles: ReadonlySet<string>;
  /** Units of the park that may found a joint branch with this one. */
  partners: ReadonlySet<string>;
  jointLimit: number;
  enteredOn: string;
  preparedOn: string | null;
  appliedOn: string | null;
  repliedOn: string | null;
  electedOn: string | null;
}

interface Check {
  /** Fields without which the move is not made. */
  needs: readonly (keyof MoveInput)[];
  /** Days, each with the earliest that it can be and what that was. */
  days?: readonly { path: keyof MoveInput; after?: keyof InputSituation }[];
}

const CHECKS: Readonly<Record<string, Check>> = {
  count: { needs: ['countedOn', 'mobileMembers'], days: [{ path: 'countedOn' }] },
  choose: { needs: ['form'] },
  send_outreach: {
    needs: ['instructorName', 'instructorFrom'],
    days: [{ path: 'instructorFrom', after: 'enteredOn' }],
  },
  prepare: { needs: ['preparedOn', 'preparation'], days: [{ path: 'preparedOn' }] },
  apply: {
    needs: ['appliedOn', 'appliedTo'],
    days: [{ path: 'appliedOn', after: 'preparedOn' }],
  },
  approve: {
    needs: ['repliedOn', 'replyNumber'],
    days: [{ path: 'repliedOn', after: 'appliedOn' }],
  },
  approve_joining: {
    needs: ['repliedOn', 'replyNumber'],
    days: [{ path: 'repliedOn', after: 'appliedOn' }],
  },
  elect: {
    needs: ['electedOn', 'electionBasis', 'officers'],
    days: [{ path: 'electedOn', after: 'repliedOn' }],
  },
  complete: {
    needs: ['filedOn'],
    days: [{ path: 'filedOn', after: 'repliedOn' }, { path: 'officersApprovedOn' }],
  },
  complete_mobile: {
    needs: ['filedOn', 'instructorName', 'instructorFrom'],
    days: [
      { path: 'filedOn', after: 'repliedOn' },
      { path: 'instructorFrom', after: 'enteredOn' },
    ],
  },
};

/**
 * Everything that is wrong with what a move brings: what is missing, days in the future or before the step they follow
 * (rule 1.8), a choice that does not fit (rules 1.1, 1.2). Pure.
 */
export function inputFaults(
  action: string,
  input: MoveInput,
  situation: InputSituation,
  today: string,
): FieldProblem[] {
  const check = CHECKS[action];
  if (!check) {
    return [];
  }
  return [
    ...check.needs.flatMap((path) => missing(input, path)),
    ...(check.days ?? []).flatMap(({ path, after }) =>
      dayFaults(
        path,
        input[path] as string | undefined,
        today,
        after ? (situation[after] as string | null) : null,
      ),
    ),
    ...(action === 'choose' ? choiceFaults(input, situation) : []),
    ...(action === 'send_outreach' ? outreachFaults(input, situation) : []),
  ];
}

function missing(input: MoveInput, path: keyof MoveInput): FieldProblem[] {
  const value = input[path];
  const isMissing =
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isMissing ? [required(path)] : [];
}

const required = (path: keyof MoveInput): FieldProblem => ({
  path,
  code: 'isNotEmpty',
  zh: '必填，请填写',
  en: 'Required; fill it in',
});

function dayFaults(
  path: keyof MoveInput,
  day: string | undefined,
  today: string,
  after: string | null,
): FieldProblem[] {
  if (day === undefined) {
    return [];
  }
  if (day > today) {
    return [
      {
        path,
        code: 'date_in_future',
        zh: '日期不能晚于今天，请修改',
        en: 'The day cannot be in the future; choose another',
      },
    ];
  }
  return after !== null && day < after
    ? [
        {
          path,
          code: 'before_step',
          zh: '日期不能早于上一步的日期（{after}），请核对',
          en: 'The day cannot be before the step it follows ({after}); check it',
          params: { after },
        },
      ]
    : [];
}

function choiceFaults(input: MoveInput, situation: InputSituation): FieldProblem[] {
  const { form } = input;
  const faults: FieldProblem[] = [];
  if (form === 'outreach') {
    faults.push({
      path: 'form',
      code: 'use_outreach',
      zh: '只选派指导员的，请改用“选派指导员”',
      en: 'To send an instructor only, use “Send an instructor”',
    });
  }
  if (form !== undefined && form !== situation.proposedForm && !input.formReason) {
    faults.push({
      path: 'formReason',
      code: 'other_form_needs_reason',
      zh: '与建议的方式不同，请写明理由',
      en: 'This is not the form proposed; say why',
    });
  }
  switch (form) {
    case 'join_joint':
      faults.push(...joiningFaults(input, situation));
      break;
    case 'new_joint':
      faults.push(...missing(input, 'partnerIds'), ...missing(input, 'orgName'));
      if (input.partnerIds?.some((id) => !situation.partners.has(id))) {
        faults.push({
          path: 'partnerIds',
          code: 'partner_not_free',
          zh: '所选单位已有党组织或不在本园区，请重新选择',
          en: 'A unit chosen has an organisation or is in another park; choose again',
        });
      }
      break;
    case 'own_branch':
      faults.push(...missing(input, 'orgName'));
      break;
    default:
  }
  return [...faults, ...mobileFaults(input, situation)];
}

function joiningFaults(input: MoveInput, situation: InputSituation): FieldProblem[] {
  const { joinPartyOrgId, formReason } = input;
  if (joinPartyOrgId === undefined) {
    return [required('joinPartyOrgId')];
  }
  const units = situation.joints.get(joinPartyOrgId);
  if (units === undefined) {
    return [
      {
        path: 'joinPartyOrgId',
        code: 'no_joint_branch',
        zh: '请选择本园区现有的联合党支部',
        en: 'Choose a joint branch of this park that exists',
      },
    ];
  }
  return units >= situation.jointLimit && !formReason
    ? [
        {
          path: 'formReason',
          code: 'joint_full_needs_reason',
          zh: '该联合党支部已覆盖 {units} 家单位，一般不超过 {limit} 家，请写明理由',
          en: 'The joint branch has {units} units, generally at most {limit}; say why',
          params: { units, limit: situation.jointLimit },
        },
      ]
    : [];
}

function mobileFaults(input: MoveInput, situation: InputSituation): FieldProblem[] {
  if (input.form !== 'mobile_org' && input.withMobile !== true) {
    return [];
  }
  if (input.mobilePartyOrgId !== undefined) {
    return situation.mobiles.has(input.mobilePartyOrgId)
      ? []
      : [
          {
            path: 'mobilePartyOrgId',
            code: 'no_mobile_org',
            zh: '请选择本园区现有的流动党员党组织，或填写新名称',
            en: 'Choose a mobile-member organisation of this park, or name a new one',
          },
        ];
  }
  return missing(input, 'mobileName');
}

function outreachFaults(input: MoveInput, { proposedForm }: InputSituation): FieldProblem[] {
  return proposedForm !== 'outreach' && !input.formReason
    ? [
        {
          path: 'formReason',
          code: 'other_form_needs_reason',
          zh: '与建议的方式不同，请写明理由',
          en: 'This is not the form proposed; say why',
        },
      ]
    : [];
}
