import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../../api/me.js';
import { useWrite } from '../../api/use-write.js';
import { Loaded } from '../../components/loaded.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/workflow.css';
import { DaysLeft } from '../workflow/days-left.js';
import { followInstructor, useUnitVisitFiles, visitFileAddress } from './requests.js';

/** The visits of a unit's instructors, on its page. */
export function UnitVisits({
  unit,
}: {
  unit: { id: string; parkId: string };
}): React.ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayRead = useCan('instructor_visit.read');
  const mayOpen = useCan('instructor_visit.open');
  const query = useUnitVisitFiles(unit.parkId, unit.id, mayRead);
  const follow = useWrite(followInstructor, {
    onSuccess: (file) => void navigate(visitFileAddress(file)),
  });
  if (!mayRead) return null;
  return (
    <section className="unit-construction" aria-labelledby="unit-visits">
      <h3 id="unit-visits">{t('visits.unit.title')}</h3>
      {follow.error && (
        <ProblemAlert problem={follow.error} title={t('visits.unfollowed.notStarted')} />
      )}
      <Loaded query={query} skeleton={<p className="muted">{t('list.loading')}</p>}>
        {({ items, unfollowed }) => (
          <>
            {items.length === 0 && <p className="muted">{t('visits.unit.none')}</p>}
            <ul className="plain-list">
              {items.map((file) => (
                <li key={file.id} className="way-facts">
                  <Link to={visitFileAddress(file)}>{file.instructorName}</Link>
                  <Tag>{file.stateLabel}</Tag>
                  <span>
                    {file.lastVisitOn === null
                      ? t('visits.never')
                      : t('visits.unit.last', { day: file.lastVisitOn })}
                  </span>
                  {file.nextVisitOn && (
                    <DaysLeft dueOn={file.nextVisitOn} days={file.workingDaysLeft} />
                  )}
                </li>
              ))}
              {mayOpen &&
                unfollowed.map((one) => (
                  <li key={one.instructorName} className="way-facts">
                    <span>
                      {t('visits.unfollowed.since', {
                        name: one.instructorName,
                        day: one.fromOn,
                      })}
                    </span>
                    <Button
                      size="small"
                      loading={follow.isPending}
                      onClick={() =>
                        follow.mutate({
                          parkId: unit.parkId,
                          enterpriseId: unit.id,
                          instructorName: one.instructorName,
                        })
                      }
                    >
                      {t('visits.unfollowed.start')}
                    </Button>
                  </li>
                ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
