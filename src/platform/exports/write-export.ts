import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { RequestContext } from '../database/request-context.js';
import { minuteAt } from '../calendar/clock.js';
import { openCsv } from '../spreadsheets/write-csv.js';
import type { TableColumn, TableNote, TableWriter } from '../spreadsheets/write-table.js';
import { openWorkbook } from '../spreadsheets/write-workbook.js';
import type { ExportFormat } from './dto/export.dto.js';
import type { ExportColumn } from './export-list.js';
import type { AnyExportList } from './export-registry.js';

/** What is to be written. */
export interface ExportOrder {
  list: AnyExportList;
  format: ExportFormat;
  columns: readonly ExportColumn<unknown>[];
  query: object;
}

/** A file that was written and lies on this machine until `discard`. */
export interface WrittenExport {
  path: string;
  /** Its name for whoever downloads it. */
  name: string;
  rowCount: number;
  discard(): Promise<void>;
}

const WORDS = {
  zh: {
    note: '说明',
    list: '列表',
    asOf: '截至',
    by: '导出人',
    rows: '行数',
    filter: '筛选',
    all: '全部',
  },
  en: {
    note: 'About',
    list: 'List',
    asOf: 'As of',
    by: 'Exported by',
    rows: 'Rows',
    filter: 'Filter',
    all: 'all',
  },
};

/**
 * Writes the rows that the actor's query finds into a file of this machine, a handful at a time. To be called in a
 * snapshot, so that the file shows one moment.
 */
export async function writeExport(
  ctx: RequestContext,
  order: ExportOrder,
  progress: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<WrittenExport> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wutong-export-'));
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const place = path.join(folder, randomUUID());
    const writer = await openWriter(ctx, order, place);
    let rowCount = 0;
    for await (const chunk of order.list.rows(ctx, order.query)) {
      const first = rowCount + 1;
      await writer.write(
        chunk.map((row, index) =>
          order.columns.map((column) => column.value(row, { number: first + index, ctx })),
        ),
      );
      rowCount += chunk.length;
      await progress(rowCount);
    }
    await writer.finish({
      title: wordsOf(ctx).note,
      lines: await notesOf(ctx, order, rowCount),
    });
    return { path: place, name: nameOf(ctx, order), rowCount, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function openWriter(
  ctx: RequestContext,
  { list, format, columns }: ExportOrder,
  place: string,
): Promise<TableWriter> {
  const headers: TableColumn[] = columns.map(({ label, kind }) => ({
    header: ctx.locale === 'en' ? label.en : label.zh,
    kind,
  }));
  return format === 'csv'
    ? openCsv(place, headers)
    : openWorkbook(place, titleOf(ctx, list), headers);
}

async function notesOf(
  ctx: RequestContext,
  { list, query }: ExportOrder,
  rowCount: number,
): Promise<TableNote[]> {
  const words = wordsOf(ctx);
  const [user] = await ctx.query<{ name: string }>(
    'select display_name as name from app_user where id = app.user_id()',
  );
  const filters = await list.describe(ctx, query);
  return [
    { label: words.list, text: titleOf(ctx, list) },
    { label: words.asOf, text: minuteAt(ctx.now) },
    { label: words.by, text: user?.name ?? '' },
    { label: words.rows, text: String(rowCount) },
    ...(filters.length === 0
      ? [{ label: words.filter, text: words.all }]
      : filters.map(({ label, value }) => ({
          label: words.filter,
          text: ctx.locale === 'en' ? `${label.en}: ${value}` : `${label.zh}：${value}`,
        }))),
  ];
}

function nameOf(ctx: RequestContext, { list, format }: ExportOrder): string {
  return `${titleOf(ctx, list)}-${minuteAt(ctx.now).replace(/[-:]/g, '').replace(' ', '-')}.${format}`;
}

function titleOf(ctx: RequestContext, { title }: AnyExportList): string {
  return ctx.locale === 'en' ? title.en : title.zh;
}

function wordsOf(ctx: RequestContext): (typeof WORDS)['zh'] {
  return ctx.locale === 'en' ? WORDS.en : WORDS.zh;
}
