import { problemFrom } from './problem.js';

/** Where this tab stands: `expired` means a page is open but its login session has ended. */
export type SessionStatus = 'starting' | 'anonymous' | 'active' | 'expired';

export interface SessionState {
  status: SessionStatus;
  mustChangePassword: boolean;
  /** When the login session ends unless it is renewed, in epoch milliseconds. */
  idleAt: number | null;
  /** Rises whenever someone signs in or acts under another role grant, here or in another tab. */
  generation: number;
}

interface TokenAnswer {
  accessToken: string;
  /** Seconds until the login session ends unless it is renewed; left out where it was not renewed. */
  idleSeconds?: number;
  mustChangePassword: boolean;
}

type TabMessage = ({ kind: 'renewed' | 'signed_in' } & TokenAnswer) | { kind: 'ended' };

let accessToken: string | null = null;
let state: SessionState = {
  status: 'starting',
  mustChangePassword: false,
  idleAt: null,
  generation: 0,
};
let renewal: Promise<boolean> | null = null;
const listeners = new Set<() => void>();
const channel =
  typeof BroadcastChannel === 'function' ? new BroadcastChannel('wutong-session') : null;

function update(next: Partial<SessionState>): void {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

function accept(answer: TokenAnswer, kind: 'renewed' | 'signed_in'): void {
  accessToken = answer.accessToken;
  update({
    status: 'active',
    mustChangePassword: answer.mustChangePassword,
    idleAt:
      answer.idleSeconds === undefined ? state.idleAt : Date.now() + answer.idleSeconds * 1000,
    generation: kind === 'signed_in' ? state.generation + 1 : state.generation,
  });
}

channel?.addEventListener('message', (event: MessageEvent<TabMessage>) => {
  const message = event.data;
  if (message.kind === 'ended') endSession();
  else if (message.kind === 'signed_in' || state.status !== 'anonymous')
    accept(message, message.kind);
});

function tell(message: TabMessage): void {
  channel?.postMessage(message);
}

/** Subscribes to changes of the session; returns the way to stop. */
export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The present state of the session, the same object until it changes. */
export function sessionState(): SessionState {
  return state;
}

/** The access token, kept in memory of this tab only. */
export function currentAccessToken(): string | null {
  return accessToken;
}

/** Takes over the answer of a sign-in or of a switch of role grant and tells the other tabs. */
export function startSession(answer: TokenAnswer): void {
  accept(answer, 'signed_in');
  tell({
    kind: 'signed_in',
    accessToken: answer.accessToken,
    idleSeconds: answer.idleSeconds,
    mustChangePassword: answer.mustChangePassword,
  });
}

/** Marks the forced change of password as done. */
export function passwordChanged(): void {
  update({ mustChangePassword: false });
}

/** Forgets the session after a sign-out, here and in the other tabs. */
export function signOutEverywhere(): void {
  accessToken = null;
  update({ status: 'anonymous', mustChangePassword: false });
  tell({ kind: 'ended' });
}

function endSession(): void {
  accessToken = null;
  update({
    status: state.status === 'active' || state.status === 'expired' ? 'expired' : 'anonymous',
  });
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if ('locks' in navigator) return navigator.locks.request('wutong-session-renewal', work);
  return work();
}

const RACED_WAITS_MS = [200, 500, 1000];

function askRenewal(): Promise<Response> {
  return fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' });
}

async function renew(stale: string | null): Promise<boolean> {
  if (accessToken !== null && accessToken !== stale) return true;
  let response = await askRenewal();
  for (const wait of RACED_WAITS_MS) {
    if (response.status !== 409) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    response = await askRenewal();
  }
  if (response.ok) {
    const answer = (await response.json()) as TokenAnswer;
    accept(answer, 'renewed');
    tell({
      kind: 'renewed',
      accessToken: answer.accessToken,
      idleSeconds: answer.idleSeconds,
      mustChangePassword: answer.mustChangePassword,
    });
    return true;
  }
  if (response.status === 401) {
    endSession();
    return false;
  }
  throw await problemFrom(response);
}

/**
 * Gets a new access token through the httpOnly cookie. One renewal at a time in this tab, and one at a
 * time among all tabs, because each renewal replaces the cookie.
 * @param stale the token that was refused, or null at start
 * @returns false when the login session has ended
 */
export function renewSession(stale: string | null): Promise<boolean> {
  renewal ??= exclusively(() => renew(stale)).finally(() => {
    renewal = null;
  });
  return renewal;
}

/** Finds out at start whether the cookie still names a login session; an unreachable server counts as signed out. */
export async function openSession(): Promise<void> {
  try {
    await renewSession(null);
  } catch {
    update({ status: 'anonymous' });
  }
}
