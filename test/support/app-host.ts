import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/create-app.js';
import { JobWorker } from '../../src/platform/jobs/job-worker.js';
import { loadDemo } from '../../seeds/load-demo.js';

/** What a test file asks of its host. */
export interface AppOrder {
  environment: Record<string, string>;
  /** Works on jobs too. */
  worker: boolean;
  /** Fills the database with the demo, and leaves no connection to it. */
  demoPassword?: string;
}

/**
 * Holds the applications that test files look at from outside. Loading the application's thousand modules takes
 * Jest four seconds for every file and a plain process one second in all. A process of its own, started by
 * the run's set-up, one for each worker of Jest.
 */
const apps = new Map<string, NestFastifyApplication>();
let turn: Promise<unknown> = Promise.resolve();

async function fill({ environment, demoPassword = '' }: AppOrder): Promise<void> {
  Object.assign(process.env, environment);
  const app = await createApp();
  await app.init();
  await loadDemo(app, demoPassword);
  await app.close();
}

async function open({ environment, worker }: AppOrder): Promise<string> {
  Object.assign(process.env, environment);
  const app = await createApp();
  await app.listen(0, '127.0.0.1');
  if (worker) await app.get(JobWorker).start();
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  apps.set(url, app);
  return url;
}

async function close(url: string): Promise<void> {
  await apps.get(url)?.close();
  apps.delete(url);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** `POST /open` and `/fill` with an order, `POST /close` with the address of an application. */
const host = createServer((request, response) => {
  // One after another: an application reads its settings from the environment of the process.
  turn = turn
    .then(async () => {
      const text = await textOf(request);
      if (request.url === '/close') return await close(text);
      const order = JSON.parse(text) as AppOrder;
      return request.url === '/fill' ? await fill(order) : await open(order);
    })
    .then(
      (answer) => response.end(answer ?? ''),
      (error: unknown) =>
        response
          .writeHead(500)
          .end(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
});
host.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(host.address() as AddressInfo).port}`),
);
process.once('disconnect', () => process.exit());
