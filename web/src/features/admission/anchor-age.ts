/** What an anchor's age means: below 16 nobody goes on air, at 16 and 17 the guardian consents (rule 7.1.5). */
export type AnchorAge = 'too_young' | 'needs_consent' | 'of_age';

const LEAST_AGE = 16;
const OWN_CONSENT_AGE = 18;

/**
 * Full years of life on a day, both as YYYY-MM-DD. Who was born on 29 February is a year older on 1 March where the
 * year has no such day, as the server counts.
 */
export function yearsOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Says at once what the server judges again on saving. */
export function anchorAge(birthDate: string, today: string): AnchorAge {
  const years = yearsOn(birthDate, today);
  if (years < LEAST_AGE) return 'too_young';
  return years < OWN_CONSENT_AGE ? 'needs_consent' : 'of_age';
}

/** The present day of the district, YYYY-MM-DD. */
export function districtDay(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);
}
