import { daysBefore, type GateStep } from './gate-step.js';

/** A move of a project; `paper` is uploaded with it, `joins` names the joint branch that is chosen. */
export interface ConstructionStep extends GateStep {
  paper?: 'reply';
  joins?: string;
}

/** The project of one unit of the demo. */
export interface DemoProject {
  park: string;
  /** Name of the unit. */
  unit: string;
  officer: string;
  /** An officer opens it by hand, so many days ago; where it says nothing the unit's admission did. */
  openedAgo?: number;
  steps: readonly ConstructionStep[];
}

const PHOENIX = '山东凤凰山电商产业园';
const HUANGTAI = '山东黄台国际电商产业园';
const COMMITTEE = '中共山东凤凰山电商产业园综合委员会';

type Days = Partial<Record<'count' | 'choose' | 'prepare' | 'apply' | 'reply' | 'elect', number>>;

/** The steps towards a branch of the unit's own, as far as days are given for them. */
function towardsBranch(
  by: string,
  unit: string,
  secretary: string,
  { count, choose, prepare, apply, reply, elect }: Days,
): ConstructionStep[] {
  const step = (
    ago: number | undefined,
    action: string,
    input: (day: string) => Record<string, unknown>,
    more: Partial<ConstructionStep> = {},
  ): ConstructionStep[] =>
    ago === undefined
      ? []
      : [{ by, action, ago, input: (today) => input(daysBefore(today, ago)), ...more }];
  return [
    ...step(count, 'count', (day) => ({ countedOn: day, mobileMembers: 0 })),
    ...step(choose, 'choose', () => ({ form: 'own_branch', orgName: `${unit}党支部` })),
    ...step(prepare, 'prepare', (day) => ({
      preparedOn: day,
      preparation: '与全体党员谈话，拟定支部名称和书记人选',
    })),
    ...step(apply, 'apply', (day) => ({ appliedOn: day, appliedTo: COMMITTEE })),
    ...step(reply, 'approve', (day) => ({ repliedOn: day, replyNumber: '园党批（演示）' }), {
      paper: 'reply',
    }),
    ...step(elect, 'elect', (day) => ({
      electedOn: day,
      electionBasis: 'elected',
      officers: [{ post: 'secretary', personName: secretary }],
    })),
  ];
}

const admitted = (unit: string, secretary: string, days: Days): DemoProject => ({
  park: PHOENIX,
  unit,
  officer: 'park_officer',
  steps: towardsBranch('park_officer', unit, secretary, days),
});

const SETTLED = '济南松塔数字营销有限公司';
const OUTREACH = '济南落梧品牌设计有限公司';
const CANCELLED = '济南晓翎网络科技有限公司';
const JOINING = '济南逐光文化传媒有限公司';
const OTHER_PARK = '济南千秸农产品有限公司';

/** How gate 2 stands in the demo: a project at each of its steps. What was admitted lately waits to be counted. */
export const DEMO_PROJECTS: readonly DemoProject[] = [
  admitted('济南青檀文具有限公司', '谭青云', { count: 55, choose: 52 }),
  admitted('济南锦书软件有限公司', '锦瑞祥', { count: 60, choose: 57, prepare: 36 }),
  admitted('济南禾苗母婴用品有限公司', '苗若兰', { count: 65, choose: 62, prepare: 50, apply: 45 }),
  admitted('济南快燕同城物流有限公司', '晏长风', {
    count: 70,
    choose: 66,
    prepare: 52,
    apply: 48,
    reply: 20,
  }),
  admitted('济南月牙泉珠宝有限公司', '岳明珠', {
    count: 75,
    choose: 72,
    prepare: 55,
    apply: 50,
    reply: 30,
    elect: 4,
  }),
  {
    park: PHOENIX,
    unit: SETTLED,
    officer: 'park_officer',
    steps: [
      ...towardsBranch('park_officer', SETTLED, '宋怀远', {
        count: 80,
        choose: 77,
        prepare: 62,
        apply: 58,
        reply: 35,
        elect: 21,
      }),
      {
        by: 'park_officer',
        action: 'complete',
        ago: 14,
        input: (today) => ({
          filedOn: daysBefore(today, 14),
          officersApprovedOn: daysBefore(today, 16),
        }),
      },
    ],
  },
  {
    park: PHOENIX,
    unit: '济南远渡网络科技有限公司',
    officer: 'park_officer',
    openedAgo: 6,
    steps: [],
  },
  {
    park: PHOENIX,
    unit: '济南翎捷物流有限公司',
    officer: 'park_officer',
    openedAgo: 12,
    steps: towardsBranch('park_officer', '济南翎捷物流有限公司', '', { count: 2 }),
  },
  {
    park: PHOENIX,
    unit: OUTREACH,
    officer: 'park_officer',
    openedAgo: 20,
    steps: [
      ...towardsBranch('park_officer', OUTREACH, '', { count: 15 }),
      {
        by: 'park_officer',
        action: 'send_outreach',
        ago: 10,
        input: (today) => ({ instructorName: '温如玉', instructorFrom: daysBefore(today, 10) }),
      },
    ],
  },
  {
    park: PHOENIX,
    unit: CANCELLED,
    officer: 'park_officer',
    openedAgo: 20,
    steps: [
      ...towardsBranch('park_officer', CANCELLED, '', { count: 15 }),
      {
        by: 'park_officer',
        action: 'cancel',
        ago: 9,
        reason: '企业已公告年内注销，注销前由园区党委直接联系',
      },
    ],
  },
  {
    park: HUANGTAI,
    unit: JOINING,
    officer: 'park_officer_ht',
    openedAgo: 30,
    steps: [
      ...towardsBranch('park_officer_ht', JOINING, '', { count: 26 }),
      {
        by: 'park_officer_ht',
        action: 'choose',
        ago: 24,
        joins: '黄台国际B座联合党支部',
        input: () => ({ form: 'join_joint' }),
      },
      {
        by: 'park_officer_ht',
        action: 'prepare',
        ago: 12,
        input: (today) => ({
          preparedOn: daysBefore(today, 12),
          preparation: '已与党员本人和联合党支部书记沟通',
        }),
      },
    ],
  },
  {
    park: HUANGTAI,
    unit: OTHER_PARK,
    officer: 'park_officer_ht',
    openedAgo: 25,
    steps: towardsBranch('park_officer_ht', OTHER_PARK, '', { count: 18, choose: 15 }),
  },
];
