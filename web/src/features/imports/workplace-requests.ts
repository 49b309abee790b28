import {
  keepPreviousData,
  useQueries,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { api, call, withKey } from '../../api/client.js';
import type {
  ImportBatch,
  ImportColumns,
  ImportLimits,
  ImportRow,
  ImportRowQuery,
  ImportUndo,
  ListPage,
  MendedRow,
  Synonym,
} from '../../api/types.js';

export const ROWS_PER_PAGE = 100;

/** What the rows of a batch are narrowed to. */
export type RowsNarrowed = Pick<ImportRowQuery, 'verdict' | 'q'>;

function rowPage(id: string, narrowed: RowsNarrowed, page: number) {
  const query: ImportRowQuery = { ...narrowed, page, pageSize: ROWS_PER_PAGE };
  return {
    queryKey: ['import', id, 'rows', query],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      call<ListPage<ImportRow>>(
        api.GET('/api/v1/imports/{importId}/rows', {
          params: { path: { importId: id }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  };
}

/** The rows of a batch as far as pages of them are wanted; `rowAt` is undefined while a page is being read. */
export function useRowPages(
  id: string,
  narrowed: RowsNarrowed,
  pages: readonly number[],
): {
  total: number | undefined;
  rowAt: (index: number) => ImportRow | undefined;
  error: unknown;
  retry: () => void;
} {
  const results = useQueries({ queries: pages.map((page) => rowPage(id, narrowed, page)) });
  const byPage = new Map(
    results.flatMap(({ data }) => (data ? [[data.page, data.items] as const] : [])),
  );
  const failed = results.find((result) => result.isError);
  return {
    total: results.find(({ data }) => data)?.data?.total,
    rowAt: (index) => byPage.get(Math.floor(index / ROWS_PER_PAGE) + 1)?.[index % ROWS_PER_PAGE],
    error: failed?.error,
    retry: () => void failed?.refetch(),
  };
}

/** A cell of a row to write; null gives it back as the sheet has it. */
export interface CellMend {
  id: string;
  rowNumber: number;
  version: number;
  field: string;
  text: string | null;
}

/** Mends one cell; the answer tells what the new check made of the whole ledger. */
export function mendCell(
  { id, rowNumber, version, field, text }: CellMend,
  key: string,
): Promise<MendedRow> {
  return call<MendedRow>(
    api.PATCH('/api/v1/imports/{importId}/rows/{rowNumber}', {
      params: { path: { importId: id, rowNumber } },
      body: { version, cells: { [field]: text } },
      headers: withKey(key),
    }),
  );
}

/** Puts what mending a row led to where it shows: the row where it stands, the figures, other rows anew. */
export function useMendedRow(id: string): (mended: MendedRow) => void {
  const queries = useQueryClient();
  return ({ row, batch, changedRows }) => {
    queries.setQueryData(['import', id], batch);
    const rows = { queryKey: ['import', id, 'rows'] };
    // An answer on its way tells what stood before this decision.
    void queries.cancelQueries(rows);
    queries.setQueriesData<ListPage<ImportRow>>(
      rows,
      (page) =>
        page && {
          ...page,
          items: page.items.map((one) => (one.rowNumber === row.rowNumber ? row : one)),
        },
    );
    // Rows that others are now judged by may come to or leave the list; a row mended by itself stays in sight.
    if (changedRows.length > 0) {
      void queries.invalidateQueries({ queryKey: ['import', id, 'rows'] });
    }
  };
}

/** Which differences are decided and how; without a field or a row, all of them. */
export interface Decision {
  id: string;
  accept: boolean;
  field?: string;
  rowNumber?: number;
}

/** Shows a decision at once, before the server has answered; what it says then replaces it. */
export function useShownDecision(): (decision: Decision) => void {
  const queries = useQueryClient();
  return ({ id, accept, field, rowNumber }) => {
    const decided = (row: ImportRow): ImportRow =>
      rowNumber !== undefined && row.rowNumber !== rowNumber
        ? row
        : {
            ...row,
            differences: row.differences.map((one) =>
              field === undefined || one.field === field ? { ...one, accepted: accept } : one,
            ),
          };
    const rows = { queryKey: ['import', id, 'rows'] };
    // An answer on its way tells what stood before this decision.
    void queries.cancelQueries(rows);
    queries.setQueriesData<ListPage<ImportRow>>(
      rows,
      (page) => page && { ...page, items: page.items.map(decided) },
    );
  };
}

/** Accepts differences or leaves what is recorded. */
export function decideDifferences(input: Decision, key: string): Promise<ImportBatch> {
  const { id, accept, rowNumber } = input;
  const field = input.field as ImportRow['differences'][number]['field'] | undefined;
  return call<ImportBatch>(
    api.POST('/api/v1/imports/{importId}/differences', {
      params: { path: { importId: id } },
      body: { accept, field, rowNumber },
      headers: withKey(key),
    }),
  );
}

/** Checks a batch again as it is mapped. */
export function recheckImport(id: string, key: string): Promise<ImportBatch> {
  return call<ImportBatch>(
    api.POST('/api/v1/imports/{importId}/check', {
      params: { path: { importId: id } },
      headers: withKey(key),
    }),
  );
}

/** The held-back rows as a file. */
export function fetchRejects(id: string): Promise<Blob> {
  return call<Blob>(
    api.GET('/api/v1/imports/{importId}/rejects', {
      params: { path: { importId: id } },
      parseAs: 'blob',
    }),
  );
}

/** What undoing an import would take back, and what stands in its way. */
export function useUndoPreview(id: string): UseQueryResult<ImportUndo> {
  return useQuery({
    queryKey: ['import', id, 'undo'],
    queryFn: ({ signal }) =>
      call<ImportUndo>(
        api.GET('/api/v1/imports/{importId}/undo', { params: { path: { importId: id } }, signal }),
      ),
    gcTime: 0,
  });
}

/** Takes a committed import back. */
export function undoImport(
  { id, reason }: { id: string; reason: string },
  key: string,
): Promise<ImportBatch> {
  return call<ImportBatch>(
    api.POST('/api/v1/imports/{importId}/undo', {
      params: { path: { importId: id } },
      body: { reason },
      headers: withKey(key),
    }),
  );
}

/** The columns as they would be under another header row. */
export function guessColumns(id: string, headerRow: number): Promise<ImportColumns> {
  return call<ImportColumns>(
    api.GET('/api/v1/imports/{importId}/columns', {
      params: { path: { importId: id }, query: { headerRow } },
    }),
  );
}

/** What an upload may be at most. */
export function useImportLimits(): UseQueryResult<ImportLimits> {
  return useQuery({
    queryKey: ['import-limits'],
    queryFn: ({ signal }) => call<ImportLimits>(api.GET('/api/v1/imports/limits', { signal })),
    staleTime: Infinity,
  });
}

/** The words that the district's ledgers use. */
export function useSynonyms(): UseQueryResult<{ items: Synonym[] }> {
  return useQuery({
    queryKey: ['import-synonyms'],
    queryFn: ({ signal }) =>
      call<{ items: Synonym[] }>(api.GET('/api/v1/import-synonyms', { signal })),
  });
}

/** Forgets a word. */
export async function forgetSynonym(synonymId: string, key: string): Promise<void> {
  await call(
    api.DELETE('/api/v1/import-synonyms/{synonymId}', {
      params: { path: { synonymId } },
      headers: withKey(key),
    }),
  );
}
