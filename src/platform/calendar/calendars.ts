import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../database/request-context.js';
import { prepared } from '../database/statements.js';
import type { WorkingCalendar } from './working-days.js';

/** The working days that were entered, as the rules take them. */
@Injectable()
export class Calendars {
  /** All entered years, in one query. */
  async load(ctx: RequestContext): Promise<WorkingCalendar> {
    const [row] = await ctx.query<CalendarRow>(
      prepared(
        `select coalesce((select array_agg(year) from calendar_year), '{}') as years,
                coalesce((select array_agg(day::text) from calendar_day where kind = 'off'), '{}') as off,
                coalesce((select array_agg(day::text) from calendar_day where kind = 'work'), '{}') as work`,
      ),
    );
    return asCalendar(row!);
  }
}

/** Calls functions that need no sign-in. */
interface SignInFunctions {
  signIn<Row>(sql: string, params: readonly unknown[]): Promise<Row[]>;
}

interface CalendarRow {
  years: number[];
  off: string[];
  work: string[];
}

const asCalendar = ({ years, off, work }: CalendarRow): WorkingCalendar => ({
  years: new Set(years),
  off: new Set(off),
  work: new Set(work),
});

/** The same where nobody is signed in: for public pages, and for what the portal does of itself. */
export async function publicCalendar(unitOfWork: SignInFunctions): Promise<WorkingCalendar> {
  const [row] = await unitOfWork.signIn<CalendarRow>(
    'select years, off_days as off, work_days as work from app.working_calendar()',
    [],
  );
  return asCalendar(row!);
}
