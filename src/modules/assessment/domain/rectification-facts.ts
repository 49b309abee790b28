import type { Subject } from './indicator-set.js';

/** What the moves of a rectification look at. Days are business dates. */
export interface RectificationFacts {
  subject: Subject;
  dueOn: string;
  extendedTo: string | null;
  planDueOn: string | null;
  recheckDays: number;
  /** The unit left, or the branch was dissolved. */
  goneOn: string | null;
}

/** What moves may bring with them. */
export interface RectificationInput {
  /** What was done. */
  report?: string | undefined;
  fileIds?: string[] | undefined;
  workingDays?: number | undefined;
  measures?: string | undefined;
  responsible?: string | undefined;
}

/** The last day that counts now. */
export const dueNow = ({ extendedTo, dueOn }: RectificationFacts): string => extendedTo ?? dueOn;
