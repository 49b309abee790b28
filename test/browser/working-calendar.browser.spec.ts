import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Clock } from '../../src/platform/calendar/clock.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { ONLY_PUBLISHED_YEARS } from '../support/postgres.js';
import { DEMO_PASSWORD, type InnerTestApp, startInnerTestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Made up: no notice of this year exists. */
const MADE_UP = `一、元旦：1月1日（周三）放假1天。
二、春节：1月22日至28日放假调休，共7天。1月19日（周日）上班。
三、劳动节：5月1日至5日放假调休，共5天。
四、国庆节：10月1日至6日放假调休，共6天。9月28日（周日）上班。`;

describe('the working calendar', () => {
  let test: InnerTestApp;
  let browser: Browser;

  beforeAll(async () => {
    test = await startInnerTestApp({ demo: true, worker: true });
    test.app.get(Clock).now = () => new Date('2026-11-30T02:00:00Z');
    await test.superuser.query(ONLY_PUBLISHED_YEARS);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const administrator = (
    username: 'system_admin' | 'security_admin',
    address: string,
    viewport = DESK,
  ): Promise<Page> => openSignedIn(browser, test, viewport, [username, DEMO_PASSWORD], address);
  const lookedAt = async (page: Page): Promise<void> => {
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page, '#main')).toEqual([]);
  };

  it('tells administrators from November on that next year is missing', async () => {
    const page = await administrator('security_admin', '/');
    const hint = page.getByRole('alert').filter({ hasText: '2027 年的工作日历还没有录入' });
    await hint.getByRole('link', { name: '查看工作日历' }).click();
    await page.getByRole('heading', { level: 1, name: '工作日历' }).waitFor();
    await page.getByText('2027 年没有安排').waitFor();
    expect(await page.getByRole('link', { name: /录入/ }).count()).toBe(0);
    await page.getByText('2026', { exact: true }).click();
    const autumn = page.getByRole('table').filter({ hasText: '10月' }).last();
    await autumn.getByText('10班').waitFor();
    await page.getByRole('heading', { name: '2026 年安排' }).waitFor();
    await lookedAt(page);
    await page.context().close();
  });

  it('is entered from the notice by the system administrator, who cannot put it in force', async () => {
    const page = await administrator('system_admin', '/system/calendar/2031/enter');
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByRole('button', { name: '请填写发文字号' }).waitFor();
    await page.getByRole('textbox', { name: '通知正文' }).fill(MADE_UP);
    await page.getByRole('button', { name: '读取日期' }).click();
    await page.getByText('已读出 21 天，请逐项核对').waitFor();
    await page.getByText('参考日历还没有这一年').waitFor();
    await page.getByRole('button', { name: /删除 国庆节 10月1日/ }).click();
    await page.getByText('2031-10-01：录入为普通日，法定节假日为放假').waitFor();
    const span = page.getByRole('group', { name: '添加一段' });
    await span.getByLabel('名称').fill('国庆节');
    await span.getByRole('textbox', { name: /^起/ }).fill('2031-10-07');
    await span.getByRole('textbox', { name: /^止/ }).fill('2031-10-01');
    await span.getByRole('button', { name: '添加' }).click();
    await span.getByText('请填写 2031 年内有效的起止日期和名称').waitFor();
    await span.getByRole('textbox', { name: /^起/ }).fill('2031-10-01');
    await span.getByRole('textbox', { name: /^止/ }).fill('20311007');
    await span.getByRole('button', { name: '添加' }).click();
    await page.getByText('10月1日 至 10月7日').waitFor();
    await page.getByLabel('发文字号').fill('试〔2030〕1号');
    await page.getByRole('textbox', { name: /^成文日期/ }).fill('2030-11-04');
    await lookedAt(page);
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByRole('heading', { name: '待审核：2031 年第 1 版' }).waitFor();
    await page.getByRole('button', { name: '撤回' }).waitFor();
    expect(await page.getByRole('button', { name: '审核通过，使其生效' }).count()).toBe(0);
    await lookedAt(page);
    await page.context().close();
  });

  it('is put in force by another administrator, on a phone', async () => {
    const page = await administrator('security_admin', '/', PHONE);
    await page
      .getByRole('alert')
      .filter({ hasText: '2031 年的放假安排等待审核' })
      .getByRole('link', { name: '查看工作日历' })
      .click();
    await page.getByRole('heading', { name: '待审核：2031 年第 1 版' }).waitFor();
    await lookedAt(page);
    await page.getByRole('button', { name: '审核通过，使其生效' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '审核通过，使其生效' }).click();
    await page.getByRole('heading', { name: '2031 年安排', exact: true }).waitFor();
    const { rows } = await test.superuser.query(
      `select count(*)::int as n from calendar_day where year = 2031 and kind = 'off'`,
    );
    expect(rows).toEqual([{ n: 20 }]);
    await lookedAt(page);
    await page.context().close();
  });
});
