import { describe, expect, it } from '@jest/globals';
import { chartPoints } from './headcount-points.js';

const BOX = { width: 100, height: 50 };
const report = (asOf: string, fullMemberCount: number) => ({
  asOf,
  staffCount: 20,
  fullMemberCount,
});

describe('reports as points of a small chart', () => {
  it('stand from left to right, days to scale, from zero at the bottom', () => {
    const points = chartPoints(
      [report('2024-01-11', 4), report('2024-01-06', 2), report('2024-01-01', 0)],
      'fullMemberCount',
      BOX,
    );
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [0, 50],
      [50, 25],
      [100, 0],
    ]);
  });

  it('stay in the box with one report, and with nobody', () => {
    expect(chartPoints([report('2024-01-01', 0)], 'fullMemberCount', BOX)).toMatchObject([
      { x: 0, y: 50 },
    ]);
  });
});
