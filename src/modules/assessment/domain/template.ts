import type { IndicatorSetContent, IndicatorStep, Subject } from './indicator-set.js';

const present = (points: number): IndicatorStep[] => [{ value: 1, tenths: points * 10 }];

const LEVELS = { goodFrom: 80, noticeFrom: 60, gap: 3, rectifyDays: 15, recheckDays: 5 };

/**
 * What a district begins from. No published list of indicators is known (rule 7.3), so this is a template of the
 * portal's own, to be changed by the district before it is used; the page says so.
 */
export const TEMPLATES: Readonly<Record<Subject, IndicatorSetContent>> = {
  enterprise: {
    ...LEVELS,
    headings: [
      {
        name: '组织建设',
        indicators: [
          {
            code: 'covered',
            name: '有党组织覆盖',
            points: 20,
            source: {
              kind: 'measured',
              measurement: 'party_org_at_end',
              direction: 'at_least',
              steps: present(20),
            },
          },
          {
            code: 'term',
            name: '党组织任期未届满',
            points: 10,
            source: {
              kind: 'measured',
              measurement: 'term_in_order',
              direction: 'at_least',
              steps: present(10),
            },
          },
        ],
      },
      {
        name: '信息报送',
        indicators: [
          {
            code: 'headcount',
            name: '按季上报人数',
            points: 20,
            source: {
              kind: 'measured',
              measurement: 'headcount_reported',
              direction: 'at_least',
              steps: [{ value: 100, tenths: 200 }],
            },
          },
        ],
      },
      {
        name: '规范经营',
        indicators: [
          {
            code: 'conduct',
            name: '合规经营',
            points: 30,
            source: { kind: 'evidence', guide: '查看当期投诉、处罚、直播合规抽查记录' },
          },
          {
            code: 'rights',
            name: '劳动关系和谐',
            points: 20,
            source: { kind: 'evidence', guide: '查看劳动合同、社保缴纳、职工反映' },
          },
        ],
      },
    ],
  },
  branch: {
    ...LEVELS,
    headings: [
      {
        name: '班子建设',
        indicators: [
          {
            code: 'secretary',
            name: '书记在任',
            points: 20,
            source: {
              kind: 'measured',
              measurement: 'secretary_in_post',
              direction: 'at_least',
              steps: present(20),
            },
          },
          {
            code: 'term',
            name: '任期未届满',
            points: 20,
            source: {
              kind: 'measured',
              measurement: 'term_in_order',
              direction: 'at_least',
              steps: present(20),
            },
          },
        ],
      },
      {
        name: '联系单位',
        indicators: [
          {
            code: 'headcount',
            name: '所联系单位按季上报人数',
            points: 20,
            source: {
              kind: 'measured',
              measurement: 'headcount_reported',
              direction: 'at_least',
              steps: [
                { value: 60, tenths: 100 },
                { value: 80, tenths: 150 },
                { value: 100, tenths: 200 },
              ],
            },
          },
        ],
      },
      {
        name: '作用发挥',
        indicators: [
          {
            code: 'life',
            name: '组织生活正常开展',
            points: 25,
            source: { kind: 'evidence', guide: '查看会议记录、党课和主题党日材料' },
          },
          {
            code: 'role',
            name: '党员作用发挥',
            points: 15,
            source: { kind: 'evidence', guide: '查看党员先锋岗、承诺践诺材料' },
          },
        ],
      },
    ],
  },
};
