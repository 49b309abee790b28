const HUNDREDTHS = 100;

/** Hundredths of a square metre as square metres: 12050 → 120.5. */
export function formatArea(hundredths: number): string {
  return String(hundredths / HUNDREDTHS);
}

/** Square metres as whole hundredths: 120.5 → 12050. */
export function hundredthsOf(squareMetres: number): number {
  return Math.round(squareMetres * HUNDREDTHS);
}
