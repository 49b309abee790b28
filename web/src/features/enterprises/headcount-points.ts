/** What a unit reported on a day. */
export interface Headcount {
  asOf: string;
  staffCount: number;
  fullMemberCount: number;
}

interface Point {
  x: number;
  y: number;
  text: string;
}

/** Reports (latest first) as points from left to right: days to scale, the value from zero at the bottom. */
export function chartPoints(
  headcounts: readonly Headcount[],
  field: 'staffCount' | 'fullMemberCount',
  box: { width: number; height: number },
): Point[] {
  const days = headcounts.map(({ asOf }) => Date.parse(asOf));
  const start = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - start);
  const most = Math.max(1, ...headcounts.map((one) => one[field]));
  return headcounts
    .map((one, index) => ({
      x: Math.round((((days[index] ?? start) - start) / span) * box.width),
      y: Math.round(box.height - (one[field] / most) * box.height),
      text: `${one.asOf}: ${one[field]}`,
    }))
    .reverse();
}
