import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { RequestContext } from '../database/request-context.js';
import type { ExportColumn, ExportFilter, ExportList } from '../exports/export-list.js';
import { ExportRegistry } from '../exports/export-registry.js';
import { walkCursor } from '../exports/walk-cursor.js';
import { BULK_OUTCOMES, type BulkOutcome, type BulkResultDto } from './dto/bulk-action.dto.js';

/** Which results of which run. */
export class BulkResultExportDto {
  @IsUUID()
  runId: string;

  @IsOptional()
  @IsIn(BULK_OUTCOMES)
  outcome?: BulkOutcome;
}

const OUTCOMES: Record<BulkOutcome, { zh: string; en: string }> = {
  waiting: { zh: '未处理', en: 'Waiting' },
  done: { zh: '已完成', en: 'Done' },
  refused: { zh: '未执行', en: 'Refused' },
};

const COLUMNS: readonly ExportColumn<BulkResultDto>[] = [
  { key: 'number', label: { zh: '序号', en: 'No.' }, kind: 'number', value: (row) => row.number },
  { key: 'name', label: { zh: '名称', en: 'Name' }, kind: 'text', value: (row) => row.name },
  {
    key: 'outcome',
    label: { zh: '结果', en: 'Outcome' },
    kind: 'text',
    value: ({ outcome }, { ctx }) =>
      ctx.locale === 'en' ? OUTCOMES[outcome].en : OUTCOMES[outcome].zh,
  },
  {
    key: 'message',
    label: { zh: '原因', en: 'Reason' },
    kind: 'text',
    value: (row) => row.message,
  },
];

const WHERE = 'where run_id = $1 and ($2::text is null or outcome = $2)';

/** What became of the rows of one's own run, as a file. */
@Injectable()
export class ExportBulkResults
  implements ExportList<BulkResultExportDto, BulkResultDto>, OnModuleInit
{
  readonly list = 'bulk_results';
  readonly title = { zh: '批量处理结果', en: 'Results of a batch' };
  // The rows are one's own run's: row security decides.
  readonly permission = null;
  readonly query = BulkResultExportDto;
  readonly columns = COLUMNS;

  constructor(private readonly registry: ExportRegistry) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async count(ctx: RequestContext, query: BulkResultExportDto): Promise<number> {
    const [row] = await ctx.query<{ n: number }>(
      `select count(*)::int as n from bulk_row ${WHERE}`,
      [query.runId, query.outcome ?? null],
    );
    return row?.n ?? 0;
  }

  rows(ctx: RequestContext, query: BulkResultExportDto): AsyncIterable<readonly BulkResultDto[]> {
    return walkCursor<BulkResultDto>(
      ctx,
      `select number, row_id as id, park_id as "parkId", name, outcome, code, message from bulk_row ${WHERE} order by number`,
      [query.runId, query.outcome ?? null],
    );
  }

  describe(
    ctx: RequestContext,
    { outcome }: BulkResultExportDto,
  ): Promise<readonly ExportFilter[]> {
    const words = outcome && OUTCOMES[outcome];
    return Promise.resolve(
      words
        ? [
            {
              label: { zh: '结果', en: 'Outcome' },
              value: ctx.locale === 'en' ? words.en : words.zh,
            },
          ]
        : [],
    );
  }
}
