import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type ExcelJS from 'exceljs';
import { safeText } from './write-safe-text.js';
import type { CellKind, CellValue, TableColumn, TableWriter } from './write-table.js';

const NARROWEST = 8;
const WIDEST = 48;
/** Excel believes in 1900-02-29: earlier days would move by one, so they are written as text. */
const FIRST_CERTAIN_DATE = '1900-03-01';

const FORMATS: Record<CellKind, string> = {
  text: '@',
  code: '@',
  number: '#,##0',
  date: 'yyyy-mm-dd',
  rate: '0.0',
};

/**
 * An .xlsx written row by row: the header stands still, codes and texts are text cells, numbers are numbers and dates
 * dates; a second sheet holds the notes. Shared strings are not used, since they would all be kept in memory.
 */
export async function openWorkbook(
  path: string,
  sheetName: string,
  columns: readonly TableColumn[],
): Promise<TableWriter> {
  // Some 30 MB that a server without exports need not hold.
  const { default: Excel } = await import('exceljs');
  const file = createWriteStream(path);
  const workbook = new Excel.stream.xlsx.WorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  let isOpen = false;
  /** Widths are written before any row, so they come from the first rows. */
  const open = (first: readonly (readonly CellValue[])[]): void => {
    isOpen = true;
    sheet.columns = columns.map(({ kind }, index) => ({
      width: widthOf(columns[index]!.header, first, index),
      style: { numFmt: FORMATS[kind] },
    }));
    const header = sheet.addRow(columns.map((column) => safeText(column.header)));
    header.font = { bold: true };
    header.commit();
  };
  return {
    write: async (rows) => {
      if (!isOpen) {
        open(rows);
      }
      for (const row of rows) {
        sheet.addRow(row.map((value, index) => cellOf(value, columns[index]!.kind))).commit();
      }
      // What was compressed leaves for the disk before more is made.
      if (file.writableNeedDrain) {
        await once(file, 'drain');
      }
    },
    finish: async ({ title, lines }) => {
      if (!isOpen) {
        open([]);
      }
      sheet.commit();
      const notes = workbook.addWorksheet(title);
      notes.columns = [{ width: 18 }, { width: WIDEST + 20, style: { numFmt: FORMATS.text } }];
      for (const { label, text } of lines) {
        notes.addRow([safeText(label), safeText(text)]).commit();
      }
      notes.commit();
      await workbook.commit();
    },
  };
}

function cellOf(value: CellValue, kind: CellKind): ExcelJS.CellValue {
  if (typeof value !== 'string') {
    return value;
  }
  if (kind === 'date' && value >= FIRST_CERTAIN_DATE) {
    return new Date(`${value.slice(0, 10)}T00:00:00Z`);
  }
  if (kind === 'rate' && /^\d+(\.\d+)?$/.test(value)) {
    return Number(value);
  }
  return safeText(value, { phones: true });
}

function widthOf(header: string, rows: readonly (readonly CellValue[])[], index: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce(
      (width, row) => Math.max(width, lettersIn(String(row[index] ?? ''))),
      lettersIn(header),
    );
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

/** Width in Latin letters; a Chinese character takes two. */
function lettersIn(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
}
