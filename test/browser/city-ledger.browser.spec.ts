import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { CITY, districtWith } from '../support/import-flow.js';
import { linesOf } from '../support/ledger-lines.js';
import { openSignedIn } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LEDGER = path.resolve(import.meta.dirname, '../fixtures/ledgers/ledger-city.xlsx');
const AS_OF = '2022-12-31';

type Line = Record<string, string>;

/** The city's ledger, as its officer brings it: from the file on her desk to figures that open to names. */
describe('an officer imports the ledger of her city', () => {
  let test: TestApp;
  let browser: Browser;
  let page: Page;
  let lines: Line[];

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    browser = await launchBrowser();
    const { districtId } = await districtWith(test, CITY);
    const username = await test.make.user('district_officer', {
      place_kind: 'district',
      district_id: districtId,
    });
    const desk = { width: 1440, height: 900 };
    page = await openSignedIn(browser, test, desk, [username, test.make.password]);
    lines = await linesOf('ledger-city.xlsx', 2);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  it('uploads it, keeps the columns that were guessed, and is told that every row is ready', async () => {
    await page.getByRole('link', { name: '导入台账' }).first().click();
    await page
      .getByRole('link', { name: '导入新台账' })
      .or(page.getByRole('button', { name: '导入新台账' }))
      .first()
      .click();
    await page.getByLabel('台账日期', { exact: true }).fill(AS_OF);
    await page.locator('input[type=file]').setInputFiles(LEDGER);
    await page.getByRole('button', { name: '上传并识别列' }).click();
    await page.waitForURL(/imports\/[0-9a-f-]{36}/);
    await page.getByRole('button', { name: '检查数据' }).click({ timeout: 30_000 });
    await page.getByRole('heading', { name: '检查结果' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: '写入 1,789 家' }).waitFor();
  });

  it('commits it as one batch', async () => {
    await page.getByRole('button', { name: '写入 1,789 家' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '写入 1,789 家' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: 60_000 });
    await page
      .getByRole('link', { name: '查看覆盖率' })
      .or(page.getByRole('button', { name: '查看覆盖率' }))
      .first()
      .click();
    await page.waitForURL(/reports\/coverage\?.*asOf=2022-12-31/);
  });

  it('reads the true rates of both kinds', async () => {
    const firms = page.getByRole('article', { name: '非公企业' });
    const societies = page.getByRole('article', { name: '社会组织' });
    await firms.getByRole('group', { name: '组织覆盖率' }).getByText('84.9%').waitFor();
    await firms.getByRole('group', { name: '单独组建率' }).getByText('41.4%').waitFor();
    await societies.getByRole('group', { name: '组织覆盖率' }).getByText('58.0%').waitFor();
    await societies.getByRole('group', { name: '单独组建率' }).getByText('31.7%').waitFor();
  });

  it.each<[string, string, (line: Line) => boolean]>([
    ['非公企业', '组织覆盖', (line) => line['组建方式'] !== '未组建'],
    ['非公企业', '单独组建', (line) => line['组建方式'] === '单独组建'],
    ['非公企业', '未覆盖', (line) => line['组建方式'] === '未组建'],
    ['社会组织', '组织覆盖', (line) => line['组建方式'] !== '未组建'],
    ['社会组织', '单独组建', (line) => line['组建方式'] === '单独组建'],
  ])('opens the figure of %s %s to that many units', async (kind, measure, counts) => {
    const expected = lines.filter((line) => line['单位类别'] === kind && counts(line));
    await page.goto(`${test.baseUrl}/reports/coverage?asOf=${AS_OF}`);
    await page
      .getByRole('article', { name: kind })
      .getByRole('link', { name: new RegExp(`^${kind}${measure}单位数`) })
      .first()
      .click();
    await page.getByText(`共 ${expected.length.toLocaleString('en')} 家`).waitFor();
  });

  it('turns the pages of a figure’s list to exactly the units in the sheet', async () => {
    const expected = lines
      .filter((line) => line['单位类别'] === '社会组织' && line['组建方式'] === '单独组建')
      .map((line) => line['统一社会信用代码']!);
    const address = new URL(page.url());
    address.searchParams.set('pageSize', '100');
    await page.goto(address.toString());
    const shown: string[] = [];
    while (shown.length < expected.length) {
      const number = shown.length / 100 + 1;
      await page
        .locator('.ant-pagination-item-active', { hasText: new RegExp(`^${number}$`) })
        .waitFor();
      await page.waitForFunction(
        ([count, last]) => {
          const codes = [...document.querySelectorAll('.code-text')].map((one) => one.textContent);
          return codes.length === count && codes[0] !== last;
        },
        [Math.min(100, expected.length - shown.length), shown.at(-100) ?? ''] as const,
      );
      shown.push(...(await page.locator('.code-text').allInnerTexts()));
      if (shown.length < expected.length) {
        await page.locator('.ant-pagination-next').getByRole('button').click();
      }
    }
    expect(shown.sort()).toEqual(expected.sort());
  });
});
