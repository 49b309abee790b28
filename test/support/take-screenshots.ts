import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { openPage, settled, signInOnPage } from './pages.js';

/**
 * The pictures of the README, taken of a freshly started demo:
 * `npm run screenshots -- http://localhost:3000 PASSWORD`.
 */
const [baseUrl = 'http://localhost:3000', password = ''] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'docs', 'screenshots');
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

const browser = await launchBrowser();
await mkdir(folder, { recursive: true });
const desk = await signedIn(browser, DESK);
await picture(desk, '/reports/coverage', 'coverage-1440');
await picture(desk, '/enterprises?sort=-staffCount', 'enterprises-1440');
await openMessyLedger(desk);
await shoot(desk, 'import-1440');
const phone = await signedIn(browser, PHONE);
await picture(phone, '/', 'workbench-360');
await browser.close();

async function signedIn(from: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const page = await openPage(from, { baseUrl }, viewport);
  await signInOnPage(page, 'district_officer', password);
  return page;
}

async function picture(page: Page, address: string, name: string): Promise<void> {
  await page.goto(baseUrl + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await shoot(page, name);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

async function openMessyLedger(page: Page): Promise<void> {
  await page.goto(`${baseUrl}/imports/new`);
  await page.getByLabel('台账日期', { exact: true }).fill('2026-06-30');
  await page
    .locator('input[type=file]')
    .setInputFiles(path.join(root, 'test/fixtures/ledgers/ledger-messy.xlsx'));
  await page.getByRole('button', { name: '上传并识别列' }).click();
  await page.getByRole('button', { name: '检查数据' }).click({ timeout: 30_000 });
  await page.getByRole('heading', { name: '检查结果' }).waitFor({ timeout: 30_000 });
  await page.getByText(/^错误 \d+$/).click();
  await settled(page);
}
