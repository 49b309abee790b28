import { useState } from 'react';
import { Button, Tabs, Tag } from 'antd';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useCan } from '../../api/me.js';
import type { Park } from '../../api/types.js';
import { ActionButton } from '../../components/action-button.js';
import type { DataColumn } from '../../components/table-shape.js';
import { ExportButton } from '../../components/export-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { addressOf, FigureLink } from '../../components/figure-link.js';
import { FilterBar, type FilterField } from '../../components/filter-bar.js';
import { PagedTable } from '../../components/paged-table.js';
import { PageHeader } from '../../components/page-header.js';
import { ListTools } from '../workspace/list-tools.js';
import { useListView } from '../workspace/list-view.js';
import { ParkFormDialog } from './park-form-dialog.js';
import { districtQuery, useParks, useStreetOptions } from './requests.js';
import { StreetsPanel } from './streets-panel.js';

/** Columns of the page that show two of the file's, or none. */
const EXPORT_PARTS = { name: ['name', 'kind'], actions: [] };

const FILTERS = ['q', 'streetId'] as const;
type ParksAsked = Parameters<typeof useParks>[0];

/** The parks of the district, and its streets in a second tab (`?tab=streets`). */
export function ParksPage(): React.ReactElement {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const tab = params.get('tab') === 'streets' ? 'streets' : 'parks';
  const canCreate = useCan('park.create');
  const district = useQuery(districtQuery);
  const [dialog, setDialog] = useState<{ park?: Park } | null>(null);
  return (
    <>
      <PageHeader
        title={t('parks.title')}
        lead={
          district.data
            ? t('parks.leadOf', { committee: district.data.committeeName })
            : t('parks.lead')
        }
        actions={
          canCreate &&
          tab === 'parks' && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setDialog({})}
            >
              {t('parks.create')}
            </Button>
          )
        }
      />
      <div className="panel panel-tabs">
        <Tabs
          activeKey={tab}
          onChange={(key) =>
            setParams(key === 'streets' ? { tab: 'streets' } : {}, { replace: true })
          }
          items={[
            {
              key: 'parks',
              label: t('parks.tabs.parks'),
              children: (
                <ParksTable
                  onEdit={(park) => setDialog({ park })}
                  onCreate={canCreate ? () => setDialog({}) : undefined}
                />
              ),
            },
            { key: 'streets', label: t('parks.tabs.streets'), children: <StreetsPanel /> },
          ]}
        />
      </div>
      {dialog && <ParkFormDialog park={dialog.park} onClose={() => setDialog(null)} />}
    </>
  );
}

function ParksTable({
  onEdit,
  onCreate,
}: {
  onEdit: (park: Park) => void;
  onCreate?: () => void;
}): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('parks', FILTERS, useColumns(onEdit));
  const { page, pageSize, filters, sort } = list;
  const query = useParks({ page, pageSize, ...filters, sort } as ParksAsked, list.ready);
  const streets = useStreetOptions();
  const fields: FilterField<(typeof FILTERS)[number]>[] = [
    { key: 'q', kind: 'text', label: t('parks.search'), placeholder: t('parks.searchHint') },
    { key: 'streetId', kind: 'choice', label: t('parks.street'), ...streets },
  ];
  return (
    <div className="panel-list">
      <FilterBar
        fields={fields}
        list={list}
        total={query.data?.total}
        totalText={(n) => t('parks.total', { n })}
        extra={
          <ListTools look={list.look}>
            <ExportButton
              list="parks"
              query={{ ...filters, sort }}
              columns={list.columns.map((column) => column.key)}
              parts={EXPORT_PARTS}
              total={query.data?.total}
            />
          </ListTools>
        }
      />
      <PagedTable<Park>
        label={t('parks.list')}
        query={query}
        list={list}
        columns={list.columns}
        rowKey={(park) => park.id}
        empty={
          <EmptyState
            title={t('parks.emptyTitle')}
            action={
              onCreate && (
                <Button type="primary" onClick={onCreate}>
                  {t('parks.create')}
                </Button>
              )
            }
          >
            {t('parks.emptyHint')}
          </EmptyState>
        }
      />
    </div>
  );
}

function useColumns(onEdit: (park: Park) => void): DataColumn<Park>[] {
  const { t } = useTranslation();
  const canEdit = useCan('park.edit');
  return [
    {
      key: 'name',
      sortKey: 'name',
      title: t('parks.name'),
      card: 'title',
      render: (park) => (
        <>
          <Link to={`/parks/${park.id}`}>{park.name}</Link>
          {park.kind === 'catch_all' && (
            <Tag className="tag-after">{t('parks.kinds.catch_all')}</Tag>
          )}
        </>
      ),
    },
    {
      key: 'street',
      title: t('parks.street'),
      render: (park) => park.streetName ?? t('dash'),
    },
    {
      key: 'committee',
      title: t('parks.committee'),
      render: (park) =>
        park.committeeName ?? <span className="muted">{t('parks.noCommittee')}</span>,
    },
    {
      key: 'enterprises',
      sortKey: 'enterpriseCount',
      title: t('parks.enterprises'),
      align: 'right',
      render: (park) => (
        <FigureLink
          value={park.enterpriseCount}
          to={addressOf('/enterprises', { parkId: park.id, current: 'true' })}
          label={t('parks.openEnterprises', { name: park.name })}
        />
      ),
    },
    {
      key: 'partyOrgs',
      sortKey: 'partyOrgCount',
      title: t('parks.partyOrgs'),
      align: 'right',
      render: (park) => (
        <FigureLink
          value={park.partyOrgCount}
          to={addressOf('/party-orgs', { parkId: park.id, current: 'true' })}
          label={t('parks.openPartyOrgs', { name: park.name })}
        />
      ),
    },
    ...(canEdit
      ? [
          {
            key: 'actions',
            fixed: 'end' as const,
            card: 'bare' as const,
            title: t('list.actions'),
            align: 'right' as const,
            render: (park: Park) => (
              <ActionButton
                actions={park.actions}
                name="edit"
                permission="park.edit"
                type="link"
                onClick={() => onEdit(park)}
              >
                {t('parks.edit')}
              </ActionButton>
            ),
          },
        ]
      : []),
  ];
}
