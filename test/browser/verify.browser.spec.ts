import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openPage, seriousFaults, settled, sideways } from '../support/pages.js';
import { makeRun } from '../support/runs.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CODE = 'F1TBRSDPHF1QTJV3';
const PDF = randomBytes(500);

describe('a printed notice in the hands of anybody', () => {
  let test: TestApp;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    test = await startTestApp();
    const place = await test.make.place();
    const run = await makeRun(test, place);
    id = randomUUID();
    await test.superuser.query(
      `insert into issued_document (park_id, id, run_id, kind, title, number, issuer, content, sha256, verify_code,
              issued_on, issued_by)
       values ($1, $2, $3, 'any', '入驻材料接收回执', 'HZ202611240001', '试验区直播电商产业园综合党委', '{}', $4, $5,
               '2026-11-24', $2)`,
      [place.parkId, id, run.id, createHash('sha256').update(PDF).digest(), CODE],
    );
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  it('is verified on a phone by its QR code, compared with its file, and told when it was revoked', async () => {
    const page = await openPage(browser, test, { width: 360, height: 740 });
    await page.goto(`${test.baseUrl}/verify/${CODE}`);
    await page.getByText('这份文书真实有效').waitFor();
    await page.getByText('试验区直播电商产业园综合党委').waitFor();
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    const choose = page.getByLabel('核对手中的 PDF');
    await choose.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: PDF });
    await page.getByText('与电子原件逐字节一致').waitFor();
    const changed = Buffer.from(PDF);
    changed[0]! ^= 1;
    await choose.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: changed });
    await page.getByText('与电子原件不一致').waitFor();
    await test.superuser.query(
      `update issued_document set revoked_at = now(), revoked_by = id, revoke_reason = '有误' where id = $1`,
      [id],
    );
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await page.getByText('这份文书已被撤销').waitFor();
    await page.getByLabel('核验码', { exact: true }).fill('f1tb-rsdp-hf1q-tjv4');
    await page.getByRole('button', { name: '核验', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '没有查到这个核验码' }).waitFor();
    await page.context().close();
  });
});
