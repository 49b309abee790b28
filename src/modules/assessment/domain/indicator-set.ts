import type { Words } from '../../../platform/workflow/workflow-definition.js';

/** What is assessed: units of the ledger, or Party branches. */
export const SUBJECTS = ['enterprise', 'branch'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A step of a measured indicator: a value that reaches it earns these points. */
export interface IndicatorStep {
  value: number;
  /** Tenths of points. */
  tenths: number;
}

/** Where the points of an indicator come from. */
export type IndicatorSource =
  | {
      kind: 'measured';
      /** Code of the measurement; a share counts in whole per cent. */
      measurement: string;
      /** Whether reaching a step means to have at least or at most its value. */
      direction: 'at_least' | 'at_most';
      steps: IndicatorStep[];
    }
  | {
      kind: 'evidence';
      /** What to look at, for whoever scores. */
      guide: string;
    };

/** One thing that is assessed. */
export interface Indicator {
  /** Stable within the set. */
  code: string;
  name: string;
  /** Whole points, the most that it can earn. */
  points: number;
  source: IndicatorSource;
}

export interface Heading {
  name: string;
  indicators: Indicator[];
}

/** What an assessment is judged by. Points add up to 100. */
export interface IndicatorSetContent {
  headings: Heading[];
  /** Whole points from which nothing follows (by default 80). */
  goodFrom: number;
  /** Whole points from which it is only noted (by default 60); fewer warn. */
  noticeFrom: number;
  /** Whole points by which two scorers may differ on one indicator; more ask a third. */
  gap: number;
  /** Working days for putting right what was warned of, unless the officer gives others. */
  rectifyDays: number;
  /** Working days for the officer's re-check. */
  recheckDays: number;
}

/** Something that keeps a set from being saved: where, and what to do. */
export interface IndicatorSetFault extends Words {
  path: string;
  code: string;
  params?: Record<string, unknown>;
}

/** All indicators of a set, heading by heading. */
export function indicatorsOf({ headings }: IndicatorSetContent): Indicator[] {
  return headings.flatMap(({ indicators }) => indicators);
}

/**
 * Everything that keeps a set from being saved: points that do not add up to 100, codes that stand twice, steps that
 * earn more than the indicator has or out of order, measurements that nobody offers for the subject, levels out of
 * order. Pure.
 */
export function checkIndicatorSet(
  content: IndicatorSetContent,
  offered: ReadonlySet<string>,
): IndicatorSetFault[] {
  const sum = indicatorsOf(content).reduce((total, { points }) => total + points, 0);
  const codes = indicatorsOf(content).map(({ code }) => code);
  const twice = codes.find((code, at) => codes.indexOf(code) < at);
  return [
    ...(sum === 100
      ? []
      : [
          {
            path: 'headings',
            code: 'points_not_100',
            zh: '各项指标分值合计须为 100 分，现为 {sum} 分，请调整',
            en: 'The indicators must add up to 100 points, now {sum}; adjust them',
            params: { sum },
          },
        ]),
    ...(twice === undefined
      ? []
      : [
          {
            path: 'headings',
            code: 'indicator_twice',
            zh: '指标编号“{code}”出现了两次，请改成不同的编号',
            en: 'The indicator code “{code}” stands twice; give each its own',
            params: { code: twice },
          },
        ]),
    ...(content.noticeFrom < content.goodFrom
      ? []
      : [
          {
            path: 'noticeFrom',
            code: 'levels_out_of_order',
            zh: '提醒线须低于合格线，请调整两条分数线',
            en: 'The notice level must lie below the good level; adjust the two',
          },
        ]),
    ...content.headings.flatMap(({ indicators }, h) =>
      indicators.flatMap((one, i) =>
        stepFaults(one, `headings.${h}.indicators.${i}.source`, offered),
      ),
    ),
  ];
}

function stepFaults(
  { name, points, source }: Indicator,
  path: string,
  offered: ReadonlySet<string>,
): IndicatorSetFault[] {
  if (source.kind === 'evidence') {
    return [];
  }
  const { steps, direction, measurement } = source;
  const faults: IndicatorSetFault[] = [];
  if (!offered.has(measurement)) {
    faults.push({
      path: `${path}.measurement`,
      code: 'measurement_unknown',
      zh: '“{name}”所选的数据来源不适用，请重新选择',
      en: 'The source chosen for “{name}” cannot be used; choose again',
      params: { name },
    });
  }
  const ordered = steps.every((step, at) => {
    const before = steps[at - 1];
    return (
      !before || (direction === 'at_least' ? before.value < step.value : before.value > step.value)
    );
  });
  const rising = steps.every((step, at) => at === 0 || steps[at - 1]!.tenths <= step.tenths);
  if (!ordered || !rising) {
    faults.push({
      path: `${path}.steps`,
      code: 'steps_out_of_order',
      zh: '“{name}”的得分档须从低到高排列，数值不重复',
      en: 'The steps of “{name}” must rise in points, each with a value of its own',
      params: { name },
    });
  }
  if (steps.at(-1)?.tenths !== points * 10) {
    faults.push({
      path: `${path}.steps`,
      code: 'steps_miss_full_points',
      zh: '“{name}”的最高档应得满分 {points} 分',
      en: 'The highest step of “{name}” should earn its full {points} points',
      params: { name, points },
    });
  }
  return faults;
}
