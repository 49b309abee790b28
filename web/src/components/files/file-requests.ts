import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, call } from '../../api/client.js';
import type { UploadLimits } from '../../api/types.js';

/** What the server takes; said before a file is chosen. */
export function useUploadLimits(): UseQueryResult<UploadLimits> {
  return useQuery({
    queryKey: ['upload-limits'],
    queryFn: ({ signal }) => call<UploadLimits>(api.GET('/api/v1/uploads/limits', { signal })),
    staleTime: Infinity,
  });
}
