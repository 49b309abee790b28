import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWide } from '../../components/media.js';
import type { BatchStep } from './batch-step.js';

const ORDER = ['upload', 'mapping', 'check', 'result'] as const;

interface ImportStepsProps {
  step: 'upload' | BatchStep;
  failed?: boolean;
}

/** Where an import stands: upload, columns, check, result. */
export function ImportSteps({ step, failed = false }: ImportStepsProps): React.ReactElement {
  const { t } = useTranslation();
  const wide = useWide();
  return (
    <nav aria-label={t('imports.steps.label')} className="import-steps">
      <Steps
        size="small"
        responsive={false}
        titlePlacement={wide ? 'horizontal' : 'vertical'}
        current={ORDER.indexOf(step)}
        status={failed ? 'error' : step === 'result' ? 'finish' : 'process'}
        items={ORDER.map((one) => ({ title: t(`imports.steps.${one}`) }))}
      />
    </nav>
  );
}
