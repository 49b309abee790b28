/** One line of a trend: what it is called and its rates, oldest first, as the server words them. */
export interface RateLine {
  key: string;
  label: string;
  rates: readonly string[];
}

/** What a trend says, to be put into words; rates as printed, changes in percentage points with one decimal. */
export type TrendAnswer =
  | { kind: 'empty' }
  | { kind: 'flat'; rate: string }
  | { kind: 'rose' | 'fell'; from: string; to: string; change: string };

/** Compares the first day that has a rate with the last one. */
export function trendAnswer(rates: readonly string[]): TrendAnswer {
  const known = rates.filter(isRate);
  const [from] = known;
  const to = known.at(-1);
  if (from === undefined || to === undefined || !isRate(rates.at(-1) ?? '')) {
    return { kind: 'empty' };
  }
  const tenths = tenthsOf(to) - tenthsOf(from);
  if (tenths === 0) return { kind: 'flat', rate: to };
  return {
    kind: tenths > 0 ? 'rose' : 'fell',
    from,
    to,
    change: (Math.abs(tenths) / 10).toFixed(1),
  };
}

const LINES_AT_FIRST = 5;
/** As many lines as can be told apart. */
export const MOST_LINES = 8;

/** The lines drawn before anyone chooses: all of a few, else those that are lowest today. */
export function linesAtFirst(lines: readonly RateLine[]): string[] {
  if (lines.length <= LINES_AT_FIRST + 1) return lines.map(({ key }) => key);
  return lines
    .filter(({ rates }) => isRate(rates.at(-1) ?? ''))
    .sort((a, b) => Number(a.rates.at(-1)) - Number(b.rates.at(-1)))
    .slice(0, LINES_AT_FIRST)
    .map(({ key }) => key);
}

function isRate(text: string): boolean {
  return /^\d/.test(text);
}

function tenthsOf(rate: string): number {
  return Math.round(Number(rate) * 10);
}
