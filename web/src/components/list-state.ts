import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export const PAGE_SIZES = [20, 50, 100];
const DEFAULT_PAGE_SIZE = 20;

/** The page and order of a list, as far as a table needs them. */
export interface ListPaging {
  page: number;
  pageSize: number;
  sort: string | undefined;
  /** Turns to a page; with a cursor of the answer in sight the server goes on from there instead of counting. */
  setPage: (page: number, pageSize: number, cursor?: string | null) => void;
  setSort: (sort: string | undefined) => void;
}

/** A change of the query string: a text sets a parameter, undefined takes it away. */
export type AddressChange = Record<string, string | undefined>;

/** Filters, page and order of a list; they live in the URL, so Back works and a link can be shared. */
export interface ListState<K extends string> extends ListPaging {
  filters: Partial<Record<K, string>>;
  hasFilters: boolean;
  /** What to ask the server: filters, order, page size, and the page by cursor or by number. */
  query: Partial<Record<K, string>> & {
    sort?: string;
    pageSize: number;
    page?: number;
    cursor?: string;
  };
  /** Sets filters and turns to the first page; `quiet` replaces the step in the history, for typing. */
  setFilters: (patch: Partial<Record<K, string | undefined>>, quiet?: boolean) => void;
}

function positive(text: string | null, otherwise: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** Reads the query string and changes some of its parameters, leaving the others alone. */
export function useAddress(): [
  params: URLSearchParams,
  change: (patch: AddressChange, replace: boolean) => void,
] {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (patch: AddressChange, replace: boolean) => {
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
  return [params, change];
}

/** The parameters that name the place within a list; any change of filter or order starts at its head. */
export const FIRST_PAGE: AddressChange = { page: undefined, cursor: undefined };

/**
 * Reads and writes the state of a list in the query string.
 * @param keys the declared filters; a constant array, other parameters of the URL are left alone
 * @param always set with every change, for what must not get lost
 */
export function useListState<K extends string>(
  keys: readonly K[],
  always: AddressChange = {},
): ListState<K> {
  const [params, change] = useAddress();
  const filters = useMemo(() => {
    const found: Partial<Record<K, string>> = {};
    for (const key of keys) {
      const value = params.get(key);
      if (value) found[key] = value;
    }
    return found;
  }, [keys, params]);

  const askedSize = positive(params.get('pageSize'), DEFAULT_PAGE_SIZE);
  const pageSize = PAGE_SIZES.includes(askedSize) ? askedSize : DEFAULT_PAGE_SIZE;
  const page = positive(params.get('page'), 1);
  const sort = params.get('sort') ?? undefined;
  const cursor = params.get('cursor');
  return {
    filters,
    hasFilters: Object.keys(filters).length > 0,
    page,
    pageSize,
    sort,
    query: { ...filters, sort, pageSize, ...(cursor ? { cursor } : { page }) },
    setFilters: (patch, quiet = false) =>
      change({ ...(patch as AddressChange), ...FIRST_PAGE, ...always }, quiet),
    setPage: (next, size, nextCursor) =>
      change(
        {
          page: next > 1 ? String(next) : undefined,
          pageSize: size === DEFAULT_PAGE_SIZE ? undefined : String(size),
          cursor: (size === pageSize && next > 1 && nextCursor) || undefined,
          ...always,
        },
        false,
      ),
    setSort: (next) => change({ sort: next, ...FIRST_PAGE, ...always }, false),
  };
}
