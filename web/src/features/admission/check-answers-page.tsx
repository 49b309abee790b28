import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import type { Dossier } from '../../api/types.js';
import { useWrite } from '../../api/use-write.js';
import { Loaded } from '../../components/loaded.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import '../../theme/admission-apply.css';
import { ApplyActions } from './apply-actions.js';
import { confirmAnswers, dossierKey, fillAddress, refOf, useDossier } from './apply-requests.js';
import { CheckAnswers } from './check-answers.js';

/** All answers on one page; each leads to where it is changed, and back. */
export function CheckAnswersPage(): React.ReactElement {
  const { parkId = '', runId = '' } = useParams();
  const query = useDossier({ parkId, runId });
  return <Loaded query={query}>{(dossier) => <Check dossier={dossier} />}</Loaded>;
}

function Check({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const { mayEdit } = dossier;
  const isDraft = dossier.run.state === 'draft' && mayEdit;
  return (
    <>
      <PageHeader
        title={isDraft ? t('apply.check.title') : t('apply.check.answersTitle')}
        lead={mayEdit ? t('apply.check.lead') : undefined}
        back={
          <Link to={fillAddress(refOf(dossier))}>
            {mayEdit ? t('apply.backToList') : t('apply.openDossier')}
          </Link>
        }
      />
      <div className="stack">
        <CheckAnswers dossier={dossier} />
        {isDraft && <Confirmation dossier={dossier} />}
      </div>
    </>
  );
}

function Confirmation({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const ref = refOf(dossier);
  const confirm = useWrite(confirmAnswers, {
    onSuccess: (kept) => void queries.setQueryData(dossierKey(ref), kept),
  });
  const open = dossier.tasks.filter(({ task, state }) => task !== 'check' && state !== 'done');
  if (open.length > 0) {
    const reasons = open.flatMap(({ task, reasons: all }) =>
      all.map((reason) => ({ task, reason })),
    );
    return (
      <section className="panel">
        <p>{t('apply.check.notReady', { n: reasons.length })}</p>
        <ul className="bullets">
          {reasons.map(({ task, reason }) => (
            <li key={reason}>
              <Link to={`${fillAddress(ref, task)}?from=check`}>{reason}</Link>
            </li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <section className="panel">
      {dossier.isChecked ? (
        <>
          <p role="status">{t('apply.check.confirmed')}</p>
          <div className="form-actions">
            <ApplyActions dossier={dossier} />
          </div>
        </>
      ) : (
        <Button
          type="primary"
          loading={confirm.isPending}
          onClick={() => confirm.mutate({ ...ref, version: dossier.version })}
        >
          {t('apply.check.confirm')}
        </Button>
      )}
      {confirm.error && (
        <ProblemAlert problem={confirm.error} title={t('apply.check.notConfirmed')} />
      )}
    </section>
  );
}
