import type { BusinessDate } from '../../../platform/calendar/business-date.js';
import { addDays, addMonths } from '../../../platform/calendar/business-date.js';
import { type IndicatorSetContent, indicatorsOf } from './indicator-set.js';
import { type Level, levelOf, type Tenths } from './score.js';

/** What a set would find of one subject. */
export interface SubjectPreview {
  measuredTenths: number;
  scoredTenths: number;
  openTenths: number;
  lowLevel: Level;
  highLevel: Level;
}

/**
 * What a set finds of a subject: what its records earn, what people gave before for indicators of the same code, at
 * most the points that these have now, and between which levels the rest decides.
 */
export function previewOf(
  content: IndicatorSetContent,
  measured: Tenths,
  scoredBefore: Tenths,
): SubjectPreview {
  let [measuredTenths, scoredTenths, openTenths] = [0, 0, 0];
  for (const { code, points, source } of indicatorsOf(content)) {
    if (source.kind === 'measured') {
      measuredTenths += measured[code] ?? 0;
    } else if (scoredBefore[code] === undefined) {
      openTenths += points * 10;
    } else {
      scoredTenths += Math.min(scoredBefore[code], points * 10);
    }
  }
  const known = measuredTenths + scoredTenths;
  return {
    measuredTenths,
    scoredTenths,
    openTenths,
    lowLevel: levelOf(content, known),
    highLevel: levelOf(content, known + openTenths),
  };
}

/** The last quarter that is over on a day. */
export function lastQuarter(today: BusinessDate): { from: BusinessDate; until: BusinessDate } {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const begins = `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  return { from: addMonths(begins, -3), until: addDays(begins, -1) };
}
