import pg from 'pg';
import type { Call } from '../http/call.decorator.js';
import { platformProblems } from '../problems/platform.problems.js';
import type { Locale } from '../problems/problem.js';
import type { SentStatement } from './flush.js';
import type { Actor } from './request-context.js';

/** How a transaction is entered: statements that resolve who acts and drop to the application's role. */
export interface Entrance {
  /** Enters and tells who acts; also as text, to follow a `begin`. */
  asActor: SentStatement;
  text: string;
  /** Enters, read-only, telling nothing. */
  toRead: SentStatement;
  locale: Locale;
  correlationId: string;
  loginSessionId: string | null;
  /** The role grant acted under; null where only the database knows it. */
  roleGrantId: string | null;
}

export interface ScopeRow {
  user_id: string;
  role_grant_id: string;
  role: string;
  place_kind: string;
  district_id: string | null;
  park_id: string | null;
  street_id: string | null;
}

/** As the caller of a request. */
export function entranceOf(call: Call): Entrance {
  const { loginSessionId, roleGrantId } = call.caller;
  const values = [loginSessionId, roleGrantId, call.mayChangePassword, call.correlationId];
  return {
    asActor: { name: 'enter', text: 'select * from app.enter($1, $2, $3, $4)', values },
    text: `select * from app.enter(${values.map(literal).join(', ')})`,
    toRead: { name: 'enter-read', text: 'select app.enter_read($1, $2, $3, $4)', values },
    locale: call.locale,
    correlationId: call.correlationId,
    loginSessionId,
    roleGrantId,
  };
}

/** As whoever asked for a job. */
export function jobEntrance({ runId, locale }: { runId: string; locale: Locale }): Entrance {
  const values = [runId, runId];
  return {
    asActor: { name: 'enter-job', text: 'select * from app.enter_job($1, $2)', values },
    text: `select * from app.enter_job(${values.map(literal).join(', ')})`,
    toRead: { name: 'enter-job-read', text: 'select app.enter_job_read($1, $2)', values },
    locale,
    correlationId: runId,
    loginSessionId: null,
    roleGrantId: null,
  };
}

/** @throws session_ended when nobody was entered as */
export function actorOf(row: ScopeRow | undefined, loginSessionId: string | null): Actor {
  if (!row) {
    throw platformProblems.session_ended();
  }
  return {
    userId: row.user_id,
    loginSessionId,
    roleGrantId: row.role_grant_id,
    role: row.role,
    placeKind: row.place_kind,
    districtId: row.district_id,
    parkId: row.park_id,
    streetId: row.street_id,
  };
}

const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, ScopeRow>();

/**
 * Who acts under a role grant, as this process learnt it. A grant never changes (the database lets nobody change one),
 * and whether it still stands is asked in each transaction, so this saves waiting for an answer and decides nothing.
 */
export const knownGrants = {
  get: (roleGrantId: string): ScopeRow | undefined => remembered.get(roleGrantId),
  add: (row: ScopeRow): void => {
    if (remembered.size >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.set(row.role_grant_id, row);
  },
};

const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value) : pg.escapeLiteral(value);
