import ExcelJS from 'exceljs';
import { creditCode } from './credit-codes.js';
import { ledgerFile } from './import-flow.js';

export type LedgerLine = (string | number | { formula: string } | null)[];

export const HEADERS = [
  '序号',
  '单位名称',
  '统一社会信用代码',
  '单位类别',
  '所属园区',
  '所属街道',
  '从业人数',
  '党员数',
  '党组织名称',
  '组建方式',
  '联合党组织牵头单位',
  '党组织书记',
  '党建工作指导员',
  '群团组织',
  '联系人',
  '联系电话',
];

/** A workbook with the usual headers and these lines. */
export async function workbook(
  lines: readonly LedgerLine[],
  headers: readonly string[] = HEADERS,
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow([...headers]);
  for (const line of lines) {
    sheet.addRow(line);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The lines of a fixture by the texts of their headers, read apart from the product's own reader. */
export async function linesOf(name: string, headerRow: number): Promise<Record<string, string>[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await ledgerFile(name)).buffer as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  const headers = (sheet.getRow(headerRow).values as string[]).slice(1);
  const lines: Record<string, string>[] = [];
  sheet.eachRow((row, rowNumber) => {
    if (rowNumber > headerRow) {
      lines.push(
        Object.fromEntries(headers.map((header, index) => [header, row.getCell(index + 1).text])),
      );
    }
  });
  return lines;
}

interface Given {
  name?: string;
  street?: string;
  members?: number;
  org?: string;
  formation?: string;
  lead?: string;
  secretary?: string;
  instructor?: string;
  mass?: string;
}

/** A line of the usual headers, of the unit of this number; what is not given is as it should be. */
export function line(n: number, park: string, given: Given = {}): LedgerLine {
  return [
    n,
    given.name ?? `济南第${n}号有限公司`,
    codeOfLine(n),
    '非公企业',
    park,
    given.street ?? '北园街道',
    20,
    given.members ?? 1,
    given.org ?? null,
    given.formation ?? '未组建',
    given.lead ?? null,
    given.secretary ?? null,
    given.instructor ?? null,
    given.mass ?? null,
    '张三',
    '13812341234',
  ];
}

/** The credit code that `line` gives to a number. */
export function codeOfLine(n: number): string {
  return creditCode(5_000_000 + n);
}

/** A line of the usual headers with one cell of another header's column replaced. */
export function withCell(cells: LedgerLine, header: string, value: LedgerLine[number]): LedgerLine {
  return cells.map((cell, index) => (HEADERS[index] === header ? value : cell));
}
