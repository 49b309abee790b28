import { lazy, Suspense } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { PartyOrg, PartyOrgQuery } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import type { FilterField } from '../../components/filter-bar.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { useRowSelection } from '../../components/selection-state.js';
import { useParkOptions } from '../parks/requests.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { PARTY_ORG_KINDS } from './party-org-kinds.js';
import { partyOrgAddress, usePartyOrgs } from './requests.js';

const FILTERS = ['q', 'parkId', 'kind', 'current', 'due'] as const;
type Filter = (typeof FILTERS)[number];
const DUES = [
  'too_wide',
  'too_large',
  'no_secretary',
  'term_due',
  'term_overdue',
  'no_term',
] as const;

const OrgBulkMenu = lazy(() =>
  import('./org-bulk-menu.js').then((module) => ({ default: module.OrgBulkMenu })),
);

/** The Party organisations of the parks, by filter and page. */
export function PartyOrgsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('party_orgs', FILTERS, useColumns());
  const parks = useParkOptions();
  const canCreate = useCan('party_org.create');
  const canEdit = useCan('party_org.edit');
  const selection = useRowSelection(list.filters);
  const query = usePartyOrgs(list.query as PartyOrgQuery, list.ready);
  const fields: FilterField<Filter>[] = [
    {
      key: 'q',
      kind: 'text',
      label: t('partyOrgs.search'),
      placeholder: t('partyOrgs.searchHint'),
    },
    { key: 'parkId', kind: 'choice', label: t('partyOrgs.fields.parkId'), ...parks },
    {
      key: 'kind',
      kind: 'choice',
      label: t('partyOrgs.fields.kind'),
      options: PARTY_ORG_KINDS.map((value) => ({ value, label: t(`partyOrgs.kinds.${value}`) })),
    },
    {
      key: 'current',
      kind: 'choice',
      label: t('partyOrgs.currency.label'),
      options: [
        { value: 'true', label: t('partyOrgs.currency.current') },
        { value: 'false', label: t('partyOrgs.currency.past') },
      ],
    },
    {
      key: 'due',
      kind: 'choice',
      label: t('partyOrgs.due.label'),
      options: DUES.map((value) => ({ value, label: t(`partyOrgs.due.${value}`) })),
    },
  ];
  const create = canCreate && (
    <LinkButton type="primary" to="/party-orgs/new" icon={<PlusOutlined aria-hidden />}>
      {t('partyOrgs.create')}
    </LinkButton>
  );
  const isEmpty = query.data?.total === 0 && !list.hasFilters;
  return (
    <>
      <PageHeader
        title={t('partyOrgs.title')}
        lead={t('partyOrgs.lead')}
        actions={
          <>
            {list.filters.parkId && (
              <LinkButton to={`/parks/${list.filters.parkId}/organisation-map`}>
                {t('partyOrgs.map.open')}
              </LinkButton>
            )}
            {!isEmpty && create}
          </>
        }
      />
      <ListPanel
        label={t('partyOrgs.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('partyOrgs.total', { n })}
        rowKey={(org) => org.id}
        rowName={(org) => org.name}
        selection={canEdit ? selection : undefined}
        selectionActions={
          <Suspense>
            <OrgBulkMenu selection={selection} filters={list.filters} />
          </Suspense>
        }
        tools={
          <ExportButton
            list="party_orgs"
            query={{ ...list.filters, sort: list.sort }}
            columns={list.columns.map((column) => column.key)}
            total={query.data?.total}
          />
        }
        empty={
          <EmptyState title={t('partyOrgs.emptyTitle')} action={create}>
            {t('partyOrgs.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): DataColumn<PartyOrg>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      sortKey: 'name',
      title: t('partyOrgs.fields.name'),
      card: 'title',
      render: (org) => (
        <>
          <Link to={partyOrgAddress(org)}>{org.name}</Link>
          {org.dissolvedOn && <Tag className="tag-after">{t('partyOrgs.currency.past')}</Tag>}
        </>
      ),
    },
    {
      key: 'kind',
      title: t('partyOrgs.fields.kind'),
      render: (org) => t(`partyOrgs.kinds.${org.kind}`),
    },
    { key: 'park', title: t('partyOrgs.fields.parkId'), render: (org) => org.parkName },
    {
      key: 'secretary',
      title: t('partyOrgs.fields.secretaryName'),
      render: (org) =>
        org.secretaryName ?? <span className="muted">{t('partyOrgs.noSecretary')}</span>,
    },
    {
      key: 'termDueOn',
      sortKey: 'termDueOn',
      title: t('partyOrgs.fields.termDueOn'),
      render: (org) =>
        org.kind === 'temporary_branch'
          ? t('dash')
          : (org.termDueOn ?? <span className="muted">{t('partyOrgs.due.no_term')}</span>),
    },
    {
      key: 'founded',
      title: t('partyOrgs.fields.foundedOn'),
      card: 'hide',
      render: (org) => org.foundedOn ?? t('dash'),
    },
    {
      key: 'enterprises',
      sortKey: 'enterpriseCount',
      title: t('partyOrgs.fields.enterpriseCount'),
      align: 'right',
      render: (org) => formatCount(org.enterpriseCount),
    },
    {
      key: 'members',
      title: t('partyOrgs.fields.fullMemberCount'),
      align: 'right',
      render: (org) =>
        org.fullMemberCount === null ? t('dash') : formatCount(org.fullMemberCount),
    },
  ];
}
