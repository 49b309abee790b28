import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Construction } from '../../api/types.js';
import { FactList, type Fact } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { RunActions } from '../workflow/run-actions.js';
import { RunHeader } from '../workflow/run-header.js';
import { RunTimeline } from '../workflow/run-timeline.js';
import { WaitingFor } from '../workflow/waiting-for.js';
import { useMoveForms } from './move-forms.js';
import { ProposalPanel } from './proposal-panel.js';
import { moveConstruction, useConstruction } from './requests.js';
import { StepsPanel } from './steps-panel.js';

/** One construction project: where it stands, what the rules propose, its steps with papers and days, how it got there. */
export function ConstructionPage(): React.ReactElement {
  const { parkId = '', id = '' } = useParams();
  const query = useConstruction(parkId, id);
  return <Loaded query={query}>{(project) => <ProjectFile project={project} />}</Loaded>;
}

function ProjectFile({ project }: { project: Construction }): React.ReactElement {
  const { t } = useTranslation();
  const forms = useMoveForms(project);
  const { run } = project;
  return (
    <>
      <RunHeader
        run={run}
        title={t('construction.pageTitle', { unit: project.legalName })}
        back={<Link to="/constructions">{t('construction.back')}</Link>}
        facts={
          <>
            <Link to={`/parks/${project.parkId}/enterprises/${project.enterpriseId}`}>
              {t('construction.openUnit')}
            </Link>
            <span>
              {project.parkName} · {project.streetName}
            </span>
          </>
        }
        actions={
          <RunActions
            run={run}
            permission="construction.move"
            forms={forms}
            send={({ action, version, ...input }, key) =>
              moveConstruction(
                {
                  parkId: project.parkId,
                  id: project.id,
                  body: { action, version, ...input },
                },
                key,
              )
            }
          />
        }
      />
      <div className="run-file">
        <div className="stack">
          {!run.isFinal && (
            <section className="panel" aria-labelledby="waiting">
              <h2 id="waiting">{t('construction.next')}</h2>
              <WaitingFor run={run} />
            </section>
          )}
          <ProposalPanel project={project} />
          <StepsPanel project={project} />
        </div>
        <aside className="stack">
          <section className="panel" aria-labelledby="facts">
            <h2 id="facts">{t('construction.record')}</h2>
            <Facts project={project} />
          </section>
          <section className="panel" aria-labelledby="history">
            <h2 id="history">{t('construction.history')}</h2>
            <RunTimeline run={run} />
          </section>
        </aside>
      </div>
    </>
  );
}

function Facts({ project }: { project: Construction }): React.ReactElement {
  const { t } = useTranslation();
  const { organisation, joining } = project;
  const link = (org: { partyOrgId: string; name: string }): React.ReactElement => (
    <Link to={`/parks/${project.parkId}/party-orgs/${org.partyOrgId}`}>{org.name}</Link>
  );
  const facts: (Fact | null)[] = [
    { key: 'enteredOn', label: t('construction.fields.enteredOn'), value: project.enteredOn },
    project.formLabel === null
      ? null
      : { key: 'form', label: t('construction.fields.form'), value: project.formLabel },
    project.formReason === null
      ? null
      : { key: 'reason', label: t('construction.fields.formReason'), value: project.formReason },
    project.orgName === null
      ? null
      : { key: 'orgName', label: t('construction.fields.orgName'), value: project.orgName },
    joining === null
      ? null
      : { key: 'joining', label: t('construction.fields.joining'), value: link(joining) },
    project.partners.length === 0
      ? null
      : {
          key: 'partners',
          label: t('construction.fields.partners'),
          value: project.partners.map(({ legalName }) => legalName).join('、'),
        },
    project.mobileName === null
      ? null
      : { key: 'mobile', label: t('construction.fields.mobileName'), value: project.mobileName },
    project.appliedTo === null
      ? null
      : { key: 'to', label: t('construction.fields.appliedTo'), value: project.appliedTo },
    project.replyNumber === null
      ? null
      : { key: 'reply', label: t('construction.fields.replyNumber'), value: project.replyNumber },
    organisation === null
      ? null
      : {
          key: 'organisation',
          label: t('construction.fields.organisation'),
          value: link(organisation),
        },
  ];
  return <FactList facts={facts.filter((fact) => fact !== null)} />;
}
