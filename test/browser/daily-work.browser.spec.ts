import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openPage, openSignedIn, seriousFaults, sideways, turnTo } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const PAGES = [
  '/',
  '/enterprises',
  '/party-orgs',
  '/parks',
  '/imports',
  '/imports/new',
  '/reports/coverage',
  '/reports/coverage/units?measure=uncovered',
  '/account',
] as const;

describe('daily work in the demo district', () => {
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

  const open = (username: string, address = '/', viewport = DESK): Promise<Page> =>
    openSignedIn(browser, test, viewport, [username, DEMO_PASSWORD], address);

  it('signs in with the keyboard alone, and says plainly when it is wrong', async () => {
    const page = await openPage(browser, test, DESK);
    await page.getByLabel('用户名').waitFor();
    await page.getByLabel('用户名').focus();
    await page.keyboard.type('park_officer');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('用户名或密码不正确').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('park_officer');
    await page.getByLabel('密码', { exact: true }).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['at a desk', DESK],
    ['on a phone', PHONE],
  ])(
    'every page %s fits its window and has no serious fault for assistive technology',
    async (_where, viewport) => {
      const page = await open('district_officer', '/account', viewport);
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      for (const address of PAGES) {
        await turnTo(page, address);
        expect({ address, sideways: await sideways(page) }).toEqual({ address, sideways: 0 });
        // The same markup stands on a phone; what differs there is the menu and the cards.
        if (viewport === PHONE && !['/', '/enterprises'].includes(address)) {
          continue;
        }
        expect({ address, serious: await seriousFaults(page) }).toEqual({ address, serious: [] });
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('keeps nothing of a person in the browser’s storage', async () => {
    const page = await open('park_officer', '/enterprises');
    await page.getByRole('heading', { level: 1, name: '单位台账' }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/eyJ|公司|1[3-9]\d{9}|park_officer/);
    await page.context().close();
  });

  it('keeps filters in the address, and a figure of the workbench opens a list of that length', async () => {
    const page = await open('district_officer');
    const link = page.getByRole('link', { name: /应单独组建党支部的单位/ });
    const count = Number(/(\d+)/.exec((await link.innerText()).split('\n').at(-1) ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await link.click();
    await page.getByText(`共 ${count} 家`).waitFor();
    const address = page.url();
    expect(address).toContain('due=own_branch');
    await page.reload();
    await page.getByText(`共 ${count} 家`).waitFor();
    expect(page.url()).toBe(address);
    await page.context().close();
  });

  it('opens each park’s number of units to a list of that length', async () => {
    const page = await open('district_officer', '/parks');
    const figures = page.locator('a.figure-link[href^="/enterprises?"]');
    await figures.first().waitFor();
    const links = await figures.evaluateAll((all) =>
      all.map((one) => ({ href: one.getAttribute('href') ?? '', count: one.textContent })),
    );
    expect(links.length).toBe(4);
    for (const { href, count } of links) {
      await page.goto(test.baseUrl + href);
      await page.getByText(`共 ${count} 家`).waitFor();
    }
    await page.context().close();
  });

  it('draws coverage over time, and a rate of any day opens the units covered that day', async () => {
    const page = await open('district_officer', '/reports/coverage?step=year');
    await page.getByRole('img', { name: /^折线图：组织覆盖率自/ }).waitFor();
    await page.getByText('各日期覆盖率表').click();
    const rate = page.getByRole('link', { name: /^合计 20\d\d-12-31 组织覆盖率/ }).last();
    const covered = /^(\d+) \/ /.exec((await rate.getAttribute('title')) ?? '')?.[1];
    expect(Number(covered)).toBeGreaterThan(0);
    await rate.click();
    await page.getByText(`共 ${covered} 家`).waitFor();
    expect(new URL(page.url()).searchParams.get('asOf')).toMatch(/^20\d\d-12-31$/);
    await page.context().close();
  });

  it('lets one of two editors win, and shows the other both values to choose from', async () => {
    const first = await open('park_officer', '/enterprises');
    await first.getByRole('group', { name: '单位列表' }).getByRole('link').first().click();
    await first
      .getByRole('link', { name: '修改信息' })
      .or(first.getByRole('button', { name: '修改信息' }))
      .first()
      .click();
    await first.getByLabel('备注').waitFor();
    const edit = first.url();
    const second = await open('park_officer_2', new URL(edit).pathname);
    await second.getByLabel('备注').fill('第二位填写的备注');
    await first.getByLabel('备注').fill('第一位填写的备注');
    await first.getByRole('button', { name: /^保存/ }).click();
    await first.waitForURL((url) => url.toString() !== edit);
    await second.getByRole('button', { name: /^保存/ }).click();
    const dialog = second.getByRole('dialog', { name: '保存前，这条记录已被他人修改' });
    await dialog.getByText('第一位填写的备注').waitFor();
    await dialog.getByText('第二位填写的备注').click();
    await dialog.getByRole('button', { name: '按所选内容保存' }).click();
    await second.waitForURL((url) => url.toString() !== edit);
    await second.getByText('第二位填写的备注').waitFor();
    await first.context().close();
    await second.context().close();
  });

  it('asks why a contact number is opened', async () => {
    const page = await open('park_officer', '/enterprises');
    await page.getByRole('group', { name: '单位列表' }).getByRole('link').first().click();
    await page.getByText(/^1\d{2}\*{4}\d{4}$/).waitFor();
    await page.getByRole('button', { name: '查看完整号码' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('核对台账');
    await page.getByRole('dialog').getByRole('button', { name: /查看/ }).click();
    await page.getByText(/^1\d{10}$/).waitFor();
    const { rows } = await test.superuser.query<{ after: unknown }>(
      `select after from audit_event where action = 'reveal'`,
    );
    expect(rows).toEqual([{ after: { what: 'contact_phone', reason: '核对台账' } }]);
    await page.context().close();
  });

  it('switches to English and back', async () => {
    const page = await open('district_officer');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Workbench' }).waitFor();
    await turnTo(page, '/reports/coverage');
    const chinese = (await page.getByRole('main').innerText())
      .split('\n')
      .filter((line) => /[\u4e00-\u9fff]/.test(line));
    // Names of parks are data and stay as they are.
    expect(chinese.filter((line) => !/园|商/.test(line))).toEqual([]);
    await page.context().close();
  });
});
