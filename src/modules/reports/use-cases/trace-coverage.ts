import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { coverageFigures } from '../domain/coverage-rate.js';
import { trendDays } from '../domain/trend-days.js';
import type {
  CoverageDto,
  CoverageFiguresDto,
  CoverageTrendDto,
  CoverageTrendQueryDto,
} from '../dto/coverage.dto.js';
import { MeasureCoverage } from './measure-coverage.js';

const NOTHING = coverageFigures({ denominator: 0, own: 0, joint: 0, workCovered: 0 });
const POINTS = 12;

/**
 * The two coverages over time, a line per park, street or kind. Each day is measured by the one query that the page of
 * that day asks, so a point and its list can never differ; a past day shows what is known today about it (rule 5.8).
 */
@Injectable()
export class TraceCoverage {
  constructor(private readonly coverage: MeasureCoverage) {}

  async execute(ctx: RequestContext, query: CoverageTrendQueryDto): Promise<CoverageTrendDto> {
    const { step = 'month', points = POINTS, asOf = ctx.today, ...scope } = query;
    const days = trendDays(asOf, step, points);
    const reports: CoverageDto[] = [];
    for (const day of days) {
      reports.push(await this.coverage.execute(ctx, { ...scope, asOf: day }));
    }
    const lines = new Map<string, { label: string; figures: CoverageFiguresDto[] }>();
    for (const [index, report] of reports.entries()) {
      for (const { key, label, ...figures } of report.rows) {
        const line = lines.get(key) ?? { label, figures: days.map(() => NOTHING) };
        line.figures[index] = figures;
        lines.set(key, line);
      }
    }
    return {
      days,
      total: reports.map(({ total }) => total),
      lines: [...lines]
        .map(([key, line]) => ({ key, ...line }))
        .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN')),
    };
  }
}
