import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*`;

/** Speaks INSTREAM as clamd does, as far as a file of any number of chunks goes. */
function answerTo(received: Buffer): string | null {
  const command = Buffer.from('zINSTREAM\0');
  if (!received.subarray(0, command.length).equals(command)) {
    return received.length < command.length ? null : 'UNKNOWN COMMAND\0';
  }
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) {
      return Buffer.concat(parts).includes(EICAR)
        ? 'stream: Eicar-Test-Signature FOUND\0'
        : 'stream: OK\0';
    }
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('the scan of uploads', () => {
  let test: TestApp;
  let scanner: Server;
  let client: ApiClient;
  let behaviour: 'scan' | 'hang' | 'hang up' | 'babble' | 'too large' = 'scan';
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    scanner = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      let received = Buffer.alloc(0);
      if (behaviour === 'hang up') socket.destroy();
      socket.on('data', (part) => {
        received = Buffer.concat([received, part]);
        const answer = answerTo(received);
        if (answer === null || behaviour === 'hang') return;
        const other = {
          babble: 'x'.repeat(5000),
          'too large': 'INSTREAM size limit exceeded. ERROR\0',
        };
        socket.end(other[behaviour as keyof typeof other] ?? answer);
      });
    });
    await new Promise<void>((resolve) => scanner.listen(0, '127.0.0.1', resolve));
    test = await startTestApp({
      environment: {
        CLAMAV_URL: `tcp://127.0.0.1:${(scanner.address() as AddressInfo).port}`,
        CLAMAV_TIMEOUT_SECONDS: '1',
      },
    });
    const place = await test.make.place();
    client = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    if (scanner.listening) await new Promise((resolve) => scanner.close(resolve));
    await test.close();
  });

  const kept = async (): Promise<number> =>
    (await test.superuser.query('select 1 from stored_file')).rows.length;
  const upload = (content: string | Buffer) =>
    client.upload<ProblemBody & { id: string; scannedAt: string | null }>(
      '台账.csv',
      Buffer.from(content),
    );

  it('keeps a clean file of many chunks, with the time of its scan', async () => {
    behaviour = 'scan';
    const { status, body } = await upload('单位,人数\n'.repeat(100_000));
    expect([status, typeof body.scannedAt]).toEqual([201, 'string']);
  });

  it('refuses a file with a virus, keeps none of it and writes it down', async () => {
    const before = await kept();
    const { status, body } = await upload(`${'a,b\n'.repeat(30_000)}${EICAR}`);
    expect([status, body.code, body.params]).toEqual([
      422,
      'file_infected',
      { virus: 'Eicar-Test-Signature' },
    ]);
    expect(await kept()).toBe(before);
    const { rows } = await test.superuser.query(
      `select after, actor_user_id from audit_event where table_name = 'infected_upload'`,
    );
    expect(rows).toMatchObject([
      {
        actor_user_id: expect.any(String),
        after: { name: '台账.csv', virus: 'Eicar-Test-Signature' },
      },
    ]);
  });

  it.each(['hang', 'hang up', 'babble', 'too large'] as const)(
    'keeps nothing while the scanner does %s',
    async (fault) => {
      behaviour = fault;
      const before = await kept();
      const began = Date.now();
      const { status, body } = await upload('a,b\n1,2\n');
      expect([status, body.code]).toEqual([503, 'file_scanner_away']);
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(await kept()).toBe(before);
    },
  );

  it('keeps nothing while the scanner is gone, and goes on when it is back', async () => {
    behaviour = 'scan';
    const { port } = scanner.address() as AddressInfo;
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => scanner.close(resolve));
    expect((await upload('a,b\n')).body.code).toBe('file_scanner_away');
    await new Promise<void>((resolve) => scanner.listen(port, '127.0.0.1', resolve));
    expect((await upload('a,b\n')).status).toBe(201);
  });
});
