import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { ImportBatch } from '../../api/types.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { isWorkingState, stepOf } from './batch-step.js';
import { CheckStep } from './check-step.js';
import { ImportSteps } from './import-steps.js';
import { MappingStep } from './mapping-step.js';
import { useImport } from './requests.js';
import { ResultStep } from './result-step.js';
import { WorkingPanel } from './working-panel.js';
import '../../theme/imports.css';

/** One import at the step it stands at; `?step=` looks back where that is possible. */
export function ImportPage(): React.ReactElement {
  const { id = '' } = useParams();
  const query = useImport(id);
  return <Loaded query={query}>{(batch) => <BatchView batch={batch} />}</Loaded>;
}

function BatchView({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const step = stepOf(batch.state, params.get('step'));
  return (
    <>
      <PageHeader
        title={batch.fileName}
        back={<Link to="/imports">{t('imports.back')}</Link>}
        facts={
          <>
            <span>{t(`imports.states.${batch.state}`)}</span>
            <span>
              {t('imports.columns.asOf')} {batch.asOf}
            </span>
          </>
        }
      />
      <ImportSteps step={step} failed={batch.state === 'failed'} />
      {isWorkingState(batch.state) ? (
        <WorkingPanel state={batch.state} progress={batch.progress} />
      ) : step === 'mapping' ? (
        <MappingStep key={`${batch.id}-${batch.headerRow}`} batch={batch} />
      ) : step === 'check' ? (
        <CheckStep batch={batch} />
      ) : (
        <ResultStep batch={batch} />
      )}
    </>
  );
}
