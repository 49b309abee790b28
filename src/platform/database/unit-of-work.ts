import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { businessDateAt, Clock } from '../calendar/clock.js';
import type { Call } from '../http/call.decorator.js';
import { JobQueue } from '../jobs/job-queue.js';
import { isRetryable } from '../problems/database-problems.js';
import { platformProblems } from '../problems/platform.problems.js';
import type { Locale } from '../problems/problem.js';
import {
  actorOf,
  type Entrance,
  entranceOf,
  jobEntrance,
  knownGrants,
  type ScopeRow,
} from './entrance.js';
import { flush, type SentStatement, survives } from './flush.js';
import type { Actor, RequestContext, Statement, WriteContext } from './request-context.js';

const ATTEMPTS = 3;

type Rows = <Row>(statement: string | Statement, params?: readonly unknown[]) => Promise<Row[]>;

/** TypeORM's own account of a transaction that was opened for it, so that a `save()` opens and commits none. */
const OPEN = { isTransactionActive: true, transactionDepth: 1 };
const CLOSED = { isTransactionActive: false, transactionDepth: 0 };

/** A request's work on the database: entered as the caller, committed or undone as a whole. */
@Injectable()
export class UnitOfWork {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly jobs: JobQueue,
  ) {}

  private get pool(): pg.Pool {
    return (this.dataSource.driver as PostgresDriver).master as pg.Pool;
  }

  /**
   * Runs a query of the caller's. Each statement is a read-only transaction of its own, entered and ended in one
   * round trip, on whichever connection is free; work without a statement is refused too when the sign-in has ended.
   */
  read<T>(call: Call, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.readEntered(entranceOf(call), work);
  }

  /** Runs queries of the caller's that must all see the records of one moment: one read-only transaction. */
  readSnapshot<T>(call: Call, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.readAtOnce(entranceOf(call), work);
  }

  /**
   * Runs a command of the caller's: commits when `work` resolves, undoes everything when it throws.
   * Serialization failures and deadlocks are retried; a repeated Idempotency-Key gets the first answer.
   */
  write<T>(call: Call, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    return this.writeEntered(entranceOf(call), work, call);
  }

  /** As `read`, for a job: as whoever asked for it, if he still may. */
  readForJob<T>(
    job: { runId: string; locale: Locale },
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    return this.readEntered(jobEntrance(job), work);
  }

  /** As `readSnapshot`, for a job: as whoever asked for it, if he still may. */
  readSnapshotForJob<T>(
    job: { runId: string; locale: Locale },
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    return this.readAtOnce(jobEntrance(job), work);
  }

  /** As `write`, for a job: as whoever asked for it, if he still may. */
  writeForJob<T>(
    job: { runId: string; locale: Locale },
    work: (ctx: WriteContext) => Promise<T>,
  ): Promise<T> {
    return this.writeEntered(jobEntrance(job), work, ALONE);
  }

  /** Calls one of the sign-in functions, which need no context; the role can do nothing else. */
  async signIn<Row>(sql: string, params: readonly unknown[]): Promise<Row[]> {
    const result = await this.pool.query(sql, [...params]);
    return result.rows as Row[];
  }

  private async readEntered<T>(
    entrance: Entrance,
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    const { roleGrantId, loginSessionId } = entrance;
    let hasEntered = false;
    const run = async (statements: SentStatement[]): Promise<unknown[]> => {
      const rows = await this.send(statements);
      hasEntered = true;
      return rows.at(-1)!;
    };
    const known = roleGrantId === null ? undefined : knownGrants.get(roleGrantId);
    const scope = known ?? ((await run([entrance.asActor]))[0] as ScopeRow | undefined);
    const actor = actorOf(scope, loginSessionId);
    if (!known) {
      knownGrants.add(scope!);
    }
    const query: Rows = async (statement, params = []) =>
      (await run([entrance.toRead, sent(statement, params)])) as never[];
    try {
      return await work(this.context(actor, entrance, query));
    } finally {
      // Whatever came of it: who is no longer signed in is told so, and nothing else.
      if (!hasEntered) {
        await run([entrance.toRead]);
      }
    }
  }

  private async readAtOnce<T>(
    entrance: Entrance,
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      const opened = (await client.query(
        `begin isolation level repeatable read read only; ${entrance.text}`,
      )) as unknown as pg.QueryResult[];
      const actor = actorOf(opened[1]?.rows[0] as ScopeRow | undefined, entrance.loginSessionId);
      const query: Rows = async (statement, params = []) =>
        (await flush(client, [sent(statement, params)]))[0] as never[];
      const outcome = await work(this.context(actor, entrance, query));
      await client.query('commit');
      return outcome;
    } catch (error) {
      await client.query('rollback').catch((fault: Error) => (broken = fault));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Runs statements as one transaction on a connection that is free. */
  private async send(statements: readonly SentStatement[]): Promise<unknown[][]> {
    const client = await this.pool.connect();
    try {
      const rows = await flush(client, statements);
      client.release();
      return rows;
    } catch (error) {
      client.release(survives(error) ? undefined : (error as Error));
      throw error;
    }
  }

  private async writeEntered<T>(
    entrance: Entrance,
    work: (ctx: WriteContext) => Promise<T>,
    beside: Beside,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.dataSource.createQueryRunner();
      try {
        return await this.writeOnce(runner, entrance, work, beside);
      } catch (error) {
        if (!isRetryable(error) || attempt === ATTEMPTS) {
          throw error;
        }
      } finally {
        await runner.release();
      }
    }
  }

  private async writeOnce<T>(
    runner: QueryRunner,
    entrance: Entrance,
    work: (ctx: WriteContext) => Promise<T>,
    { repeat, draft }: Beside,
  ): Promise<T> {
    const client = (await runner.connect()) as pg.PoolClient;
    try {
      // One round trip begins, enters and claims the key; the last one keeps the answer and commits.
      const opened = await flush(client, [
        BEGIN,
        entrance.asActor,
        ...(repeat ? [claimOf(repeat)] : []),
      ]);
      Object.assign(runner, OPEN);
      const actor = actorOf(opened[1]?.[0] as ScopeRow | undefined, entrance.loginSessionId);
      const first = repeat ? firstAnswer<T>(opened[2]?.[0] as Claim) : null;
      const query: Rows = async (statement, params = []) =>
        (await flush(client, [sent(statement, params)]))[0] as never[];
      const result = first
        ? first.response
        : await work(this.writeContext(actor, entrance, runner, query));
      await flush(client, [
        ...(draft ? [discardOf(draft)] : []),
        ...(repeat && !first ? [keepingOf(repeat, result)] : []),
        COMMIT,
      ]);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      Object.assign(runner, CLOSED);
    }
  }

  private context(actor: Actor, entrance: Entrance, query: Rows): RequestContext {
    const now = this.clock.now();
    return {
      actor,
      locale: entrance.locale,
      correlationId: entrance.correlationId,
      now,
      today: businessDateAt(now),
      query,
    };
  }

  private writeContext(
    actor: Actor,
    entrance: Entrance,
    runner: QueryRunner,
    query: Rows,
  ): WriteContext {
    return {
      ...this.context(actor, entrance, query),
      manager: runner.manager,
      enqueue: async ({ queue, subjectId, total = 0 }) => {
        const [run] = await query<{ id: string }>(
          `insert into job_run (queue, subject_id, user_id, role_grant_id, locale, total)
           values ($1, $2, app.user_id(), app.role_grant_id(), $3, $4) returning id`,
          [queue, subjectId, entrance.locale, total],
        );
        const runId = run!.id;
        await this.jobs.send(queue, runId, async (text, values) => ({
          rows: await query(text, values ?? []),
        }));
        return runId;
      },
    };
  }
}

