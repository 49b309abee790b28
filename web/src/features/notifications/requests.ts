import { useEffect } from 'react';
import {
  keepPreviousData,
  queryOptions,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import { useSession } from '../../api/me.js';
import type { ListPage, Notice, NoticeQuery } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { followUnread } from './unread-stream.js';

const UNREAD = ['notifications', 'unread'] as const;
/** What a notice may mean has changed. */
const CHANGED_BY_NOTICES = [['notifications', 'list'], ['todos'], ['todo-counts']];

/** How many notices are unread, as the server says it while the page is open. */
export function useUnread(): number {
  const queries = useQueryClient();
  const { status, generation } = useSession();
  const { data } = useQuery(unreadQuery);
  useEffect(() => {
    if (status !== 'active') return undefined;
    const window = new AbortController();
    void followUnread(window.signal, (unread) => {
      if (queries.getQueryData(UNREAD) === unread) return;
      queries.setQueryData(UNREAD, unread);
      for (const queryKey of CHANGED_BY_NOTICES) void queries.invalidateQueries({ queryKey });
      // Whoever follows a notice to a page that he saw a moment ago is to see what it tells of.
      void queries.invalidateQueries({ type: 'inactive', refetchType: 'none' });
    });
    return () => window.abort();
  }, [queries, status, generation]);
  return data ?? 0;
}

const unreadQuery = queryOptions({
  queryKey: UNREAD,
  queryFn: async ({ signal }) =>
    (await call<{ unread: number }>(api.GET('/api/v1/notifications/unread-count', { signal })))
      .unread,
});

/** What the person was told, latest first. */
export function useNotices(query: NoticeQuery): UseQueryResult<ListPage<Notice>> {
  return useQuery({
    queryKey: ['notifications', 'list', query],
    queryFn: ({ signal }) =>
      call<ListPage<Notice>>(api.GET('/api/v1/notifications', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Marks one as read, or with null all of them. */
export function useMarkRead(): ReturnType<typeof useWrite<string | null, number>> {
  const queries = useQueryClient();
  return useWrite(markRead, {
    keepLists: true,
    onSuccess: (unread) => {
      queries.setQueryData(UNREAD, unread);
      void queries.invalidateQueries({ queryKey: ['notifications', 'list'] });
    },
  });
}

async function markRead(id: string | null, key: string): Promise<number> {
  const headers = withKey(key);
  const answer =
    id === null
      ? await call(api.POST('/api/v1/notifications/read-all', { headers }))
      : await call(
          api.POST('/api/v1/notifications/{notificationId}/read', {
            params: { path: { notificationId: id } },
            headers,
          }),
        );
  return answer.unread;
}
