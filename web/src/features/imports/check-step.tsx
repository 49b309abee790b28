import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { CheckCounts } from './check-counts.js';
import { CheckedRows } from './checked-rows.js';
import { DiscardButton } from './discard-button.js';
import { commitImport } from './requests.js';

/** Third step: what the check found, cell by cell, and what the import would do; then import or go back. */
export function CheckStep({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const commit = useWrite(commitImport);
  const { counts } = batch;
  const open = batch.state === 'checked';
  const n = formatCount(counts?.ready ?? 0);
  const ask = (): void => {
    if (!counts) return;
    void modal.confirm({
      width: 520,
      title: t('imports.check.commitTitle', { n }),
      content: (
        <>
          <p>
            {t('imports.check.commitWhat', {
              created: formatCount(counts.enterprisesNew),
              changed: formatCount(counts.enterprisesChanged),
              orgs: formatCount(counts.partyOrgsNew),
              memberships: formatCount(counts.membershipsNew),
              asOf: batch.asOf,
            })}
          </p>
          {counts.heldBack > 0 && (
            <p>{t('imports.check.commitHeld', { n: formatCount(counts.heldBack) })}</p>
          )}
        </>
      ),
      okText: t('imports.check.commitYes', { n }),
      cancelText: t('verbs.cancel'),
      onOk: () => commit.mutate(batch.id),
    });
  };
  return (
    <div className="stack">
      <section className="panel" aria-labelledby="check-title">
        <h2 id="check-title">{t('imports.check.title')}</h2>
        {open && <p className="muted">{t('imports.check.lead')}</p>}
        {counts && <CheckCounts counts={counts} done={!open} />}
        {commit.error && (
          <ProblemAlert
            problem={commit.error}
            title={t('problem.failed')}
            onRetry={() => commit.mutate(batch.id)}
          />
        )}
        {open && (
          <div className="form-actions">
            {counts?.ready === 0 ? (
              <Button type="primary" size="large" disabled>
                {t('imports.check.nothing')}
              </Button>
            ) : (
              <ActionButton
                actions={batch.actions}
                name="commit"
                permission="import.create"
                type="primary"
                size="large"
                loading={commit.isPending}
                onClick={ask}
              >
                {t('imports.check.commit', { n })}
              </ActionButton>
            )}
            <LinkButton size="large" to={`/imports/${batch.id}?step=mapping`}>
              {t('imports.check.remap')}
            </LinkButton>
            <DiscardButton batch={batch} />
          </div>
        )}
      </section>
      <CheckedRows batch={batch} />
    </div>
  );
}
