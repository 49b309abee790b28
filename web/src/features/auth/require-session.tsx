import { useEffect, useRef } from 'react';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from 'react-router';
import { meQuery, useSession } from '../../api/me.js';
import { PageSkeleton } from '../../components/loaded.js';

/** After a sign-in: the same person in the same role keeps the page as it is; anyone else reads everything anew. */
async function takeStock(queries: QueryClient): Promise<void> {
  const before = queries.getQueryData(meQuery.queryKey);
  const now = await queries.fetchQuery({ ...meQuery, staleTime: 0 });
  const same = before?.user.id === now.user.id && before.roleGrant.id === now.roleGrant.id;
  if (same) await queries.invalidateQueries();
  else await queries.resetQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
}

/**
 * Lets only a signed-in person through: others go to the sign-in page and come back; a first password
 * is changed before anything else.
 */
export function RequireSession(): React.ReactElement {
  const { status, mustChangePassword, generation } = useSession();
  const location = useLocation();
  const queries = useQueryClient();
  const seen = useRef(generation);
  useEffect(() => {
    if (seen.current === generation) return;
    seen.current = generation;
    void takeStock(queries).catch(() => undefined);
  }, [generation, queries]);
  useEffect(() => {
    if (status === 'anonymous') queries.clear();
  }, [status, queries]);

  if (status === 'starting') return <PageSkeleton />;
  if (status === 'anonymous') {
    const wanted = location.pathname + location.search;
    return (
      <Navigate
        to={wanted === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(wanted)}`}
        replace
      />
    );
  }
  if (mustChangePassword && location.pathname !== '/first-password')
    return <Navigate to="/first-password" replace />;
  return <Outlet />;
}
