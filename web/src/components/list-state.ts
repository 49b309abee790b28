import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const PAGE_SIZES = [20, 50, 100];
const DEFAULT_PAGE_SIZE = 20;

/** The page and order of a list, as far as a table needs them. */
export interface ListPaging {
  page: number;
  pageSize: number;
  sort: string | undefined;
  setPage: (page: number, pageSize: number) => void;
  setSort: (sort: string | undefined) => void;
}

/** Filters, page and order of a list; they live in the URL, so Back works and a link can be shared. */
export interface ListState<K extends string> extends ListPaging {
  filters: Partial<Record<K, string>>;
  hasFilters: boolean;
  setFilters: (patch: Partial<Record<K, string | undefined>>) => void;
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/**
 * Reads and writes the state of a list in the query string.
 * @param keys the declared filters; a constant array, other parameters of the URL are left alone
 */
export function useListState<K extends string>(keys: readonly K[]): ListState<K> {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => {
    const found: Partial<Record<K, string>> = {};
    for (const key of keys) {
      const value = params.get(key);
      if (value) found[key] = value;
    }
    return found;
  }, [keys, params]);

  const change = useCallback(
    (patch: Record<string, string | undefined>, replace: boolean) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(patch)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      );
    },
    [setParams],
  );

  const pageSize = positive(params.get('pageSize'), DEFAULT_PAGE_SIZE);
  return {
    filters,
    hasFilters: Object.keys(filters).length > 0,
    page: positive(params.get('page'), 1),
    pageSize: PAGE_SIZES.includes(pageSize) ? pageSize : DEFAULT_PAGE_SIZE,
    sort: params.get('sort') ?? undefined,
    setFilters: (patch) =>
      change({ ...(patch as Record<string, string | undefined>), page: undefined }, true),
    setPage: (page, size) =>
      change(
        {
          page: page > 1 ? String(page) : undefined,
          pageSize: size === DEFAULT_PAGE_SIZE ? undefined : String(size),
        },
        false,
      ),
    setSort: (sort) => change({ sort, page: undefined }, true),
  };
}
