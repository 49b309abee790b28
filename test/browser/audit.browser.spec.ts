import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

describe('the auditor', () => {
  let test: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    test = await startTestApp({ worker: true, demo: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  it('searches the log, opens a row before and after, and has the chain checked', async () => {
    const { rows } = await test.superuser.query<{ id: string }>(
      `update enterprise set industry = '直播电商', version = version + 1
        where id = (select id from enterprise order by legal_name limit 1) returning id`,
    );
    const desk = { width: 1440, height: 900 };
    const page = await openSignedIn(browser, test, desk, ['auditor', DEMO_PASSWORD]);
    await page.getByRole('link', { name: '审计日志' }).click();
    await page.getByRole('heading', { level: 1, name: '审计日志' }).waitFor();
    await page.goto(`${test.baseUrl}/audit?action=update&table=enterprise&rowId=${rows[0]!.id}`);
    await page.getByRole('status').filter({ hasText: '共 1 条' }).waitFor();
    await page.getByRole('button', { name: /^查看 单位/ }).click();
    const change = page.getByRole('dialog').getByRole('row', { name: /行业/ });
    expect(await change.getByRole('cell').allTextContents()).toEqual([
      expect.any(String),
      '直播电商',
    ]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '核验审计链' }).click();
    await page.getByText(/核验通过：\d/).waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });
});
