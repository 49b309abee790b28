/** SQL of what lists and counts ask of a run, so that a figure and the list it opens can never differ. */

/** Somebody is waited for. `today` is the SQL of a business date, as are the others of their columns. */
export const isWaitedFor = (parkId: string, runId: string, today: string, more = ''): string =>
  `exists (select 1 from todo open where open.park_id = ${parkId} and open.run_id = ${runId}
     and open.closed_at is null and open.opens_on <= ${today}::date ${more})`;

/** Somebody is waited for whose day is past. */
export const isOverdue = (parkId: string, runId: string, today: string): string =>
  isWaitedFor(parkId, runId, today, `and open.due_on < ${today}::date`);

/** The run ended in the calendar year, in Shanghai, of a day. */
export const endedInYearOf = (endedAt: string, day: string): string =>
  `${endedAt} >= date_trunc('year', ${day}::date)::timestamp at time zone 'Asia/Shanghai'
     and ${endedAt} < (date_trunc('year', ${day}::date) + interval '1 year')::timestamp at time zone 'Asia/Shanghai'`;

/** The one period that lists of files can be cut to by their end. */
export const ENDED_FILTERS = ['this_year'] as const;
export type EndedFilter = (typeof ENDED_FILTERS)[number];
