import { Button, Progress, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExportRun } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { downloadFile, useExports } from '../../components/export-requests.js';
import { formatCount, formatMoment, formatSize } from '../../components/number-format.js';
import { PageHeader } from '../../components/page-header.js';
import { PagedTable } from '../../components/paged-table.js';
import type { DataColumn } from '../../components/table-shape.js';
import { ListTools } from '../workspace/list-tools.js';
import { useListView } from '../workspace/list-view.js';

const NO_FILTERS = [] as const;

/** One's own exports: what is being made, and the files that wait to be fetched. */
export function ExportsPage(): React.ReactElement {
  const { t } = useTranslation();
  const list = useListView('exports', NO_FILTERS, useColumns());
  const query = useExports({ page: list.page, pageSize: list.pageSize });
  return (
    <>
      <PageHeader title={t('exports.title')} lead={t('exports.lead')} />
      <div className="panel panel-list">
        <div className="panel-tools">
          <ListTools look={list.look} columnsOnly />
        </div>
        <PagedTable<ExportRun>
          label={t('exports.list')}
          query={query}
          list={list}
          sortable={false}
          rowKey={(run) => run.id}
          empty={<EmptyState title={t('exports.empty')}>{t('exports.emptyHint')}</EmptyState>}
          columns={list.columns}
        />
      </div>
    </>
  );
}

function useColumns(): DataColumn<ExportRun>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('exports.columns.title'),
      card: 'title',
      render: (run) => run.title,
    },
    {
      key: 'createdAt',
      title: t('exports.columns.createdAt'),
      render: (run) => formatMoment(run.createdAt),
    },
    {
      key: 'rows',
      title: t('exports.columns.rows'),
      align: 'right',
      render: (run) => formatCount(run.rowCount),
    },
    {
      key: 'state',
      title: t('exports.columns.state'),
      render: (run) => <State run={run} />,
    },
    {
      key: 'expiresAt',
      title: t('exports.columns.expiresAt'),
      render: (run) =>
        run.state === 'ready' && run.expiresAt ? formatMoment(run.expiresAt) : t('dash'),
    },
    {
      key: 'file',
      title: t('exports.columns.file'),
      card: 'bare',
      render: (run) => <File run={run} />,
    },
  ];
}

function State({ run }: { run: ExportRun }): React.ReactElement {
  const { t } = useTranslation();
  if (run.state === 'working') {
    const { done, total } = run.progress ?? { done: 0, total: run.rowCount };
    return (
      <Progress
        className="export-progress"
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        size="small"
        aria-label={t('exports.states.working')}
      />
    );
  }
  return (
    <span className="two-lines">
      <span>
        <Tag color={run.state === 'failed' ? 'error' : undefined}>
          {t(`exports.states.${run.state}`)}
        </Tag>
      </span>
      {run.failure && <span className="muted">{run.failure.message}</span>}
    </span>
  );
}

function File({ run }: { run: ExportRun }): React.ReactElement {
  const { t } = useTranslation();
  const { fileId, fileName, sizeBytes } = run;
  if (!fileId || !fileName) {
    return <span className="muted">{t('dash')}</span>;
  }
  return (
    <Button
      type="link"
      aria-label={t('exports.downloadNamed', { name: fileName })}
      onClick={() => void downloadFile({ id: fileId, name: fileName })}
    >
      {t('exports.download', {
        format: run.format === 'xlsx' ? 'Excel' : 'CSV',
        size: formatSize(sizeBytes ?? 0),
      })}
    </Button>
  );
}
