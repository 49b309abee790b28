import { useTranslation } from 'react-i18next';
import type { DossierTask } from '../../api/types.js';

/** What a task lacks or has wrong, in the server's words; red only where something is wrong. */
export function TaskReasons({ task }: { task: DossierTask }): React.ReactElement {
  const { t } = useTranslation();
  if (task.state === 'done') return <p className="muted">{t('apply.allDone')}</p>;
  if (task.reasons.length === 0) return <></>;
  const faulty = task.state === 'faulty';
  return (
    <div className={faulty ? 'task-reasons task-reasons-faulty' : 'task-reasons'}>
      <p>{faulty ? t('apply.whatIsWrong') : t('apply.whatIsMissing')}</p>
      <ul>
        {task.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
