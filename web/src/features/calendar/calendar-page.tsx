import { Radio } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Arrangement, WorkingCalendar } from '../../api/calendar-types.js';
import { EmptyState } from '../../components/empty-state.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { ArrangementFacts } from './arrangement-facts.js';
import { CalendarHint } from './calendar-hint.js';
import { DifferenceAlert } from './difference-alert.js';
import { HistoryPanel } from './history-panel.js';
import { ProposalPanel } from './proposal-panel.js';
import { ReachingPanel } from './reaching-panel.js';
import { arrangementsQuery, workingCalendarQuery } from './requests.js';
import { ShiftsPanel } from './shifts-panel.js';
import { SpanTable } from './span-table.js';
import { YearGrid } from './year-grid.js';
import '../../theme/system.css';

/** The working days of each year, what waits for its check, and what is missing. */
export function CalendarPage(): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(workingCalendarQuery);
  const [search, setSearch] = useSearchParams();
  return (
    <Loaded query={query}>
      {(calendar) => {
        const years = yearsOf(calendar);
        const asked = Number(search.get('year'));
        const year = years.includes(asked) ? asked : (calendar.missing ?? years.at(-1)!);
        return (
          <>
            <PageHeader
              title={t('calendar.title')}
              lead={t('calendar.lead')}
              actions={<EnterButton calendar={calendar} year={year} />}
            />
            <div className="stack">
              <CalendarHint onPage />
              <Radio.Group
                aria-label={t('calendar.year')}
                optionType="button"
                value={year}
                options={years.map((value) => ({ value, label: String(value) }))}
                onChange={({ target }) => setSearch({ year: String(target.value) })}
              />
              <YearPanels key={year} year={year} />
              {year === calendar.missing && <ReachingPanel />}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function yearsOf({ years, proposed, missing }: WorkingCalendar): number[] {
  const all = new Set([...years, ...proposed, ...(missing === null ? [] : [missing])]);
  return [...all].sort((a, b) => a - b);
}

function EnterButton({
  calendar: { years, proposed, mayEnter },
  year,
}: {
  calendar: WorkingCalendar;
  year: number;
}): React.ReactElement | null {
  const { t } = useTranslation();
  if (!mayEnter || proposed.includes(year)) return null;
  const isCorrection = years.includes(year);
  return (
    <LinkButton type={isCorrection ? 'default' : 'primary'} to={`/system/calendar/${year}/enter`}>
      {t(isCorrection ? 'calendar.correct' : 'calendar.enter', { year })}
    </LinkButton>
  );
}

function YearPanels({ year }: { year: number }): React.ReactElement {
  const { t } = useTranslation();
  const query = useQuery(arrangementsQuery(year));
  return (
    <Loaded query={query}>
      {(versions) => {
        const inForce = versions.find(({ state }) => state === 'in_force');
        const proposal = versions.find(({ state }) => state === 'proposed');
        return (
          <>
            {proposal && <ProposalPanel proposal={proposal} />}
            {inForce ? (
              <InForcePanel arrangement={inForce} />
            ) : (
              !proposal && (
                <div className="panel">
                  <EmptyState title={t('calendar.none', { year })}>
                    {t('calendar.noneHint')}
                  </EmptyState>
                </div>
              )
            )}
            {inForce && inForce.version > 1 && <ShiftsPanel arrangementId={inForce.id} />}
            {versions.length > 1 && <HistoryPanel versions={versions} />}
          </>
        );
      }}
    </Loaded>
  );
}

function InForcePanel({ arrangement }: { arrangement: Arrangement }): React.ReactElement {
  const { t } = useTranslation();
  const { year, days } = arrangement;
  return (
    <section className="panel" aria-labelledby="calendar-in-force">
      <h2 id="calendar-in-force">{t('calendar.inForce', { year })}</h2>
      <ArrangementFacts arrangement={arrangement} />
      {arrangement.differences.length > 0 && <DifferenceAlert {...arrangement} />}
      <h3 className="calendar-part">{t('calendar.spans')}</h3>
      <SpanTable days={days} />
      <h3 className="calendar-part">{t('calendar.grid')}</h3>
      <YearGrid year={year} days={days} />
    </section>
  );
}
