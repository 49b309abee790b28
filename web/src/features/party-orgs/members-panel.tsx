import { useState } from 'react';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { PartyOrgDetail, PartyOrgMember } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatCount } from '../../components/number-format.js';
import { CorrectJoiningDialog, LeadDialog, MoveUnitDialog } from './move-dialogs.js';
import { AddMemberDialog, EndMemberDialog } from './member-dialogs.js';

type MemberAct = 'move' | 'leadIt' | 'correctJoining' | 'endMember';

/** What can be done with a unit of an organisation: a joint branch has a lead, and a unit of it may move. */
function actsOn(org: PartyOrgDetail, member: PartyOrgMember): MemberAct[] {
  return [
    ...(member.tie === 'activity' ? [] : (['move'] as const)),
    ...(member.tie === 'joint' && org.kind === 'joint_branch' && !member.isLead
      ? (['leadIt'] as const)
      : []),
    'correctJoining',
    'endMember',
  ];
}

/** The units an organisation covers or covered, each with its dates. */
export function MembersPanel({ org }: { org: PartyOrgDetail }): React.ReactElement {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  // `?ownBranchOf=` comes from a unit that is due a branch of its own.
  const [params] = useSearchParams();
  const dueOwn = org.members.find(
    ({ enterpriseId, leftOn }) => enterpriseId === params.get('ownBranchOf') && leftOn === null,
  );
  const mayMove = org.actions.some(({ name, allowed }) => name === 'move_unit' && allowed);
  const [opened, setOpened] = useState<{ act: MemberAct; member: PartyOrgMember } | null>(
    dueOwn && mayMove ? { act: 'move', member: dueOwn } : null,
  );
  const close = (): void => setOpened(null);
  return (
    <section className="panel" aria-labelledby="org-members">
      <div className="panel-head">
        <h2 id="org-members">{t('partyOrgs.members.title')}</h2>
        <ActionButton
          actions={org.actions}
          name="add_member"
          permission="party_org.edit"
          onClick={() => setAdding(true)}
        >
          {t('partyOrgs.actions.addMember')}
        </ActionButton>
      </div>
      <DataTable<PartyOrgMember>
        label={t('partyOrgs.members.list')}
        rows={org.members}
        rowKey={(member) => member.id}
        empty={
          <EmptyState title={t('partyOrgs.members.emptyTitle')}>
            {t('partyOrgs.members.emptyHint')}
          </EmptyState>
        }
        columns={[
          {
            key: 'unit',
            title: t('partyOrgs.members.unit'),
            card: 'title',
            render: (member) => (
              <>
                <Link to={`/parks/${org.parkId}/enterprises/${member.enterpriseId}`}>
                  {member.legalName}
                </Link>
                {member.isLead && <Tag className="tag-after">{t('partyOrgs.members.lead')}</Tag>}
              </>
            ),
          },
          {
            key: 'tie',
            title: t('partyOrgs.members.tie'),
            render: (member) => t(`enterprises.ties.${member.tie}`),
          },
          {
            key: 'joinedOn',
            title: t('partyOrgs.members.joinedOn'),
            render: (member) => member.joinedOn,
          },
          {
            key: 'leftOn',
            title: t('partyOrgs.members.leftOn'),
            render: (member) => member.leftOn ?? t('partyOrgs.members.current'),
          },
          {
            key: 'members',
            title: t('partyOrgs.fields.fullMemberCount'),
            align: 'right',
            render: (member) =>
              member.fullMemberCount === null ? t('dash') : formatCount(member.fullMemberCount),
          },
          {
            key: 'end',
            card: 'bare',
            title: t('list.actions'),
            align: 'right',
            render: (member) =>
              member.leftOn === null && (
                <span className="row-acts">
                  {actsOn(org, member).map((act) => (
                    <ActionButton
                      key={act}
                      actions={org.actions}
                      name={act === 'endMember' ? 'end_membership' : 'move_unit'}
                      permission="party_org.edit"
                      type="link"
                      onClick={() => setOpened({ act, member })}
                    >
                      {t(`partyOrgs.actions.${act}`)}
                    </ActionButton>
                  ))}
                </span>
              ),
          },
        ]}
      />
      {adding && <AddMemberDialog org={org} onClose={() => setAdding(false)} />}
      {opened?.act === 'endMember' && (
        <EndMemberDialog org={org} member={opened.member} onClose={close} />
      )}
      {opened?.act === 'move' && (
        <MoveUnitDialog
          org={org}
          member={opened.member}
          target={opened.member === dueOwn ? 'own' : 'other'}
          onClose={close}
        />
      )}
      {opened?.act === 'leadIt' && <LeadDialog org={org} member={opened.member} onClose={close} />}
      {opened?.act === 'correctJoining' && (
        <CorrectJoiningDialog org={org} member={opened.member} onClose={close} />
      )}
    </section>
  );
}
