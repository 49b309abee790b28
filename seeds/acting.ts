import { randomBytes, randomUUID } from 'node:crypto';
import type { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import type { RequestContext, WriteContext } from '../src/platform/database/request-context.js';
import type { Call } from '../src/platform/http/call.decorator.js';

interface Login {
  user_id: string;
  role_grant_id: string | null;
}

/** One account at work: each command is a transaction of its own, entered as that account. */
export interface Acting {
  read<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T>;
  write<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T>;
}

/** The sign-in of an account, until it is ended. */
export interface SignedIn {
  call: Call;
  end: () => Promise<void>;
}

/**
 * Lets a demo account act as it would itself: a login session is opened for it, and ended afterwards, so that rights,
 * row security and the audit trail hold for the demo's data as for any other.
 */
export async function actAs<T>(
  unitOfWork: UnitOfWork,
  username: string,
  work: (actor: Acting) => Promise<T>,
): Promise<T> {
  const { call, end } = await signInAs(unitOfWork, username);
  try {
    return await work({
      read: (query) => unitOfWork.read(call, query),
      write: (command) => unitOfWork.write(call, command),
    });
  } finally {
    await end();
  }
}

/** Signs a demo account in under its role. Whoever calls it ends the sign-in. */
export async function signInAs(unitOfWork: UnitOfWork, username: string): Promise<SignedIn> {
  const [login] = await unitOfWork.signIn<Login>(
    'select user_id, role_grant_id from app.find_login($1)',
    [username],
  );
  if (!login?.role_grant_id) {
    throw new Error(`the demo account ${username} is missing or holds no role`);
  }
  const tokenHash = randomBytes(32);
  const [opened] = await unitOfWork.signIn<{ id: string }>(
    'select app.open_login_session($1, $2, $3, $4) as id',
    [login.user_id, login.role_grant_id, 'demo loader', tokenHash],
  );
  const end = async (): Promise<void> => {
    await unitOfWork.signIn('select app.end_login_session($1)', [tokenHash]);
  };
  try {
    const call = await callOf(unitOfWork, login.user_id, login.role_grant_id, opened!.id);
    return { call, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function callOf(
  unitOfWork: UnitOfWork,
  userId: string,
  roleGrantId: string,
  loginSessionId: string,
): Promise<Call> {
  const [scope] = await unitOfWork.signIn<{ role: string }>(
    'select role from app.resolve_session($1, $2, false)',
    [loginSessionId, roleGrantId],
  );
  return {
    caller: { userId, loginSessionId, roleGrantId, role: scope!.role },
    locale: 'zh-CN',
    correlationId: randomUUID(),
    mayChangePassword: false,
    repeat: null,
    draft: null,
  };
}
