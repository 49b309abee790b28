import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Gate, GateStep } from '../../api/types.js';
import { addressOf, FigureLink } from '../../components/figure-link.js';
import { formatCount } from '../../components/number-format.js';

/** One gate: its steps in their order with the files that stand there, and below them what ended. */
export function GateLane({ gate }: { gate: Gate }): React.ReactElement {
  const { t } = useTranslation();
  const heading = `gate-${gate.workflow}`;
  return (
    <section className="panel" aria-labelledby={heading}>
      <div className="panel-head">
        <h2 id={heading}>{gate.label}</h2>
        <p className="muted">
          {t('gates.waiting', { n: formatCount(gate.waiting) })}
          {gate.overdue > 0 && (
            <>
              {' · '}
              <span className="gate-late">
                {t('gates.someOverdue', { n: formatCount(gate.overdue) })}
              </span>
            </>
          )}
        </p>
      </div>
      <ol className="gate-steps" aria-label={t('gates.steps', { gate: gate.label })}>
        {gate.steps.map((step) => (
          <Step key={step.state} gate={gate} step={step} />
        ))}
      </ol>
      <div className="gate-ended">
        <h3>{t('gates.ended')}</h3>
        <ul>
          {gate.ended.map((step) => (
            <li key={step.state}>
              <span>{step.label}</span>
              <Figure gate={gate} step={step} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Step({ gate, step }: { gate: Gate; step: GateStep }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <li className={step.count === 0 ? 'gate-step is-empty' : 'gate-step'}>
      <span className="gate-step-name">{step.label}</span>
      <Figure gate={gate} step={step} />
      {step.overdue > 0 && (
        <Link
          className="gate-late"
          to={addressOf(step.overdueLink.path, step.overdueLink.query)}
          aria-label={`${t('gates.overdueOf', { gate: gate.label, step: step.label })} ${formatCount(step.overdue)}`}
        >
          {t('gates.overdue', { n: formatCount(step.overdue) })}
        </Link>
      )}
    </li>
  );
}

function Figure({ gate, step }: { gate: Gate; step: GateStep }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <span className="gate-count">
      {step.count === 0 ? (
        formatCount(0)
      ) : (
        <FigureLink
          value={step.count}
          to={addressOf(step.link.path, step.link.query)}
          label={t('gates.countOf', { gate: gate.label, step: step.label })}
        />
      )}
    </span>
  );
}
