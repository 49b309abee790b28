import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../platform/calendar/calendars.js';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { localise } from '../../../platform/problems/problem.js';
import { endedInYearOf, isOverdue } from '../../../platform/workflow/run-conditions.js';
import { daysLeft } from '../../../platform/workflow/waiting-for.js';
import { ASSESSMENT } from '../domain/assessment.workflow.js';
import { RECTIFICATION } from '../domain/rectification.workflow.js';
import type { AssessmentQueryDto } from '../dto/assessment-query.dto.js';
import type { AssessmentItemDto, AssessmentPageDto } from '../dto/assessment.dto.js';
import type {
  RectificationItemDto,
  RectificationPageDto,
  RectificationQueryDto,
} from '../dto/rectification.dto.js';

type AssessmentRow = Omit<AssessmentItemDto, 'stateLabel' | 'rectificationStateLabel'>;
type RectificationRow = Omit<RectificationItemDto, 'stateLabel' | 'workingDaysLeft'>;
/** The row beside the count of them all. */
interface Counted<Row> {
  item: Row;
  total: number;
}

/** A column of the run that is asked about: the rectification's where its state is asked for, else the assessment's. */
const askedRun = (column: string): string =>
  `(case when $7::text is null then r.${column} else tr.${column} end)`;

const ASSESSMENTS = `
  select a.id, a.park_id as "parkId", k.name as "parkName", r.number, p.name as "periodName", p.subject,
         coalesce(e.legal_name, o.name) as "subjectName", r.state, a.result_tenths as "resultTenths", a.level,
         a.settled_at as "settledAt", t.id as "rectificationId", tr.state as "rectificationState"
    from assessment a
    join workflow_run r on r.park_id = a.park_id and r.id = a.id
    join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
    join park k on k.district_id = a.district_id and k.id = a.park_id
    left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
    left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
    left join rectification t on t.park_id = a.park_id and t.assessment_id = a.id
    left join workflow_run tr on tr.park_id = t.park_id and tr.id = t.id
   where ($1::uuid is null or a.park_id = $1) and ($2::uuid is null or a.period_id = $2)
     and ($3::uuid is null or a.enterprise_id = $3) and ($4::uuid is null or a.party_org_id = $4)
     and ($5::text is null or a.level = $5) and ($6::text is null or r.state = $6)
     and ($7::text is null or tr.state = $7)
     and (not $8 or ${isOverdue('a.park_id', askedRun('id'), '$10')})
     and (not $9 or ${endedInYearOf(askedRun('ended_at'), '$10')})
   order by p.until_on desc, a.result_tenths nulls last, a.id`;

const DUE = `case when r.state in ('consolidating', 'consolidation_check') then t.plan_due_on
  else coalesce(t.extended_to, t.due_on) end`;

const RECTIFICATIONS = `
  select t.id, t.park_id as "parkId", k.name as "parkName", r.number, p.subject,
         coalesce(e.legal_name, o.name) as "subjectName", t.demand, t.responsible, r.state, (${DUE})::text as "dueOn"
    from rectification t
    join workflow_run r on r.park_id = t.park_id and r.id = t.id
    join assessment a on a.park_id = t.park_id and a.id = t.assessment_id
    join assessment_period p on p.park_id = a.park_id and p.id = a.period_id
    join park k on k.district_id = t.district_id and k.id = t.park_id
    left join enterprise e on e.park_id = a.park_id and e.id = a.enterprise_id
    left join party_org o on o.park_id = a.park_id and o.id = a.party_org_id
   where ($1::uuid is null or t.park_id = $1) and ($2::uuid is null or a.enterprise_id = $2)
     and ($3::text is null or r.state = $3) and (not $4 or r.ended_at is null)
   order by r.ended_at nulls first, ${DUE}, t.id`;

/** Lists of assessments and of rectifications, as the caller sees them. */
@Injectable()
export class ListAssessments {
  constructor(private readonly calendars: Calendars) {}

  /** The latest period first, and in it the fewest points. */
  async assessments(ctx: RequestContext, query: AssessmentQueryDto): Promise<AssessmentPageDto> {
    const { page, pageSize } = query;
    const { rows, total } = await pageOf<AssessmentRow>(ctx, ASSESSMENTS, [
      query.parkId ?? null,
      query.periodId ?? null,
      query.enterpriseId ?? null,
      query.partyOrgId ?? null,
      query.level ?? null,
      query.state ?? null,
      query.rectification ?? null,
      query.overdue === 'true',
      query.ended === 'this_year',
      ctx.today,
      pageSize,
      (page - 1) * pageSize,
    ]);
    return {
      items: rows.map((row) => ({
        ...row,
        stateLabel: stateLabel(ctx, ASSESSMENT.states, row.state),
        rectificationStateLabel:
          row.rectificationState === null
            ? null
            : stateLabel(ctx, RECTIFICATION.states, row.rectificationState),
      })),
      total,
      page,
      pageSize,
    };
  }

  /** Those that still run first, the most pressing of them first. */
  async rectifications(
    ctx: RequestContext,
    query: RectificationQueryDto,
  ): Promise<RectificationPageDto> {
    const { page, pageSize } = query;
    const { rows, total } = await pageOf<RectificationRow>(ctx, RECTIFICATIONS, [
      query.parkId ?? null,
      query.enterpriseId ?? null,
      query.state ?? null,
      query.open === true,
      pageSize,
      (page - 1) * pageSize,
    ]);
    const calendar = await this.calendars.load(ctx);
    return {
      items: rows.map((row) => {
        const isOver = RECTIFICATION.states[row.state as 'open']?.final === true;
        return {
          ...row,
          stateLabel: stateLabel(ctx, RECTIFICATION.states, row.state),
          workingDaysLeft: isOver ? null : daysLeft(calendar, ctx.today, row.dueOn),
        };
      }),
      total,
      page,
      pageSize,
    };
  }
}

/** One page of a list, and how many rows it has: cut from the list by the last two parameters. */
async function pageOf<Row>(
  ctx: RequestContext,
  list: string,
  values: readonly unknown[],
): Promise<{ rows: Row[]; total: number }> {
  const limit = `limit $${values.length - 1} offset $${values.length}`;
  const found = await ctx.query<Counted<Row>>(
    `select to_jsonb(l) as item, count(*) over ()::int as total from (${list}) l ${limit}`,
    values,
  );
  return { rows: found.map(({ item }) => item), total: found[0]?.total ?? 0 };
}

function stateLabel(
  ctx: RequestContext,
  states: Readonly<Record<string, { label: { zh: string; en: string } }>>,
  state: string,
): string {
  const found = states[state];
  return found ? localise(found.label, {}, ctx.locale) : state;
}
