import { useTranslation } from 'react-i18next';
import type { ArrangedDay } from '../../api/calendar-types.js';
import { weeksOf } from './day-spans.js';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The twelve months of a year, days off and make-up days marked by word and colour. */
export function YearGrid({
  year,
  days,
}: {
  year: number;
  days: readonly ArrangedDay[];
}): React.ReactElement {
  const { t } = useTranslation();
  const byDay = new Map(days.map((one) => [one.day, one]));
  const hasDays = (month: number): boolean =>
    days.some(({ day }) => Number(day.slice(5, 7)) === month);
  return (
    <div className="year-grid" role="group" aria-label={t('calendar.grid')}>
      {MONTHS.map((month) => (
        <table key={month} className={hasDays(month) ? 'month' : 'month month-plain'}>
          <caption>{t('calendar.month', { month })}</caption>
          <thead>
            <tr>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col">
                  {t(`calendar.weekdays.${weekday}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(year, month).map((week, index) => (
              <tr key={index}>
                {week.map((day, weekday) => (
                  <DayCell
                    key={weekday}
                    day={day}
                    isWeekend={weekday > 4}
                    arranged={day === null ? undefined : byDay.get(day)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="muted year-grid-note">{t('calendar.otherMonths')}</p>
    </div>
  );
}

interface DayCellProps {
  day: string | null;
  isWeekend: boolean;
  arranged: ArrangedDay | undefined;
}

function DayCell({ day, isWeekend, arranged }: DayCellProps): React.ReactElement {
  const { t } = useTranslation();
  if (day === null) return <td aria-hidden />;
  const className = arranged ? `day-${arranged.kind}` : isWeekend ? 'day-weekend' : undefined;
  return (
    <td className={className} title={arranged?.name}>
      {Number(day.slice(8))}
      {arranged && <span className="day-mark">{t(`calendar.marks.${arranged.kind}`)}</span>}
    </td>
  );
}
