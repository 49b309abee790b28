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
import type { Actor, RequestContext, Statement, WriteContext } from './request-context.js';

const ATTEMPTS = 3;

/** How a transaction is entered: SQL that resolves who acts and drops to the application's role. */
interface Entrance {
  sql: string;
  locale: Locale;
  correlationId: string;
  loginSessionId: string | null;
}

type Rows = <Row>(statement: string | Statement, params?: readonly unknown[]) => Promise<Row[]>;

/** One transaction per request: opened, entered as the caller, committed or rolled back as a whole. */
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

  /** Runs a query of the caller's in a read-only transaction. */
  read<T>(call: Call, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    return this.readEntered(entranceOf(call), work);
  }

  /**
   * Runs a command of the caller's: commits when `work` resolves, undoes everything when it throws.
   * Serialization failures and deadlocks are retried; a repeated Idempotency-Key gets the first answer.
   */
  write<T>(call: Call, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    const { repeat } = call;
    if (!repeat) {
      return this.writeEntered(entranceOf(call), work);
    }
    return this.writeEntered(entranceOf(call), async (ctx) => {
      const [claim] = await ctx.query<{ outcome: string; response: T }>(
        'select outcome, response from app.claim_idempotency_key($1, $2, $3)',
        [repeat.key, repeat.route, repeat.hash],
      );
      switch (claim?.outcome) {
        case 'replay':
          return claim.response;
        case 'in_flight':
          throw platformProblems.idempotency_in_flight();
        case 'mismatch':
          throw platformProblems.idempotency_mismatch();
        default: {
          const result = await work(ctx);
          await ctx.query(
            'update idempotency_key set response = $2 where user_id = app.user_id() and key = $1',
            [repeat.key, JSON.stringify(result ?? null)],
          );
          return result;
        }
      }
    });
  }

  /** As `read`, for a job: as whoever asked for it, if he still may. */
  readForJob<T>(
    job: { runId: string; locale: Locale },
    work: (ctx: RequestContext) => Promise<T>,
  ): Promise<T> {
    return this.readEntered(jobEntrance(job), work);
  }

  /** As `write`, for a job: as whoever asked for it, if he still may. */
  writeForJob<T>(
    job: { runId: string; locale: Locale },
    work: (ctx: WriteContext) => Promise<T>,
  ): Promise<T> {
    return this.writeEntered(jobEntrance(job), work);
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
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      // One round trip opens and enters; with several statements pg answers with a list of results.
      const results = (await client.query(
        `begin read only; ${entrance.sql}`,
      )) as unknown as pg.QueryResult<ScopeRow>[];
      const actor = actorOf(results[1]?.rows[0], entrance);
      const outcome = await work(this.context(actor, entrance, rowsOf(client)));
      await client.query('commit');
      return outcome;
    } catch (error) {
      await client.query('rollback').catch((fault: Error) => (broken = fault));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async writeEntered<T>(
    entrance: Entrance,
    work: (ctx: WriteContext) => Promise<T>,
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const runner = this.dataSource.createQueryRunner();
      try {
        const query = rowsOf((await runner.connect()) as pg.PoolClient);
        await runner.startTransaction();
        const [scope] = await query<ScopeRow>(entrance.sql);
        const result = await work(
          this.writeContext(actorOf(scope, entrance), entrance, runner, query),
        );
        await runner.commitTransaction();
        return result;
      } catch (error) {
        if (runner.isTransactionActive) {
          await runner.rollbackTransaction();
        }
        if (!isRetryable(error) || attempt === ATTEMPTS) {
          throw error;
        }
      } finally {
        await runner.release();
      }
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

/** Runs statements on one connection; a named one is prepared there once. */
function rowsOf(client: pg.PoolClient): Rows {
  return async (statement, params = []) => {
    const named = typeof statement === 'string' ? { text: statement } : statement;
    const result = await client.query({ ...named, values: [...params] });
    return result.rows as never[];
  };
}

interface ScopeRow {
  user_id: string;
  role_grant_id: string;
  role: string;
  place_kind: string;
  district_id: string | null;
  park_id: string | null;
  street_id: string | null;
  party_org_id: string | null;
  park_ids: string[];
}

function entranceOf(call: Call): Entrance {
  const { loginSessionId, roleGrantId } = call.caller;
  const args = [loginSessionId, roleGrantId].map((id) => pg.escapeLiteral(id)).join(', ');
  return {
    sql: `select * from app.enter(${args}, ${String(call.mayChangePassword)}, ${pg.escapeLiteral(call.correlationId)})`,
    locale: call.locale,
    correlationId: call.correlationId,
    loginSessionId,
  };
}

function jobEntrance(job: { runId: string; locale: Locale }): Entrance {
  const id = pg.escapeLiteral(job.runId);
  return {
    sql: `select * from app.enter_job(${id}, ${id})`,
    locale: job.locale,
    correlationId: job.runId,
    loginSessionId: null,
  };
}

function actorOf(row: ScopeRow | undefined, entrance: Entrance): Actor {
  if (!row) {
    throw platformProblems.session_ended();
  }
  return {
    userId: row.user_id,
    loginSessionId: entrance.loginSessionId,
    roleGrantId: row.role_grant_id,
    role: row.role,
    placeKind: row.place_kind,
    districtId: row.district_id,
    parkId: row.park_id,
    streetId: row.street_id,
    partyOrgId: row.party_org_id,
    parkIds: row.park_ids,
  };
}
