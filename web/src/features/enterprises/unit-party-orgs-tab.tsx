import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { EnterpriseDetail } from '../../api/types.js';
import { DataTable } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { addressOf } from '../../components/figure-link.js';
import { LinkButton } from '../../components/link-button.js';

type Tie = EnterpriseDetail['partyOrgs'][number];

/** The Party organisations a unit belongs or belonged to, with dates. */
export function UnitPartyOrgsTab({ unit }: { unit: EnterpriseDetail }): React.ReactElement {
  const { t } = useTranslation();
  const canCreate = useCan('party_org.create');
  return (
    <DataTable<Tie>
      label={t('enterprises.orgs.list')}
      rows={unit.partyOrgs}
      rowKey={(one) => `${one.id}-${one.joinedOn}`}
      empty={
        <EmptyState
          title={t('enterprises.orgs.emptyTitle')}
          action={
            canCreate && (
              <LinkButton
                to={addressOf('/party-orgs/new', { parkId: unit.parkId, enterpriseId: unit.id })}
              >
                {t('enterprises.orgs.create')}
              </LinkButton>
            )
          }
        >
          {t('enterprises.orgs.emptyHint')}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          title: t('enterprises.fields.partyOrg'),
          card: 'title',
          render: (one) => (
            <>
              <Link to={`/parks/${unit.parkId}/party-orgs/${one.id}`}>{one.name}</Link>
              {one.isLead && one.tie === 'joint' && (
                <Tag className="tag-after">{t('enterprises.orgs.lead')}</Tag>
              )}
            </>
          ),
        },
        {
          key: 'tie',
          title: t('enterprises.orgs.tie'),
          render: (one) => t(`enterprises.ties.${one.tie}`),
        },
        { key: 'joinedOn', title: t('enterprises.orgs.joinedOn'), render: (one) => one.joinedOn },
        {
          key: 'leftOn',
          title: t('enterprises.orgs.leftOn'),
          render: (one) => one.leftOn ?? t('enterprises.orgs.current'),
        },
      ]}
    />
  );
}
