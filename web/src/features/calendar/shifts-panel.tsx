import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ShiftedDays } from '../../api/calendar-types.js';
import { DataTable } from '../../components/data-table.js';
import { Loaded } from '../../components/loaded.js';
import { shiftsQuery } from './requests.js';

type ShiftedDay = ShiftedDays['items'][number];

/** The days of open files that the correction in force moved. */
export function ShiftsPanel({ arrangementId }: { arrangementId: string }): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(shiftsQuery(arrangementId));
  return (
    <section className="panel" aria-labelledby="calendar-shifts">
      <h2 id="calendar-shifts">{t('calendar.shifts.title')}</h2>
      <Loaded query={query}>
        {({ items, total, isRunning }) => (
          <>
            <DataTable<ShiftedDay>
              label={t('calendar.shifts.title')}
              rows={items}
              rowKey={({ id }) => id}
              empty={
                <p className="muted" role="status">
                  {t(isRunning ? 'calendar.shifts.running' : 'calendar.shifts.none')}
                </p>
              }
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
                  key: 'what',
                  title: t('calendar.shifts.what'),
                  render: ({ what }) => t(`calendar.shifts.${what}`),
                },
                { key: 'was', title: t('calendar.shifts.was'), render: ({ was }) => was },
                {
                  key: 'becomes',
                  title: t('calendar.shifts.becomes'),
                  render: ({ becomes }) => becomes,
                },
              ]}
            />
            {total > items.length && (
              <p className="muted">
                {t('calendar.reaching.total', { n: total, shown: items.length })}
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
