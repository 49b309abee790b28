import { toHalfWidth } from './clean-text.js';

/** Whether a spreadsheet would take a text for a formula: `=`, `+`, `-`, `@` in front, full-width forms included. */
export function startsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(toHalfWidth(text));
}
