import { useState } from 'react';
import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { PartyOrgDetail } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { FactList } from '../../components/fact-list.js';
import { Loaded } from '../../components/loaded.js';
import { formatCount } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { HistoryPanel } from './history-panel.js';
import { DissolveDialog, MergeDialog, RenameDialog } from './dissolve-dialog.js';
import { EditPartyOrgDialog } from './edit-party-org-dialog.js';
import { MembersPanel } from './members-panel.js';
import { PostsPanel } from './posts-panel.js';
import { usePartyOrg } from './requests.js';

/** One Party organisation: state and actions, what the rules remark, the units it covers with dates. */
export function PartyOrgPage(): React.ReactElement {
  const { t } = useTranslation();
  const { parkId = '', id = '' } = useParams();
  const query = usePartyOrg(parkId, id);
  const [dialog, setDialog] = useState<'edit' | 'dissolve' | 'merge' | 'rename' | null>(null);
  const close = (): void => setDialog(null);
  return (
    <Loaded query={query}>
      {(org) => (
        <>
          <PageHeader
            title={org.name}
            back={<Link to="/party-orgs">{t('partyOrgs.back')}</Link>}
            state={
              <Tag>
                {org.dissolvedOn
                  ? t('partyOrgs.dissolvedState', { date: org.dissolvedOn })
                  : t('partyOrgs.currentState')}
              </Tag>
            }
            facts={
              <>
                <span>{t(`partyOrgs.kinds.${org.kind}`)}</span>
                <Link to={`/parks/${org.parkId}`}>{org.parkName}</Link>
              </>
            }
            actions={
              <>
                {(['rename', 'merge', 'dissolve'] as const).map((act) => (
                  <ActionButton
                    key={act}
                    actions={org.actions}
                    name={act}
                    permission="party_org.edit"
                    onClick={() => setDialog(act)}
                  >
                    {t(`partyOrgs.actions.${act}`)}
                  </ActionButton>
                ))}
                <ActionButton
                  actions={org.actions}
                  name="edit"
                  permission="party_org.edit"
                  type="primary"
                  onClick={() => setDialog('edit')}
                >
                  {t('partyOrgs.actions.edit')}
                </ActionButton>
              </>
            }
          />
          <div className="stack">
            {org.warnings.length > 0 && (
              <Alert
                type="warning"
                showIcon
                title={t('partyOrgs.warnings')}
                description={
                  <ul className="plain-list">
                    {org.warnings.map((warning) => (
                      <li key={warning.code}>
                        {warning.message}
                        <span className="muted"> {t('partyOrgs.rule', { n: warning.rule })}</span>
                      </li>
                    ))}
                  </ul>
                }
              />
            )}
            <section className="panel" aria-labelledby="org-basics">
              <h2 id="org-basics">{t('partyOrgs.basics')}</h2>
              <Basics org={org} />
            </section>
            <PostsPanel org={org} />
            <MembersPanel org={org} />
            <HistoryPanel org={org} />
          </div>
          {dialog === 'edit' && <EditPartyOrgDialog org={org} onClose={close} />}
          {dialog === 'dissolve' && <DissolveDialog org={org} onClose={close} />}
          {dialog === 'merge' && <MergeDialog org={org} onClose={close} />}
          {dialog === 'rename' && <RenameDialog org={org} onClose={close} />}
        </>
      )}
    </Loaded>
  );
}

function Basics({ org }: { org: PartyOrgDetail }): React.ReactElement {
  const { t } = useTranslation();
  const facts: [string, string, React.ReactNode][] = [
    ['foundedOn', t('partyOrgs.fields.foundedOn'), org.foundedOn ?? t('dash')],
    ['effectiveFrom', t('partyOrgs.fields.effectiveFrom'), org.effectiveFrom],
    [
      'parentOrgId',
      t('partyOrgs.fields.parentOrgId'),
      org.parentOrgId ? (
        <Link to={`/parks/${org.parkId}/party-orgs/${org.parentOrgId}`}>{org.parentOrgName}</Link>
      ) : (
        t('dash')
      ),
    ],
    ['enterpriseCount', t('partyOrgs.fields.enterpriseCount'), formatCount(org.enterpriseCount)],
    [
      'fullMemberCount',
      t('partyOrgs.fields.fullMemberCount'),
      org.fullMemberCount === null ? t('dash') : formatCount(org.fullMemberCount),
    ],
  ];
  const papers = (['appliedOn', 'approvedBy', 'repliedOn', 'replyNumber', 'filedOn'] as const).map(
    (field): [string, string, React.ReactNode] => [
      field,
      t(`partyOrgs.fields.${field}`),
      org[field] ?? <span className="muted">{t('partyOrgs.founding.unknown')}</span>,
    ],
  );
  facts.push(...papers);
  if (org.exceptionBy) {
    const { exceptionBy: by, exceptionOn: on } = org;
    facts.push([
      'exception',
      t('partyOrgs.exception.label'),
      t('partyOrgs.exception.told', { by, on }),
    ]);
  }
  if (org.formerNames.length > 0) {
    const names = org.formerNames.map(({ name, untilOn }) =>
      t('partyOrgs.formerName', { name, until: untilOn }),
    );
    facts.push(['formerNames', t('partyOrgs.formerNames'), names.join('、')]);
  }
  if (org.successorOrgId) {
    const to = `/parks/${org.parkId}/party-orgs/${org.successorOrgId}`;
    facts.push([
      'successor',
      t('partyOrgs.successor'),
      <Link key="successor" to={to}>
        {org.successorOrgName}
      </Link>,
    ]);
  }
  return <FactList facts={facts.map(([key, label, value]) => ({ key, label, value }))} />;
}
