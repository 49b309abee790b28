import { Injectable } from '@nestjs/common';
import type ExcelJS from 'exceljs';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import type { Cell, SheetRow } from '../../../platform/spreadsheets/cell.js';
import type { LedgerIssue, LedgerRow } from '../domain/checked-ledger.js';
import { issueMessage } from '../domain/issue-message.js';
import { lettersOf } from '../domain/ledger-columns.js';
import { LEDGER_FIELD_DEFINITIONS, type LedgerMapping } from '../domain/ledger-fields.js';
import { mappedCells } from '../domain/read-rows.js';
import { importProblems } from '../import.problems.js';
import { type BatchRecord, findBatch } from './batch-record.js';

type RejectedRow = LedgerRow & { issues: LedgerIssue[] };

const TEXTS = {
  zh: { reason: '暂缓原因', suffix: '暂缓的行' },
  en: { reason: 'Why it is held back', suffix: 'held-back rows' },
};

/** The held-back rows as a workbook in the columns of the sheet, with the reasons, to be mended and imported again. */
@Injectable()
export class DownloadRejects {
  /** @throws not_found, not_allowed (somebody else's import), import_no_rejects */
  async execute(ctx: RequestContext, id: string): Promise<{ name: string; content: Buffer }> {
    const batch = await findBatch(ctx, id);
    if (batch.createdBy !== ctx.actor.userId) {
      throw platformProblems.not_allowed();
    }
    const rows = await ctx.query<RejectedRow>(
      `select row_number as "rowNumber", cells, nullif(mended, '{}') as mended, issues from import_row
        where batch_id = $1 and verdict = 'held_back' order by row_number`,
      [id],
    );
    if (rows.length === 0) {
      throw importProblems.import_no_rejects();
    }
    const [header] = await ctx.query<SheetRow>(
      'select row_number as "rowNumber", cells from import_row where batch_id = $1 and row_number = $2',
      [id, batch.headerRow],
    );
    const language = ctx.locale === 'en' ? 'en' : 'zh';
    const stem = batch.fileName.replace(/\.xlsx$/i, '');
    return {
      name: `${stem}-${TEXTS[language].suffix}.xlsx`,
      content: await writeRejects(rows, header, batch, ctx.locale),
    };
  }
}

async function writeRejects(
  rows: readonly RejectedRow[],
  header: SheetRow | undefined,
  { mapping, sheetName }: BatchRecord,
  locale: 'zh-CN' | 'en',
): Promise<Buffer> {
  const language = locale === 'en' ? 'en' : 'zh';
  const { default: Excel } = await import('exceljs');
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet(sheetName?.replace(/[*?:\\/[\]]/g, ' ').slice(0, 31) || '台账');
  const letters = lettersOf(header ? [header, ...rows] : rows);
  const reasons = Math.max(0, ...letters.map((letter) => columnNumber(letter))) + 1;
  const top = sheet.getRow(1);
  for (const letter of letters) {
    writeText(top.getCell(letter), header?.cells[letter]?.text ?? '');
  }
  writeText(top.getCell(reasons), TEXTS[language].reason);
  top.font = { bold: true };
  rows.forEach((row, index) => {
    const line = sheet.getRow(index + 2);
    for (const [letter, cell] of Object.entries(cellsOf(row, mapping))) {
      if (cell.kind === 'number' && typeof cell.value === 'number') {
        line.getCell(letter).value = cell.value;
      } else {
        writeText(line.getCell(letter), cell.text);
      }
    }
    writeText(line.getCell(reasons), reasonsOf(row.issues, locale));
    line.getCell(reasons).alignment = { wrapText: true, vertical: 'top' };
  });
  sheet.columns.forEach((column) => {
    column.width = 18;
  });
  sheet.getColumn(reasons).width = 60;
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The cells of a row under their letters: mapped ones as they are read, the others as they stand. */
function cellsOf(row: RejectedRow, mapping: LedgerMapping): Record<string, Cell> {
  const mapped = new Set(Object.values(mapping));
  const others = Object.entries(row.cells).filter(([letter]) => !mapped.has(letter));
  const read = Object.entries(mappedCells(row, mapping)).map(([field, cell]): [string, Cell] => [
    mapping[field as keyof LedgerMapping]!,
    cell,
  ]);
  return Object.fromEntries([...others, ...read]);
}

/** A text stays a text, also when somebody edits the cell: nothing that was in the ledger becomes a formula. */
function writeText(cell: ExcelJS.Cell, text: string): void {
  cell.value = text;
  cell.numFmt = '@';
}

function reasonsOf(issues: readonly LedgerIssue[], locale: 'zh-CN' | 'en'): string {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ field, code, params }) => {
      const message = issueMessage(code, params, locale);
      if (field === null) {
        return message;
      }
      const label = LEDGER_FIELD_DEFINITIONS[field][locale === 'en' ? 'en' : 'zh'];
      return locale === 'en' ? `${label}: ${message}` : `${label}：${message}`;
    })
    .join('\n');
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
