import { ExclamationCircleFilled, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dossier, DossierTask } from '../../api/types.js';
import { fillAddress, refOf } from './apply-requests.js';

/** The tasks of an application in any order: the whole row leads there, its state stands at the end. */
export function TaskList({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const done = dossier.tasks.filter(({ state }) => state === 'done').length;
  return (
    <section className="panel" aria-labelledby="task-list-title">
      <h2 id="task-list-title">{t('apply.tasks')}</h2>
      <p className="muted">{t('apply.tasksLead', { done, all: dossier.tasks.length })}</p>
      <ul className="task-list">
        {dossier.tasks.map((task) => (
          <li key={task.task}>
            <TaskRow task={task} to={fillAddress(refOf(dossier), task.task)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TaskRow({ task, to }: { task: DossierTask; to: string }): React.ReactElement {
  const { t } = useTranslation();
  const state = (
    <span className={`task-state task-state-${task.state}`}>
      {task.state === 'faulty' && <ExclamationCircleFilled aria-hidden />}
      {t(`apply.states.${task.state}`)}
    </span>
  );
  if (task.state === 'cannot_start') {
    return (
      <div className="task-row task-row-closed">
        <span className="task-name">
          {task.label}
          <span className="muted">{t('apply.cannotStart')}</span>
        </span>
        {state}
      </div>
    );
  }
  const [reason] = task.state === 'faulty' ? task.reasons : [];
  return (
    <Link className="task-row" to={to}>
      <span className="task-name">
        <span className="task-label">{task.label}</span>
        {reason && <span className="task-fault">{reason}</span>}
      </span>
      {state}
      <RightOutlined aria-hidden className="task-arrow" />
    </Link>
  );
}
