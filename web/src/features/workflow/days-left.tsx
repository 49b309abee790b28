import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { dueState } from './due-state.js';

interface DaysLeftProps {
  /** Business date; null where nothing is due. */
  dueOn: string | null;
  /** Working days until then, negative when past; null where they cannot be counted. */
  days: number | null;
}

/** A due day with the working days left, in words first and in colour second. */
export function DaysLeft({ dueOn, days }: DaysLeftProps): React.ReactElement {
  const { t } = useTranslation();
  const state = dueState(days);
  if (dueOn === null) return <span className="muted">{t('workflow.due.none')}</span>;
  return (
    <span className={`due due-${state}`}>
      <time dateTime={dueOn}>{dueOn}</time>
      {state !== 'none' && (
        <span className="due-words">
          {state === 'overdue' && <ExclamationCircleOutlined aria-hidden />}
          {(state === 'today' || state === 'soon') && <ClockCircleOutlined aria-hidden />}{' '}
          {t(`workflow.due.${state}`, { n: Math.abs(days ?? 0) })}
        </span>
      )}
    </span>
  );
}
