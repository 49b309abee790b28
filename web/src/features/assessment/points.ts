/** Tenths of points as people write them: 752 is 75.2, 800 is 80. */
export function formatPoints(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  return tenths % 10 === 0 ? String(whole) : `${whole}.${tenths % 10}`;
}
