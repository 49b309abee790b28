import { useEffect, useRef } from 'react';
import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  Assessment,
  AssessmentItem,
  AssessmentPeriod,
  AssessmentQuery,
  GivenScores,
  ListPage,
  PeriodInput,
  Rectification,
  WholeList,
} from '../../api/types.js';
import type { MoveOrder } from '../workflow/move-form.js';

/** Assessments of the list's filters. */
export function useAssessments(query: AssessmentQuery): UseQueryResult<ListPage<AssessmentItem>> {
  return useQuery({
    queryKey: ['assessments', query],
    queryFn: ({ signal }) =>
      call<ListPage<AssessmentItem>>(api.GET('/api/v1/assessments', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** The periods of all parks in sight; read again while one of them is still being opened, and the assessments with them. */
export function usePeriods(): UseQueryResult<WholeList<AssessmentPeriod>> {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['assessment-periods'],
    queryFn: ({ signal }) =>
      call<WholeList<AssessmentPeriod>>(api.GET('/api/v1/assessment-periods', { signal })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.problemCode === null && one.assessments < one.expected)
        ? 2000
        : false,
  });
  const opened = query.data?.items.reduce((sum, one) => sum + one.assessments, 0);
  const known = useRef(opened);
  useEffect(() => {
    if (known.current !== undefined && known.current !== opened) {
      void queries.invalidateQueries({ queryKey: ['assessments'] });
    }
    known.current = opened;
  }, [queries, opened]);
  return query;
}

export function useAssessment(parkId: string, id: string): UseQueryResult<Assessment> {
  return useQuery({
    queryKey: ['assessments', parkId, id],
    queryFn: ({ signal }) =>
      call<Assessment>(
        api.GET('/api/v1/parks/{parkId}/assessments/{assessmentId}', {
          params: { path: { parkId, assessmentId: id } },
          signal,
        }),
      ),
  });
}

export function useRectification(parkId: string, id: string): UseQueryResult<Rectification> {
  return useQuery({
    queryKey: ['rectifications', parkId, id],
    queryFn: ({ signal }) =>
      call<Rectification>(
        api.GET('/api/v1/parks/{parkId}/rectifications/{rectificationId}', {
          params: { path: { parkId, rectificationId: id } },
          signal,
        }),
      ),
  });
}

export function openPeriod(
  { parkId, ...body }: PeriodInput & { parkId: string },
  key: string,
): Promise<AssessmentPeriod> {
  return call<AssessmentPeriod>(
    api.POST('/api/v1/parks/{parkId}/assessment-periods', {
      params: { path: { parkId } },
      body,
      headers: withKey(key),
    }),
  );
}

/** Goes on opening the assessments of a period whose job stopped. */
export function resumePeriod(
  { parkId, id }: { parkId: string; id: string },
  key: string,
): Promise<AssessmentPeriod> {
  return call<AssessmentPeriod>(
    api.POST('/api/v1/parks/{parkId}/assessment-periods/{periodId}/resume', {
      params: { path: { parkId, periodId: id } },
      headers: withKey(key),
    }),
  );
}

/** Puts uploads in for an indicator that people score. */
export function giveEvidence(
  { parkId, id, ...body }: { parkId: string; id: string; indicator: string; fileIds: string[] },
  key: string,
): Promise<Assessment> {
  return call<Assessment>(
    api.POST('/api/v1/parks/{parkId}/assessments/{assessmentId}/evidence', {
      params: { path: { parkId, assessmentId: id } },
      body,
      headers: withKey(key),
    }),
  );
}

export function giveScores(
  { parkId, id, scores }: { parkId: string; id: string } & GivenScores,
  key: string,
): Promise<Assessment> {
  return call<Assessment>(
    api.POST('/api/v1/parks/{parkId}/assessments/{assessmentId}/scores', {
      params: { path: { parkId, assessmentId: id } },
      body: { scores },
      headers: withKey(key),
    }),
  );
}

export const moveAssessment =
  (parkId: string, id: string) =>
  (order: MoveOrder, key: string): Promise<Assessment> =>
    call<Assessment>(
      api.POST('/api/v1/parks/{parkId}/assessments/{assessmentId}/moves', {
        params: { path: { parkId, assessmentId: id } },
        body: order as MoveOrder & { action: 'warn' },
        headers: withKey(key),
      }),
    );

export const moveRectification =
  (parkId: string, id: string) =>
  (order: MoveOrder, key: string): Promise<Rectification> =>
    call<Rectification>(
      api.POST('/api/v1/parks/{parkId}/rectifications/{rectificationId}/moves', {
        params: { path: { parkId, rectificationId: id } },
        body: order,
        headers: withKey(key),
      }),
    );
