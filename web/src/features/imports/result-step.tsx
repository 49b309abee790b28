import { Alert } from 'antd';
import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { actionNamed } from '../../api/me.js';
import type { ImportBatch } from '../../api/types.js';
import { addressOf } from '../../components/figure-link.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { CheckCounts } from './check-counts.js';
import { RejectsButton } from './rejects-button.js';
import { UndoButton } from './undo-button.js';

/** Last step: what was written, what was not, and where to look now. */
export function ResultStep({ batch }: { batch: ImportBatch }): React.ReactElement {
  if (batch.state === 'committed') return <Committed batch={batch} />;
  return batch.state === 'undone' ? <Undone batch={batch} /> : <NotCommitted batch={batch} />;
}

function Committed({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const held = batch.counts?.heldBack ?? 0;
  return (
    <section className="panel" aria-labelledby="result-title">
      <h2 id="result-title" className="result-title">
        <CheckCircleOutlined aria-hidden />
        {t('imports.result.committed')}
      </h2>
      <p className="result-lead">
        {t('imports.result.committedLead', {
          file: batch.fileName,
          at: batch.committedAt ? formatMoment(batch.committedAt) : '',
          asOf: batch.asOf,
        })}
      </p>
      {held > 0 && (
        <Alert
          className="form-alert"
          type="warning"
          showIcon
          title={t('imports.result.held', { n: formatCount(held) })}
          description={
            <>
              {t('imports.result.heldHint')}{' '}
              <Link to={`/imports/${batch.id}?step=check&verdict=held_back`}>
                {t('imports.result.seeHeld')}
              </Link>
            </>
          }
        />
      )}
      {batch.counts && <CheckCounts counts={batch.counts} done />}
      <div className="form-actions">
        <LinkButton
          type="primary"
          size="large"
          to={addressOf('/reports/coverage', { asOf: batch.asOf })}
        >
          {t('imports.result.coverage')}
        </LinkButton>
        <LinkButton size="large" to="/enterprises">
          {t('imports.result.list')}
        </LinkButton>
        <RejectsButton batch={batch} />
        <UndoButton batch={batch} />
      </div>
    </section>
  );
}

function Undone({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const { undone, counts } = batch;
  return (
    <section className="panel" aria-labelledby="result-title">
      <h2 id="result-title">{t('imports.result.undone')}</h2>
      {undone && (
        <p className="result-lead">
          {t('imports.result.undoneLead', {
            file: batch.fileName,
            by: undone.byName,
            at: formatMoment(undone.at),
            reason: undone.reason,
          })}
        </p>
      )}
      {counts && <p>{t('imports.result.undoneWhat', { n: formatCount(counts.ready) })}</p>}
      <div className="form-actions">
        <LinkButton type="primary" size="large" to="/imports/new">
          {t('imports.start')}
        </LinkButton>
        <LinkButton size="large" to="/enterprises">
          {t('imports.result.list')}
        </LinkButton>
      </div>
    </section>
  );
}

function NotCommitted({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const failed = batch.state === 'failed';
  return (
    <section className="panel" aria-labelledby="result-title">
      <h2 id="result-title">
        {failed ? t('imports.result.failed') : t('imports.result.discarded')}
      </h2>
      {batch.failure && (
        <Alert
          className="form-alert"
          type="error"
          showIcon
          role="alert"
          title={batch.failure.message}
        />
      )}
      <p>{failed ? t('imports.result.failedHint') : t('imports.result.discardedHint')}</p>
      <div className="form-actions">
        <LinkButton type="primary" size="large" to="/imports/new">
          {t('imports.result.again')}
        </LinkButton>
        {failed && actionNamed(batch.actions, 'map')?.allowed && (
          <LinkButton size="large" to={`/imports/${batch.id}?step=mapping`}>
            {t('imports.check.remap')}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
