import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Settings } from '../../src/platform/http/settings.js';
import { declaredProblems } from '../../src/platform/problems/problem.js';
import type { ProblemBody } from '../support/api-client.js';
import { TEST_FIELD_KEYS } from '../support/factory.js';
import { startInnerTestApp, type InnerTestApp } from '../support/test-app.js';

const GOOD = {
  DATABASE_URL: 'postgres://x',
  JOBS_DATABASE_URL: 'postgres://x',
  JWT_SECRET: 'q8Zt3vLw0pXn5rYk7mBd2fHj9sGc4aUe',
  FIELD_KEYS: TEST_FIELD_KEYS,
  AUDIT_SIGNING_KEY: 'b1946ac92492d2347c6235b4d2611184a1e3f0a96c6b8a0f4b7f9f3d9c8e7d65',
};

describe('operating it', () => {
  let test: InnerTestApp;

  beforeAll(async () => {
    test = await startInnerTestApp();
  });
  afterAll(() => test.close());

  it('is alive, ready, and tells how it does', async () => {
    const client = test.anonymous();
    expect((await client.get('/health/live')).status).toBe(200);
    expect((await client.get('/health/ready')).status).toBe(200);
    await client.get('/me');
    const metrics = await client.get<string>('/metrics');
    expect(metrics.body).toContain('http_request_duration_seconds_bucket');
    expect(metrics.body).toContain('route="/api/v1/me"');
  });

  it('publishes its document', async () => {
    const answer = await test
      .anonymous()
      .get<{ openapi: string; paths: object }>('/api/openapi.json');
    expect(answer.body.openapi).toBe('3.1.0');
    expect(Object.keys(answer.body.paths)).toContain('/api/v1/enterprises');
  });

  it('sends the headers that keep a browser safe, and never lets an answer be cached', async () => {
    const { headers } = await test.anonymous().get<ProblemBody>('/me');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*script-src 'self';/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no database', { DATABASE_URL: '' }, /DATABASE_URL is not set/],
    ['no secret', { JWT_SECRET: '' }, /JWT_SECRET is not set/],
    ['a short secret', { JWT_SECRET: 'q8Zt3vLw0pXn5rYk' }, /JWT_SECRET is too weak/],
    ['a repeated letter', { JWT_SECRET: 'a'.repeat(64) }, /JWT_SECRET is too weak/],
    [
      'a secret that says so',
      { JWT_SECRET: 'changeme-q8Zt3vLw0pXn5rYk7mBd2fHj9' },
      /JWT_SECRET is too weak/,
    ],
    ['no keys for sealed texts', { FIELD_KEYS: '' }, /FIELD_KEYS is not set/],
    ['a key that is too short', { FIELD_KEYS: 'k1:abcdef' }, /FIELD_KEYS must read/],
    ['a key of one letter', { FIELD_KEYS: `k1:${'a'.repeat(64)}` }, /k1 of FIELD_KEYS is too weak/],
    [
      'two keys of one name',
      { FIELD_KEYS: `${TEST_FIELD_KEYS},${TEST_FIELD_KEYS}` },
      /names the key t1 twice/,
    ],
    ['no key to sign the audit chain', { AUDIT_SIGNING_KEY: '' }, /AUDIT_SIGNING_KEY is not set/],
    [
      'a signing key that is none',
      { AUDIT_SIGNING_KEY: 'q8Zt3vLw0pXn5rYk7mBd2fHj9sGc4aUe' },
      /AUDIT_SIGNING_KEY must be 64 hexadecimal digits/,
    ],
    ['a port that is none', { PORT: 'http' }, /PORT must be a whole number/],
    ['S3 without a bucket', { FILE_STORAGE: 's3' }, /S3_BUCKET is not set/],
  ])('refuses to start with %s', (_what, change, message) => {
    expect(() => new Settings({ ...GOOD, ...change })).toThrow(message);
    expect(() => new Settings(GOOD)).not.toThrow();
  });

  it('says every problem in both languages, with the same parameters', () => {
    const problems = [...declaredProblems()];
    expect(problems.length).toBeGreaterThan(60);
    const namesIn = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
    for (const [code, { zh, en, status }] of problems) {
      expect([code, namesIn(zh)]).toEqual([code, namesIn(en)]);
      expect([
        code,
        /[\u4e00-\u9fff]/.test(zh),
        /[\u4e00-\u9fff]/.test(en.replace(/[“”].*?[“”]/g, '')),
      ]).toEqual([code, true, false]);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});
