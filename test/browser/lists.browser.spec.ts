import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import {
  openPage,
  openSignedIn,
  seriousFaults,
  settled,
  sideways,
  turnTo,
  signInOnPage,
} from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('lists as each person likes them', () => {
  let test: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const open = (username: string, address = '/', viewport = DESK): Promise<Page> =>
    openSignedIn(browser, test, viewport, [username, DEMO_PASSWORD], address);

  async function visit(page: Page, address: string): Promise<void> {
    await page.goto(test.baseUrl + address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
  }

  const headings = (page: Page): Promise<string[]> => page.locator('thead th').allInnerTexts();

  const rowCount = (page: Page): Promise<string> =>
    page.getByRole('region', { name: '筛选条件' }).getByRole('status').innerText();

  /** What the server keeps of a person's look, once the last change has arrived there. */
  async function keptLook(username: string, typeSize: string): Promise<unknown> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { rows } = await test.superuser.query<{ typeSize: string }>(
        `select theme, density, type_size as "typeSize" from user_preference
          where user_id = (select id from app_user where username = $1)`,
        [username],
      );
      if (rows[0]?.typeSize === typeSize) return rows[0];
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  }

  it('opens a view kept on one device on another, with its filters, order and columns', async () => {
    const first = await open('park_officer', '/enterprises?coverage=none&sort=-staffCount');
    await first.getByRole('button', { name: '列', exact: true }).click();
    await first.getByRole('checkbox', { name: '行业', exact: true }).click();
    await first.getByRole('checkbox', { name: '行业', exact: true, checked: false }).waitFor();
    await first.getByRole('button', { name: '上移：组织覆盖' }).focus();
    await first.keyboard.press('Enter');
    await first.keyboard.press('Escape');
    const moved = first.locator('th', { hasText: '组织覆盖' });
    await moved.locator('xpath=following-sibling::th[contains(., "正式党员数")]').waitFor();
    const wanted = await headings(first);
    expect(wanted).not.toContain('行业');
    const count = await rowCount(first);

    await first.getByRole('button', { name: /^视图：/ }).click();
    await first.getByRole('button', { name: '另存为视图' }).click();
    await first.getByLabel('视图名称').fill('未覆盖的大单位');
    await first.getByRole('button', { name: '保存视图' }).click();
    await first.getByRole('button', { name: /^视图：未覆盖的大单位$/ }).waitFor();

    const second = await open('park_officer', '/enterprises');
    expect(await rowCount(second)).not.toBe(count);
    await second.getByRole('button', { name: '视图：全部' }).click();
    await second.getByRole('button', { name: '未覆盖的大单位' }).click();
    await second.getByRole('button', { name: '移除条件：组织覆盖 未覆盖' }).waitFor();
    await settled(second);
    expect([await rowCount(second), await headings(second)]).toEqual([count, wanted]);
    expect(new URL(second.url()).searchParams.get('sort')).toBe('-staffCount');

    await second.getByRole('button', { name: '移除条件：组织覆盖 未覆盖' }).click();
    await second.getByRole('button', { name: /已改动/ }).waitFor();
    await second.goBack();
    await second.getByRole('button', { name: /^视图：未覆盖的大单位$/ }).waitFor();
    await first.context().close();
    await second.context().close();
  });

  it('shares a view within a role, opens a list with one, and takes a deletion back', async () => {
    const officer = await open('district_officer', '/party-orgs?due=no_secretary');
    await officer.getByRole('button', { name: '视图：全部' }).click();
    await officer.getByRole('button', { name: '另存为视图' }).click();
    await officer.getByLabel('视图名称').fill('待配书记');
    await officer.getByRole('radio', { name: /全部人员/ }).check();
    await officer.getByLabel('以后打开列表时默认使用').check();
    await officer.getByRole('button', { name: '保存视图' }).click();
    await officer.getByRole('button', { name: '视图：待配书记' }).waitFor();
    await visit(officer, '/party-orgs');
    await officer.waitForURL(/due=no_secretary/);

    await officer.getByRole('button', { name: '视图：待配书记' }).click();
    await officer.getByRole('button', { name: '删除' }).click();
    await officer.getByRole('button', { name: '撤销' }).click();
    await officer.getByText('已恢复视图“待配书记”').waitFor();
    const { rows } = await test.superuser.query(
      'select audience, role, deleted_at from saved_view where name = $1',
      ['待配书记'],
    );
    expect(rows).toEqual([{ audience: 'role', role: 'district_officer', deleted_at: null }]);
    await officer.context().close();
  });

  it('takes the look along to another device, without showing another first', async () => {
    const first = await open('branch_secretary');
    await first.getByRole('button', { name: /^账号菜单/ }).click();
    await first.getByRole('menuitem', { name: '显示设置' }).click();
    const dialog = first.getByRole('dialog', { name: '显示设置' });
    await dialog.getByText('深色').click();
    await dialog.getByText('紧凑', { exact: true }).click();
    await dialog.getByText('大字（关怀版）').click();
    await first.waitForFunction(
      () =>
        document.documentElement.dataset['theme'] === 'dark' &&
        document.documentElement.dataset['type'] === 'large',
    );
    const look = { theme: 'dark', density: 'compact', typeSize: 'large' };
    expect(await keptLook('branch_secretary', 'large')).toEqual(look);
    const stored = await first.evaluate(() => localStorage.getItem('wutong.look') ?? '');
    expect(JSON.parse(stored)).toEqual(look);

    const second = await openPage(browser, test, PHONE);
    await second.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        if (document.querySelector('.shell-header'))
          seen.push(document.documentElement.dataset['theme'] ?? '');
      }).observe(document.body, { childList: true, subtree: true });
    });
    await signInOnPage(second, 'branch_secretary', DEMO_PASSWORD);
    const looks = await second.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(looks)).toEqual(new Set(['dark']));
    expect(await sideways(second)).toBe(0);
    const size = await second.evaluate(() => getComputedStyle(document.body).fontSize);
    expect(parseFloat(size)).toBeGreaterThanOrEqual(17);
    await first.context().close();
    await second.context().close();
  });

  it('is readable in the dark', async () => {
    const page = await open('street_officer');
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const address of ['/enterprises?coverage=none', '/reports/coverage', '/account', '/']) {
      await turnTo(page, address);
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      expect({ address, faults: await seriousFaults(page) }).toEqual({ address, faults: [] });
    }
    await page.context().close();
  });

  it('shows cards on a phone, with views and columns at hand', async () => {
    const page = await open('district_officer', '/enterprises', PHONE);
    expect(await page.locator('.cards .card').count()).toBe(20);
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('dialog', { name: '显示哪些列' }).getByRole('checkbox').first().waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });

  it('obeys single keys, until they are switched off', async () => {
    const page = await open('mentor');
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog', { name: '键盘快捷键' }).waitFor();
    await page.keyboard.press('Escape');
    await turnTo(page, '/account');
    await page.getByRole('radiogroup', { name: '单键快捷键' }).getByText('关闭').click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Shift+?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });
});
