import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { Parks } from '../../parks/parks.public.js';
import { type IndicatorSetContent, indicatorsOf } from '../domain/indicator-set.js';
import { lastQuarter, previewOf } from '../domain/preview.js';
import type { Level, Tenths } from '../domain/score.js';
import type {
  IndicatorPreviewDto,
  PreviewIndicatorDto,
  PreviewIndicatorSetDto,
} from '../dto/indicator-preview.dto.js';
import { IndicatorSets } from './indicator-sets.js';
import { countSubjects, firstSubjects } from './period-subjects.js';
import { TakeMeasurements } from './take-measurements.js';

/** Each is measured with a query an indicator, so only the first are. */
const SHOWN = 40;

interface LastPeriod {
  id: string;
  name: string;
  from: string;
  until: string;
}

interface Settled {
  subjectId: string;
  resultTenths: number;
  level: Level;
  settled: Tenths;
}

/** What a set would find in a park's last period; nothing of it is kept. */
@Injectable()
export class PreviewIndicatorSet {
  constructor(
    private readonly parks: Parks,
    private readonly sets: IndicatorSets,
    private readonly measuring: TakeMeasurements,
  ) {}

  /** @throws not_found, validation_failed (with everything that `checkIndicatorSet` finds) */
  async execute(
    ctx: RequestContext,
    { subject, parkId, content: given }: PreviewIndicatorSetDto,
  ): Promise<IndicatorPreviewDto> {
    const content = given as IndicatorSetContent;
    await this.parks.one(ctx, parkId);
    this.sets.check(subject, content);
    const [last] = await ctx.query<LastPeriod>(
      `select id, name, from_on::text as "from", until_on::text as until from assessment_period
        where park_id = $1 and subject = $2 order by until_on desc limit 1`,
      [parkId, subject],
    );
    const { from, until } = last ?? lastQuarter(ctx.today);
    const subjects = await firstSubjects(ctx, { parkId, until, subject }, SHOWN);
    const before = await settledIn(ctx, parkId, last?.id ?? null);
    const found: { tenths: Tenths }[] = [];
    const items: IndicatorPreviewDto['items'] = [];
    for (const { id, name } of subjects) {
      const tenths = await this.measuring.tenths(ctx, content, {
        kind: subject,
        parkId,
        id,
        from,
        until,
      });
      const settled = before.get(id);
      found.push({ tenths });
      items.push({
        id,
        name,
        ...previewOf(content, tenths, settled?.settled ?? {}),
        resultTenths: settled?.resultTenths ?? null,
        level: settled?.level ?? null,
      });
    }
    return {
      periodName: last?.name ?? null,
      from,
      until,
      total: await countSubjects(ctx, { parkId, until, subject }),
      items,
      indicators: summaryOf(content, found),
    };
  }
}

function summaryOf(
  content: IndicatorSetContent,
  found: readonly { tenths: Tenths }[],
): PreviewIndicatorDto[] {
  return indicatorsOf(content).map(({ code, name, points, source }) => {
    const isMeasured = source.kind === 'measured';
    const earning = (tenths: number): number | null =>
      isMeasured ? found.filter((one) => (one.tenths[code] ?? 0) === tenths).length : null;
    return { code, name, points, isMeasured, full: earning(points * 10), none: earning(0) };
  });
}

async function settledIn(
  ctx: RequestContext,
  parkId: string,
  periodId: string | null,
): Promise<Map<string, Settled>> {
  const rows =
    periodId === null
      ? []
      : await ctx.query<Settled>(
          `select coalesce(enterprise_id, party_org_id) as "subjectId", result_tenths as "resultTenths", level, settled
             from assessment where park_id = $1 and period_id = $2 and settled_at is not null`,
          [parkId, periodId],
        );
  return new Map(rows.map((row) => [row.subjectId, row]));
}
