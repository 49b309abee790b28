import { Button } from 'antd';
import { CheckCircleFilled, ClockCircleOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Construction } from '../../api/types.js';
import { downloadFile } from '../../components/export-requests.js';
import { DaysLeft } from '../workflow/days-left.js';

type Step = Construction['steps'][number];

const ICONS = {
  done: CheckCircleFilled,
  current: ClockCircleOutlined,
  upcoming: MinusCircleOutlined,
} as const;

/** The way of a project: each step with its paper, its day and who does it. */
export function StepsPanel({ project }: { project: Construction }): React.ReactElement {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="steps">
      <h2 id="steps">{t('construction.steps.title')}</h2>
      <ol className="way">
        {project.steps.map((step) => (
          <StepItem key={step.state} step={step} />
        ))}
      </ol>
    </section>
  );
}

function StepItem({ step }: { step: Step }): React.ReactElement {
  const { t } = useTranslation();
  const Icon = ICONS[step.standing];
  return (
    <li className={`way-${step.standing}`} aria-current={step.standing === 'current' || undefined}>
      <Icon aria-hidden className="way-mark" />
      <div>
        <p className="way-title">
          {step.label}
          <span className="muted">{t(`construction.steps.${step.standing}`)}</span>
        </p>
        <p className="way-facts">
          <span>{step.responsible}</span>
          {step.doneOn && <time dateTime={step.doneOn}>{step.doneOn}</time>}
          {step.standing === 'current' && (
            <DaysLeft dueOn={step.dueOn} days={step.workingDaysLeft} />
          )}
        </p>
        {step.paper && (
          <p className="way-facts">
            <span className="muted">{t('construction.steps.paper', { paper: step.paper })}</span>
            {step.files.length === 0 && step.standing !== 'upcoming' && (
              <span className="muted">{t('construction.steps.noFile')}</span>
            )}
            {step.files.map((file) => (
              <Button
                key={file.fileId}
                type="link"
                size="small"
                onClick={() => void downloadFile({ id: file.fileId, name: file.name })}
              >
                {file.name}
              </Button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
