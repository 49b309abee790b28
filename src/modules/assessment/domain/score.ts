import {
  type Indicator,
  type IndicatorSetContent,
  type IndicatorSource,
  indicatorsOf,
} from './indicator-set.js';

/** What follows from a result: nothing, a notice, or a warning. */
export const LEVELS = ['none', 'notice', 'warning'] as const;
export type Level = (typeof LEVELS)[number];

/** What was measured for one indicator. */
export interface MeasuredValue {
  value: number;
  outOf?: number;
}

/** Tenths of points by the code of an indicator. */
export type Tenths = Readonly<Record<string, number>>;

type MeasuredSource = Extract<IndicatorSource, { kind: 'measured' }>;

/**
 * Tenths of points that a measured value earns: those of the highest step that it reaches, none below the first. A
 * share counts in whole per cent, rounded down, so that a step is earned only where it is reached; of nothing, none.
 */
export function measuredTenths(
  { direction, steps }: MeasuredSource,
  { value, outOf }: MeasuredValue,
): number {
  if (outOf === 0) {
    return 0;
  }
  const counts = outOf === undefined ? value : Math.floor((value * 100) / outOf);
  return steps.reduce(
    (earned, step) =>
      (direction === 'at_least' ? counts >= step.value : counts <= step.value)
        ? Math.max(earned, step.tenths)
        : earned,
    0,
  );
}

/** The indicators that people score. */
export function scoredIndicators(content: IndicatorSetContent): Indicator[] {
  return indicatorsOf(content).filter(({ source }) => source.kind === 'evidence');
}

/** Indicators on which two scorers differ by more than the set allows: they ask a third. */
export function indicatorsInDispute(
  content: IndicatorSetContent,
  first: Tenths,
  second: Tenths,
): string[] {
  return scoredIndicators(content)
    .map(({ code }) => code)
    .filter((code) => Math.abs((first[code] ?? 0) - (second[code] ?? 0)) > content.gap * 10);
}

/** What scorers give one indicator together: the mean of two, half a tenth rounded up; the middle one of three. */
export function settledTenths(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : Math.floor((sorted[middle - 1]! + sorted[middle]! + 1) / 2);
}

/** Everything settled: points by indicator, their sum, and what follows. */
export function settle(
  content: IndicatorSetContent,
  measured: Tenths,
  scores: readonly Tenths[],
): { settled: Record<string, number>; total: number; level: Level } {
  const settled = Object.fromEntries(
    indicatorsOf(content).map(({ code, source }) => [
      code,
      source.kind === 'measured'
        ? (measured[code] ?? 0)
        : settledTenths(scores.map((one) => one[code] ?? 0)),
    ]),
  );
  const total = Object.values(settled).reduce((sum, tenths) => sum + tenths, 0);
  return { settled, total, level: levelOf(content, total) };
}

/** What follows from a sum of tenths of points. */
export function levelOf(
  { goodFrom, noticeFrom }: Pick<IndicatorSetContent, 'goodFrom' | 'noticeFrom'>,
  tenths: number,
): Level {
  if (tenths >= goodFrom * 10) {
    return 'none';
  }
  return tenths >= noticeFrom * 10 ? 'notice' : 'warning';
}
