import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { Locale } from '../problems/problem.js';

/** Who acts, under which role grant, and what that lets him see; as the database resolved it. */
export interface Actor {
  userId: string;
  loginSessionId: string | null;
  roleGrantId: string;
  role: string;
  placeKind: string;
  districtId: string | null;
  parkId: string | null;
  streetId: string | null;
}

/** A statement that the server prepares once per connection under its name. */
export interface Statement {
  name: string;
  text: string;
}

/**
 * First argument of each use case: everything read through it is limited by row security to what one actor
 * may see. A read enters with each of its statements, a write once for all of them.
 */
export interface RequestContext {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly correlationId: string;
  /** The moment the request began. */
  readonly now: Date;
  /** The business date in Shanghai, `YYYY-MM-DD`. */
  readonly today: string;
  /** Runs SQL with parameters and gives the rows, as they are in the database. */
  query<Row>(statement: string | Statement, params?: readonly unknown[]): Promise<Row[]>;
}

/** A context that may write. */
export interface WriteContext extends RequestContext {
  readonly manager: EntityManager;
  /** Puts a job into the queue when, and only when, this transaction commits. Returns the job run's id. */
  enqueue(job: { queue: string; subjectId: string; total?: number }): Promise<string>;
}

export type { EntityManager, QueryDeepPartialEntity };
