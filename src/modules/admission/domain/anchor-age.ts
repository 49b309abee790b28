import {
  addYears,
  type BusinessDate,
  compareBusinessDates,
} from '../../../platform/calendar/business-date.js';

/** How old an anchor has to be (网络直播营销管理办法（试行）, rule 7.1.5). */
export const ANCHOR_AGE = { least: 16, ownConsent: 18 } as const;

export type AnchorAge = 'too_young' | 'needs_consent' | 'of_age';

/**
 * What an anchor's age on a day means: below 16 nobody goes on air, from 16 to 17 the guardian consents. One is a year
 * older from one's birthday on; who was born on 29 February is so on 1 March where the year has none, since the year
 * of life is complete only with the 28th's end.
 */
export function anchorAge(birthDate: BusinessDate, today: BusinessDate): AnchorAge {
  const reached = (years: number): boolean =>
    compareBusinessDates(birthdayAfter(birthDate, years), today) <= 0;
  if (!reached(ANCHOR_AGE.least)) {
    return 'too_young';
  }
  return reached(ANCHOR_AGE.ownConsent) ? 'of_age' : 'needs_consent';
}

function birthdayAfter(birthDate: BusinessDate, years: number): BusinessDate {
  const day = addYears(birthDate, years);
  return birthDate.endsWith('-02-29') && day.endsWith('-02-28') ? `${day.slice(0, 5)}03-01` : day;
}
