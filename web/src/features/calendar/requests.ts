import { queryOptions } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  ArrangedDay,
  Arrangement,
  ArrangementInput,
  CheckedArrangement,
  ReachingFiles,
  ShiftedDays,
  WorkingCalendar,
} from '../../api/calendar-types.js';

/** Which years there are, and which is missing. */
export const workingCalendarQuery = queryOptions({
  queryKey: ['working-calendar'],
  queryFn: ({ signal }) => call<WorkingCalendar>(api.GET('/api/v1/working-calendar', { signal })),
});

/** The versions of a year. */
export const arrangementsQuery = (year: number) =>
  queryOptions({
    queryKey: ['working-calendar', 'years', year],
    queryFn: async ({ signal }): Promise<Arrangement[]> =>
      (
        await call(
          api.GET('/api/v1/working-calendar/years/{year}', { params: { path: { year } }, signal }),
        )
      ).items,
  });

/** Open files that come into the missing year. */
export const reachingQuery = queryOptions({
  queryKey: ['working-calendar', 'reaching'],
  queryFn: ({ signal }) =>
    call<ReachingFiles>(api.GET('/api/v1/working-calendar/reaching', { signal })),
});

/** The days that an arrangement moved; asked again while they are being moved. */
export const shiftsQuery = (arrangementId: string) =>
  queryOptions({
    queryKey: ['working-calendar', 'shifts', arrangementId],
    queryFn: ({ signal }) =>
      call<ShiftedDays>(
        api.GET('/api/v1/working-calendar/arrangements/{arrangementId}/shifts', {
          params: { path: { arrangementId } },
          signal,
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.isRunning ? 1_000 : false),
  });

/** Reads a notice, or compares days; keeps nothing. */
export function checkArrangement(input: {
  year: number;
  text?: string;
  days?: ArrangedDay[];
}): Promise<CheckedArrangement> {
  return call<CheckedArrangement>(api.POST('/api/v1/working-calendar/checks', { body: input }));
}

/** Enters an arrangement for its check. */
export function proposeArrangement(body: ArrangementInput, key: string): Promise<Arrangement> {
  return call<Arrangement>(
    api.POST('/api/v1/working-calendar/arrangements', { body, headers: withKey(key) }),
  );
}

/** Puts a proposal in force. */
export function approveArrangement(arrangementId: string, key: string): Promise<Arrangement> {
  return call<Arrangement>(
    api.POST('/api/v1/working-calendar/arrangements/{arrangementId}/approve', {
      params: { path: { arrangementId } },
      body: {},
      headers: withKey(key),
    }),
  );
}

/** Sends a proposal back. */
export function refuseArrangement(
  { arrangementId, note }: { arrangementId: string; note: string },
  key: string,
): Promise<Arrangement> {
  return call<Arrangement>(
    api.POST('/api/v1/working-calendar/arrangements/{arrangementId}/refuse', {
      params: { path: { arrangementId } },
      body: { note },
      headers: withKey(key),
    }),
  );
}

/** Takes one's own proposal back. */
export function withdrawArrangement(arrangementId: string, key: string): Promise<Arrangement> {
  return call<Arrangement>(
    api.POST('/api/v1/working-calendar/arrangements/{arrangementId}/withdraw', {
      params: { path: { arrangementId } },
      headers: withKey(key),
    }),
  );
}
