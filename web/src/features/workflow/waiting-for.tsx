import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../api/use-write.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { businessToday } from '../party-orgs/term-state.js';
import { DaysLeft } from './days-left.js';
import { nudgeTodo } from './requests.js';
import type { Run, RunWaiting } from './run.js';

/** Whom a file waits for and until when; whoever is not waited for may remind them, once a day. */
export function WaitingFor({
  run,
}: {
  run: Pick<Run, 'parkId' | 'waitingFor'>;
}): React.ReactElement {
  const { t } = useTranslation();
  const { parkId } = run;
  // What is only waited for later, such as a reminder for when it is overdue, is nobody's business yet.
  const waitingFor = run.waitingFor.filter(({ opensOn }) => opensOn <= businessToday());
  if (waitingFor.length === 0) return <p className="muted">{t('workflow.waitsForNobody')}</p>;
  return (
    <ul className="run-waiting">
      {waitingFor.map((one) => (
        <Waiting key={one.todoId} parkId={parkId} waiting={one} />
      ))}
    </ul>
  );
}

function Waiting({ parkId, waiting }: { parkId: string; waiting: RunWaiting }): React.ReactElement {
  const { t } = useTranslation();
  const nudge = useWrite(nudgeTodo);
  return (
    <li>
      <p className="run-step-title">{waiting.text}</p>
      <p className="run-waiting-facts">
        <span>
          {waiting.roleName}
          {waiting.isMine && <span className="run-mine">{t('workflow.mine')}</span>}
        </span>
        <DaysLeft dueOn={waiting.dueOn} days={waiting.workingDaysLeft} />
        {waiting.mayNudge && (
          <Button
            size="small"
            loading={nudge.isPending}
            onClick={() => nudge.mutate({ parkId, todoId: waiting.todoId })}
          >
            {t('workflow.nudge')}
          </Button>
        )}
      </p>
      {nudge.isSuccess && (
        <p role="status" className="muted">
          {t('workflow.nudged', { role: waiting.roleName })}
        </p>
      )}
      {nudge.error && <ProblemAlert problem={nudge.error} title={t('workflow.notNudged')} />}
    </li>
  );
}
