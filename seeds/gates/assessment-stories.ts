import { DEMO_LEDGERS } from '../demo-data.js';
import type { GateStep } from './gate-step.js';

/** A move of an assessment, a score (`share`: per cent of the points), or a move of the rectification it led to. */
export interface AssessmentStep extends GateStep {
  share?: number;
  of?: 'rectification';
  /** The unit leaves the park before the move. */
  unitLeaves?: true;
}

export const ASSESSED_PARK = '山东凤凰山电商产业园';
/** Where a period was opened lately and nobody has scored yet. */
export const LATELY_OPENED_PARK = '山东黄台国际电商产业园';
export const PARK_OFFICERS = ['park_officer', 'park_officer_2'] as const;
const [FIRST, SECOND] = PARK_OFFICERS;

const scored = (share: number, ago: number): AssessmentStep[] => [
  { by: FIRST, action: 'score', share, ago: ago + 2 },
  { by: SECOND, action: 'score', share, ago },
];

const closed = (share: number): AssessmentStep[] => [
  ...scored(share, 8),
  { by: FIRST, action: 'close', ago: 6 },
];

/** Warned so many days ago; the time to put it right is short where it is over by now. */
const warned = (
  ago: number,
  order: { demand: string; responsible: string; workingDays: number },
): AssessmentStep[] => [
  ...scored(0, ago + 1),
  { by: FIRST, action: 'warn', ago, input: () => order },
];

const ticket = (
  by: string,
  action: string,
  ago: number,
  more: Partial<AssessmentStep> = {},
): AssessmentStep => ({ by, action, ago, of: 'rectification', ...more });

const unreported = (ago: number): AssessmentStep =>
  ticket(SECOND, 'check_unreported', ago, { reason: '逾期未报告' });

const LATE = {
  demand: '补报季度从业人数，补齐直播合规台账',
  responsible: '企业负责人',
  workingDays: 5,
};
const WEAK = { demand: '恢复正常组织生活，补齐会议记录', responsible: '支部书记', workingDays: 5 };
const PLAN = {
  measures: '党建指导员驻点一个月，每周一次组织生活',
  responsible: '园区党委组织委员',
  workingDays: 20,
};

/** Units that left before the period was opened and after it had ended: what is assessed of them has nobody any more. */
export const LEFT_MEANWHILE: readonly string[] = [
  '济南拾羽服饰有限公司',
  '济南画屏品牌设计有限公司',
];

/** Stories of units and branches by their names. What is not named here follows `storyOf`. */
const STORIES: Readonly<Record<string, readonly AssessmentStep[]>> = {
  济南拾羽服饰有限公司: [],
  济南画屏品牌设计有限公司: [{ by: FIRST, action: 'end', ago: 1, reason: '单位已退出园区' }],

  济南知春坡农产品有限公司: [],
  济南桐子家居用品有限公司: [],
  济南市天桥区小凤凰公益服务中心: [],
  济南青梢文化传媒有限公司: scored(70, 4).slice(0, 1),
  济南晓翎网络科技有限公司: scored(60, 2).slice(0, 1),
  济南翎捷物流有限公司: [
    { by: FIRST, action: 'score', share: 100, ago: 6 },
    { by: SECOND, action: 'score', share: 40, ago: 2 },
  ],
  济南云冠软件有限公司: scored(90, 1),
  济南衔穗农产品有限公司: scored(95, 1),

  济南栖枝电子商务有限公司: warned(5, { ...LATE, workingDays: 10 }),
  济南远渡网络科技有限公司: [
    ...warned(35, LATE),
    unreported(15),
    ticket(FIRST, 'extend', 10, {
      reason: '台账已补一半，再给一次机会',
      input: () => ({ workingDays: 15 }),
    }),
  ],
  济南锦羽服饰有限公司: [...warned(40, LATE), unreported(20)],
  济南暖巢家居用品有限公司: [...warned(39, LATE), unreported(18), ticket(FIRST, 'clear', 12)],
  济南高岗网络科技有限公司: [
    ...warned(40, LATE),
    unreported(20),
    ticket(FIRST, 'exit', 3, { reason: '两次抽查均无人办公，拒不整改' }),
  ],
  济南叶叶心化妆品有限公司: [
    ...warned(33, LATE),
    ticket(FIRST, 'end', 2, { reason: '单位已退出园区', unitLeaves: true }),
  ],

  济南云冠软件有限公司党支部: [],
  济南衔穗农产品有限公司党支部: scored(80, 3).slice(0, 1),
  济南栖枝电子商务有限公司党支部: warned(4, { ...WEAK, workingDays: 12 }),
  凤凰山二号楼联合党支部: [
    ...warned(36, WEAK),
    ticket('branch_secretary_2', 'report', 31, {
      input: () => ({ report: '已补开两次支部委员会，会议记录已补齐。' }),
    }),
    ticket(FIRST, 'consolidate', 28, { reason: '三个月未开展组织生活', input: () => PLAN }),
    ticket('branch_secretary_2', 'report_consolidation', 2, {
      input: () => ({ report: '四次组织生活均已开展，党员参加率九成以上。' }),
    }),
  ],
  凤凰山三号楼联合党支部: [
    ...warned(39, WEAK),
    ticket('branch_secretary_3', 'report', 36, {
      input: () => ({ report: '已召开党员大会说明情况。' }),
    }),
    ticket(FIRST, 'consolidate', 34, { reason: '书记长期未履职', input: () => PLAN }),
    ticket('branch_secretary_3', 'report_consolidation', 10, {
      input: () => ({ report: '书记已到岗，组织生活恢复正常。' }),
    }),
    ticket(SECOND, 'accept_consolidation', 6),
  ],
  凤凰山综合楼联合党支部: [
    ...warned(32, WEAK),
    unreported(12),
    ticket(FIRST, 'consolidate', 9, { reason: '逾期未整改', input: () => PLAN }),
  ],
};

/** Kinds whose units are covered, and which are assessed themselves. */
const COVERING = new Set(['branch', 'joint_branch', 'general_branch']);
const ORGANISATIONS = DEMO_LEDGERS.filter(({ park }) => park === ASSESSED_PARK).flatMap(
  ({ partyOrgs }) => partyOrgs.filter(({ kind }) => COVERING.has(kind)),
);
const IN_ORDER = new Set(ORGANISATIONS.flatMap(({ name, units }) => [name, ...units]));

/** Per cent of the points that differ from one to the next and never call for a warning. */
const SHARES = [96, 100, 97, 99, 95, 98];

/** What becomes of an assessment: told above, or announced where it is in order; what nobody looked at waits. */
export function storyOf(name: string, nth: number): readonly AssessmentStep[] {
  return STORIES[name] ?? (IN_ORDER.has(name) ? closed(SHARES[nth % SHARES.length]!) : []);
}
