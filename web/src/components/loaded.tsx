import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseQueryResult } from '@tanstack/react-query';
import { asProblem } from '../api/problem.js';
import { ForbiddenNotice, MissingNotice } from './notices.js';
import { ProblemAlert } from './problem-alert.js';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** The shape of what comes; a page-like one when left out. */
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows the shape while reading, the problem when reading failed (403 and 404 as their own notices), else the content. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>): ReactNode {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    const problem = asProblem(query.error);
    if (problem.status === 403) return <ForbiddenNotice detail={problem.detail} />;
    if (problem.status === 404) return <MissingNotice />;
    return (
      <ProblemAlert
        problem={problem}
        title={t('problem.loadFailed')}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return (
    <div aria-busy="true" aria-label={t('list.loading')} role="status">
      {skeleton ?? <PageSkeleton />}
    </div>
  );
}

/** The shape of a page: a title and a few lines. Drawn by the style sheet alone, as the first page needs it. */
export function PageSkeleton(): React.ReactElement {
  return (
    <div className="panel page-shape" aria-busy="true">
      {Array.from({ length: 7 }, (_, line) => (
        <span key={line} className="table-shape-cell" />
      ))}
    </div>
  );
}
