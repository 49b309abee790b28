import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { localise } from '../../../platform/problems/problem.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import {
  endedInYearOf,
  isOverdue,
  isWaitedFor,
} from '../../../platform/workflow/run-conditions.js';
import { workflowNamed } from '../../../platform/workflow/workflow-registry.js';
import type { GateBoardDto, GateDto, GateStepDto } from '../dto/gate-board.dto.js';
import type { WorkbenchLinkDto } from '../dto/workbench.dto.js';

type Query = Record<string, string>;

interface Gate {
  workflow: string;
  /** The page that lists its files, by what names a state there and by what those that are late. */
  path: string;
  at: (state: string) => Query;
  late: Query;
}

/** The workflows of the three gates (三严) in their order. A rectification is found by the assessment it came from. */
const GATES: readonly Gate[] = [
  {
    workflow: 'admission_review',
    path: '/admissions',
    at: (state) => ({ state }),
    late: { due: 'overdue' },
  },
  {
    workflow: 'construction_project',
    path: '/constructions',
    at: (state) => ({ state }),
    late: { overdue: 'true' },
  },
  {
    workflow: 'instructor_dispatch',
    path: '/instructor-visits',
    at: (state) => ({ state }),
    late: { overdue: 'true' },
  },
  {
    workflow: 'assessment',
    path: '/assessments',
    at: (state) => ({ state }),
    late: { overdue: 'true' },
  },
  {
    workflow: 'rectification',
    path: '/assessments',
    at: (rectification) => ({ rectification }),
    late: { overdue: 'true' },
  },
];

interface Row {
  parkName: string;
  onlyStreet: string | null;
  workflow: string | null;
  state: string;
  count: number;
  waiting: number;
  overdue: number;
}

const COUNTS = `
  select p.name as "parkName", (select s.name from street s where s.id = app.street_id()) as "onlyStreet",
         r.workflow, r.state, count(*)::int as count,
         count(*) filter (where ${isWaitedFor('r.park_id', 'r.id', '$2')})::int as waiting,
         count(*) filter (where ${isOverdue('r.park_id', 'r.id', '$2')})::int as overdue
    from park p
    left join workflow_run r on r.park_id = p.id and r.workflow = any ($3)
     and (r.ended_at is null or ${endedInYearOf('r.ended_at', '$2')})
   where p.id = $1
   group by p.id, p.name, r.workflow, r.state`;

/** The gate board of a park: where its files stand, as counts that open the lists they count. */
@Injectable()
export class OpenGateBoard {
  /** @throws not_found */
  async execute(ctx: RequestContext, parkId: string): Promise<GateBoardDto> {
    const rows = await ctx.query<Row>(prepared(COUNTS), [
      parkId,
      ctx.today,
      GATES.map(({ workflow }) => workflow),
    ]);
    const [first] = rows;
    if (!first) {
      throw platformProblems.not_found();
    }
    return {
      parkId,
      parkName: first.parkName,
      asOf: ctx.today,
      onlyStreet: first.onlyStreet,
      gates: GATES.map((gate) =>
        gateOf(
          ctx,
          parkId,
          gate,
          rows.filter(({ workflow }) => workflow === gate.workflow),
        ),
      ),
    };
  }
}

function gateOf(ctx: RequestContext, parkId: string, gate: Gate, rows: readonly Row[]): GateDto {
  const { label, states } = workflowNamed(gate.workflow);
  const link = (query: Query): WorkbenchLinkDto => ({
    path: gate.path,
    query: { parkId, ...query },
  });
  const stepOf = (state: string): GateStepDto => {
    const row = rows.find((one) => one.state === state);
    const isFinal = states[state]!.final === true;
    return {
      state,
      label: localise(states[state]!.label, {}, ctx.locale),
      count: row?.count ?? 0,
      overdue: row?.overdue ?? 0,
      link: link({ ...gate.at(state), ...(isFinal ? { ended: 'this_year' } : {}) }),
      overdueLink: link({ ...gate.at(state), ...gate.late }),
    };
  };
  const names = Object.keys(states);
  const steps = names.filter((state) => !states[state]!.final).map(stepOf);
  return {
    workflow: gate.workflow,
    label: localise(label, {}, ctx.locale),
    waiting: sum(rows.map((row) => row.waiting)),
    overdue: sum(steps.map(({ overdue }) => overdue)),
    steps,
    ended: names.filter((state) => states[state]!.final).map(stepOf),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
