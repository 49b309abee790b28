import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { ActionButton } from '../../components/action-button.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount } from '../../components/number-format.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { DiscardButton } from './discard-button.js';
import { RejectsButton } from './rejects-button.js';
import { commitImport } from './requests.js';
import { recheckImport } from './workplace-requests.js';
import { useFeedback } from '../../components/feedback.js';

/** What can be done with a checked batch; the first button says what it will write. */
export function CheckActions({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const { confirm } = useFeedback();
  const commit = useWrite(commitImport);
  const recheck = useWrite(recheckImport);
  const { counts } = batch;
  const n = formatCount(counts?.ready ?? 0);
  const changed = counts?.enterprisesChanged ?? 0;
  const label =
    changed > 0
      ? t('imports.check.commitChanged', { n, changed: formatCount(changed) })
      : t('imports.check.commit', { n });
  const ask = (): void => {
    if (!counts) return;
    confirm({
      width: 520,
      title: t('imports.check.commitTitle', { n }),
      content: (
        <>
          <p>
            {t('imports.check.commitWhat', {
              created: formatCount(counts.enterprisesNew),
              changed: formatCount(changed),
              orgs: formatCount(counts.partyOrgsNew),
              memberships: formatCount(counts.membershipsNew),
              asOf: batch.asOf,
            })}
          </p>
          {counts.declined > 0 && (
            <p>{t('imports.check.commitDeclined', { n: formatCount(counts.declined) })}</p>
          )}
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
  const problem = commit.error ?? recheck.error;
  return (
    <>
      {problem && <ProblemAlert problem={problem} title={t('problem.failed')} />}
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
            {label}
          </ActionButton>
        )}
        <RejectsButton batch={batch} />
        <ActionButton
          actions={batch.actions}
          name="check"
          permission="import.create"
          size="large"
          loading={recheck.isPending}
          onClick={() => recheck.mutate(batch.id)}
        >
          {t('imports.check.again')}
        </ActionButton>
        <LinkButton size="large" to={`/imports/${batch.id}?step=mapping`}>
          {t('imports.check.remap')}
        </LinkButton>
        <DiscardButton batch={batch} />
      </div>
    </>
  );
}
