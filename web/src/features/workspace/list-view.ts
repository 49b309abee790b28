import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { ColumnChoice, ListKey, SavedView } from '../../api/types.js';
import type { DataColumn } from '../../components/table-shape.js';
import {
  FIRST_PAGE,
  useAddress,
  useListState,
  type ListState,
} from '../../components/list-state.js';
import { arrange, choicesOf, columnsFrom, columnsText } from './column-choice.js';
import { useChangePreferences, usePreferences } from './preferences.js';
import { savedViewsQuery } from './requests.js';
import { isChanged, knownFilters } from './view-change.js';

/** In the address where a view would stand: the list without one, though it opens with one. */
const NO_VIEW = 'all';

/** Columns and views of a list, as its tools need them. */
export interface ListLook {
  key: ListKey;
  /** Every column that can be chosen, with its title. */
  choosable: readonly { key: string; title: string }[];
  /** The columns that can be chosen, in the order chosen. */
  choices: ColumnChoice[];
  /** Chooses columns: on every device of the person, or while a view is open as a change of it. */
  choose: (choices: ColumnChoice[] | null) => void;
  /** The view that is open. */
  view: SavedView | undefined;
  /** Whether the list shows something else than the view that is open. */
  isChanged: boolean;
  /** What a view would keep of the list as it is now. */
  kept: Pick<SavedView, 'filters' | 'sort' | 'columns'>;
  /** Opens a view as it was kept, or with undefined everything. */
  open: (view: SavedView | undefined) => void;
  /** Says that what is shown is now kept as a view, or with undefined that it is no view any more. */
  settle: (view: SavedView | undefined) => void;
}

/** A list with its filters, order, page, columns and views. */
export interface ListView<K extends string, T> extends ListState<K> {
  /** The columns to show, in their order. */
  columns: DataColumn<T>[];
  /** False while the view that the list opens with is not known; ask the server only then. */
  ready: boolean;
  look: ListLook;
}

/** A page's name column stays first, its column of buttons last. */
function withPlaces<T>(columns: readonly DataColumn<T>[]): DataColumn<T>[] {
  return columns.map((column) => ({
    ...column,
    fixed: column.fixed ?? (column.card === 'title' ? 'start' : undefined),
  }));
}

/**
 * Everything a page needs to show one list. The door for a new list of the portal:
 * 1. enter its key in the server's `LISTS` (workspace/domain/lists.ts) and the two DTOs beside;
 * 2. `const list = useListView('users', FILTERS, columns)` with a constant array of filters; column
 *    keys are for good, since people's choices and exports name them;
 * 3. ask the server with `list.query`, and only while `list.ready`;
 * 4. show `<ListPanel list={list} query={query} fields={fields} … />`.
 * @param passing a constant array of the filters that no view keeps and opening one leaves alone, such as a day
 */
export function useListView<K extends string, T>(
  key: ListKey,
  filterKeys: readonly K[],
  allColumns: readonly DataColumn<T>[],
  passing: readonly K[] = [],
): ListView<K, T> {
  const keptKeys = filterKeys.filter((name) => !passing.includes(name));
  const [params, change] = useAddress();
  const changePreferences = useChangePreferences();
  const own = usePreferences().lists[key];
  const named = params.get('view');
  const defaultId = own?.defaultViewId ?? undefined;
  const untouched = !['view', 'sort', 'page', ...filterKeys].some((name) => params.get(name));
  const list = useListState(filterKeys, defaultId && !named ? { view: NO_VIEW } : {});
  const wanted = untouched ? defaultId : named && named !== NO_VIEW ? named : undefined;
  const views = useQuery({ ...savedViewsQuery(key), enabled: wanted !== undefined });
  const found = views.data?.items.find(({ id }) => id === wanted);
  const waits = wanted !== undefined && views.isPending;
  const view = untouched ? undefined : found;
  const opensWith = untouched ? found : undefined;

  const addressOf = (next: SavedView): Record<string, string | undefined> => ({
    ...Object.fromEntries(keptKeys.map((name) => [name, undefined])),
    ...knownFilters(next, keptKeys),
    ...FIRST_PAGE,
    sort: next.sort ?? undefined,
    columns: undefined,
    view: next.id,
  });
  useEffect(() => {
    if (opensWith) change(addressOf(opensWith), true);
  });

  const columns = withPlaces(allColumns);
  const inAddress = view ? columnsFrom(params.get('columns')) : null;
  const chosen = inAddress ?? view?.columns ?? own?.columns ?? null;
  const choose = (choices: ColumnChoice[] | null): void => {
    if (!view) {
      changePreferences({ lists: { [key]: { columns: choices } } });
      return;
    }
    const text = columnsText(choices ?? choicesOf(columns, null));
    const kept = view.columns && columnsText(choicesOf(columns, view.columns));
    change({ columns: text === kept ? undefined : text }, true);
  };
  const empty = Object.fromEntries(keptKeys.map((name) => [name, undefined]));
  const shown = knownFilters({ filters: list.filters as Record<string, string> }, keptKeys);
  const nowhere = defaultId ? NO_VIEW : undefined;
  return {
    ...list,
    columns: arrange(columns, chosen),
    ready: !waits && !opensWith,
    look: {
      key,
      choosable: columns.filter(({ fixed }) => !fixed),
      choices: choicesOf(columns, chosen),
      choose,
      view,
      isChanged:
        view !== undefined &&
        isChanged(
          { ...view, filters: knownFilters(view, keptKeys) },
          { filters: shown, sort: list.sort, columns: inAddress },
        ),
      kept: {
        filters: shown,
        sort: list.sort ?? null,
        columns: chosen,
      },
      open: (next) =>
        change(
          next
            ? addressOf(next)
            : { ...empty, ...FIRST_PAGE, sort: undefined, columns: undefined, view: nowhere },
          false,
        ),
      settle: (next) => change({ columns: undefined, view: next?.id ?? nowhere }, true),
    },
  };
}
