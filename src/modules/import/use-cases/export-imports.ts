import { Injectable, type OnModuleInit } from '@nestjs/common';
import { minuteAt } from '../../../platform/calendar/clock.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import type {
  ExportColumn,
  ExportFilter,
  ExportList,
} from '../../../platform/exports/export-list.js';
import { ExportRegistry } from '../../../platform/exports/export-registry.js';
import { walkCursor } from '../../../platform/exports/walk-cursor.js';
import type { BatchState } from '../domain/batch-actions.js';
import { ImportQueryDto, type ImportSummaryDto } from '../dto/import.dto.js';
import type { BatchRecord } from './batch-record.js';
import { allImports, countImports } from './list-imports.js';
import { presentSummary } from './present-batch.js';

const STATES: Partial<Record<BatchState, { zh: string; en: string }>> = {
  reading: { zh: '正在读取', en: 'Reading' },
  mapping: { zh: '待核对列', en: 'Columns to confirm' },
  checking: { zh: '正在检查', en: 'Checking' },
  checked: { zh: '待确认导入', en: 'To be confirmed' },
  committing: { zh: '正在导入', en: 'Importing' },
  committed: { zh: '已导入', en: 'Imported' },
  failed: { zh: '未成功', en: 'Failed' },
  discarded: { zh: '已放弃', en: 'Dropped' },
  undone: { zh: '已撤销', en: 'Undone' },
};

const COLUMNS: readonly ExportColumn<ImportSummaryDto>[] = [
  {
    key: 'file',
    label: { zh: '文件', en: 'File' },
    kind: 'text',
    value: (batch) => batch.fileName,
  },
  {
    key: 'state',
    label: { zh: '状态', en: 'State' },
    kind: 'text',
    value: ({ state }, { ctx }) => {
      const words = STATES[state];
      return words ? (ctx.locale === 'en' ? words.en : words.zh) : state;
    },
  },
  {
    key: 'undone',
    label: { zh: '撤销', en: 'Undone by' },
    kind: 'text',
    value: ({ undone }) => undone && `${undone.byName} · ${minuteAt(new Date(undone.at))}`,
  },
  {
    key: 'asOf',
    label: { zh: '台账日期', en: 'Ledger date' },
    kind: 'date',
    value: (batch) => batch.asOf,
  },
  {
    key: 'rows',
    label: { zh: '行数', en: 'Rows' },
    kind: 'number',
    value: ({ counts }) => counts?.rows ?? null,
  },
  {
    key: 'createdAt',
    label: { zh: '上传时间', en: 'Uploaded' },
    kind: 'text',
    value: ({ createdAt }) => minuteAt(new Date(createdAt)),
  },
  {
    key: 'committedAt',
    label: { zh: '导入时间', en: 'Imported' },
    kind: 'text',
    value: ({ committedAt }) => committedAt && minuteAt(new Date(committedAt)),
  },
];

/** The imports so far as a file; what is in them stays where it is. */
@Injectable()
export class ExportImports implements ExportList<ImportQueryDto, ImportSummaryDto>, OnModuleInit {
  readonly list = 'imports';
  readonly title = { zh: '导入记录', en: 'Imports' };
  readonly permission = 'import.read';
  readonly query = ImportQueryDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  count(ctx: RequestContext, query: ImportQueryDto): Promise<number> {
    return countImports(ctx, query);
  }

  async *rows(
    ctx: RequestContext,
    query: ImportQueryDto,
  ): AsyncGenerator<readonly ImportSummaryDto[]> {
    const { text, params } = allImports(query);
    for await (const rows of walkCursor<BatchRecord>(ctx, text, params)) {
      yield rows.map((row) => presentSummary(ctx, row));
    }
  }

  describe(ctx: RequestContext, { open }: ImportQueryDto): Promise<readonly ExportFilter[]> {
    const words = open ? { zh: '未完成', en: 'Unfinished' } : { zh: '已完成', en: 'Finished' };
    return Promise.resolve(
      open === undefined
        ? []
        : [
            {
              label: { zh: '进度', en: 'Progress' },
              value: ctx.locale === 'en' ? words.en : words.zh,
            },
          ],
    );
  }
}
