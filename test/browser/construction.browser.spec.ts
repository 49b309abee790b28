import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import { launchBrowser } from '../support/browser.js';
import type { Place } from '../support/factory.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const today = businessDateAt(new Date());

describe('a unit comes to its branch on screen', () => {
  let test: TestApp;
  let browser: Browser;
  let place: Place;
  let officer: readonly [string, string];
  let folder: string;

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    place = await test.make.place();
    officer = [await test.make.user('park_officer', test.make.at.park(place)), test.make.password];
    folder = await mkdtemp(path.join(os.tmpdir(), 'wutong-reply-'));
    await writeFile(path.join(folder, '批复.csv'), '文件\n关于成立党支部的批复\n');
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  const unitWith = async (name: string, fullMembers: number): Promise<void> => {
    const unit = await test.make.enterprise(place, {
      legal_name: name,
      entered_on: addDays(today, -3),
    });
    await test.make.headcount(place, unit, fullMembers, { as_of: addDays(today, -1) });
  };
  const dialogOf = (page: Page, label: string) => page.getByRole('dialog', { name: label });
  const step = async (page: Page, label: string, fill: () => Promise<void>): Promise<void> => {
    await page.getByRole('button', { name: label, exact: true }).first().click();
    await dialogOf(page, label).waitFor();
    await fill();
    await dialogOf(page, label).getByRole('button', { name: label, exact: true }).click();
    await dialogOf(page, label).waitFor({ state: 'detached' });
    await settled(page);
  };
  const day = (page: Page, label: string) => page.getByRole('textbox', { name: label }).fill(today);

  it('from the list of units without project to the branch, at a desk', async () => {
    await unitWith('云帆电子商务有限公司', 3);
    const page = await openSignedIn(browser, test, WIDE, officer, '/constructions');
    await page.getByRole('button', { name: '查看尚未立项的单位' }).click();
    await page.getByRole('button', { name: '立项：云帆电子商务有限公司' }).click();
    await page
      .getByRole('heading', { level: 1, name: '云帆电子商务有限公司 · 组织建设' })
      .waitFor();
    await step(page, '核对党员数', () => day(page, '核对日期'));
    await page.getByText('已满 3 名，应当单独成立党支部').waitFor();
    await page.getByText('规则 1.1').waitFor();
    await step(page, '确定组建方式', () => page.getByLabel('党组织名称').fill('云帆党支部'));
    await step(page, '完成筹备', async () => {
      await day(page, '筹备完成日期');
      await page.getByLabel('筹备情况').fill('已与三名党员谈话');
    });
    await step(page, '提出申请', async () => {
      await day(page, '申请日期');
      await page.getByLabel('上级党组织').fill('园区综合党委');
    });
    expect(await seriousFaults(page)).toEqual([]);
    await step(page, '登记批复', async () => {
      await day(page, '批复日期');
      await page.getByLabel('批复文号').fill('园党〔2026〕9号');
      await page.locator('input[type=file]').setInputFiles(path.join(folder, '批复.csv'));
      await dialogOf(page, '登记批复').getByText('批复.csv').waitFor();
    });
    await step(page, '登记选举结果', async () => {
      await day(page, '选举日期');
      await page.getByLabel('第 1 人姓名').fill('周宁');
    });
    await step(page, '备案并建立党组织', () => day(page, '备案日期'));
    await page.getByRole('link', { name: '云帆党支部' }).waitFor();
    expect(await page.getByText('批复.csv').count()).toBe(1);
  });

  it('on a phone, and when somebody else was faster nothing typed is lost', async () => {
    await unitWith('小微电商有限公司', 0);
    const page = await openSignedIn(browser, test, PHONE, officer, '/constructions');
    await page.getByRole('button', { name: '查看尚未立项的单位' }).click();
    await page.getByRole('button', { name: '立项：小微电商有限公司' }).click();
    await step(page, '核对党员数', () => day(page, '核对日期'));
    await page.getByText('选派党建工作指导员，组建工会').waitFor();
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);

    await page.getByRole('button', { name: '选派指导员', exact: true }).click();
    await page.getByLabel('指导员姓名').fill('宋佳');
    await day(page, '到岗日期');
    const other = await test.signIn(officer[0]);
    const address = new URL(page.url()).pathname;
    expect((await other.post(`${address}/moves`, { action: 'recount', version: 2 })).status).toBe(
      200,
    );
    const dialog = dialogOf(page, '选派指导员');
    await dialog.getByRole('button', { name: '选派指导员', exact: true }).click();
    await dialog.getByText('材料已有新的进展，没有保存').waitFor();
    await dialog.getByText(/重新核对党员数/).waitFor();
    await dialog.getByRole('button', { name: '刷新' }).click();
    await dialog.getByText(/现在是“待核对党员”/).waitFor();
    expect(await page.getByLabel('指导员姓名').inputValue()).toBe('宋佳');
  });
});
