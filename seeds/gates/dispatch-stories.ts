import { daysBefore, type GateStep } from './gate-step.js';

/** A move of an instructor's visits; `account` names whom they are given to. */
export interface DispatchStep extends GateStep {
  account?: string;
}

/** An instructor at a unit whose visits somebody follows. */
export interface DemoDispatch {
  park: string;
  unit: string;
  officer: string;
  /** Sent by an officer, so many days ago; where it says nothing the ledger named him. */
  sent?: { instructorName: string; ago: number };
  followedAgo: number;
  steps: readonly DispatchStep[];
}

const PHOENIX = '山东凤凰山电商产业园';
const OFFICER = 'park_officer';

const visited = (by: string, ago: number, found: string, agreed: string): DispatchStep => ({
  by,
  action: 'log_visit',
  ago,
  input: (today) => ({
    visitedOn: daysBefore(today, ago),
    fullMembers: 0,
    applicants: 1,
    found,
    agreed,
  }),
});

/**
 * Instructors of the demo: one visits, one is late, one has ended, and one ended when the unit's branch was founded. The
 * one whom a project sent is there besides.
 */
export const DEMO_DISPATCHES: readonly DemoDispatch[] = [
  {
    park: PHOENIX,
    unit: '济南知春坡农产品有限公司',
    officer: OFFICER,
    followedAgo: 100,
    steps: [
      { by: OFFICER, action: 'give_account', ago: 98, account: 'park_officer_2' },
      visited(
        'park_officer_2',
        88,
        '员工 5 人，没有正式党员，一名员工有入党意愿。',
        '下次带去入党申请书样式',
      ),
    ],
  },
  {
    park: PHOENIX,
    unit: '济南青梢文化传媒有限公司',
    officer: OFFICER,
    followedAgo: 130,
    steps: [],
  },
  {
    park: PHOENIX,
    unit: '济南桐子家居用品有限公司',
    officer: OFFICER,
    followedAgo: 90,
    steps: [
      visited(OFFICER, 70, '企业仅 3 人，近期无发展对象。', '半年后再联系'),
      { by: OFFICER, action: 'end', ago: 20, reason: '指导员调整分工，改由街道联系' },
    ],
  },
  {
    park: PHOENIX,
    unit: '济南松塔数字营销有限公司',
    officer: OFFICER,
    sent: { instructorName: '庄静姝', ago: 86 },
    followedAgo: 86,
    steps: [],
  },
];
