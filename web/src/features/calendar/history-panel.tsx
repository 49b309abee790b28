import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../api/calendar-types.js';
import { DataTable } from '../../components/data-table.js';
import { formatMoment } from '../../components/number-format.js';

/** Every version of a year that was entered, with who entered and decided, and why. */
export function HistoryPanel({
  versions,
}: {
  versions: readonly Arrangement[];
}): React.ReactElement {
  const { t } = useTranslation();
  const by = (name: string | null, at: string | null): string =>
    name === null || at === null ? t('dash') : t('calendar.by', { name, at: formatMoment(at) });
  return (
    <section className="panel" aria-labelledby="calendar-history">
      <h2 id="calendar-history">{t('calendar.history.title')}</h2>
      <DataTable<Arrangement>
        label={t('calendar.history.title')}
        rows={[...versions]}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'version',
            title: t('calendar.history.version'),
            card: 'title',
            render: ({ version }) => t('calendar.history.versionOf', { n: version }),
          },
          {
            key: 'state',
            title: t('calendar.history.state'),
            render: ({ state }) => t(`calendar.history.states.${state}`),
          },
          {
            key: 'entered',
            title: t('calendar.entered'),
            wrap: true,
            render: ({ enteredByName, enteredAt }) =>
              enteredByName === null ? t('calendar.shipped') : by(enteredByName, enteredAt),
          },
          {
            key: 'decided',
            title: t('calendar.approved'),
            wrap: true,
            render: ({ decidedByName, decidedAt }) => by(decidedByName, decidedAt),
          },
          {
            key: 'note',
            title: t('calendar.history.note'),
            card: 'wide',
            wrap: true,
            render: ({ note, decisionNote }) =>
              [note, decisionNote].filter(Boolean).join('；') || t('dash'),
          },
        ]}
      />
    </section>
  );
}
