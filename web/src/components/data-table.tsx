import type { Key, ReactNode } from 'react';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataCards } from './data-cards.js';
import { useWide } from './media.js';
import { withPage, withRow, type TableSelection } from './table-selection.js';

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
  /** Always shown in its place, as buttons at the end; the heading of cards stays first by itself. */
  fixed?: 'start' | 'end';
  /** Shown only to those who choose it. */
  hidden?: boolean;
}

/** What a table shows and how one works with it. */
export interface DataTableProps<T> {
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
  /** Makes the rows choosable: a column of checkboxes, on cards one in the corner. */
  selection?: TableSelection;
  /** What a row is called, for the checkbox that chooses it. */
  rowName?: (row: T) => string;
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
      {rows.length === 0 ? empty : wide ? <WideTable {...props} /> : <DataCards {...props} />}
    </div>
  );
}

function WideTable<T extends object>({
  columns,
  rows,
  rowKey,
  rowName,
  sort,
  onSort,
  selection,
}: DataTableProps<T>): ReactNode {
  const { t } = useTranslation();
  const keys = rows.map((row) => String(rowKey(row)));
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
      rowSelection={
        selection && {
          columnWidth: 44,
          preserveSelectedRowKeys: true,
          selectedRowKeys: selection.allMatching ? keys : [...selection.keys],
          getTitleCheckboxProps: () => ({ 'aria-label': t('list.choosePage') }),
          getCheckboxProps: (row) => ({
            'aria-label': t('list.chooseRow', { name: rowName?.(row) ?? String(rowKey(row)) }),
          }),
          onSelect: (row, on) =>
            selection.change(withRow(selection, String(rowKey(row)), on, keys)),
          onSelectAll: (on) => selection.change(withPage(selection, on, keys)),
        }
      }
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
