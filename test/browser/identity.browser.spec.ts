import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openPage, openSignedIn, seriousFaults, sideways, turnTo } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';
import { codeOf } from '../support/two-steps.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** The page whose markup is looked at; the others are made of the same parts. */
const AXED = /^\/users\//;
const OWN_PASSWORD = 'Own-words-2026';

/** From the first account to a sign-in with two steps, each of the three people at a page of his own. */
describe('a new colleague', () => {
  let test: TestApp;
  let browser: Browser;
  let firstPassword = '';
  let secret = '';
  let recoveryCode = '';

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const administrator = (username: string, address = '/', viewport = DESK): Promise<Page> =>
    openSignedIn(browser, test, viewport, [username, DEMO_PASSWORD], address);

  async function give(page: Page, password: string): Promise<void> {
    await page.getByLabel('用户名').fill('wang.min');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  }

  async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
    await page.getByRole('dialog').getByLabel(label).click();
    await page.locator('.ant-select-item-option', { hasText: option }).click();
  }

  it('is given an account by the system administrator, who can grant nothing', async () => {
    const page = await administrator('system_admin');
    await page.getByRole('link', { name: '用户与授权' }).click();
    await page.getByRole('button', { name: '新建用户' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名').fill('王敏');
    await dialog.getByLabel('用户名').fill('wang.min');
    firstPassword = await dialog.getByLabel('初始密码').inputValue();
    await dialog.getByRole('button', { name: '新建用户' }).click();
    await page.getByText('关闭后不能再看到初始密码').waitFor();
    expect(await dialog.locator('code').allTextContents()).toEqual(['wang.min', firstPassword]);
    await page.getByRole('button', { name: '已交给本人' }).click();
    await page.getByLabel('搜索用户').fill('王敏');
    await page.getByText('共 1 个用户').waitFor();
    await page.getByRole('link', { name: '王敏' }).click();
    await page.getByRole('button', { name: '停用账号' }).waitFor();
    expect(await page.getByRole('button', { name: '授予身份' }).count()).toBe(0);
    await page.context().close();
  });

  it('is granted a role at a park by the security administrator, who can open no account', async () => {
    const page = await administrator('security_admin', '/users?q=wang.min');
    await page.getByText('没有身份，不能登录').waitFor();
    expect(await page.getByRole('button', { name: '新建用户' }).count()).toBe(0);
    await page.getByRole('link', { name: '王敏' }).click();
    await page.getByRole('button', { name: '授予身份' }).click();
    await choose(page, '身份', '园区党委工作人员');
    await choose(page, '所在区', '天桥区');
    await page.getByRole('dialog').getByLabel('园区').fill('黄台');
    await page.locator('.ant-select-item-option', { hasText: '黄台' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '授予身份' }).click();
    const held = page.getByRole('group', { name: '现有身份' });
    await held.getByText(/黄台/).waitFor();
    expect(await page.getByRole('group', { name: '办理记录' }).textContent()).toContain(
      '授予身份：园区党委工作人员',
    );
    await page.context().close();
  });

  it('changes the first password, switches on a second factor, and signs in with its code', async () => {
    const page = await openPage(browser, test, PHONE);
    await give(page, firstPassword);
    await page.getByRole('heading', { name: '请先设置新密码' }).waitFor();
    await page.getByLabel('当前密码').fill(firstPassword);
    await page.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
    await page.getByLabel('再次输入新密码').fill(OWN_PASSWORD);
    await page.getByRole('button', { name: '设置新密码并继续' }).click();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();

    await turnTo(page, '/account');
    await page.getByRole('button', { name: '启用两步验证' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('当前密码').fill(OWN_PASSWORD);
    await dialog.getByRole('button', { name: '下一步' }).click();
    await dialog.getByRole('img', { name: '添加到身份验证器的二维码' }).waitFor();
    const key = (await dialog.getByTestId('authenticator-secret').textContent()) ?? '';
    secret = key.replace(/ /g, '');
    await dialog.getByLabel('验证码').fill(codeOf(secret, -1));
    await dialog.getByRole('button', { name: '启用', exact: true }).click();
    await dialog.getByRole('heading', { name: '请保存恢复码' }).waitFor();
    const codes = await dialog.locator('ol code').allTextContents();
    expect(codes).toHaveLength(10);
    recoveryCode = codes[0]!;
    expect(await sideways(page)).toBe(0);
    await dialog.getByRole('button', { name: '已保存，继续' }).click();
    await page.getByText(/已启用（/).waitFor();

    await page.getByRole('button', { name: '退出登录' }).last().click();
    await give(page, OWN_PASSWORD);
    await page.getByLabel('验证码').fill('000000');
    await page.getByRole('button', { name: '验证并登录' }).click();
    await page.getByText('验证码不正确').waitFor();
    await page.getByLabel('验证码').fill(codeOf(secret));
    await page.getByRole('button', { name: '验证并登录' }).click();
    await page.getByRole('heading', { level: 1, name: /工作台|我的账号/ }).waitFor();
    await page.context().close();
  });

  it('signs in elsewhere by a recovery code, and ends that sign-in from here', async () => {
    const here = await openPage(browser, test, DESK);
    await give(here, OWN_PASSWORD);
    await here.getByLabel('验证码').fill(codeOf(secret, 1));
    await here.getByRole('button', { name: '验证并登录' }).click();
    await here.getByRole('heading', { level: 1, name: '工作台' }).waitFor();

    const there = await openPage(browser, test, DESK);
    await give(there, OWN_PASSWORD);
    await there.getByLabel('验证码').fill(recoveryCode.toLowerCase());
    await there.getByRole('button', { name: '验证并登录' }).click();
    await there.getByRole('heading', { level: 1, name: '工作台' }).waitFor();

    await turnTo(here, '/account');
    await here.getByText('9 个').waitFor();
    const devices = here.getByRole('group', { name: '登录设备' });
    expect(await devices.getByText('Chrome · Linux').count()).toBe(3);
    expect(await devices.getByText('本设备').count()).toBe(1);
    await here.getByRole('button', { name: '退出其他设备登录' }).click();
    await here.getByText('没有其他设备登录').waitFor();

    await there.getByRole('link', { name: '园区', exact: true }).click();
    await there.getByText('登录已过期').waitFor();
    await here.context().close();
    await there.context().close();
  });

  it.each([
    ['at a desk', DESK],
    ['on a phone', PHONE],
  ])(
    'finds every page of it fit for its window %s, without a serious fault',
    async (_at, viewport) => {
      const page = await administrator('system_admin', '/', viewport);
      const userId = await test.make.userId('wang.min');
      for (const address of ['/users', `/users/${userId}`, '/districts', '/account']) {
        await turnTo(page, address);
        expect({ address, sideways: await sideways(page) }).toEqual({ address, sideways: 0 });
        if (viewport === PHONE || !AXED.test(address)) continue;
        expect({ address, serious: await seriousFaults(page) }).toEqual({ address, serious: [] });
      }
      await page.context().close();
    },
  );
});
