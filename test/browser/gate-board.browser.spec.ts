import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Smallest side of what a finger is to hit, in CSS pixels. */
const TARGET = 44;

describe('the gate board', () => {
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

  const open = (who: string, viewport = DESK, address = '/gates'): Promise<Page> =>
    openSignedIn(browser, test, viewport, [who, DEMO_PASSWORD], address);
  const figure = async (page: Page, name: RegExp): Promise<number> => {
    const link = page.getByRole('link', { name });
    const count = Number(await link.innerText());
    await link.click();
    return count;
  };
  const totalIs = async (page: Page, count: number): Promise<void> => {
    await page.getByText(new RegExp(`^共 ${count} `)).waitFor();
  };

  it('shows an officer his park’s steps in order; each figure opens the list that it counts', async () => {
    const page = await open('park_officer');
    await page
      .getByRole('heading', { level: 1, name: '三关看板 · 山东凤凰山电商产业园' })
      .waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      '准入评审',
      '组织建设',
      '指导员走访',
      '跟踪考核',
      '整改',
    ]);
    const steps = page.getByRole('list', { name: '组织建设各步骤' }).getByRole('listitem');
    expect(await steps.locator('.gate-step-name').allInnerTexts()).toEqual([
      '待核对党员',
      '待确定方式',
      '筹备',
      '待申请',
      '待批复',
      '选举',
      '待备案',
      '指导员联系',
    ]);
    // Nobody chooses a park who has one.
    expect(await page.getByRole('combobox', { name: '园区' }).count()).toBe(0);
    await settled(page);
    expect(await seriousFaults(page, '#main')).toEqual([]);
    expect(await sideways(page)).toBe(0);
    for (const name of [
      /^准入评审 已接收，待受理 \d/,
      /^准入评审 已接收，待受理 超期 \d/,
      /^准入评审 不予准入 \d/,
      /^组织建设 待核对党员 \d/,
      /^组织建设 待核对党员 超期 \d/,
      /^指导员走访 联系走访中 超期 \d/,
      /^指导员走访 已建立党组织 \d/,
      /^跟踪考核 待第一人评分 \d/,
      /^整改 待复查 \d/,
      /^整改 已销号 \d/,
    ]) {
      const text = await page.getByRole('link', { name }).getAttribute('aria-label');
      await page.getByRole('link', { name }).click();
      await totalIs(page, Number(/\d+$/.exec(text!)![0]));
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /^三关看板/ }).waitFor();
    }
    await page.context().close();
  });

  it('lets the district go from park to park, and back to the park itself', async () => {
    const page = await open('district_officer');
    await page.getByRole('heading', { level: 1, name: /^三关看板 · / }).waitFor();
    await page.getByRole('combobox', { name: '园区' }).click();
    await page.getByTitle('齐鲁云商', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '三关看板 · 齐鲁云商' }).waitFor();
    expect(await figure(page, /^准入评审 评审中 \d/)).toBe(1);
    await totalIs(page, 1);
    await page.goBack();
    await page.locator('.page-back').getByRole('link', { name: '齐鲁云商' }).click();
    await page.getByRole('heading', { level: 1, name: '齐鲁云商', exact: true }).waitFor();
    await page.getByRole('link', { name: '三关看板' }).last().click();
    await page.getByRole('heading', { level: 1, name: '三关看板 · 齐鲁云商' }).waitFor();
    await page.context().close();
  });

  it('is a calm list on a phone, and says to a street that it sees its own units', async () => {
    const page = await open('street_officer', PHONE);
    await page.getByRole('heading', { level: 1, name: /凤凰山/ }).waitFor();
    await page.getByRole('combobox', { name: '园区' }).waitFor();
    await page.getByText('只统计凤凰山街道的单位').waitFor();
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page, '#main')).toEqual([]);
    const boxes = await Promise.all(
      (await page.locator('.gate-steps a, .gate-ended a').all()).map((link) => link.boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.filter((box) => box!.height < TARGET || box!.width < TARGET)).toEqual([]);
    const rows = await page.locator('.gate-step').all();
    const lefts = await Promise.all(rows.map(async (row) => (await row.boundingBox())!.x));
    expect(new Set(lefts).size).toBe(1);
    const late = page.getByRole('link', { name: /^组织建设 待批复 超期 \d/ });
    await late.click();
    await page.getByRole('heading', { level: 1, name: '组织建设' }).waitFor();
    await totalIs(page, 1);
    await page.context().close();
  });
});
