import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import '../../theme/workflow.css';
import { Button, Tag } from 'antd';
import { useCan } from '../../api/me.js';
import type { AssessmentPeriod } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { resumePeriod, usePeriods } from './requests.js';

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
              <PeriodState period={one} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a period is under way, over, or stopped while its assessments were opened; then it may go on. */
function PeriodState({ period }: { period: AssessmentPeriod }): React.ReactElement {
  const { t } = useTranslation();
  const mayOpen = useCan('assessment.open');
  const resume = useWrite(resumePeriod);
  const { expected, assessments, ended, problemCode, parkId, id } = period;
  if (problemCode !== null && assessments < expected) {
    return (
      <>
        <Tag color="error">{t('assessment.period.stopped', { n: expected - assessments })}</Tag>
        {mayOpen && (
          <Button
            size="small"
            loading={resume.isPending}
            aria-label={t('assessment.period.resumeOf', {
              name: period.name,
              park: period.parkName,
            })}
            onClick={() => resume.mutate({ parkId, id })}
          >
            {t('assessment.period.resume')}
          </Button>
        )}
        {resume.error && <ProblemAlert problem={resume.error} />}
      </>
    );
  }
  const isOver = assessments === expected && ended === assessments;
  return <Tag>{t(isOver ? 'assessment.period.over' : 'assessment.period.running')}</Tag>;
}
