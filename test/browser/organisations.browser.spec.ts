import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays, addYears } from '../../src/platform/calendar/business-date.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('organisations of a park', () => {
  let test: TestApp;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    browser = await launchBrowser();
    page = await openSignedIn(browser, test, DESK, ['park_officer_ht', DEMO_PASSWORD]);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const idOf = async (table: string, name: string): Promise<{ id: string; park_id: string }> => {
    const column = table === 'party_org' ? 'name' : 'legal_name';
    const { rows } = await test.superuser.query<{ id: string; park_id: string }>(
      `select id, park_id from ${table} where ${column} = $1`,
      [name],
    );
    return rows[0]!;
  };
  const openOrganisation = async (name: string): Promise<void> => {
    const { id, park_id: parkId } = await idOf('party_org', name);
    await page.goto(`${test.baseUrl}/parks/${parkId}/party-orgs/${id}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await settled(page);
  };
  const dialog = () => page.getByRole('dialog');
  /** The demo's dates move along with today. */
  const daysAgo = (days: number): string =>
    addDays(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(), -days);

  it('elects a secretary: the rules refuse what they must, and the term is figured', async () => {
    await openOrganisation('济南青橹跨境电子商务有限公司党支部');
    await page.getByText(/任期已于 .* 届满/).waitFor();
    await page.getByRole('button', { name: '登记换届' }).click();
    await dialog().getByLabel('换届日期', { exact: true }).fill(daysAgo(5));
    await dialog().getByLabel('第 1 名姓名').fill('龚新民');
    await dialog().getByRole('button', { name: '登记换届' }).click();
    await dialog()
      .getByText(/延期换届须经上级党组织批准/)
      .first()
      .waitFor();
    await dialog().getByLabel('批准例外的组织').fill('区个体私营企业党委');
    await dialog().getByLabel('例外批准日期', { exact: true }).fill(daysAgo(8));
    await dialog().getByRole('button', { name: '登记换届' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const due = addYears(daysAgo(5), 3);
    await page.getByText(`${daysAgo(5)} 起，${due} 届满`).waitFor();
    await page.getByRole('listitem').filter({ hasText: '龚新民 任书记' }).waitFor();
  });

  it('moves a unit, and merges one joint branch into another', async () => {
    await openOrganisation('黄台国际A座联合党支部');
    const unit = page.getByRole('row').filter({ hasText: '济南谷语食品有限公司' });
    await unit.getByRole('button', { name: '转移' }).click();
    await dialog().getByLabel('转出日期', { exact: true }).fill(daysAgo(150));
    await choose(page, '转入的党组织', '黄台国际B座联合党支部');
    await dialog().getByRole('button', { name: '转移单位' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('listitem').filter({ hasText: '济南谷语食品有限公司 退出' }).waitFor();
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await choose(page, '并入的党组织', '黄台国际B座联合党支部');
    await dialog().getByLabel('合并日期', { exact: true }).fill(daysAgo(120));
    await dialog().getByLabel('原因').fill('合并设置');
    await dialog().getByLabel('批准组织').fill('园区综合党委');
    await dialog().getByLabel('批准日期', { exact: true }).fill(daysAgo(130));
    await dialog().getByRole('button', { name: '登记合并' }).click();
    await page.getByRole('heading', { level: 1, name: '黄台国际B座联合党支部' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: '「黄台国际A座联合党支部」并入' }).waitFor();
    await page.getByText(/联合党支部覆盖单位一般不超过 5 家/).waitFor();
  });

  it('shows the map as a picture, and as a list that fits a phone', async () => {
    const { park_id: parkId } = await idOf('party_org', '黄台国际B座联合党支部');
    await page.goto(`${test.baseUrl}/parks/${parkId}/organisation-map`);
    await page.locator('.map-picture svg').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    const branch = page.getByRole('listitem').filter({ hasText: '黄台国际B座联合党支部' }).last();
    await branch.waitFor();
    expect(await branch.innerText()).toMatch(/覆盖 \d+ 家单位，超过 5 家/);
    expect(await sideways(page)).toBe(0);
  });
});

async function choose(page: Page, label: string, option: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(label).click();
  await page.keyboard.type(option);
  await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
}
