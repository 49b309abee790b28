import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  InstructorAccount,
  ListPage,
  UnfollowedInstructor,
  UnitVisitFiles,
  VisitFile,
  VisitFileList,
  VisitFileQuery,
} from '../../api/types.js';
import type { MoveOrder } from '../workflow/move-form.js';

/** The address of the page with an instructor's visits at a unit. */
export const visitFileAddress = ({ parkId, id }: { parkId: string; id: string }): string =>
  `/parks/${parkId}/instructor-visits/${id}`;

/** A page of units that an instructor visits. */
export function useVisitFiles(
  query: VisitFileQuery,
  enabled: boolean,
): UseQueryResult<VisitFileList> {
  return useQuery({
    queryKey: ['instructor-visits', query],
    queryFn: ({ signal }) =>
      call<VisitFileList>(api.GET('/api/v1/instructor-dispatches', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** An instructor's visits at one unit. */
export function useVisitFile(parkId: string, id: string): UseQueryResult<VisitFile> {
  return useQuery({
    queryKey: ['instructor-visits', parkId, id],
    queryFn: ({ signal }) =>
      call<VisitFile>(
        api.GET('/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}', {
          params: { path: { parkId, dispatchId: id } },
          signal,
        }),
      ),
  });
}

/** The instructors of one unit. */
export function useUnitVisitFiles(
  parkId: string,
  enterpriseId: string,
  enabled: boolean,
): UseQueryResult<UnitVisitFiles> {
  return useQuery({
    queryKey: ['unit-instructor-visits', parkId, enterpriseId],
    queryFn: ({ signal }) =>
      call<UnitVisitFiles>(
        api.GET('/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructor-dispatches', {
          params: { path: { parkId, enterpriseId } },
          signal,
        }),
      ),
    enabled,
  });
}

/** Instructors at work whose visits nobody follows. */
export function useUnfollowed(
  parkId: string | undefined,
  page: number,
): UseQueryResult<ListPage<UnfollowedInstructor>> {
  return useQuery({
    queryKey: ['instructors-unfollowed', parkId, page],
    queryFn: ({ signal }) =>
      call<ListPage<UnfollowedInstructor>>(
        api.GET('/api/v1/instructors-unfollowed', {
          params: { query: { parkId, page, pageSize: 10 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The officers to whose accounts the visits may be given. */
export function useInstructorAccounts(
  parkId: string,
  id: string,
): UseQueryResult<{ items: InstructorAccount[] }> {
  return useQuery({
    queryKey: ['instructor-accounts', parkId, id],
    queryFn: ({ signal }) =>
      call<{ items: InstructorAccount[] }>(
        api.GET('/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}/accounts', {
          params: { path: { parkId, dispatchId: id } },
          signal,
        }),
      ),
  });
}

/** Begins to follow the visits of an instructor who is at work. */
export function followInstructor(
  { parkId, ...body }: Pick<UnfollowedInstructor, 'parkId' | 'enterpriseId' | 'instructorName'>,
  key: string,
): Promise<VisitFile> {
  return call<VisitFile>(
    api.POST('/api/v1/parks/{parkId}/instructor-dispatches', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Logs or corrects a visit, gives the visits to an account, or ends them. */
export const moveVisitFile =
  (parkId: string, id: string) =>
  (order: MoveOrder, key: string): Promise<VisitFile> =>
    call<VisitFile>(
      api.POST('/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}/moves', {
        params: { path: { parkId, dispatchId: id } },
        body: order,
        headers: withKey(key),
      }),
    );
