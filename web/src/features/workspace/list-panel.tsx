import type { Key, ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ListPage } from '../../api/types.js';
import { FilterBar, type FilterField } from '../../components/filter-bar.js';
import { PagedTable } from '../../components/paged-table.js';
import type { TableSelection } from '../../components/table-selection.js';
import { ListTools } from './list-tools.js';
import type { ListView } from './list-view.js';

interface ListPanelProps<K extends string, T> {
  /** What the list shows, for assistive technology. */
  label: string;
  list: ListView<K, T>;
  query: UseQueryResult<ListPage<T>>;
  fields: readonly FilterField<K>[];
  rowKey: (row: T) => Key;
  /** What to say, and what to do first, when there is nothing at all. */
  empty: ReactNode;
  /** Wording of the count, such as 共 38 家. */
  totalText?: (n: string) => string;
  sortable?: boolean;
  /** Further tools beside views and columns, such as an export of `list.columns` and `list.query`. */
  tools?: ReactNode;
  /** Makes the rows choosable; see `PagedTable`. */
  selection?: TableSelection;
  rowName?: (row: T) => string;
  selectionActions?: ReactNode;
}

/** A whole list of the portal: filters with their chips, count, views, columns, rows or cards, pages. */
export function ListPanel<K extends string, T extends object>(
  props: ListPanelProps<K, T>,
): React.ReactElement {
  const { list, query, fields, totalText, tools, ...table } = props;
  return (
    <div className="panel panel-list">
      <FilterBar
        fields={fields}
        list={list}
        total={query.data?.total}
        totalText={totalText}
        extra={<ListTools look={list.look}>{tools}</ListTools>}
      />
      <PagedTable {...table} list={list} query={query} columns={list.columns} />
    </div>
  );
}
