import type { paths } from './schema.js';
import type { Ok, Sent } from './types.js';

export type WorkingCalendar = Ok<paths['/api/v1/working-calendar']['get']>;
export type Arrangement = Ok<
  paths['/api/v1/working-calendar/years/{year}']['get']
>['items'][number];
export type ArrangedDay = Arrangement['days'][number];
export type ArrangementInput = Sent<paths['/api/v1/working-calendar/arrangements']['post']>;
export type CheckedArrangement = Ok<paths['/api/v1/working-calendar/checks']['post']>;
export type ReachingFiles = Ok<paths['/api/v1/working-calendar/reaching']['get']>;
export type ShiftedDays = Ok<
  paths['/api/v1/working-calendar/arrangements/{arrangementId}/shifts']['get']
>;
