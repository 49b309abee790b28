import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { TestApp } from './test-app.js';

const PATIENCE_MS = 15_000;

type Viewport = { width: number; height: number };
type Served = Pick<TestApp, 'baseUrl'>;

/** The sign-in page in a window of its own. Whoever looks wants no motion, as a person may too: it only makes tests wait. */
export async function openPage(browser: Browser, test: Served, viewport: Viewport): Promise<Page> {
  const page = await newPage(browser, viewport);
  await page.goto(test.baseUrl);
  return page;
}

/** A page as somebody sees it who signed in before, in a window of its own; the workbench where none is named. */
export async function openSignedIn(
  browser: Browser,
  test: Served,
  viewport: Viewport,
  [username, password]: readonly [string, string],
  address = '/',
): Promise<Page> {
  const page = await newPage(browser, viewport);
  const answer = await page
    .context()
    .request.post(`${test.baseUrl}/api/v1/auth/login`, { data: { username, password } });
  if (!answer.ok()) throw new Error(`sign-in of ${username} failed: ${await answer.text()}`);
  await page.goto(test.baseUrl + address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  return page;
}

/** Turns to another page within the application, as a link does, and waits for it. */
export async function turnTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('h1')?.setAttribute('data-turned-from', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await page.locator('h1:not([data-turned-from])').waitFor();
  await settled(page);
}

async function newPage(browser: Browser, viewport: Viewport): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
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

/** Pixels by which the page is wider than its window; none where it fits. */
export async function sideways(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** What assistive technology would stumble over badly, by axe, each with the first place where it is. */
export async function seriousFaults(page: Page, within = 'body'): Promise<string[]> {
  await page.locator(within).first().waitFor();
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      preload: false,
    })
    .setLegacyMode(true)
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
