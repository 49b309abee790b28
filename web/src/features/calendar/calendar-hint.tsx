import { Alert } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../components/link-button.js';
import { reachingQuery, workingCalendarQuery } from './requests.js';

/** Tells administrators that a year is missing, or that one waits for its check; nothing where all is well. */
export function CalendarHint({ onPage = false }: { onPage?: boolean }): React.ReactElement {
  const { t } = useTranslation();
  const { data: calendar } = useQuery(workingCalendarQuery);
  const year = calendar?.missing ?? null;
  const { data: reaching } = useQuery({ ...reachingQuery, enabled: year !== null });
  const waits = calendar?.proposed[0];
  const open = (of: number): React.ReactElement | undefined =>
    onPage ? undefined : (
      <LinkButton to={`/system/calendar?year=${of}`}>{t('calendar.open')}</LinkButton>
    );
  return (
    <>
      {waits !== undefined && (
        <Alert
          type="info"
          showIcon
          title={t('calendar.waiting', { year: waits })}
          description={t('calendar.waitingHint')}
          action={open(waits)}
        />
      )}
      {year !== null && year !== waits && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.missing', { year })}
          description={
            <>
              {t('calendar.missingHint', { year })}
              {reaching !== undefined && reaching.total > 0 && (
                <> {t('calendar.missingFiles', { n: reaching.total, year })}</>
              )}
            </>
          }
          action={open(year)}
        />
      )}
    </>
  );
}
