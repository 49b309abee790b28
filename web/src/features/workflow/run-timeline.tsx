import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../components/number-format.js';
import type { Run } from './run.js';

/** How a file got where it stands: what was done, by whom under which role, when and why; latest first. */
export function RunTimeline({ run }: { run: Pick<Run, 'steps'> }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <ol className="run-steps">
      {run.steps.map((step) => (
        <li key={step.version}>
          <p className="run-step-title">
            {step.label}{' '}
            <span className="muted">{t('workflow.to', { state: step.toStateLabel })}</span>
          </p>
          {step.reason && <p>{t('workflow.because', { reason: step.reason })}</p>}
          <p className="muted">
            {step.actorName} · {step.actorRoleName} ·{' '}
            <time dateTime={step.at}>{formatMoment(step.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
