import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { VisitFile } from '../../api/types.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { DaysLeft } from '../workflow/days-left.js';
import { RunActions } from '../workflow/run-actions.js';
import { RunHeader } from '../workflow/run-header.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { moveVisitFile, useVisitFile } from './requests.js';
import { useVisitForms } from './visit-forms.js';
import { VisitsPanel } from './visits-panel.js';

const TOLD = ['opened', 'counted', 'to_open', 'decided'] as const;

/** An instructor's visits at one unit: when the next is due, what was found, what it led to. */
export function VisitFilePage(): React.ReactElement {
  const { parkId = '', id = '' } = useParams();
  const query = useVisitFile(parkId, id);
  return <Loaded query={query}>{(file) => <File file={file} />}</Loaded>;
}

function File({ file }: { file: VisitFile }): React.ReactElement {
  const { t } = useTranslation();
  const { run, parkId, id } = file;
  const forms = useVisitForms(file);
  return (
    <>
      <RunHeader
        run={run}
        title={t('visits.pageTitle', { unit: file.legalName })}
        back={<Link to="/instructor-visits">{t('visits.back')}</Link>}
        facts={
          <>
            <Link to={`/parks/${parkId}/enterprises/${file.enterpriseId}`}>
              {t('visits.openUnit')}
            </Link>
            {!run.isFinal && (
              <span>
                {t('visits.fields.nextVisitOn')}{' '}
                <DaysLeft dueOn={file.nextVisitOn} days={file.workingDaysLeft} />
              </span>
            )}
          </>
        }
        actions={
          <RunActions
            // One entry is corrected where it stands.
            run={{ ...run, actions: run.actions.filter(({ name }) => name !== 'correct_visit') }}
            permission="instructor_visit.move"
            forms={forms}
            quiet={['found', 'end']}
            send={moveVisitFile(parkId, id)}
          />
        }
      />
      <WhatFollowed file={file} />
      <div className="run-file">
        <VisitsPanel file={file} />
        <aside className="stack">
          {!run.isFinal && (
            <section className="panel" aria-labelledby="waiting">
              <h2 id="waiting">{t('visits.waiting')}</h2>
              <WaitingFor run={run} />
            </section>
          )}
          <section className="panel" aria-labelledby="facts">
            <h2 id="facts">{t('visits.facts')}</h2>
            <FactList
              facts={[
                {
                  key: 'instructor',
                  label: t('visits.fields.instructor'),
                  value: file.instructorName,
                },
                {
                  key: 'account',
                  label: t('visits.fields.account'),
                  value: file.accountName ?? t('visits.fields.office'),
                },
                { key: 'sentOn', label: t('visits.fields.sentOn'), value: file.sentOn },
                {
                  key: 'place',
                  label: t('visits.fields.park'),
                  value: [file.parkName, file.streetName].filter(Boolean).join(' · '),
                },
              ]}
            />
          </section>
          <section className="panel" aria-labelledby="history">
            <h2 id="history">{t('visits.history')}</h2>
            <RunTimeline run={run} />
          </section>
        </aside>
      </div>
    </>
  );
}

/** What the latest visit led to in the unit's construction project. */
function WhatFollowed({ file }: { file: VisitFile }): React.ReactNode {
  const { t } = useTranslation();
  const followed = TOLD.find((one) => one === file.run.steps[0]?.details['project']);
  if (followed === undefined || file.run.isFinal) return null;
  return (
    <Alert
      type={followed === 'decided' ? 'warning' : 'info'}
      showIcon
      className="list-note"
      title={t(`visits.after.${followed}`)}
      action={
        file.projectId && (
          <Link to={`/parks/${file.parkId}/constructions/${file.projectId}`}>
            {t('visits.openProject')}
          </Link>
        )
      }
    />
  );
}
