import { Injectable } from '@nestjs/common';
import type { WriteContext } from '../../../platform/database/request-context.js';
import { newRowId } from '../../../platform/database/row-id.js';
import { prepared } from '../../../platform/database/statements.js';
import { platformProblems } from '../../../platform/problems/platform.problems.js';
import { fieldProblem } from '../../../platform/problems/validation.js';
import { admitParticipant, withdrawParticipants } from '../../../platform/workflow/participants.js';
import type { RunRecord } from '../../../platform/workflow/run-record.js';
import { constructionProblems } from '../construction.problems.js';
import { nextVisitDueOn, visitFaults, type VisitInput } from '../domain/instructor-visits.js';
import { CountAfterVisit } from './count-after-visit.js';
import { countedVisits, type DispatchRecord, readDispatch } from './dispatch-record.js';
import { InstructorAccounts } from './instructor-accounts.js';

/** What a move of a dispatch brings with it; each action reads its own part. */
export interface DispatchInput extends VisitInput {
  /** correct_visit: the entry that was wrong, and whether the visit did not take place at all. */
  visitId?: string;
  voids?: boolean;
  /** give_account: the officer's account; none: the office sees to the visits. */
  accountUserId?: string;
}

/** What the moves of a dispatch write besides its state. */
@Injectable()
export class KeepVisits {
  constructor(
    private readonly accounts: InstructorAccounts,
    private readonly counting: CountAfterVisit,
  ) {}

  /** Gives what the step keeps of it. @throws validation_failed, visit_corrected_already, not_found */
  async apply(
    ctx: WriteContext,
    run: RunRecord,
    { action, input }: { action: string; input: DispatchInput },
  ): Promise<Record<string, unknown> | undefined> {
    const ref = { parkId: run.parkId, runId: run.id };
    const record = await readDispatch(ctx, ref);
    switch (action) {
      case 'log_visit':
        return this.log(ctx, record, input);
      case 'correct_visit':
        return this.correct(ctx, record, input);
      case 'give_account':
        return this.giveAccount(ctx, record, input);
      default:
        await ctx.query(
          prepared('update instructor_dispatch set ended_on = $3 where park_id = $1 and id = $2'),
          [record.parkId, record.id, ctx.today],
        );
        return undefined;
    }
  }

  private async log(
    ctx: WriteContext,
    record: DispatchRecord,
    input: DispatchInput,
  ): Promise<Record<string, unknown>> {
    const taken = countedVisits(record).map(({ visitedOn }) => visitedOn);
    const visitId = await add(ctx, record, input, taken);
    return this.follow(ctx, record, visitId);
  }

  private async correct(
    ctx: WriteContext,
    record: DispatchRecord,
    { visitId, voids = false, ...input }: DispatchInput,
  ): Promise<Record<string, unknown>> {
    const wrong = record.visits.find(({ id }) => id === visitId);
    if (!wrong) {
      throw platformProblems.not_found();
    }
    if (wrong.isCorrected) {
      throw constructionProblems.visit_corrected_already();
    }
    const others = countedVisits(record).filter(({ id }) => id !== wrong.id);
    // What did not take place keeps what was logged of it.
    const values = voids
      ? { ...wrong, agreed: wrong.agreed ?? undefined, nextVisitOn: wrong.nextDueOn }
      : input;
    const id = await add(
      ctx,
      record,
      values,
      voids ? [] : others.map(({ visitedOn }) => visitedOn),
      { id: wrong.id, voids },
    );
    return { ...(await this.follow(ctx, record, id)), corrects: wrong.visitedOn, voids };
  }

  /** When the next visit is due, by the visits that count now, and what the latest asks of the unit's project. */
  private async follow(
    ctx: WriteContext,
    { parkId, id, firstDueOn }: DispatchRecord,
    visitId: string,
  ): Promise<Record<string, unknown>> {
    const record = await readDispatch(ctx, { parkId, runId: id });
    const latest = countedVisits(record)[0];
    const nextVisitOn = latest?.nextDueOn ?? firstDueOn;
    await ctx.query(
      prepared('update instructor_dispatch set next_visit_on = $3 where park_id = $1 and id = $2'),
      [parkId, id, nextVisitOn],
    );
    const visit = record.visits.find((one) => one.id === visitId)!;
    return {
      visitedOn: visit.visitedOn,
      fullMembers: visit.fullMembers,
      nextVisitOn,
      project: latest?.id === visitId ? await this.counting.execute(ctx, record, visit) : 'nothing',
    };
  }

  private async giveAccount(
    ctx: WriteContext,
    { parkId, id, streetId }: DispatchRecord,
    { accountUserId }: DispatchInput,
  ): Promise<Record<string, unknown>> {
    const account =
      accountUserId === undefined
        ? null
        : (await this.accounts.of(ctx, parkId, streetId)).find(
            ({ userId }) => userId === accountUserId,
          );
    if (account === undefined) {
      throw fieldProblem([
        {
          path: 'accountUserId',
          code: 'account_unknown',
          zh: '请选择本园区或所在街道工作人员的账号',
          en: 'Choose the account of an officer of this park or of the unit’s street',
        },
      ]);
    }
    const ref = { parkId, runId: id };
    await withdrawParticipants(ctx, ref);
    if (account !== null) {
      await admitParticipant(ctx, ref, account);
    }
    await ctx.query(
      prepared(
        `update instructor_dispatch set account_user_id = $3, account_role = $4, account_name = $5
          where park_id = $1 and id = $2`,
      ),
      [parkId, id, account?.userId ?? null, account?.role ?? null, account?.name ?? null],
    );
    return { account: account?.name ?? null };
  }
}

async function add(
  ctx: WriteContext,
  record: DispatchRecord,
  input: VisitInput,
  takenDays: readonly string[],
  corrects: { id: string; voids: boolean } | null = null,
): Promise<string> {
  const faults = corrects?.voids ? [] : visitFaults(input, { ...record, takenDays }, ctx.today);
  if (faults.length > 0) {
    throw fieldProblem(faults);
  }
  const id = newRowId();
  const nextDueOn = nextVisitDueOn(
    { visitedOn: input.visitedOn!, nextVisitOn: input.nextVisitOn ?? null },
    record.visitMonths,
  );
  await ctx.query(
    prepared(
      `insert into instructor_visit (park_id, id, dispatch_id, visited_on, full_members, applicants, found, agreed,
              next_due_on, corrects_id, voids, logged_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, app.user_id())`,
    ),
    [
      record.parkId,
      id,
      record.id,
      input.visitedOn,
      input.fullMembers,
      input.applicants,
      input.found,
      input.agreed ?? null,
      nextDueOn,
      corrects?.id ?? null,
      corrects?.voids ?? false,
    ],
  );
  return id;
}
