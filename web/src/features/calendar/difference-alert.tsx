import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Arrangement } from '../../api/calendar-types.js';

type Differences = Pick<Arrangement, 'differences' | 'reference'>;

/** Where an arrangement differs from the law or the other list; or that it does not. */
export function DifferenceAlert({ differences, reference }: Differences): React.ReactElement {
  const { t } = useTranslation();
  const kind = (one: 'off' | 'work' | null): string =>
    one === null ? t('calendar.plain') : t(`calendar.kinds.${one}`);
  if (differences.length > 0) {
    return (
      <Alert
        type="warning"
        showIcon
        className="calendar-alert"
        title={t('calendar.differences')}
        description={
          <ul className="plain-list">
            {differences.map(({ day, entered, expected, by }) => (
              <li key={day}>
                {t('calendar.differs', {
                  day,
                  entered: kind(entered),
                  by: t(`calendar.differsBy.${by}`),
                  expected: kind(expected),
                })}
              </li>
            ))}
          </ul>
        }
      />
    );
  }
  return (
    <Alert
      type={reference === null ? 'info' : 'success'}
      showIcon
      className="calendar-alert"
      title={reference === null ? t('calendar.noReference') : t('calendar.agrees', { reference })}
    />
  );
}
