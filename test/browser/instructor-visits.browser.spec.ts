import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addDays, addMonths } from '../../src/platform/calendar/business-date.js';
import { businessDateAt } from '../../src/platform/calendar/clock.js';
import { launchBrowser } from '../support/browser.js';
import type { Place } from '../support/factory.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { moveDispatch, sent } from '../support/visit-flow.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const today = businessDateAt(new Date());

describe('an instructor’s visits on screen', () => {
  let test: TestApp;
  let browser: Browser;
  let place: Place;
  let officer: readonly [string, string];
  let street: readonly [string, string];

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    place = await test.make.place();
    const { make } = test;
    officer = [await make.user('park_officer', make.at.park(place)), make.password];
    street = [
      await make.user('street_officer', make.at.street(place), { display_name: '宋佳' }),
      make.password,
    ];
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const unitNamed = async (name: string): Promise<string> => {
    const unit = await test.make.enterprise(place, {
      legal_name: name,
      entered_on: addMonths(today, -6),
    });
    await test.make.headcount(place, unit, 0, { as_of: addMonths(today, -3) });
    return unit;
  };
  const dialogOf = (page: Page, label: string) => page.getByRole('dialog', { name: label });
  const confirm = async (page: Page, label: string): Promise<void> => {
    await dialogOf(page, label).getByRole('button', { name: label, exact: true }).click();
    await dialogOf(page, label).waitFor({ state: 'detached' });
    await settled(page);
  };

  it('on a phone: from the workbench to a visit that finds three members, and the form proposed for them', async () => {
    const name = '风帆电子商务有限公司';
    const client = await test.signIn(officer[0]);
    const file = await sent(client, place, await unitNamed(name), addDays(addMonths(today, -3), 2));
    await moveDispatch(client, file, 'give_account', {
      accountUserId: await test.make.userId(street[0]),
    });
    const page = await openSignedIn(browser, test, PHONE, street);
    await page.getByText(`走访“${name}”`).first().click();
    await page.getByRole('heading', { level: 1, name: `${name} · 指导员走访` }).waitFor();
    await page.getByText('还没有走访记录').waitFor();
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);

    await page.getByRole('button', { name: '登记走访', exact: true }).click();
    const dialog = dialogOf(page, '登记走访');
    await dialog.waitFor();
    expect(await dialog.getByRole('textbox', { name: '走访日期' }).inputValue()).toBe(today);
    await dialog.getByText(`最晚 ${addMonths(today, 3)}`).waitFor();
    await dialog.getByLabel('走访情况').fill('新进三名正式党员');
    await dialog
      .getByRole('textbox', { name: '约定下次走访' })
      .fill(addDays(addMonths(today, 3), 1));
    await dialog.getByRole('button', { name: '登记走访', exact: true }).click();
    await dialog.getByText('请填写正式党员').first().waitFor();
    await dialog.getByLabel('正式党员').fill('3');
    await dialog.getByLabel('申请入党').fill('1');
    await dialog.getByRole('button', { name: '登记走访', exact: true }).click();
    await dialog.getByText('至少每 3 个月走访一次').first().waitFor();
    expect(await dialog.getByLabel('走访情况').inputValue()).toBe('新进三名正式党员');
    await dialog.getByRole('textbox', { name: '约定下次走访' }).fill(addDays(today, 30));
    expect(await sideways(page)).toBe(0);
    await confirm(page, '登记走访');
    await page.getByText('正式党员 3 名，申请入党 1 人').waitFor();
    await page.getByText('已提请园区立项组建').waitFor();
  });

  it('at a desk: the list with what is due first, a correction, and the visits on the unit’s page', async () => {
    const name = '顺达直播有限公司';
    const unit = await unitNamed(name);
    await test.superuser.query(
      `insert into instructor_assignment (park_id, enterprise_id, instructor_name, from_on) values ($1, $2, '何敏', '2021-01-01')`,
      [place.parkId, unit],
    );
    const page = await openSignedIn(browser, test, WIDE, officer, '/instructor-visits');
    await page.getByRole('button', { name: '查看', exact: true }).click();
    await page.getByRole('button', { name: `开始跟踪：何敏（${name}）` }).click();
    await page.getByRole('heading', { level: 1, name: `${name} · 指导员走访` }).waitFor();
    await page.getByRole('button', { name: '登记走访', exact: true }).click();
    const dialog = dialogOf(page, '登记走访');
    await dialog.getByLabel('正式党员').fill('0');
    await dialog.getByLabel('申请入党').fill('2');
    await dialog.getByLabel('走访情况').fill('经营正常');
    await confirm(page, '登记走访');
    const correct = `更正 ${today} 的走访`;
    await page.getByRole('button', { name: correct }).click();
    await dialogOf(page, correct).getByLabel('申请入党').fill('1');
    await dialogOf(page, correct).getByLabel('理由').fill('人数看错');
    await confirm(page, correct);
    await page.getByText('已更正', { exact: true }).waitFor();
    await page.getByText('正式党员 0 名，申请入党 1 人').waitFor();
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole('link', { name: '指导员走访' }).first().click();
    await page.getByRole('link', { name }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(`${test.baseUrl}/parks/${place.parkId}/enterprises/${unit}?tab=partyOrgs`);
    await page.getByText(`上次 ${today}`).waitFor();
  });
});
