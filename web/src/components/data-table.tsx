import type { ReactNode } from 'react';
import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataCards } from './data-cards.js';
import { useWide } from './media.js';
import type { DataTableProps } from './table-shape.js';
import { withPage, withRow } from './table-selection.js';

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
      className={columns.some((column) => column.wrap) ? undefined : 'table-scrolls'}
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
