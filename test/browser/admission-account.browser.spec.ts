import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AdmissionStory, good } from '../support/admission-flow.js';
import { launchBrowser } from '../support/browser.js';
import { creditCode } from '../support/credit-codes.js';
import {
  openPage,
  openSignedIn,
  seriousFaults,
  settled,
  sideways,
  signInOnPage,
} from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PHONE = { width: 360, height: 740 };
const ACCOUNT = { username: 'qingshu2026', password: 'Qing-shu-2026' };

describe('a unit that nobody knows yet asks for an account', () => {
  let test: TestApp;
  let browser: Browser;
  let story: AdmissionStory;
  let page: Page;

  beforeAll(async () => {
    test = await startTestApp();
    browser = await launchBrowser();
    story = await AdmissionStory.open(test);
    good(
      await story.officer.put(`/parks/${story.place.parkId}/admission-settings`, {
        version: 0,
        promisedDays: 7,
        deciders: 1,
        conditionalDays: 20,
        supplementDays: 10,
        creditMaxAgeDays: 30,
        takesApplications: true,
        guideConditions: '依法登记，证照在有效期内',
        guidePhone: '0531-88886666',
        guideAddress: null,
      }),
    );
    page = await openPage(browser, test, PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const fits = async (): Promise<void> => {
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
  };
  const field = (label: string) => page.getByLabel(label, { exact: true });

  it('reads the guide, is told all faults on top, and gets a receipt', async () => {
    await page.getByRole('link', { name: '申请入驻' }).click();
    await page.getByRole('heading', { level: 1, name: '申请入驻' }).waitFor();
    await page.getByText('提交申请后 7 个工作日').waitFor();
    await page.getByText('0531-88886666').waitFor();
    await page.getByRole('button', { name: '提交账号申请' }).click();
    const summary = page.getByRole('alert', { name: '有 6 处需要修改' });
    await summary.waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    await fits();
    await summary.getByRole('button', { name: '请填写单位名称' }).click();
    await page.keyboard.type('济南青枢电子商务有限公司');
    const code = creditCode(987654);
    await field('统一社会信用代码').fill(code.slice(0, 17) + (code.endsWith('0') ? '1' : '0'));
    await page.locator('.code-hint-wrong').first().waitFor({ state: 'attached' });
    await field('统一社会信用代码').fill(code);
    await field('联系人姓名').fill('沈清');
    await field('联系电话').fill('13900001111');
    await field('用户名').fill(ACCOUNT.username);
    await field('密码').fill('short');
    await page.getByRole('button', { name: '提交账号申请' }).click();
    await page.getByRole('alert', { name: '有 1 处需要修改' }).waitFor();
    await field('密码').fill(ACCOUNT.password);
    await page.getByRole('button', { name: '提交账号申请' }).click();
    await page.getByRole('heading', { level: 1, name: '账号申请已提交' }).waitFor();
    await fits();
  });

  it('follows it by the receipt without signing in, and sees nothing of the unit', async () => {
    const [number = '', checkCode = ''] = await page.locator('.receipt-codes dd').allInnerTexts();
    await page.getByRole('link', { name: '查询办理进度' }).click();
    await field('受理编号').fill(number);
    await field('查询码').fill('AAAAAAAAAA');
    await page.getByRole('button', { name: '查询', exact: true }).click();
    await page.getByRole('alert').first().waitFor();
    await page.goto(`${test.baseUrl}/progress#number=${number}&code=${checkCode}`);
    await page.reload();
    await page.locator('#progress-title').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('青枢');
    await fits();
  });

  it('is looked at by an officer, who opens the number for a reason and lets the unit in', async () => {
    const { make, superuser } = test;
    const username = await make.user('park_officer', make.at.park(story.place));
    const office = await openSignedIn(
      browser,
      test,
      { width: 1440, height: 900 },
      [username, make.password],
      '/admissions',
    );
    await office.getByRole('link', { name: '账号申请' }).click();
    const row = office.getByRole('row').filter({ hasText: '济南青枢电子商务有限公司' });
    await row.getByRole('button', { name: '查看完整号码' }).click();
    await office.getByLabel('查看事由').fill('电话核实身份');
    await office.getByRole('dialog').getByRole('button', { name: '查看号码' }).click();
    await row.getByText(/^1[3-9]\d{9}$/).waitFor();
    await settled(office);
    expect(await seriousFaults(office)).toEqual([]);
    await row.getByRole('button', { name: '核实通过' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByLabel('所属街道').click();
    await office.locator('.ant-select-item-option').first().click();
    await dialog.getByRole('button', { name: '核实通过' }).click();
    await office.getByText('没有这样的申请').waitFor();
    await office.getByText('已开通').click();
    await row.waitFor();
    const { rows } = await superuser.query<{ n: number }>(
      `select count(*)::int as n from audit_event where table_name = 'account_application' and action = 'reveal'`,
    );
    expect(rows).toEqual([{ n: 1 }]);
    await office.context().close();
  });

  it('then signs in with the password it chose, and begins', async () => {
    await page.getByRole('link', { name: '登录' }).click();
    await signInOnPage(page, ACCOUNT.username, ACCOUNT.password);
    await page.getByRole('link', { name: '我的入驻申请' }).click();
    await page.getByRole('button', { name: '开始申请' }).click();
    await page.getByRole('heading', { level: 1, name: '济南青枢电子商务有限公司' }).waitFor();
  });
});
