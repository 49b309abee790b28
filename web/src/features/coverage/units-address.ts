import { addressOf } from '../../components/figure-link.js';

/** What the list behind a figure counts. */
export type Measure = 'denominator' | 'covered' | 'own' | 'joint' | 'work' | 'uncovered';

/** What narrows a figure: the day, the kind, the place. */
export interface FigureScope {
  asOf: string;
  kind?: string;
  parkId?: string;
  streetId?: string;
}

/** The address of the list behind a figure; the list is as long as the figure says. */
export function unitsAddress(measure: Measure, scope: FigureScope): string {
  return addressOf('/reports/coverage/units', { ...scope, measure });
}

/** The scope of one row of the report: its park, street or kind added. */
export function rowScope(
  scope: FigureScope,
  by: 'park' | 'street' | 'kind',
  key: string,
): FigureScope {
  if (by === 'park') return { ...scope, parkId: key };
  if (by === 'street') return { ...scope, streetId: key };
  return { ...scope, kind: key };
}
