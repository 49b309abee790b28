import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineEntry } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { formatMoment } from '../../components/number-format.js';
import { useTimeline, type UnitKey } from './unit-records-requests.js';

/** The whole life of a unit, latest first; earlier pages on demand, all of it on paper. */
export function TimelinePanel({ unit }: { unit: UnitKey }): React.ReactElement {
  const { t } = useTranslation();
  const query = useTimeline(unit);
  const print = async (): Promise<void> => {
    let reading = query;
    while (reading.hasNextPage) reading = await reading.fetchNextPage();
    // The last page must stand on the screen before it can stand on paper.
    requestAnimationFrame(() => window.print());
  };
  return (
    <section className="timeline-panel" aria-labelledby="timeline">
      <div className="panel-head">
        <h2 id="timeline">{t('enterprises.timeline.title')}</h2>
        <Button size="small" className="no-print" onClick={() => void print()}>
          {t('enterprises.timeline.print')}
        </Button>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          return (
            <>
              <ol className="timeline">
                {entries.map((entry, index) => (
                  <TimelineItem key={`${entry.on}-${entry.kind}-${index}`} entry={entry} />
                ))}
              </ol>
              {entries.length === 0 && <p className="muted">{t('enterprises.timeline.empty')}</p>}
              {query.hasNextPage && (
                <Button
                  className="no-print"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('enterprises.timeline.earlier', {
                    n: (pages[0]?.total ?? 0) - entries.length,
                  })}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function TimelineItem({ entry }: { entry: TimelineEntry }): React.ReactElement {
  const { t } = useTranslation();
  const by = entry.by
    ? t('enterprises.timeline.by', { name: entry.by.name, role: entry.by.roleName })
    : t('enterprises.timeline.system');
  return (
    <li>
      <time dateTime={entry.on}>{entry.on}</time>
      <p className="timeline-title">
        {entry.link ? <Link to={entry.link}>{entry.title}</Link> : entry.title}
      </p>
      {entry.detail && <p>{entry.detail}</p>}
      <p className="muted timeline-by">
        {by}
        {entry.at && ` · ${formatMoment(entry.at)}`}
      </p>
    </li>
  );
}
