import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Construction } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { Link } from 'react-router';

type Proposal = NonNullable<Construction['proposal']>;

/** What the rules propose for a unit, by which count and which rule, and what there is to choose from. */
export function ProposalPanel({ project }: { project: Construction }): React.ReactElement | null {
  const { t } = useTranslation();
  const { proposal, counted, membersKnown, run } = project;
  if (counted === null) {
    return run.isFinal ? null : (
      <section className="panel" aria-labelledby="proposal">
        <h2 id="proposal">{t('construction.proposal.title')}</h2>
        <p>
          {membersKnown === null
            ? t('construction.proposal.unknown')
            : t('construction.proposal.known', {
                n: membersKnown.fullMembers,
                asOf: membersKnown.asOf,
              })}
        </p>
      </section>
    );
  }
  return (
    <section className="panel" aria-labelledby="proposal">
      <h2 id="proposal">
        {t(proposal ? 'construction.proposal.title' : 'construction.proposal.countTitle')}
      </h2>
      <p className="muted">
        {t(`construction.proposal.counted.${counted.source}`, {
          n: counted.fullMembers,
          asOf: counted.asOf,
          mobile: project.mobileMembers ?? 0,
        })}
      </p>
      {proposal && (
        <>
          <p className="proposal-form">
            <strong>{proposal.formLabel}</strong>
            <Tag>{t('construction.proposal.rule', { n: proposal.rule })}</Tag>
          </p>
          <p>{proposal.reason}</p>
          {proposal.withMobile && <p>{t('construction.proposal.withMobile')}</p>}
          {counted.fullMembers > 0 && counted.fullMembers < 3 && (
            <>
              <Candidates project={project} candidates={proposal.candidates} />
              {proposal.candidates.every(({ roomLeft }) => roomLeft === 0) && (
                <Partners project={project} partners={proposal.partners} />
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}

function Candidates({
  project,
  candidates,
}: {
  project: Construction;
  candidates: Proposal['candidates'];
}): React.ReactElement {
  const { t } = useTranslation();
  const yes = (near: boolean): string =>
    near ? t('construction.proposal.yes') : t('construction.proposal.no');
  return (
    <>
      <h3>{t('construction.proposal.candidates')}</h3>
      <DataTable
        label={t('construction.proposal.candidates')}
        rows={candidates}
        rowKey={(one) => one.partyOrgId}
        empty={<p className="muted">{t('construction.proposal.noCandidate')}</p>}
        columns={[
          {
            key: 'name',
            title: t('construction.proposal.name'),
            card: 'title',
            render: (one) => (
              <Link to={`/parks/${project.parkId}/party-orgs/${one.partyOrgId}`}>{one.name}</Link>
            ),
          },
          {
            key: 'units',
            title: t('construction.proposal.units'),
            align: 'right',
            render: (one) => one.unitCount,
          },
          {
            key: 'room',
            title: t('construction.proposal.room'),
            align: 'right',
            render: (one) =>
              one.roomLeft > 0 ? one.roomLeft : <Tag>{t('construction.proposal.full')}</Tag>,
          },
          {
            key: 'street',
            title: t('construction.proposal.sameStreet'),
            render: (one) => yes(one.isSameStreet),
          },
          {
            key: 'trade',
            title: t('construction.proposal.sameTrade'),
            render: (one) => yes(one.isSameTrade),
          },
        ]}
      />
    </>
  );
}

function Partners({
  project,
  partners,
}: {
  project: Construction;
  partners: Proposal['partners'];
}): React.ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('construction.proposal.partners')}</h3>
      {partners.length === 0 ? (
        <p className="muted">{t('construction.proposal.noPartner')}</p>
      ) : (
        <ul className="plain-list">
          {partners.map((one) => (
            <li key={one.enterpriseId}>
              <Link to={`/parks/${project.parkId}/enterprises/${one.enterpriseId}`}>
                {one.legalName}
              </Link>{' '}
              <span className="muted">
                {t('construction.unopened.members', { n: one.fullMemberCount })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
