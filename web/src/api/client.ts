import createClient from 'openapi-fetch';
import i18next from 'i18next';
import { draftSentWith, newIdempotencyKey } from './idempotency.js';
import { asProblem, problemFrom } from './problem.js';
import type { paths } from './schema.js';
import { currentAccessToken, renewSession } from './session.js';

const IN_FLIGHT_WAITS_MS = [300, 600, 1200, 2400];
const RESEND_AFTER_MS = 700;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function isAuthRequest(request: Request): boolean {
  return new URL(request.url).pathname.startsWith('/api/v1/auth/');
}

function isWrite(request: Request): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}

async function sendOnce(request: Request): Promise<Response> {
  const attempt = request.clone();
  const token = currentAccessToken();
  if (token) attempt.headers.set('Authorization', `Bearer ${token}`);
  return fetch(attempt);
}

async function sendReachable(request: Request): Promise<Response> {
  try {
    return await sendOnce(request);
  } catch (error) {
    if (!isWrite(request) || isAuthRequest(request) || request.signal.aborted) throw error;
    await pause(RESEND_AFTER_MS);
    return sendOnce(request);
  }
}

async function sendDecided(request: Request): Promise<Response> {
  let response = await sendReachable(request);
  for (const wait of IN_FLIGHT_WAITS_MS) {
    if (response.status !== 409) break;
    const problem = await problemFrom(response.clone());
    if (problem.code !== 'idempotency_in_flight') break;
    await pause(wait);
    response = await sendReachable(request);
  }
  return response;
}

/** Sends a request with token, language and key; renews the session once on 401 and repeats with the same key. */
async function sessionFetch(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', i18next.language);
  if (isWrite(request) && !isAuthRequest(request) && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', newIdempotencyKey());
  }
  const token = currentAccessToken();
  const response = await sendDecided(request);
  if (response.status !== 401 || isAuthRequest(request)) return response;
  return (await renewSession(token)) ? sendDecided(request) : response;
}

/** The typed client of the API; use it through `call`, which throws a Problem on refusal. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: sessionFetch,
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

function asBody(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The data of an answer; a refusal or a lost connection is thrown as a Problem. */
export async function call<T>(sent: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await sent;
  } catch (error) {
    throw asProblem(error);
  }
  if (answer.response.ok) return answer.data as T;
  const body = JSON.stringify(asBody(answer.error));
  throw await problemFrom(
    new Response(body, { status: answer.response.status, headers: answer.response.headers }),
  );
}

/** The headers of a write: its Idempotency-Key, and the draft of the form that it sends. */
export function withKey(key: string): { 'Idempotency-Key': string; Draft?: string } {
  const draft = draftSentWith(key);
  return { 'Idempotency-Key': key, ...(draft === undefined ? {} : { Draft: draft }) };
}
