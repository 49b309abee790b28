import type { IndicatorContent } from '../../api/types.js';
import { indicatorsOf, stableText } from './indicator-values.js';

type Indicator = IndicatorContent['headings'][number]['indicators'][number];

const LEVELS = ['goodFrom', 'noticeFrom', 'gap', 'rectifyDays', 'recheckDays'] as const;

/** What one version has that another has not, or has otherwise. */
export interface SetDifference {
  kind: 'added' | 'removed' | 'changed';
  code: string;
  before: Indicator | null;
  after: Indicator | null;
}

export interface LevelDifference {
  field: (typeof LEVELS)[number];
  before: number;
  after: number;
}

/** How a version differs from the one before: its indicators by their codes, and what follows from the points. */
export function compareSets(
  before: IndicatorContent,
  after: IndicatorContent,
): { indicators: SetDifference[]; levels: LevelDifference[] } {
  const old = new Map((indicatorsOf(before) as Indicator[]).map((one) => [one.code, one]));
  const now = new Map((indicatorsOf(after) as Indicator[]).map((one) => [one.code, one]));
  const codes = [...new Set([...now.keys(), ...old.keys()])];
  return {
    indicators: codes.flatMap((code): SetDifference[] => {
      const [was, is] = [old.get(code) ?? null, now.get(code) ?? null];
      if (was === null || is === null) {
        return [{ kind: was === null ? 'added' : 'removed', code, before: was, after: is }];
      }
      return stableText(was) === stableText(is)
        ? []
        : [{ kind: 'changed', code, before: was, after: is }];
    }),
    levels: LEVELS.filter((field) => before[field] !== after[field]).map((field) => ({
      field,
      before: before[field],
      after: after[field],
    })),
  };
}
