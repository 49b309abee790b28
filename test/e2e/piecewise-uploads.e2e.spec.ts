import { createHash, randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient, type ProblemBody } from '../support/api-client.js';
import type { Place } from '../support/factory.js';
import { PiecewiseSender } from '../support/piecewise.js';
import { type RealServer, startRealServer } from '../support/real-server.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MB = 1024 * 1024;
const PDF_HEAD = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n');

/** A PDF of so many bytes that cannot be told from any other by its length. */
const pdfOf = (bytes: number): Buffer =>
  Buffer.concat([PDF_HEAD, Buffer.from(randomBytes(bytes).toString('hex'))]).subarray(0, bytes);
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('an upload over a line that breaks', () => {
  let test: TestApp;
  let place: Place;
  let officer: string;
  let client: ApiClient;
  let sender: PiecewiseSender;

  beforeAll(async () => {
    test = await startTestApp();
    place = await test.make.place();
    officer = await test.make.user('park_officer', test.make.at.park(place));
    client = await test.signIn(officer);
    sender = new PiecewiseSender(test.baseUrl, client);
  });
  afterAll(() => test.close());
  afterEach(() => test.superuser.query('delete from upload'));

  const begun = async (bytes: Buffer, name = '营业执照.pdf'): Promise<string> =>
    (await sender.begin(name, bytes.length)).body.id;
  const pieces = async (): Promise<number> =>
    (await test.superuser.query('select 1 from upload_piece')).rows.length;
  /** The server notices a broken line when it next looks. */
  const settledOffset = async (id: string, of = sender): Promise<number> => {
    let last = -1;
    for (let same = 0; same < 3;) {
      const now = (await of.offset(id)) as number;
      same = now === last ? same + 1 : 0;
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return last;
  };

  it('goes on where it broke off, and the file is what was sent', async () => {
    const bytes = pdfOf(3 * MB);
    const id = await begun(bytes);
    await sender.sendBroken(id, 0, bytes, 1.5 * MB);
    const there = await settledOffset(id);
    // What the system had read by then is there; at most what lay in its buffers is sent again.
    expect(there).toBeGreaterThan(MB);
    expect(there).toBeLessThanOrEqual(1.5 * MB);
    const rest = await sender.send(id, there, bytes.subarray(there));
    expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(bytes.length)]);
    const kept = await sender.finish<{ id: string; sha256: string; sizeBytes: number }>(id);
    expect([kept.status, kept.body.sha256, kept.body.sizeBytes]).toEqual([
      201,
      digest(bytes),
      bytes.length,
    ]);
    const back = await fetch(`${test.baseUrl}/api/v1/files/${kept.body.id}/content`, {
      headers: { authorization: `Bearer ${client.accessToken}` },
    });
    expect(digest(Buffer.from(await back.arrayBuffer()))).toBe(digest(bytes));
    expect(await pieces()).toBe(0);
  });

  it('gives the same file when it is asked for again, because the answer was lost', async () => {
    const bytes = pdfOf(1_000);
    const id = await begun(bytes);
    await sender.send(id, 0, bytes);
    const both = await Promise.all([sender.finish(id), sender.finish(id)]);
    const third = await sender.finish(id);
    expect(new Set([...both, third].map(({ body }) => body.id)).size).toBe(1);
    const { rows } = await test.superuser.query('select 1 from stored_file where sha256 = $1', [
      createHash('sha256').update(bytes).digest(),
    ]);
    expect(rows).toHaveLength(1);
  });

  it('goes on after the server was killed, at another server', async () => {
    const bytes = pdfOf(2 * MB);
    const servers: RealServer[] = [];
    const serve = async (): Promise<PiecewiseSender> => {
      const server = await startRealServer(test.environment);
      servers.push(server);
      const own = new ApiClient(server.baseUrl);
      await own.signIn(officer, test.make.password);
      return new PiecewiseSender(server.baseUrl, own);
    };
    try {
      const first = await serve();
      const { id } = (await first.begin('a.pdf', bytes.length)).body;
      expect((await first.send(id, 0, bytes.subarray(0, MB))).status).toBe(204);
      const broken = first.sendBroken(id, MB, bytes.subarray(MB), 0.6 * MB);
      await servers[0]!.kill();
      await broken;
      const second = await serve();
      const there = await settledOffset(id, second);
      expect(there).toBeGreaterThanOrEqual(MB);
      await second.send(id, there, bytes.subarray(there));
      const kept = await second.finish<{ sha256: string }>(id);
      expect([kept.status, kept.body.sha256]).toEqual([201, digest(bytes)]);
    } finally {
      await Promise.all(servers.slice(1).map((server) => server.kill()));
    }
  });

  it('belongs to whoever began it, under the grant it was begun under', async () => {
    const bytes = pdfOf(1_000);
    const id = await begun(bytes);
    const colleague = new PiecewiseSender(
      test.baseUrl,
      await test.signIn(await test.make.user('park_officer', test.make.at.park(place))),
    );
    expect(await colleague.offset(id)).toEqual({ status: 404 });
    expect((await colleague.send(id, 0, bytes)).status).toBe(404);
    expect((await colleague.finish(id)).status).toBe(404);
    expect((await colleague.drop(id)).status).toBe(404);
    await test.superuser.query('update upload set role_grant_id = uuidv7() where id = $1', [id]);
    expect(await sender.offset(id)).toEqual({ status: 404 });
    expect((await client.get<{ total: number }>('/uploads')).body.total).toBe(0);
  });

  it('takes each byte once, however many send the same ones', async () => {
    const bytes = pdfOf(600_000);
    const id = await begun(bytes);
    const answers = await Promise.all(Array.from({ length: 8 }, () => sender.send(id, 0, bytes)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 204).length).toBeLessThanOrEqual(1);
    expect(statuses.every((status) => status === 204 || status === 409)).toBe(true);
    const there = await settledOffset(id);
    if (there < bytes.length) await sender.send(id, there, bytes.subarray(there));
    expect((await sender.finish<{ sha256: string }>(id)).body.sha256).toBe(digest(bytes));
  });

  it.each([
    [-1, 409],
    [0, 204],
    [1, 409],
  ])('takes only the bytes that are due: %i beside them answers %i', async (beside, status) => {
    const bytes = pdfOf(2_000);
    const id = await begun(bytes);
    await sender.send(id, 0, bytes.subarray(0, 1_000));
    const answer = await sender.send<ProblemBody>(id, 1_000 + beside, bytes.subarray(1_000));
    expect(answer.status).toBe(status);
    if (status === 409) {
      expect(answer.body).toMatchObject({
        code: 'upload_elsewhere',
        params: { receivedBytes: 1_000 },
      });
    }
  });

  it('takes no more bytes than were announced, and says so on the same line', async () => {
    const bytes = pdfOf(2_000);
    const id = await begun(bytes.subarray(0, 1_999));
    const answer = await sender.send<ProblemBody>(id, 0, bytes);
    expect([answer.status, answer.body.code]).toEqual([413, 'payload_too_large']);
    expect(await sender.offset(id)).toBe(0);
    expect((await sender.finish<ProblemBody>(id)).body.code).toBe('upload_incomplete');
  });

  it.each<[string, string, number, number, string]>([
    ['nothing', 'a.pdf', 0, 422, 'content_empty'],
    ['the largest file', 'a.pdf', 20 * MB, 201, ''],
    ['one byte more', 'a.pdf', 20 * MB + 1, 413, 'payload_too_large'],
    ['a path for a name', '../a.pdf', 10, 422, 'file_name_invalid'],
  ])('is begun or refused by what is announced: %s', async (_what, name, size, status, code) => {
    const answer = await sender.begin<ProblemBody>(name, size);
    expect([answer.status, answer.body.code ?? '']).toEqual([status, code]);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['no version', { 'tus-resumable': '' }, 412, 'upload_protocol_unknown'],
    ['another version', { 'tus-resumable': '0.2.2' }, 412, 'upload_protocol_unknown'],
    ['a size that is none', { 'upload-length': '1e3' }, 400, 'upload_headers_invalid'],
    ['no name', { 'upload-metadata': '' }, 400, 'upload_headers_invalid'],
  ])('is not begun with %s', async (_what, headers, status, code) => {
    const answer = await sender.begin<ProblemBody>('a.pdf', 10, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('takes pieces only at their route and in their form', async () => {
    const bytes = pdfOf(1_000);
    const id = await begun(bytes);
    const asJson = await sender.send<ProblemBody>(id, 0, Buffer.from('{}'), {
      'content-type': 'application/json',
    });
    expect([asJson.status, asJson.body.code]).toEqual([415, 'unsupported_media_type']);
    const elsewhere = await client.send<ProblemBody>('POST', '/districts', {
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/offset+octet-stream' },
    });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([415, 'unsupported_media_type']);
    const keyed = await sender.send(id, 0, bytes, { 'idempotency-key': 'a-key-nobody-needs' });
    expect(keyed.status).toBe(204);
  });

  it('is begun once when the answer was lost', async () => {
    const once = { 'idempotency-key': 'begun-once-0001' };
    const first = await sender.begin('a.pdf', 1_000, once);
    const again = await sender.begin('a.pdf', 1_000, once);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(again.headers.get('location')).toBe(`/api/v1/uploads/${first.body.id}`);
    expect(again.headers.get('upload-expires')).toMatch(/GMT$/);
  });

  it('passes the same checks as any file, and what is refused is not kept', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    const id = await begun(page, 'a.csv');
    await sender.send(id, 0, page);
    const answer = await sender.finish<ProblemBody>(id);
    expect([answer.status, answer.body.code]).toEqual([422, 'content_polyglot']);
    expect(await sender.offset(id)).toEqual({ status: 404 });
    expect(await pieces()).toBe(0);
  });

  it('is thrown away by its sender at once, with its bytes', async () => {
    const bytes = pdfOf(1_000);
    const id = await begun(bytes);
    await sender.send(id, 0, bytes);
    expect((await sender.drop(id)).status).toBe(204);
    expect(await sender.offset(id)).toEqual({ status: 404 });
    expect(await pieces()).toBe(0);
  });

  it('is thrown away a day after its last piece', async () => {
    const bytes = pdfOf(1_000);
    const [old, fresh] = [await begun(bytes), await begun(bytes)];
    await sender.send(old, 0, bytes);
    await test.superuser.query(
      `update upload set expires_at = now() - interval '1 second' where id = $1`,
      [old],
    );
    // Before the job comes by, too.
    expect(await sender.offset(old)).toEqual({ status: 404 });
    await test.superuser.query('select app.forget_uploads()');
    const { rows } = await test.superuser.query<{ id: string }>('select id from upload');
    expect(rows.map(({ id }) => id)).toEqual([fresh]);
    expect(await pieces()).toBe(0);
  });

  it('is one of at most ten on the way, however many are begun at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 25 }, (_, n) => sender.begin<ProblemBody>(`${n}.pdf`, 1_000)),
    );
    const told = answers.map(({ status, body }) => `${status} ${body.code ?? ''}`);
    expect(told.filter((one) => one === '201 ')).toHaveLength(10);
    expect(told.filter((one) => one === '409 upload_open_at_most')).toHaveLength(15);
    // One that was left lying gives way.
    await test.superuser.query(
      `update upload set expires_at = expires_at - interval '16 minutes'
        where id = (select id from upload limit 1)`,
    );
    expect((await sender.begin('a.pdf', 1_000)).status).toBe(201);
    expect((await sender.begin('a.pdf', 1_000)).status).toBe(409);
  });
});
