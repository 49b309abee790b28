import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import type { WorkingCalendar } from './working-days.js';

/** The working days that were entered, as the rules take them. */
@Injectable()
export class Calendars {
  /** All entered years, in one query. */
  async load(ctx: RequestContext): Promise<WorkingCalendar> {
    const [row] = await ctx.query<{ years: number[]; off: string[]; work: string[] }>(
      prepared(
        `select coalesce((select array_agg(year) from calendar_year), '{}') as years,
                coalesce((select array_agg(day::text) from calendar_day where kind = 'off'), '{}') as off,
                coalesce((select array_agg(day::text) from calendar_day where kind = 'work'), '{}') as work`,
      ),
    );
    return {
      years: new Set(row!.years),
      off: new Set(row!.off),
      work: new Set(row!.work),
    };
  }
}
