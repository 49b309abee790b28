/** What is printed where a rate has no denominator (rule 5.5). */
export const NO_RATE = '—';

/**
 * A rate in percent to one decimal, rounded half up, worked out in whole numbers so that no half is lost to floating
 * point (rule 5.5): 438 of 1058 is '41.4'. A denominator of 0 gives '—'.
 */
export function rateText(numerator: number, denominator: number): string {
  for (const count of [numerator, denominator]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new RangeError(`A count must be a whole number of at least 0, got ${count}`);
    }
  }
  if (denominator === 0) {
    return NO_RATE;
  }
  const tenths = (2000n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** Units counted on one day (rules 5.3, 5.4: enterprises, each once, never organisations). */
export interface CoverageCounts {
  /** Units on the ledger, resident and operating. */
  denominator: number;
  /** With an organisation of their own. */
  own: number;
  /** Covered by a joint organisation. */
  joint: number;
  /** Covered by an organisation, an instructor or a mass organisation, each unit once (rule 5.6). */
  workCovered: number;
}

export interface CoverageFigures extends CoverageCounts {
  covered: number;
  uncovered: number;
  /** 组织覆盖率: own and joint over the denominator (rule 5.1). */
  orgRate: string;
  /** 单独组建率: own over the same denominator (rule 5.2). */
  soleRate: string;
  /** 工作覆盖率 (rule 5.6). */
  workRate: string;
}

/** The printed figures for one group of units. */
export function coverageFigures(counts: CoverageCounts): CoverageFigures {
  const covered = counts.own + counts.joint;
  if (
    covered > counts.denominator ||
    counts.workCovered > counts.denominator ||
    covered > counts.workCovered
  ) {
    throw new RangeError(
      'More units are covered than there are, or covered by an organisation but not by work',
    );
  }
  return {
    ...counts,
    covered,
    uncovered: counts.denominator - covered,
    orgRate: rateText(covered, counts.denominator),
    soleRate: rateText(counts.own, counts.denominator),
    workRate: rateText(counts.workCovered, counts.denominator),
  };
}

/** The counts of several disjoint groups taken together. A unit that two groups hold must be counted before (5.7). */
export function addCoverage(groups: readonly CoverageCounts[]): CoverageCounts {
  return groups.reduce<CoverageCounts>(
    (sum, group) => ({
      denominator: sum.denominator + group.denominator,
      own: sum.own + group.own,
      joint: sum.joint + group.joint,
      workCovered: sum.workCovered + group.workCovered,
    }),
    { denominator: 0, own: 0, joint: 0, workCovered: 0 },
  );
}
