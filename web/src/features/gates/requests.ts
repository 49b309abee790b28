import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import type { GateBoard } from '../../api/types.js';

/** Where the files of a park stand. */
export function useGateBoard(parkId: string): UseQueryResult<GateBoard> {
  return useQuery({
    queryKey: ['gate-board', parkId],
    queryFn: ({ signal }) =>
      call<GateBoard>(
        api.GET('/api/v1/parks/{parkId}/gate-board', { params: { path: { parkId } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The address of a park's board. */
export const boardAddress = (parkId: string): string => `/parks/${parkId}/gates`;
