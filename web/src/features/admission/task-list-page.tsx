import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMe } from '../../api/me.js';
import type { Dossier } from '../../api/types.js';
import { LinkButton } from '../../components/link-button.js';
import { Loaded } from '../../components/loaded.js';
import '../../theme/admission-apply.css';
import { RunHeader } from '../workflow/run-header.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { IssuedNotices } from '../workflow/issued-notices.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { ApplyActions } from './apply-actions.js';
import { fillAddress, refOf, useDossier } from './apply-requests.js';
import { TaskList } from './task-list.js';
import { SupplementNotice } from './task-notice.js';
import { Outcome } from './task-outcome.js';

/** An application as the unit sees it: what is asked of it now, how it stands, and how it got there. */
export function TaskListPage(): React.ReactElement {
  const { parkId = '', runId = '' } = useParams();
  const query = useDossier({ parkId, runId });
  return <Loaded query={query}>{(dossier) => <Application dossier={dossier} />}</Loaded>;
}

function Application({ dossier }: { dossier: Dossier }): React.ReactElement {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const { run, decision } = dossier;
  const ref = refOf(dossier);
  const isApplicant = me?.roleGrant.role === 'enterprise_rep';
  return (
    <>
      <RunHeader
        run={run}
        back={
          isApplicant ? (
            <Link to="/my-admission">{t('apply.back')}</Link>
          ) : (
            <Link to={`/parks/${ref.parkId}/admissions/${ref.runId}`}>{run.title}</Link>
          )
        }
        facts={<span>{dossier.parkName}</span>}
        actions={
          <>
            <ApplyActions dossier={dossier} />
            <LinkButton to={fillAddress(ref, 'receipt')}>{t('apply.openReceipt')}</LinkButton>
          </>
        }
      />
      <div className="stack">
        {run.state === 'supplement' && <SupplementNotice dossier={dossier} />}
        {decision && <Outcome run={run} decision={decision} />}
        {dossier.mayEdit ? (
          <TaskList dossier={dossier} />
        ) : (
          <section className="panel">
            <p>{t('apply.readOnly', { state: run.stateLabel })}</p>
            <p className="row-acts">
              <Link to={fillAddress(ref, 'check')}>{t('apply.openAnswers')}</Link>
              {dossier.materials.some(({ mayGive }) => mayGive) && (
                <Link to={fillAddress(ref, 'materials')}>{t('apply.materials.title')}</Link>
              )}
            </p>
          </section>
        )}
        {run.waitingFor.length > 0 && (
          <section className="panel" aria-labelledby="waiting-title">
            <h2 id="waiting-title">{t('apply.waiting')}</h2>
            <WaitingFor run={run} />
          </section>
        )}
        {dossier.notices.length > 0 && (
          <section className="panel" aria-labelledby="notices-title">
            <h2 id="notices-title">{t('workflow.notices.title')}</h2>
            <IssuedNotices notices={dossier.notices} />
          </section>
        )}
        <section className="panel" aria-labelledby="progress-title">
          <h2 id="progress-title">{t('apply.progress')}</h2>
          <RunTimeline run={run} />
        </section>
      </div>
    </>
  );
}
