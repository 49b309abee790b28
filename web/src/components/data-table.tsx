import type { Key, ReactNode } from 'react';
import { Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWide } from './media.js';

/** One column of a table, and how it shows when the table becomes cards. */
export interface DataColumn<T> {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** The field the server sorts by; without it the column cannot be sorted. */
  sortKey?: string;
  align?: 'left' | 'right';
  width?: number | string;
  /** On a card: the heading, a labelled value of half (as if left out) or full width, an unlabelled line, or left away. */
  card?: 'title' | 'wide' | 'bare' | 'hide';
  /** Long text that breaks into lines; without it a table may grow wider and scroll. */
  wrap?: boolean;
}

interface DataTableProps<T> {
  /** What the table lists, for assistive technology. */
  label: string;
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  rowKey: (row: T) => Key;
  /** Shown in place of rows when there are none. */
  empty: ReactNode;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  /** True while newer rows are being read; the old ones stay. */
  stale?: boolean;
}

/** The one table of the application: rows from 768 px of width on, cards below. */
export function DataTable<T extends object>(props: DataTableProps<T>): ReactNode {
  const wide = useWide();
  const { label, rows, empty, stale } = props;
  return (
    <div
      role="group"
      className={stale ? 'data-table is-stale' : 'data-table'}
      aria-label={label}
      aria-busy={stale ?? false}
    >
      {rows.length === 0 ? empty : wide ? <WideTable {...props} /> : <Cards {...props} />}
    </div>
  );
}

function WideTable<T extends object>({
  columns,
  rows,
  rowKey,
  sort,
  onSort,
}: DataTableProps<T>): ReactNode {
  const descending = sort?.startsWith('-') ?? false;
  const sortedBy = sort?.replace(/^-/, '');
  return (
    <Table<T>
      size="middle"
      pagination={false}
      rowKey={rowKey}
      dataSource={rows}
      scroll={columns.some((column) => column.wrap) ? undefined : { x: 'max-content' }}
      showSorterTooltip={false}
      columns={columns.map((column) => ({
        key: column.sortKey ?? column.key,
        title: column.title,
        align: column.align,
        width: column.width,
        render: (_: unknown, row: T) => column.render(row),
        sorter: Boolean(column.sortKey && onSort),
        sortOrder:
          column.sortKey && sortedBy === column.sortKey
            ? descending
              ? 'descend'
              : 'ascend'
            : null,
      }))}
      onChange={(_pagination, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        onSort?.(
          one?.order ? `${one.order === 'descend' ? '-' : ''}${String(one.columnKey)}` : undefined,
        );
      }}
    />
  );
}

function Cards<T extends object>({
  columns,
  rows,
  rowKey,
  sort,
  onSort,
}: DataTableProps<T>): ReactNode {
  const { t } = useTranslation();
  const heading = columns.filter((column) => column.card === 'title');
  const lines = columns.filter((column) => column.card !== 'title' && column.card !== 'hide');
  const orders = columns.flatMap((column) =>
    column.sortKey
      ? [
          { value: column.sortKey, label: t('list.ascending', { title: column.title }) },
          { value: `-${column.sortKey}`, label: t('list.descending', { title: column.title }) },
        ]
      : [],
  );
  return (
    <>
      {onSort && orders.length > 0 && (
        <Select
          className="card-sort"
          aria-label={t('list.sort')}
          placeholder={t('list.sort')}
          value={sort ?? null}
          onChange={(value: string | null | undefined) => onSort(value ?? undefined)}
          options={orders}
          allowClear
        />
      )}
      <ul className="cards">
        {rows.map((row) => (
          <li key={rowKey(row)} className="card">
            {heading.map((column) => (
              <div key={column.key} className="card-title">
                {column.render(row)}
              </div>
            ))}
            <dl>
              {lines.map((column) => (
                <div
                  key={column.key}
                  className={column.card ? 'card-line card-line-wide' : 'card-line'}
                >
                  <dt className={column.card === 'bare' ? 'visually-hidden' : undefined}>
                    {column.title}
                  </dt>
                  <dd>{column.render(row)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
