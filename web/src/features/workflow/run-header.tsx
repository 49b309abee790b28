import type { ReactNode } from 'react';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import '../../theme/workflow.css';
import { DaysLeft } from './days-left.js';
import type { Run } from './run.js';

interface RunHeaderProps {
  run: Run;
  /** The file's name; the run's own title when left out. */
  title?: string;
  back: ReactNode;
  /** Small facts of the room's own, after the number. */
  facts?: ReactNode;
  /** Usually `RunActions`. */
  actions?: ReactNode;
}

/** The head of a file that runs by a workflow: its state, its number, what was promised and the working days left. */
export function RunHeader({
  run,
  title,
  back,
  facts,
  actions,
}: RunHeaderProps): React.ReactElement {
  const { t } = useTranslation();
  return (
    <PageHeader
      title={title ?? run.title}
      back={back}
      state={<Tag className={run.isFinal ? undefined : 'run-state-open'}>{run.stateLabel}</Tag>}
      facts={
        <>
          <span>
            {t('workflow.number')} <span className="code-text">{run.number}</span>
          </span>
          {run.promisedDays !== null && !run.isFinal && (
            <span>
              {t('workflow.promised')}{' '}
              {run.promisedOn === null ? (
                t('workflow.clockStands')
              ) : (
                <DaysLeft dueOn={run.promisedOn} days={run.workingDaysLeft} />
              )}
            </span>
          )}
          {facts}
        </>
      }
      actions={actions}
    />
  );
}
