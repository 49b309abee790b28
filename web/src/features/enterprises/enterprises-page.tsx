import { lazy, Suspense } from 'react';
import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { Enterprise, EnterpriseQuery } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { useRowSelection } from '../../components/selection-state.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { ENTERPRISE_FILTERS, useEnterpriseFilters } from './enterprise-filters.js';
import { CoverageTag, StatusTag } from './enterprise-tags.js';
import { enterpriseAddress, useEnterprises } from './requests.js';

const UnitBulkMenu = lazy(() =>
  import('./unit-bulk-menu.js').then((module) => ({ default: module.UnitBulkMenu })),
);

/** Columns of the page that show two of the ledger's. */
const EXPORT_PARTS = { legalName: ['legalName', 'creditCode'], place: ['park', 'street'] };

/** The ledger: units by filter, order and page, all of it in the URL. */
export function EnterprisesPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('enterprises', ENTERPRISE_FILTERS, useEnterpriseColumns());
  const fields = useEnterpriseFilters();
  const canCreate = useCan('enterprise.create');
  const canImport = useCan('import.create');
  const canEdit = useCan('enterprise.edit');
  const selection = useRowSelection(list.filters);
  const query = useEnterprises(list.query as EnterpriseQuery, list.ready);
  const create = canCreate && (
    <LinkButton type="primary" to="/enterprises/new" icon={<PlusOutlined aria-hidden />}>
      {t('enterprises.create')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('enterprises.title')} lead={t('enterprises.lead')} actions={create} />
      <ListPanel
        label={t('enterprises.list')}
        list={list}
        query={query}
        fields={fields}
        totalText={(n) => t('enterprises.total', { n })}
        rowKey={(unit) => unit.id}
        rowName={(unit) => unit.legalName}
        selection={canEdit ? selection : undefined}
        selectionActions={
          <Suspense>
            <UnitBulkMenu selection={selection} filters={list.filters} />
          </Suspense>
        }
        tools={
          <ExportButton
            list="enterprises"
            query={{ ...list.filters, sort: list.sort }}
            columns={list.columns.map((column) => column.key)}
            parts={EXPORT_PARTS}
            total={query.data?.total}
          />
        }
        empty={
          <EmptyState
            title={t('enterprises.emptyTitle')}
            action={
              canImport ? (
                <LinkButton type="primary" to="/imports/new">
                  {t('enterprises.import')}
                </LinkButton>
              ) : (
                create
              )
            }
          >
            {t('enterprises.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useEnterpriseColumns(): DataColumn<Enterprise>[] {
  const { t } = useTranslation();
  const count = (value: number | null): string => (value === null ? t('dash') : formatCount(value));
  return [
    {
      key: 'legalName',
      sortKey: 'legalName',
      title: t('enterprises.fields.legalName'),
      card: 'title',
      render: (unit) => (
        <span className="two-lines">
          <Link to={enterpriseAddress(unit)}>{unit.legalName}</Link>
          <span className="muted code-text">{unit.creditCode}</span>
        </span>
      ),
    },
    {
      key: 'kind',
      card: 'bare',
      title: t('enterprises.fields.kind'),
      render: (unit) => t(`enterprises.kinds.${unit.kind}`),
    },
    {
      key: 'place',
      card: 'bare',
      title: t('enterprises.fields.place'),
      render: (unit) => (
        <span className="two-lines">
          <span>{unit.parkName}</span>
          <span className="muted">{unit.streetName}</span>
        </span>
      ),
    },
    {
      key: 'industry',
      title: t('enterprises.fields.industry'),
      card: 'hide',
      render: (unit) => unit.industry ?? t('dash'),
    },
    {
      key: 'staffCount',
      sortKey: 'staffCount',
      title: t('enterprises.fields.staffCount'),
      align: 'right',
      render: (unit) => count(unit.staffCount),
    },
    {
      key: 'fullMemberCount',
      sortKey: 'fullMemberCount',
      title: t('enterprises.fields.fullMemberCount'),
      align: 'right',
      render: (unit) => count(unit.fullMemberCount),
    },
    {
      key: 'coverage',
      title: t('enterprises.fields.coverage'),
      render: (unit) => <CoverageTag coverage={unit.coverage} />,
    },
    {
      key: 'status',
      title: t('enterprises.fields.status'),
      render: (unit) => <StatusTag status={unit.status} />,
    },
    {
      key: 'enteredOn',
      sortKey: 'enteredOn',
      title: t('enterprises.fields.enteredOn'),
      card: 'hide',
      render: (unit) => unit.enteredOn,
    },
    {
      key: 'creditCode',
      sortKey: 'creditCode',
      title: t('enterprises.fields.creditCode'),
      hidden: true,
      render: (unit) => <span className="code-text">{unit.creditCode}</span>,
    },
    {
      key: 'partyOrgName',
      title: t('enterprises.fields.partyOrg'),
      card: 'wide',
      hidden: true,
      render: (unit) => unit.partyOrgName ?? t('dash'),
    },
    {
      key: 'revenueTier',
      title: t('enterprises.fields.revenueTier'),
      hidden: true,
      render: (unit) =>
        unit.revenueTier === null ? t('dash') : t(`enterprises.tiers.${unit.revenueTier}`),
    },
    {
      key: 'anchorCount',
      title: t('enterprises.fields.anchorCount'),
      align: 'right',
      hidden: true,
      render: (unit) => count(unit.anchorCount),
    },
    {
      key: 'reportedOn',
      title: t('enterprises.fields.reportedOn'),
      hidden: true,
      render: (unit) => unit.reportedOn ?? t('dash'),
    },
    {
      key: 'leftOn',
      title: t('enterprises.fields.leftOn'),
      hidden: true,
      render: (unit) => unit.leftOn ?? t('dash'),
    },
  ];
}
