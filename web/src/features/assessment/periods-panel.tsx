import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../theme/workflow.css';
import { usePeriods } from './requests.js';

const SHOWN = 6;

/** The latest periods: how far they are opened, how many are over, how many were warned. */
export function PeriodsPanel(): React.ReactNode {
  const { t } = useTranslation();
  const query = usePeriods();
  const periods = query.data?.items.slice(0, SHOWN) ?? [];
  if (periods.length === 0) return null;
  return (
    <section className="panel stack" aria-label={t('assessment.period.title')}>
      <h2>{t('assessment.period.title')}</h2>
      <ul className="run-waiting">
        {periods.map((one) => (
          <li key={one.id}>
            <p className="run-step-title">
              <Link to={`/assessments?periodId=${one.id}`}>
                {one.name} · {one.parkName}
              </Link>{' '}
              <span className="muted">{t(`assessment.subjects.${one.subject}`)}</span>
            </p>
            <p className="run-waiting-facts muted">
              <span>{`${one.from} – ${one.until}`}</span>
              <span>
                {one.assessments < one.expected
                  ? t('assessment.period.opening', { done: one.assessments, total: one.expected })
                  : t('assessment.period.ended', { done: one.ended, total: one.assessments })}
              </span>
              <span>{t('assessment.period.warned', { n: one.warned })}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
