import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { prepared } from '../../../platform/database/statements.js';
import { lockRun } from '../../../platform/workflow/run-record.js';
import { Workflows } from '../../../platform/workflow/workflows.js';
import { assessmentProblems } from '../assessment.problems.js';
import { indicatorsInDispute, scoredIndicators, type Tenths } from '../domain/score.js';
import type { GiveScoresDto } from '../dto/assessment.dto.js';
import { type AssessmentRecord, assessmentOf, scorersHeard } from './assessment-record.js';

/** Keeps what one person scores. Two score blind to each other; a gap that is too large asks a third. */
@Injectable()
export class ScoreAssessment {
  constructor(private readonly workflows: Workflows) {}

  /**
   * The scores count whichever of two scorers comes first: what one gives does not depend on the other, so nobody is
   * sent back because the other was quicker.
   * @throws not_found, scores_incomplete, workflow_wrong_state, workflow_not_yours, workflow_own_file,
   *   workflow_refused (scored_already, subject_gone)
   */
  async execute(
    ctx: WriteContext,
    parkId: string,
    id: string,
    input: GiveScoresDto,
  ): Promise<void> {
    const run = await lockRun(ctx, { parkId, runId: id });
    const record = await assessmentOf(ctx, parkId, id);
    checkComplete(record, input);
    const given = run.endedAt === null && (await keep(ctx, record, input));
    const action = given ? await actionAt(ctx, record, input) : (ACTIONS[run.state] ?? 'score');
    await this.workflows.move(
      ctx,
      'assessment',
      { parkId, runId: id },
      { action, version: run.version, input: {} },
    );
  }
}

const ACTIONS: Readonly<Record<string, string>> = {
  scoring: 'score',
  second_scoring: 'score_agreeing',
  third_scoring: 'score_third',
};

/** The move that a state's scores make; the second tells by how far apart they are. */
async function actionAt(
  ctx: WriteContext,
  { parkId, id, state, content }: AssessmentRecord,
  { scores }: GiveScoresDto,
): Promise<string> {
  if (state !== 'second_scoring') {
    return ACTIONS[state] ?? 'score';
  }
  const [other] = await ctx.query<{ scores: Tenths }>(
    prepared(
      `select jsonb_object_agg(s.indicator, s.tenths) as scores from assessment_score s
         join assessment_scorer c on c.park_id = s.park_id and c.assessment_id = s.assessment_id and c.user_id = s.user_id
        where s.park_id = $1 and s.assessment_id = $2 and c.nth = 1`,
    ),
    [parkId, id],
  );
  const mine = Object.fromEntries(scores.map(({ indicator, tenths }) => [indicator, tenths]));
  return indicatorsInDispute(content, other!.scores, mine).length > 0
    ? 'score_apart'
    : 'score_agreeing';
}

/** Writes the scores down; false when this person has scored before, which the move then says. */
async function keep(
  ctx: WriteContext,
  { parkId, id, state }: AssessmentRecord,
  { scores }: GiveScoresDto,
): Promise<boolean> {
  const heard = scorersHeard(state);
  if (heard > 2) {
    return false;
  }
  const [added] = await ctx.query(
    prepared(
      `insert into assessment_scorer (park_id, assessment_id, user_id, nth) values ($1, $2, app.user_id(), $3)
       on conflict (park_id, assessment_id, user_id) do nothing returning nth`,
    ),
    [parkId, id, heard + 1],
  );
  if (!added) {
    return false;
  }
  await ctx.query(
    prepared(
      `insert into assessment_score (park_id, assessment_id, user_id, indicator, tenths, note)
       select $1, $2, app.user_id(), s.indicator, s.tenths, s.note
         from jsonb_to_recordset($3::jsonb) as s(indicator text, tenths int, note text)`,
    ),
    [parkId, id, JSON.stringify(scores)],
  );
  return true;
}

function checkComplete({ content }: AssessmentRecord, { scores }: GiveScoresDto): void {
  const asked = scoredIndicators(content);
  const given = new Map(scores.map(({ indicator, tenths }) => [indicator, tenths]));
  const fits = asked.every(({ code, points }) => (given.get(code) ?? Infinity) <= points * 10);
  if (!fits || given.size !== asked.length || scores.length !== asked.length) {
    throw assessmentProblems.scores_incomplete({ count: asked.length });
  }
}
