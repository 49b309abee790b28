import { useState } from 'react';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AuditEvent, AuditSearch } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import { DateField } from '../../components/date-field.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import { FilterBar, type FilterField } from '../../components/filter-bar.js';
import { type ListState, useListState } from '../../components/list-state.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import { AuditEventDrawer } from './audit-event-drawer.js';
import { ChainPanel } from './chain-panel.js';
import { useAuditEvents, useAuditPlaces, useAuditTerms } from './requests.js';
import '../../theme/audit.css';

const FILTERS = [
  'q',
  'action',
  'table',
  'actorUserId',
  'role',
  'districtId',
  'rowId',
  'correlationId',
  'from',
  'until',
] as const;
type Filter = (typeof FILTERS)[number];
const ACTIONS = ['insert', 'update', 'delete', 'reveal', 'read', 'export'] as const;
const EXPORTED = ['at', 'actor', 'role', 'action', 'row', 'changes', 'district'];
const SHOWN_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const MENTIONED = 2;

/** The audit log: who did what, searched and opened; and how its chain stands. */
export function AuditPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const [shown, setShown] = useState<AuditEvent | null>(null);
  const [firstDay] = useState(() =>
    formatMoment(new Date(Date.now() - SHOWN_DAYS * DAY_MS).toISOString()).slice(0, 10),
  );
  const from = list.filters.from ?? firstDay;
  const query = useAuditEvents({
    ...list.filters,
    from,
    page: list.page,
    pageSize: list.pageSize,
  } as AuditSearch);
  const columns = useColumns(setShown);
  const narrow = (filters: Partial<Record<Filter, string>>): void => {
    setShown(null);
    list.setFilters(filters);
  };
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <ChainPanel />
      <div className="panel panel-list">
        <div className="audit-range">
          {(['from', 'until'] as const).map((key) => (
            <label key={key}>
              <span>{t(`audit.${key}`)}</span>
              <DateField
                label={t(`audit.${key}`)}
                value={key === 'from' ? from : list.filters.until}
                onChange={(day) => list.setFilters({ [key]: day })}
              />
            </label>
          ))}
        </div>
        <FilterBar
          fields={useFields(list)}
          list={list}
          total={query.data?.total}
          extra={
            <ExportButton
              list="audit_events"
              query={{ ...list.filters, from }}
              columns={EXPORTED}
              total={query.data?.total}
            />
          }
          totalText={(n) =>
            query.data?.totalIsCapped ? t('audit.totalCapped', { n }) : t('audit.total', { n })
          }
        />
        <PagedTable
          label={t('audit.list')}
          query={query}
          list={list}
          sortable={false}
          columns={columns}
          rowKey={(event) => event.id}
          empty={<EmptyState title={t('audit.emptyTitle')}>{t('audit.emptyHint')}</EmptyState>}
        />
      </div>
      <AuditEventDrawer event={shown} onClose={() => setShown(null)} onNarrow={narrow} />
    </>
  );
}

function useFields(list: ListState<Filter>): FilterField<Filter>[] {
  const { t } = useTranslation();
  const terms = useAuditTerms();
  const { users, districts } = useAuditPlaces();
  const options = (known: readonly { code: string; name: string }[] = []) =>
    known.map(({ code, name }) => ({ value: code, label: name }));
  const same = (value: string | undefined) =>
    value ? [{ value, label: `${t('audit.filters.one')} ${value.slice(0, 8)}` }] : [];
  return [
    { key: 'q', kind: 'text', label: t('audit.search'), placeholder: t('audit.searchHint') },
    {
      key: 'action',
      kind: 'choice',
      label: t('audit.filters.action'),
      options: ACTIONS.map((value) => ({ value, label: t(`audit.actions.${value}`) })),
    },
    {
      key: 'table',
      kind: 'choice',
      label: t('audit.filters.table'),
      options: options(terms.data?.tables),
      loading: terms.isPending,
    },
    {
      key: 'actorUserId',
      kind: 'choice',
      label: t('audit.filters.actorUserId'),
      options: users.map(({ id, displayName, username }) => ({
        value: id,
        label: `${displayName}（${username}）`,
      })),
    },
    {
      key: 'role',
      kind: 'choice',
      label: t('audit.filters.role'),
      options: options(terms.data?.roles),
      loading: terms.isPending,
    },
    {
      key: 'districtId',
      kind: 'choice',
      label: t('audit.filters.districtId'),
      options: districts.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      key: 'rowId',
      kind: 'link',
      label: t('audit.filters.rowId'),
      options: same(list.filters.rowId),
    },
    {
      key: 'correlationId',
      kind: 'text',
      label: t('audit.request'),
      placeholder: t('audit.request'),
    },
  ];
}

function useColumns(onOpen: (event: AuditEvent) => void): DataColumn<AuditEvent>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'at',
      title: t('audit.columns.at'),
      card: 'bare',
      width: 150,
      render: (event) => formatMoment(event.at),
    },
    {
      key: 'actor',
      title: t('audit.columns.actor'),
      card: 'bare',
      width: 170,
      render: (event) => (
        <span className="two-lines">
          <span>{event.actor ? (event.actor.name ?? event.actor.id) : t('audit.system')}</span>
          <span className="muted">{event.roleName ?? ''}</span>
        </span>
      ),
    },
    {
      key: 'action',
      title: t('audit.columns.action'),
      width: 130,
      render: (event) => (
        <Tag color={event.action === 'delete' || event.action === 'reveal' ? 'warning' : undefined}>
          {t(`audit.actions.${event.action}`)}
        </Tag>
      ),
    },
    {
      key: 'row',
      title: t('audit.columns.row'),
      card: 'title',
      width: 220,
      render: (event) => (
        <span className="two-lines">
          <span>{event.tableName}</span>
          {event.row?.name && <span className="muted">{event.row.name}</span>}
        </span>
      ),
    },
    {
      key: 'changes',
      title: t('audit.columns.changes'),
      card: 'wide',
      wrap: true,
      render: (event) => <Summary event={event} />,
    },
    {
      key: 'open',
      title: '',
      card: 'bare',
      width: 100,
      render: (event) => (
        <Button
          size="small"
          aria-label={t('audit.openOf', {
            what: `${event.tableName} ${event.row?.name ?? ''} ${formatMoment(event.at)}`,
          })}
          onClick={() => onOpen(event)}
        >
          {t('audit.open')}
        </Button>
      ),
    },
  ];
}

/** An id that no name is known for tells a reader nothing; the row's details show it. */
const RAW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The first fields of a row in one line. */
function Summary({ event }: { event: AuditEvent }): React.ReactElement {
  const { t } = useTranslation();
  const told = event.changes.filter(
    ({ changed, before, after }) => changed && !RAW_ID.test(after ?? before ?? ''),
  );
  const said = told.slice(0, MENTIONED).map(({ name, before, after }) => {
    const now = after ?? t('audit.nothing');
    return event.action === 'update'
      ? `${name} ${before ?? t('audit.nothing')} → ${now}`
      : `${name} ${event.action === 'delete' ? (before ?? '') : now}`;
  });
  const more = told.length > MENTIONED ? t('audit.more', { n: formatCount(told.length) }) : '';
  return <span className="audit-summary">{[...said, more].filter(Boolean).join('；')}</span>;
}
