import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { creditCode } from '../support/credit-codes.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const NAME = '桐花企业管理有限公司';

describe('a unit’s page and the one search box', () => {
  let test: TestApp;
  let browser: Browser;
  let username: string;
  let code: string;

  beforeAll(async () => {
    test = await startTestApp();
    browser = await launchBrowser();
    const place = await test.make.place();
    username = await test.make.user('park_officer', test.make.at.park(place), {
      display_name: '许青',
    });
    const officer = await test.signIn(username);
    code = creditCode(test.make.next());
    await officer.post(`/parks/${place.parkId}/enterprises`, {
      legalName: NAME,
      creditCode: code,
      kind: 'non_public_enterprise',
      streetId: place.streetId,
      enteredOn: '2020-01-01',
      industry: '电子商务',
      staffCount: 20,
      fullMemberCount: 3,
    });
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const open = (viewport: { width: number; height: number }): Promise<Page> =>
    openSignedIn(browser, test, viewport, [username, test.make.password]);

  async function search(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^搜索页面/ }).waitFor();
    await page.keyboard.type(text);
    await page.getByRole('option', { name: new RegExp(NAME) }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
  }

  it('opens a unit by initials, two characters and code, with the keyboard alone', async () => {
    const page = await open(DESK);
    for (const text of ['thqy', '桐花', code, code.slice(0, 12)]) {
      await search(page, text);
      await page.goto(test.baseUrl);
      await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('查无此名');
    await page.getByText('没有找到「查无此名」').waitFor();
    await page.getByText(/可以搜索您能查看的单位/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('combobox').fill('dwtz');
    await page.getByRole('option', { name: '单位台账' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '单位台账' }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/查无此名|桐花|dwtz/);
    await page.context().close();
  });

  it('says what to do next, and puts an edited field back from its history', async () => {
    const page = await open(DESK);
    await search(page, 'thqy');
    await page.getByText('依据规则 1.1').waitFor();
    const found = page.getByRole('link', { name: '组建党支部' });
    expect(await found.getAttribute('href')).toMatch(/party-orgs\/new\?.*enterpriseId=/);
    await page.getByRole('button', { name: '修改信息' }).click();
    await page.getByLabel('行业').fill('直播服务');
    await page.getByRole('button', { name: '保存修改' }).click();
    await page.getByRole('complementary').getByText('修改了行业').waitFor();
    await page.getByRole('tab', { name: '变更记录' }).click();
    await page.getByRole('button', { name: '把行业恢复为「电子商务」' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '恢复原值' }).click();
    await page.getByRole('button', { name: '把行业恢复为「直播服务」' }).waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: '基本信息' }).click();
    await page.getByText('电子商务').first().waitFor();
    await page.context().close();
  });

  it('takes a room and a contact on a phone, with the timeline a tab away', async () => {
    const page = await open(PHONE);
    await page.getByRole('button', { name: /^搜索页面/ }).click();
    await page.getByRole('combobox').fill('桐花');
    await page.getByRole('option', { name: new RegExp(NAME) }).click();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByRole('button', { name: '新增用房' }).click();
    await page.getByLabel('房间').fill('A-301');
    await page.getByLabel('面积（平方米）').fill('120.5');
    await page.getByLabel('入用日期', { exact: true }).fill('2024-01-01');
    await page.getByRole('button', { name: '保存用房' }).click();
    await page.getByText('120.5 ㎡').waitFor();
    await page.getByRole('button', { name: '新增联系人' }).click();
    await page.getByLabel('姓名').fill('周宁');
    await page.getByLabel('联系电话').fill('13900005678');
    await page.getByRole('button', { name: '保存联系人' }).click();
    await page.getByText('139****5678').waitFor();
    await settled(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('tab', { name: '时间线' }).click();
    await page.getByText('入用 A-301').waitFor();
    expect(await sideways(page)).toBe(0);
    await page.context().close();
  });
});
