/** One bar of the chart. */
export interface RateBar {
  label: string;
  /** As the server words it: '41.4', or '—' where nothing is counted. */
  rate: string;
}

/** The answer a chart gives, to be put into words. */
export type ChartAnswer =
  | { kind: 'empty' }
  | { kind: 'one'; name: string; rate: string }
  | { kind: 'equal'; n: number; rate: string }
  | { kind: 'lowest'; n: number; name: string; rate: string };

/** Finds what the chart says: the lowest bar, or that all are equal. Bars without a rate are left out. */
export function chartAnswer(bars: readonly RateBar[]): ChartAnswer {
  const counted = bars.filter((bar) => Number.isFinite(Number(bar.rate)));
  const [first, ...rest] = [...counted].sort((a, b) => Number(a.rate) - Number(b.rate));
  if (!first) return { kind: 'empty' };
  if (rest.length === 0) return { kind: 'one', name: first.label, rate: first.rate };
  if (rest.every((bar) => bar.rate === first.rate))
    return { kind: 'equal', n: counted.length, rate: first.rate };
  return { kind: 'lowest', n: counted.length, name: first.label, rate: first.rate };
}
