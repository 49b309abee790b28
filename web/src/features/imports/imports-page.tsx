import { PlusOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../api/me.js';
import type { ImportSummary } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import { EmptyState } from '../../components/empty-state.js';
import { ExportButton } from '../../components/export-button.js';
import { LinkButton } from '../../components/link-button.js';
import { formatCount, formatMoment } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { ListPanel } from '../workspace/list-panel.js';
import { useListView } from '../workspace/list-view.js';
import { useImports } from './requests.js';

const FILTERS = ['open'] as const;
/** A column of the page that shows two of the file's. */
const EXPORT_PARTS = { state: ['state', 'undone'] };
const COLOUR: Partial<Record<ImportSummary['state'], string>> = {
  failed: 'error',
  mapping: 'warning',
  checked: 'warning',
};

/** The imports so far, each opening at the step it stands at. */
export function ImportsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('imports', FILTERS, useColumns());
  const query = useImports(
    { ...list.query, open: list.filters.open === 'true' ? true : undefined },
    list.ready,
  );
  const canImport = useCan('import.create');
  const start = canImport && (
    <LinkButton type="primary" to="/imports/new" icon={<PlusOutlined aria-hidden />}>
      {t('imports.start')}
    </LinkButton>
  );
  const isEmpty = query.data?.total === 0 && !list.hasFilters;
  return (
    <>
      <PageHeader
        title={t('imports.title')}
        lead={t('imports.lead')}
        actions={
          !isEmpty && (
            <>
              <LinkButton to="/imports/words">{t('imports.words.title')}</LinkButton>
              {start}
            </>
          )
        }
      />
      <ListPanel
        label={t('imports.list')}
        list={list}
        query={query}
        fields={[
          {
            key: 'open',
            kind: 'choice',
            label: t('imports.open.label'),
            options: [{ value: 'true', label: t('imports.open.yes') }],
          },
        ]}
        sortable={false}
        rowKey={(batch) => batch.id}
        rowName={(batch) => batch.fileName}
        tools={
          <ExportButton
            list="imports"
            query={list.filters}
            columns={list.columns.map((column) => column.key)}
            parts={EXPORT_PARTS}
            total={query.data?.total}
          />
        }
        empty={
          <EmptyState title={t('imports.emptyTitle')} action={start}>
            {t('imports.emptyHint')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): DataColumn<ImportSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'file',
      title: t('imports.columns.file'),
      card: 'title',
      render: (batch) => <Link to={`/imports/${batch.id}`}>{batch.fileName}</Link>,
    },
    {
      key: 'state',
      title: t('imports.columns.state'),
      render: (batch) => (
        <span className="two-lines">
          <Tag color={COLOUR[batch.state]}>{t(`imports.states.${batch.state}`)}</Tag>
          {batch.undone && (
            <span className="muted">
              {batch.undone.byName} · {formatMoment(batch.undone.at)}
            </span>
          )}
        </span>
      ),
    },
    { key: 'asOf', title: t('imports.columns.asOf'), render: (batch) => batch.asOf },
    {
      key: 'rows',
      title: t('imports.columns.rows'),
      align: 'right',
      render: (batch) => (batch.counts ? formatCount(batch.counts.rows) : t('dash')),
    },
    {
      key: 'createdAt',
      title: t('imports.columns.createdAt'),
      render: (batch) => formatMoment(batch.createdAt),
    },
    {
      key: 'committedAt',
      title: t('imports.columns.committedAt'),
      render: (batch) => (batch.committedAt ? formatMoment(batch.committedAt) : t('dash')),
    },
  ];
}
