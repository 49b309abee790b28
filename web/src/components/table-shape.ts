import type { Key, ReactNode } from 'react';
import type { TableSelection } from './table-selection.js';

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
