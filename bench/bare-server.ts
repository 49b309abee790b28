import { createServer, type IncomingMessage } from 'node:http';
import process from 'node:process';
import pg from 'pg';
import { dataSourceOptions } from '../src/platform/database/data-source.js';
import { answerTo, type Run } from './bare-answers.js';
import { secure } from './secured.js';

/**
 * The baselines, as `node bench/bare-server.ts bare|secured`: node:http and pg, the portal's SQL and its way of
 * writing an answer, and nothing else. `secured` adds what row security cannot do without.
 */
const mode = process.argv[2] === 'secured' ? 'secured' : 'bare';
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: Number(process.env['POOL_SIZE']),
  types: (dataSourceOptions('', 1).extra as { types: pg.CustomTypesConfig }).types,
});

const plain: Run = async (statement, values) =>
  (await pool.query({ ...statement, values: [...values] })).rows as never[];

const server = createServer((request, response) => {
  if (request.url === '/health/live') {
    response.end();
    return;
  }
  const startedAt = performance.now();
  void (async () => {
    const body = request.method === 'POST' ? await bodyOf(request) : undefined;
    const answer =
      mode === 'bare'
        ? await answerTo(request, body, { run: plain, isScoped: false })
        : await secure(pool, request, body, startedAt);
    response.writeHead(request.method === 'POST' ? 201 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  })().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    response.writeHead(500).end();
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) {
    text += piece as string;
  }
  return text;
}
