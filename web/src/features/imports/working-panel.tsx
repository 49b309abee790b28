import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { formatCount } from '../../components/number-format.js';
import type { WorkingState } from './batch-step.js';

interface WorkingPanelProps {
  state: WorkingState;
  /** How far the job is; null where that is not known. */
  progress: ImportBatch['progress'];
}

/** Shows how far the job has come; the page may be left meanwhile. */
export function WorkingPanel({ state, progress }: WorkingPanelProps): React.ReactElement {
  const { t } = useTranslation();
  const title = t(`imports.progress.${state}`);
  const known = progress !== null && progress.total > 0;
  const percent = known ? Math.floor((progress.done / progress.total) * 100) : 0;
  return (
    <section className="panel working" aria-labelledby="working-title">
      <h2 id="working-title">{title}</h2>
      <Progress percent={percent} status="active" aria-label={title} showInfo={known} />
      <p aria-live="polite" className="working-count">
        {known
          ? t(`imports.progress.done.${state}`, {
              done: formatCount(progress.done),
              total: formatCount(progress.total),
            })
          : '\u00a0'}
      </p>
      <p className="muted">{t('imports.progress.leave')}</p>
    </section>
  );
}
