import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import net from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { startInnerTestApp } from '../support/test-app.js';

const PATIENCE_MS = 3_000;

describe('stopping', () => {
  it('does not wait for a connection that was opened in advance and never used', async () => {
    const test = await startInnerTestApp();
    const socket = net.connect(Number(new URL(test.baseUrl).port), '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    await test.anonymous().get('/health/live');
    const begin = Date.now();
    await test.close();
    expect(Date.now() - begin).toBeLessThan(PATIENCE_MS);
    socket.destroy();
  });

  it('finishes an answer it has begun, and then waits no longer for its kept connection', async () => {
    const test = await startInnerTestApp();
    const fastify = test.app.getHttpAdapter().getInstance();
    const socket = net.connect(Number(new URL(test.baseUrl).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (piece) => (answer += piece.toString()));
    const isAsked = new Promise((resolve) =>
      fastify.server.once('request', (_request, response: ServerResponse) => {
        // The answer ends only after the closing has begun.
        const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
        response.end = ((...args: unknown[]) => {
          setTimeout(() => end(...args), 300);
          return response;
        }) as typeof response.end;
        resolve(undefined);
      }),
    );
    socket.write('GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n');
    await isAsked;
    const begin = Date.now();
    await test.close();
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
    expect(Date.now() - begin).toBeLessThan(PATIENCE_MS);
    socket.destroy();
  });
});
