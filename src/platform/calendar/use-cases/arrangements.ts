import { Injectable } from '@nestjs/common';
import { rolesWith } from '../../access/permissions.js';
import type { RequestContext, WriteContext } from '../../database/request-context.js';
import { newRowId } from '../../database/row-id.js';
import { defineQueue } from '../../jobs/job-queue.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { calendarProblems } from '../calendar.problems.js';
import { Calendars } from '../calendars.js';
import { missingYear } from '../domain/arrangement.js';
import type {
  ArrangementDto,
  ProposeArrangementDto,
  WorkingCalendarDto,
} from '../dto/working-calendar.dto.js';
import { CheckArrangement, refuseBadDays } from './check-arrangement.js';

/** Follows an arrangement that was put in force; carries its id. */
export const CALENDAR_CHANGED = defineQueue('platform.calendar-changed');

type Row = Omit<ArrangementDto, 'mayDecide' | 'mayWithdraw'> & { enteredBy: string | null };

type Decision = 'in_force' | 'refused' | 'withdrawn';

const COLUMNS = `
  a.id, a.year, a.version, a.source, a.notice_number as "noticeNumber", a.notice_date::text as "noticeDate", a.days,
  a.reference, a.differences, a.note, a.state, a.entered_by as "enteredBy", e.display_name as "enteredByName",
  a.entered_at as "enteredAt", d.display_name as "decidedByName", a.decided_at as "decidedAt",
  a.decision_note as "decisionNote"`;
const FROM = `
  calendar_arrangement a
  left join app_user e on e.id = a.entered_by
  left join app_user d on d.id = a.decided_by`;

/** The arrangements of years: entered by one administrator, put in force by another (rule 12.3). */
@Injectable()
export class Arrangements {
  constructor(
    private readonly calendars: Calendars,
    private readonly check: CheckArrangement,
  ) {}

  /** Which years there are, and which is missing. */
  async overview(ctx: RequestContext): Promise<WorkingCalendarDto> {
    const { years } = await this.calendars.load(ctx);
    const proposed = await ctx.query<{ year: number }>(
      `select year from calendar_arrangement where state = 'proposed' order by year`,
    );
    return {
      years: [...years].sort((a, b) => a - b),
      proposed: proposed.map(({ year }) => year),
      missing: missingYear(years, ctx.today),
      mayEnter: rolesWith('calendar.enter')?.has(ctx.actor.role) ?? false,
    };
  }

  /** All versions of a year, the latest first. */
  async ofYear(ctx: RequestContext, year: number): Promise<ArrangementDto[]> {
    const rows = await ctx.query<Row>(
      `select ${COLUMNS} from ${FROM} where a.year = $1 order by a.version desc limit 100`,
      [year],
    );
    return rows.map((row) => present(row, ctx));
  }

  /**
   * Keeps an arrangement for another administrator to check.
   * @throws validation_failed, calendar_differs, calendar_reason_missing, calendar_proposal_open
   */
  async propose(ctx: WriteContext, order: ProposeArrangementDto): Promise<ArrangementDto> {
    const { year, note = null } = order;
    const days = [...order.days].sort((a, b) => (a.day < b.day ? -1 : 1));
    refuseBadDays(year, order.days);
    const { differences, reference } = await this.check.compare(year, days);
    if (note === null) {
      if (differences.length > 0) {
        throw calendarProblems.calendar_differs({ count: differences.length });
      }
      if ((await this.calendars.load(ctx)).years.has(year)) {
        throw calendarProblems.calendar_reason_missing({ year });
      }
    }
    const id = newRowId();
    const [row] = await ctx.query<{ outcome: string }>(
      'select app.propose_calendar($1, $2, $3, $4, $5, $6, $7, $8, $9) as outcome',
      [
        id,
        year,
        order.source,
        order.noticeNumber,
        order.noticeDate,
        JSON.stringify(days),
        reference,
        JSON.stringify(differences),
        note,
      ],
    );
    if (row!.outcome !== 'proposed') {
      throw calendarProblems.calendar_proposal_open({ year });
    }
    return this.find(ctx, id);
  }

  /**
   * Puts a proposal in force, sends it back, or takes one's own back. Days of open files follow by a job.
   * @throws not_found, calendar_decided, calendar_own_proposal, calendar_not_own_proposal
   */
  async decide(
    ctx: WriteContext,
    id: string,
    decision: Decision,
    note: string | null,
  ): Promise<ArrangementDto> {
    const [row] = await ctx.query<{ outcome: string }>(
      'select app.decide_calendar($1, $2, $3) as outcome',
      [id, decision, note],
    );
    switch (row!.outcome) {
      case 'missing':
        throw platformProblems.not_found();
      case 'decided':
        throw calendarProblems.calendar_decided();
      case 'own':
        throw calendarProblems.calendar_own_proposal();
      case 'not_own':
        throw calendarProblems.calendar_not_own_proposal();
      case 'in_force':
        await ctx.enqueue({ queue: CALENDAR_CHANGED, subjectId: id });
        break;
    }
    return this.find(ctx, id);
  }

  /** One version. @throws not_found */
  async find(ctx: RequestContext, id: string): Promise<ArrangementDto> {
    const [row] = await ctx.query<Row>(`select ${COLUMNS} from ${FROM} where a.id = $1`, [id]);
    if (!row) {
      throw platformProblems.not_found();
    }
    return present(row, ctx);
  }
}

function present({ enteredBy, ...row }: Row, ctx: RequestContext): ArrangementDto {
  const isOpen = row.state === 'proposed';
  const isOwn = enteredBy === ctx.actor.userId;
  const mayApprove = rolesWith('calendar.approve')?.has(ctx.actor.role) ?? false;
  return { ...row, mayDecide: isOpen && !isOwn && mayApprove, mayWithdraw: isOpen && isOwn };
}
