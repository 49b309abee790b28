import type { Browser, Page } from 'playwright-core';
import type { TestApp } from './test-app.js';

const PATIENCE_MS = 15_000;

/** A page of the served application, in a window of its own; a fault in the page's scripts fails the test that looks. */
export async function openPage(
  browser: Browser,
  test: Pick<TestApp, 'baseUrl'>,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(test.baseUrl);
  return page;
}

/** Signs in on the page and waits for the workbench. */
export async function signInOnPage(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
}

/** Waits until what the page is to show has come: no shape of it stands in its place any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.ant-skeleton, .ant-spin-spinning, [aria-busy="true"]') === null,
  );
}
