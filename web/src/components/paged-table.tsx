import type { Key, ReactNode } from 'react';
import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ListPage } from '../api/types.js';
import { DataTable } from './data-table.js';
import type { DataColumn } from './table-shape.js';
import { EmptyState } from './empty-state.js';
import { PAGE_SIZES, type ListPaging } from './list-state.js';
import { Loaded } from './loaded.js';
import { useWide } from './media.js';
import { SelectionLine } from './selection-line.js';
import type { TableSelection } from './table-selection.js';

interface PagedTableProps<T> {
  label: string;
  query: UseQueryResult<ListPage<T>>;
  columns: readonly DataColumn<T>[];
  rowKey: (row: T) => Key;
  list: ListPaging & { hasFilters?: boolean };
  /** What to say, and what to do first, when there is nothing at all. */
  empty: ReactNode;
  sortable?: boolean;
  /** Makes the rows choosable, and offers to choose all that match. */
  selection?: TableSelection;
  /** What a row is called, for the checkbox that chooses it. */
  rowName?: (row: T) => string;
  /** What can be done with the chosen rows; stands in the line that counts them. */
  selectionActions?: ReactNode;
}

/** A list of the server, page by page: skeleton, rows or cards, empty state and pages. */
export function PagedTable<T extends object>(props: PagedTableProps<T>): ReactNode {
  const { label, query, columns, rowKey, list, empty, sortable = true } = props;
  const { selection, rowName, selectionActions } = props;
  const { t } = useTranslation();
  const wide = useWide();
  return (
    <Loaded query={query} skeleton={<TableShape columns={columns.length} wide={wide} />}>
      {(page) => (
        <>
          {selection && (
            <SelectionLine selection={selection} total={page.total} actions={selectionActions} />
          )}
          <DataTable
            label={label}
            columns={columns}
            rows={page.items}
            rowKey={rowKey}
            rowName={rowName}
            selection={selection}
            sort={list.sort}
            onSort={sortable ? list.setSort : undefined}
            stale={query.isPlaceholderData}
            empty={
              list.hasFilters ? (
                <EmptyState title={t('list.emptyFiltered')}>
                  {t('list.emptyFilteredHint')}
                </EmptyState>
              ) : (
                empty
              )
            }
          />
          {page.total > (PAGE_SIZES[0] ?? 20) && (
            <nav className="pages" aria-label={t('list.pages')}>
              <Pagination
                current={list.page}
                pageSize={page.pageSize}
                total={page.total}
                pageSizeOptions={PAGE_SIZES}
                showSizeChanger={wide}
                simple={!wide}
                onChange={(next, size) => list.setPage(next, size, cursorTo(page, list.page, next))}
              />
            </nav>
          )}
        </>
      )}
    </Loaded>
  );
}

/** The neighbouring page goes by the answer's cursor, however deep the list; a jump goes by number. */
function cursorTo<T>(answer: ListPage<T>, from: number, to: number): string | null | undefined {
  if (to === from + 1) return answer.next;
  return to === from - 1 ? answer.previous : null;
}

const SHAPE_ROWS = 10;

/** The shape of the rows to come, in their height, so that nothing jumps. */
function TableShape({ columns, wide }: { columns: number; wide: boolean }): ReactNode {
  const cells = wide ? columns : 2;
  return (
    <div className={wide ? 'table-shape' : 'table-shape table-shape-cards'} aria-hidden>
      {Array.from({ length: SHAPE_ROWS }, (_, row) => (
        <div key={row} className="table-shape-row">
          {Array.from({ length: cells }, (__, cell) => (
            <span key={cell} className="table-shape-cell" />
          ))}
        </div>
      ))}
    </div>
  );
}
