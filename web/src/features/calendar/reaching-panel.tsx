import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReachingFiles } from '../../api/calendar-types.js';
import { DataTable } from '../../components/data-table.js';
import { Loaded } from '../../components/loaded.js';
import { reachingQuery } from './requests.js';

type ReachingFile = ReachingFiles['items'][number];

/** Open files that come into the missing year: numbers and days, nothing of what is in them. */
export function ReachingPanel(): React.ReactElement | null {
  const { t } = useTranslation();
  const query = useQuery(reachingQuery);
  if (query.data?.total === 0) return null;
  return (
    <Loaded query={query}>
      {({ year, items, total }) => (
        <section className="panel" aria-labelledby="calendar-reaching">
          <h2 id="calendar-reaching">{t('calendar.reaching.title', { year })}</h2>
          <p className="muted">{t('calendar.reaching.lead', { year })}</p>
          <DataTable<ReachingFile>
            label={t('calendar.reaching.title', { year })}
            rows={items}
            rowKey={({ number }) => number}
            empty={null}
            columns={[
              {
                key: 'number',
                title: t('calendar.reaching.number'),
                card: 'title',
                render: ({ number }) => <span className="code-text">{number}</span>,
              },
              {
                key: 'workflow',
                title: t('calendar.reaching.workflow'),
                render: ({ workflowLabel }) => workflowLabel,
              },
              {
                key: 'park',
                title: t('calendar.reaching.park'),
                render: ({ parkName }) => parkName,
              },
              {
                key: 'day',
                title: t('calendar.reaching.day'),
                render: ({ day }) => day ?? t('calendar.reaching.later'),
              },
            ]}
          />
          {total > items.length && (
            <p className="muted">
              {t('calendar.reaching.total', { n: total, shown: items.length })}
            </p>
          )}
        </section>
      )}
    </Loaded>
  );
}
