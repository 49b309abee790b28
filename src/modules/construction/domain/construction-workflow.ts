import { addDays } from '../../../platform/calendar/business-date.js';
import type { Await, Party } from '../../../platform/workflow/workflow-definition.js';
import { defineWorkflow } from '../../../platform/workflow/workflow-registry.js';
import {
  all,
  type ConstructionFacts,
  counted,
  joinable,
  only,
  replied,
  stays,
  uncovered,
} from './construction-guards.js';
import type { ConstructionForm } from './propose-form.js';

export const CONSTRUCTION = 'construction_project';

const KEEPERS: Party[] = [
  { role: 'park_officer', at: 'park' },
  { role: 'district_officer', at: 'district' },
];
/** What touches no ledger may be entered by the street too, the backstop (rule 1.17). */
const FIELD: Party[] = [...KEEPERS, { role: 'street_officer', at: 'street' }];

/** Who does a step, and the street, which is told of it on the day after it was due. */
function work(
  task: string,
  zh: string,
  en: string,
  backstop: 'street_officer' | 'district_officer',
): Await<ConstructionFacts>[] {
  const text = { zh: `{title}：${zh}`, en: `{title}: ${en}` };
  const dueOn = ({ stepDueOn }: ConstructionFacts): string | null => stepDueOn;
  const inPark = ({ isCatchAll }: ConstructionFacts): boolean => !isCatchAll;
  return [
    { task, text, who: { role: 'park_officer', at: 'park' }, when: inPark, dueOn },
    {
      task,
      text,
      who: { role: backstop, at: backstop === 'street_officer' ? 'street' : 'district' },
      when: ({ isCatchAll }) => isCatchAll,
      dueOn,
    },
    {
      task: `${task}_overdue`,
      text: {
        zh: `{title}：${zh}已超期，请督促园区`,
        en: `{title}: ${en} is overdue; urge the park`,
      },
      who: { role: 'street_officer', at: 'street' },
      when: inPark,
      opensOn: ({ stepDueOn }) => stepDueOn && addDays(stepDueOn, 1),
      dueOn,
    },
  ];
}

/** From a unit's entry to its organisation (docs/rules.md part 16). Where it ends, the unit is covered or worked with. */
export const constructionWorkflow = defineWorkflow({
  name: CONSTRUCTION,
  label: { zh: '组织建设', en: 'Construction' },
  prefix: 'ZJ',
  initial: 'counting',
  applicants: [],
  states: {
    counting: {
      label: { zh: '待核对党员', en: 'Members to be counted' },
      awaits: work('count_members', '核对正式党员数', 'count the full members', 'street_officer'),
    },
    proposed: {
      label: { zh: '待确定方式', en: 'Form to be chosen' },
      awaits: work('choose_form', '确定组建方式', 'choose the form', 'district_officer'),
    },
    preparation: {
      label: { zh: '筹备', en: 'Preparation' },
      awaits: work('prepare', '开展筹备', 'prepare', 'street_officer'),
    },
    application: {
      label: { zh: '待申请', en: 'Application' },
      awaits: work('apply', '提出组建申请', 'apply', 'street_officer'),
    },
    reply: {
      label: { zh: '待批复', en: 'Reply awaited' },
      awaits: work('reply', '登记上级批复', 'record the superior’s reply', 'street_officer'),
    },
    election: {
      label: { zh: '选举', en: 'Election' },
      awaits: work('elect', '召开党员大会选举', 'hold the election', 'street_officer'),
    },
    filing: {
      label: { zh: '待备案', en: 'Filing' },
      awaits: work('file', '备案并登记党组织', 'file it and enter it', 'district_officer'),
    },
    completed: { label: { zh: '已组建', en: 'Completed' }, final: true },
    outreach: { label: { zh: '指导员联系', en: 'Instructor at work' } },
    cancelled: { label: { zh: '已取消', en: 'Cancelled' }, final: true },
  },
  transitions: {
    count: {
      label: { zh: '核对党员数', en: 'Count members' },
      from: ['counting'],
      to: 'proposed',
      by: FIELD,
      guard: all(stays, counted),
    },
    choose: {
      label: { zh: '确定组建方式', en: 'Choose the form' },
      from: ['proposed'],
      to: 'preparation',
      by: KEEPERS,
      guard: all(stays, uncovered),
    },
    send_outreach: {
      label: { zh: '选派指导员', en: 'Send an instructor' },
      from: ['proposed'],
      to: 'outreach',
      by: KEEPERS,
      guard: stays,
    },
    prepare: {
      label: { zh: '完成筹备', en: 'Preparation done' },
      from: ['preparation'],
      to: 'application',
      by: FIELD,
      guard: all(stays, uncovered),
    },
    apply: {
      label: { zh: '提出申请', en: 'Apply' },
      from: ['application'],
      to: 'reply',
      by: FIELD,
      guard: all(stays, uncovered),
    },
    approve: {
      label: { zh: '登记批复', en: 'Record the reply' },
      from: ['reply'],
      to: 'election',
      by: FIELD,
      guard: all(stays, uncovered, only(['own_branch', 'new_joint', 'mobile_org'])),
    },
    approve_joining: {
      label: { zh: '登记批复', en: 'Record the reply' },
      from: ['reply'],
      to: 'filing',
      by: FIELD,
      guard: all(stays, uncovered, only(['join_joint'])),
    },
    refuse: {
      label: { zh: '登记未获批准', en: 'Record a refusal' },
      from: ['reply'],
      to: 'preparation',
      by: FIELD,
      needsReason: true,
    },
    elect: {
      label: { zh: '登记选举结果', en: 'Record the election' },
      from: ['election'],
      to: 'filing',
      by: FIELD,
      guard: all(stays, uncovered),
    },
    complete: {
      label: { zh: '备案并建立党组织', en: 'File and enter the organisation' },
      from: ['filing'],
      to: 'completed',
      by: KEEPERS,
      guard: all(
        stays,
        uncovered,
        only(['own_branch', 'new_joint', 'join_joint']),
        replied,
        joinable,
      ),
    },
    complete_mobile: {
      label: {
        zh: '备案并建立流动党员党组织',
        en: 'File and enter the mobile-member organisation',
      },
      from: ['filing'],
      to: 'outreach',
      by: KEEPERS,
      guard: all(stays, only(['mobile_org']), replied),
    },
    choose_again: {
      label: { zh: '重新提出方案', en: 'Propose anew' },
      from: ['preparation', 'application', 'reply', 'election', 'filing'],
      to: 'proposed',
      by: KEEPERS,
      needsReason: true,
      guard: stays,
    },
    recount: {
      label: { zh: '重新核对党员数', en: 'Count again' },
      from: ['proposed', 'outreach'],
      to: 'counting',
      by: FIELD,
      guard: stays,
    },
    cancel: {
      label: { zh: '取消项目', en: 'Cancel the project' },
      from: [
        'counting',
        'proposed',
        'preparation',
        'application',
        'reply',
        'election',
        'filing',
        'outreach',
      ],
      to: 'cancelled',
      by: KEEPERS,
      needsReason: true,
    },
  },
});

/** Moves of which the one that does not fit the form is not offered at all. */
export const OTHER_WAYS: Readonly<Record<string, readonly ConstructionForm[]>> = {
  approve: ['own_branch', 'new_joint', 'mobile_org'],
  approve_joining: ['join_joint'],
  complete: ['own_branch', 'new_joint', 'join_joint'],
  complete_mobile: ['mobile_org'],
};
