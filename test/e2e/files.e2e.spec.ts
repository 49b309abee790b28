import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient, ProblemBody } from '../support/api-client.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files', () => {
  let test: TestApp;
  let owner: ApiClient;

  beforeAll(async () => {
    test = await startTestApp();
    const place = await test.make.place();
    owner = await test.signIn(await test.make.user('park_officer', test.make.at.park(place)));
  });
  afterAll(() => test.close());

  it('keeps an upload with its hash and gives it back as a download that cannot run', async () => {
    const kept = await owner.upload<{ id: string; sha256: string; contentType: string }>(
      '营业执照 副本.png',
      PNG,
    );
    expect(kept.status).toBe(201);
    expect(kept.body).toMatchObject({
      contentType: 'image/png',
      // No scanner is set up here.
      scannedAt: null,
      sha256: createHash('sha256').update(PNG).digest('hex'),
    });
    const response = await fetch(`${test.baseUrl}/api/v1/files/${kept.body.id}/content`, {
      headers: { authorization: `Bearer ${owner.accessToken}` },
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(PNG)).toBe(true);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="____ __.png"; filename*=UTF-8\'\'%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20%E5%89%AF%E6%9C%AC.png',
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  const view = (id: string, client = owner): Promise<Response> =>
    fetch(`${test.baseUrl}/api/v1/files/${id}/view`, {
      headers: { authorization: `Bearer ${client.accessToken}` },
    });

  it.each<[string, Uint8Array, string]>([
    ['图.png', PNG, 'image/png'],
    [
      '文.pdf',
      Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'),
      'application/pdf',
    ],
  ])('shows %s within the portal, where it can do nothing', async (name, bytes, type) => {
    const { body } = await owner.upload(name, bytes);
    const shown = await view(body.id);
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
    expect(shown.headers.get('content-type')).toBe(type);
    expect(shown.headers.get('content-disposition')).toContain('inline; ');
    expect(shown.headers.get('x-content-type-options')).toBe('nosniff');
    expect(shown.headers.get('cache-control')).toBe('no-store');
    expect(shown.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const policy = shown.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; frame-ancestors 'self'; sandbox;/);
    expect(policy).not.toMatch(/script|allow-/);
  });

  it('shows no other kind, only gives it to be downloaded', async () => {
    const { body } = await owner.upload('表.csv', Buffer.from('a,b\n'));
    const refused = await view(body.id);
    expect(refused.status).toBe(415);
    expect(await refused.json()).toMatchObject({
      code: 'file_not_viewable',
      detail: expect.stringContaining('请下载'),
    });
    // However it came there: what may hold a script is not shown.
    await test.superuser.query(
      `update stored_file set content_type = 'image/svg+xml' where id = $1`,
      [body.id],
    );
    expect((await view(body.id)).status).toBe(415);
  });

  it('shows a file to nobody but its owner', async () => {
    const kept = await owner.upload('a.png', PNG);
    const stranger = await test.signIn(
      await test.make.user('park_officer', test.make.at.park(await test.make.place())),
    );
    expect((await stranger.get(`/files/${kept.body.id}/content`)).status).toBe(404);
    expect((await view(kept.body.id, stranger)).status).toBe(404);
  });

  it.each<[string, string, Uint8Array, string]>([
    ['nothing', 'a.csv', new Uint8Array(), 'content_empty'],
    ['a picture that calls itself a workbook', 'a.xlsx', PNG, 'content_name_mismatch'],
    ['a page', 'a.csv', Buffer.from('<html><script>alert(1)</script></html>'), 'content_polyglot'],
    ['random bytes', 'a.pdf', randomBytes(2000), 'content_unknown'],
    ['a name that is a path', '../../etc/passwd.csv', Buffer.from('a,b'), 'ok'],
    ['a name that reads backwards', 'a\u202excl.csv', Buffer.from('a,b'), 'file_name_invalid'],
  ])('judges %s by its content', async (_what, name, content, code) => {
    const answer = await owner.upload<ProblemBody & { name: string }>(name, content);
    if (code === 'ok') {
      // The parser keeps the last part of a path, so that no folder is ever named.
      expect([answer.status, answer.body.name]).toEqual([201, 'passwd.csv']);
    } else {
      expect([answer.status, answer.body.code]).toEqual([422, code]);
    }
  });

  it('refuses 200 MB while they arrive, and lives on', async () => {
    const answer = await sendEndless(200 * 1024 * 1024);
    expect([413, 'closed']).toContain(answer);
    expect((await owner.get('/me')).status).toBe(200);
    const { rows } = await test.superuser.query(
      'select 1 from stored_file where size_bytes > 1000000',
    );
    expect(rows).toHaveLength(0);
  });

  it.each([
    ['no multipart', { 'content-type': 'application/json' }, '{}', 415],
    ['no boundary', { 'content-type': 'multipart/form-data' }, 'x', 400],
    [
      'a broken body',
      { 'content-type': 'multipart/form-data; boundary=b' },
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxx',
      400,
    ],
    ['no file', { 'content-type': 'multipart/form-data; boundary=b' }, '--b--\r\n', 400],
  ])('answers %s', async (_what, headers, body, status) => {
    const response = await fetch(`${test.baseUrl}/api/v1/files`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${owner.accessToken}` },
      body,
    });
    expect(response.status).toBe(status);
  });

  /** Streams so many bytes as one part; tells the status, or that the server closed the connection. */
  function sendEndless(bytes: number): Promise<number | 'closed'> {
    return new Promise((resolve) => {
      const outgoing = request(
        `${test.baseUrl}/api/v1/files`,
        {
          method: 'POST',
          headers: {
            'content-type': 'multipart/form-data; boundary=b',
            authorization: `Bearer ${owner.accessToken}`,
          },
        },
        (incoming) => {
          incoming.resume();
          resolve(incoming.statusCode ?? 0);
        },
      );
      outgoing.on('error', () => resolve('closed'));
      outgoing.write(
        '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
      );
      const chunk = Buffer.alloc(1024 * 1024, 'a');
      let sent = 0;
      const more = (): void => {
        while (sent < bytes && !outgoing.destroyed) {
          sent += chunk.length;
          if (!outgoing.write(chunk)) {
            outgoing.once('drain', more);
            return;
          }
        }
        outgoing.end('\r\n--b--\r\n');
      };
      more();
    });
  }
});