const sent = (statement: string | Statement, values: readonly unknown[]): SentStatement =>
  typeof statement === 'string' ? { text: statement, values } : { ...statement, values };

/** What goes with a write besides its work. */
type Beside = Pick<Call, 'repeat' | 'draft'>;
type Repeat = NonNullable<Call['repeat']>;

const ALONE: Beside = { repeat: null, draft: null };

interface Claim {
  outcome: 'new' | 'replay' | 'in_flight' | 'mismatch';
  response: unknown;
}

const BEGIN: SentStatement = { name: 'begin', text: 'begin', values: [] };
const COMMIT: SentStatement = { name: 'commit', text: 'commit', values: [] };

const claimOf = ({ key, route, hash }: Repeat): SentStatement => ({
  name: 'claim',
  text: 'select outcome, response from app.claim_idempotency_key($1, $2, $3)',
  values: [key, route, hash],
});

/** The answer that was given under this key before; null when this is the first time. */
function firstAnswer<T>({ outcome, response }: Claim): { response: T } | null {
  switch (outcome) {
    case 'replay':
      return { response: response as T };
    case 'in_flight':
      throw platformProblems.idempotency_in_flight();
    case 'mismatch':
      throw platformProblems.idempotency_mismatch();
    case 'new':
      return null;
  }
}

const keepingOf = ({ key, route, hash }: Repeat, result: unknown): SentStatement => ({
  name: 'keep-answer',
  text: 'insert into idempotency_key (user_id, key, route, request_hash, response) values (app.user_id(), $1, $2, $3, $4)',
  values: [key, route, hash, JSON.stringify(result ?? null)],
});

const discardOf = ({ form, subject }: NonNullable<Call['draft']>): SentStatement => ({
  name: 'discard-draft',
  text: 'delete from form_draft where form = $1 and subject = $2',
  values: [form, subject],
});
