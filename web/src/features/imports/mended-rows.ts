import type { ImportRow } from '../../api/types.js';

type Issue = ImportRow['issues'][number];

/** What stands in a cell: the mended text where there is one, with what the sheet said beside it. */
export interface CellText {
  text: string;
  /** The sheet's own text where the cell was mended; empty when the sheet's cell was blank. */
  sheet: string | null;
  severity: 'error' | 'warning' | null;
  issues: Issue[];
}

/** A cell of a row as the grid shows it. */
export function cellOf(row: ImportRow, field: string): CellText {
  const mended = row.mended[field];
  const issues = row.issues.filter((issue) => issue.field === field);
  const hasError = issues.some((issue) => issue.severity === 'error');
  return {
    text: mended ?? row.cells[field] ?? '',
    sheet: mended === undefined ? null : (row.cells[field] ?? ''),
    severity: hasError ? 'error' : issues.length > 0 ? 'warning' : null,
    issues,
  };
}

/** The text an editor starts with: a number that is shown masked is typed anew. */
export function editableText(text: string): string {
  return /\d\*{2,}\d/.test(text) ? '' : text;
}

/** Fields of a row that something is to be said about, worst first. */
export function faultyFields(row: ImportRow, fields: readonly string[]): string[] {
  const weight = (field: string): number => {
    const { severity } = cellOf(row, field);
    return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
  };
  return fields
    .filter((field) => weight(field) < 2 || row.mended[field] !== undefined)
    .sort((a, b) => weight(a) - weight(b));
}

/** Words a cell of a field may take, as far as they are known here; names of places come with the issue at the cell. */
export function suggestionsFor(row: ImportRow, field: string): string[] {
  switch (field) {
    case 'kind':
      return ['非公企业', '社会组织'];
    case 'formation':
      return ['单独组建', '联合组建', '未组建'];
    case 'massOrganisation':
      return ['工会', '共青团', '妇联'];
    default: {
      const known = cellOf(row, field).issues.map((issue) => issue.params['known']);
      return known.flatMap((names) =>
        Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
      );
    }
  }
}
