import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportBatch, ImportRow } from '../../api/types.js';
import { EmptyState } from '../../components/empty-state.js';
import { useListState } from '../../components/list-state.js';
import { formatCount } from '../../components/number-format.js';
import { PagedTable } from '../../components/paged-table.js';
import { useImportRows } from './requests.js';
import { RowIssues } from './row-issues.js';

const FILTERS = ['verdict'] as const;
const VERDICTS = ['all', 'held_back', 'warning', 'ready'] as const;
type Verdict = (typeof VERDICTS)[number];

/** Every checked row with each bad cell: where, what was read, why. */
export function CheckedRows({ batch }: { batch: ImportBatch }): React.ReactElement {
  const { t } = useTranslation();
  const list = useListState(FILTERS);
  const { counts } = batch;
  const worst: Verdict =
    counts && counts.heldBack > 0
      ? 'held_back'
      : counts && counts.withWarnings > 0
        ? 'warning'
        : 'all';
  const chosen = VERDICTS.find((one) => one === list.filters.verdict) ?? worst;
  const query = useImportRows(batch.id, {
    verdict: chosen === 'all' ? undefined : chosen,
    page: list.page,
    pageSize: list.pageSize,
  });
  const numbers: Record<Verdict, number> = {
    all: counts?.rows ?? 0,
    held_back: counts?.heldBack ?? 0,
    warning: counts?.withWarnings ?? 0,
    ready: counts?.ready ?? 0,
  };
  return (
    <section className="panel panel-list" aria-labelledby="rows-title">
      <div className="panel-head">
        <h2 id="rows-title">{t('imports.check.list')}</h2>
        <Radio.Group
          className="verdicts"
          aria-label={t('imports.check.filter')}
          optionType="button"
          value={chosen}
          onChange={(event) => list.setFilters({ verdict: event.target.value as Verdict })}
          options={VERDICTS.map((one) => ({
            value: one,
            label: t(`imports.check.filters.${one}`, { n: formatCount(numbers[one]) }),
          }))}
        />
      </div>
      <PagedTable<ImportRow>
        label={t('imports.check.list')}
        query={query}
        list={{ ...list, hasFilters: false }}
        sortable={false}
        rowKey={(row) => row.rowNumber}
        empty={<EmptyState title={t('imports.check.noRows')} />}
        columns={[
          {
            key: 'row',
            title: t('imports.check.row'),
            width: 72,
            align: 'right',
            card: 'hide',
            render: (row) => row.rowNumber,
          },
          {
            key: 'unit',
            title: t('imports.check.unit'),
            card: 'title',
            width: 260,
            render: (row) => (
              <span className="two-lines">
                <span>{row.cells['legalName'] || t('dash')}</span>
                <span className="muted code-text">{row.cells['creditCode']}</span>
              </span>
            ),
          },
          {
            key: 'verdict',
            card: 'hide',
            title: t('imports.check.verdict'),
            width: 96,
            render: (row) => <VerdictText row={row} />,
          },
          {
            key: 'issues',
            title: t('imports.check.issues'),
            card: 'bare',
            wrap: true,
            render: (row) => <RowIssues row={row} fields={batch.fields} />,
          },
        ]}
      />
    </section>
  );
}

function VerdictText({ row }: { row: ImportRow }): React.ReactElement {
  const { t } = useTranslation();
  const held = row.verdict === 'held_back';
  return (
    <span className={held ? 'verdict verdict-held' : 'verdict'}>
      {held ? <CloseCircleOutlined aria-hidden /> : <CheckCircleOutlined aria-hidden />}
      {held ? t('imports.check.verdicts.held_back') : t('imports.check.verdicts.ready')}
    </span>
  );
}
