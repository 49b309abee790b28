import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import process from 'node:process';
import jwt from 'jsonwebtoken';
import type pg from 'pg';
import { pino } from 'pino';
import { flush } from '../src/platform/database/flush.js';
import { answerTo, type Run } from './bare-answers.js';

const log = pino({ base: undefined });
const BEARER = 'Bearer '.length;

interface Claims {
  sid: string;
  rgr: string;
}

/**
 * The least that row security needs: the token checked, the sign-in entered in the statement's own transaction, one
 * log line; for a write also the Idempotency-Key. As few round trips as the portal takes itself.
 */
export async function secure(
  pool: pg.Pool,
  request: IncomingMessage,
  body: string | undefined,
  startedAt: number,
): Promise<string> {
  const { sid, rgr } = jwt.verify(
    (request.headers.authorization ?? '').slice(BEARER),
    process.env['JWT_SECRET'] ?? '',
    { algorithms: ['HS256'], issuer: 'wutong', audience: 'wutong-api' },
  ) as Claims;
  const id = randomUUID();
  const answer =
    body === undefined
      ? await answerTo(request, body, { run: reading(pool, [sid, rgr, false, id]), isScoped: true })
      : await write(pool, request, body, [sid, rgr, false, id]);
  log.info({
    req: { id, method: request.method, path: request.url?.split('?')[0] },
    responseTime: performance.now() - startedAt,
  });
  return answer;
}

const reading =
  (pool: pg.Pool, entry: readonly unknown[]): Run =>
  async ({ name, text }, values) => {
    const client = await pool.connect();
    try {
      const rows = await flush(client, [
        { name: 'enter-read', text: 'select app.enter_read($1, $2, $3, $4)', values: entry },
        { name, text, values },
      ]);
      return rows[1] as never[];
    } finally {
      client.release();
    }
  };

async function write(
  pool: pg.Pool,
  request: IncomingMessage,
  body: string,
  entry: readonly unknown[],
): Promise<string> {
  const key = String(request.headers['idempotency-key']);
  const route = `${request.method} ${request.url}`;
  const hash = createHash('sha256').update(body).digest();
  const client = await pool.connect();
  try {
    await client.query('begin');
    const [, claim] = await flush(client, [
      { name: 'enter', text: 'select * from app.enter($1, $2, $3, $4)', values: entry },
      {
        name: 'claim',
        text: 'select outcome, response from app.claim_idempotency_key($1, $2, $3)',
        values: [key, route, hash],
      },
    ]);
    if ((claim![0] as { outcome: string }).outcome !== 'new') {
      throw new Error('the bench repeats no key');
    }
    const run: Run = async ({ name, text }, values) =>
      (await flush(client, [{ name, text, values }]))[0] as never[];
    const answer = await answerTo(request, body, { run, isScoped: true });
    await flush(client, [
      {
        name: 'keep',
        text: 'insert into idempotency_key (user_id, key, route, request_hash, response) values (app.user_id(), $1, $2, $3, $4)',
        values: [key, route, hash, answer],
      },
      { name: 'commit', text: 'commit', values: [] },
    ]);
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
