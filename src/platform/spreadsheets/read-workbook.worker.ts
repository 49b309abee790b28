import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import type { Cell, Sheet, SheetRow } from './cell.js';
import type { WorkbookReading, WorkbookRequest } from './workbook-reading.js';

// Nothing but types is imported from beside this file: under the test runner Node loads it as it stands.

/** Parts that say nothing about values; some (whole-column drop-down lists) cost a million objects to read. */
const IGNORED_NODES = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'extLst',
  'sheetViews',
  'sheetProtection',
  'autoFilter',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
];

async function read({ bytes, limits }: WorkbookRequest): Promise<WorkbookReading> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.buffer, { ignoreNodes: IGNORED_NODES });
  } catch {
    return { ok: false, reason: 'workbook_unreadable', params: {} };
  }
  if (workbook.worksheets.length > limits.sheets) {
    return {
      ok: false,
      reason: 'workbook_too_many_sheets',
      params: { limit: limits.sheets, sheets: workbook.worksheets.length },
    };
  }
  const sheets: Sheet[] = [];
  for (const worksheet of workbook.worksheets) {
    const rows = readRows(worksheet, limits);
    if (!Array.isArray(rows)) {
      return rows;
    }
    if (rows.length > 0 && worksheet.state === 'visible') {
      sheets.push({ name: worksheet.name, rows });
    }
  }
  if (sheets.length === 0) {
    return { ok: false, reason: 'workbook_empty', params: {} };
  }
  return { ok: true, sheets, date1904: workbook.properties.date1904 === true };
}

function readRows(
  worksheet: ExcelJS.Worksheet,
  limits: WorkbookRequest['limits'],
): SheetRow[] | Extract<WorkbookReading, { ok: false }> {
  const rows: SheetRow[] = [];
  let tooWide: string | null = null;
  worksheet.eachRow((row) => {
    const cells: Record<string, Cell> = {};
    row.eachCell((source, columnNumber) => {
      const cell = readCell(source);
      if (cell === null) {
        return;
      }
      if (columnNumber > limits.columns) {
        // A merged title may be drawn over any width: only a cell with a value of its own counts.
        tooWide ??= cell.mergedFrom === undefined ? source.address : null;
        return;
      }
      cells[lettersOf(source.address)] = cell;
    });
    if (Object.values(cells).some((cell) => cell.mergedFrom === undefined)) {
      rows.push({ rowNumber: row.number, cells });
    }
  });
  if (tooWide !== null) {
    return {
      ok: false,
      reason: 'workbook_too_many_columns',
      params: { limit: limits.columns, cell: tooWide },
    };
  }
  if (rows.length > limits.rows) {
    return {
      ok: false,
      reason: 'workbook_too_many_rows',
      params: { limit: limits.rows, rows: rows.length },
    };
  }
  return rows;
}

/** A cell below the first of a merged area repeats its value; one beside it does not (a title is read once). */
function readCell(source: ExcelJS.Cell): Cell | null {
  if (source.type !== ExcelJS.ValueType.Merge) {
    return cellOf(source.value);
  }
  const { master } = source;
  if (lettersOf(master.address) !== lettersOf(source.address)) {
    return null;
  }
  const cell = cellOf(master.value);
  return cell === null ? null : { ...cell, mergedFrom: master.address };
}

function cellOf(value: ExcelJS.CellValue): Cell | null {
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'string') {
    return textCell(value);
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { text: plainNumber(value), kind: 'number', value } : null;
  }
  if (typeof value === 'boolean') {
    return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean', value };
  }
  if (value instanceof Date) {
    return dateCell(value);
  }
  return objectCell(value);
}

function objectCell(
  value: Exclude<ExcelJS.CellValue, string | number | boolean | Date | null | undefined>,
): Cell | null {
  if ('formula' in value || 'sharedFormula' in value) {
    const formula = ('formula' in value ? value.formula : value.sharedFormula) ?? '';
    return { text: `=${formula}`, kind: 'formula', value: { formula } };
  }
  if ('error' in value) {
    return { text: value.error, kind: 'error', value: value.error };
  }
  if ('richText' in value) {
    return textCell(value.richText.map((run) => run.text).join(''));
  }
  if ('text' in value) {
    return typeof value.text === 'string' ? textCell(value.text) : objectCell(value.text);
  }
  return null;
}

function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { text, kind: 'text', value: text };
}

function dateCell(date: Date): Cell | null {
  if (Number.isNaN(date.getTime())) {
    return null;
  }
  const iso = date.toISOString();
  const text = iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19);
  return { text, kind: 'date', value: text };
}

/** Digits without an exponent where that is exact, since codes and phone numbers are often kept as numbers. */
function plainNumber(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(value);
}

function lettersOf(address: string): string {
  return address.replace(/\d+$/, '');
}

parentPort?.postMessage(await read(workerData as WorkbookRequest));
