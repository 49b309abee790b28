import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { creditCode } from '../support/credit-codes.js';
import type { Place } from '../support/factory.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('what is typed and not sent yet', () => {
  let test: TestApp;
  let browser: Browser;
  let place: Place;
  let officer: readonly [string, string];

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    place = await test.make.place();
    officer = [await test.make.user('park_officer', test.make.at.park(place)), test.make.password];
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const open = (viewport = WIDE, address = '/enterprises/new'): Promise<Page> =>
    openSignedIn(browser, test, viewport, officer, address);
  const name = (page: Page) => page.getByLabel('单位名称');
  const saved = (page: Page) => page.getByText(/^草稿已保存 \d\d:\d\d$/);
  const drafts = async (): Promise<number> =>
    (await test.superuser.query('select 1 from form_draft')).rows.length;
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (const end = Date.now() + 10_000; !(await holds());) {
      if (Date.now() > end) throw new Error('it did not come to be');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  it('is saved within two seconds, and is there on the phone', async () => {
    const desk = await open();
    await name(desk).fill('云帆电子商务有限公司');
    const typedAt = Date.now();
    await saved(desk).waitFor();
    expect(Date.now() - typedAt).toBeLessThan(5_000);
    expect(await seriousFaults(desk)).toEqual([]);
    const phone = await open(PHONE);
    await phone.getByText(/^已恢复 \d\d:\d\d 保存的草稿/).waitFor();
    expect(await name(phone).inputValue()).toBe('云帆电子商务有限公司');
    expect([await sideways(phone), await seriousFaults(phone)]).toEqual([0, []]);
    const stored = await phone.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(stored).not.toContain('云帆');
    await desk.context().close();
    await phone.context().close();
  });

  it('outlives the tab, whether it is killed or left in the midst', async () => {
    const page = await open();
    await page.getByText(/^已恢复/).waitFor();
    await name(page).fill('云帆电商有限公司');
    await page.waitForTimeout(2_000);
    await page.close();
    const again = await open();
    await until(async () => (await name(again).inputValue()) === '云帆电商有限公司');
    await name(again).fill('云帆网络有限公司');
    // No time to save: the page is gone at once.
    await again.goto('about:blank');
    const third = await open();
    await until(async () => (await name(third).inputValue()) === '云帆网络有限公司');
    await again.context().close();
    await third.context().close();
  });

  it('is not saved over by a second window without asking', async () => {
    const first = await open();
    const second = await open();
    await Promise.all([first, second].map((page) => page.getByText(/^已恢复/).waitFor()));
    await name(first).fill('第一窗有限公司');
    await saved(first).waitFor();
    await name(second).fill('第二窗有限公司');
    await second.getByText(/另一个窗口或设备在 \d\d:\d\d 保存了这份草稿/).waitFor();
    expect(await seriousFaults(second)).toEqual([]);
    await second.getByRole('button', { name: '用那一份' }).click();
    await until(async () => (await name(second).inputValue()) === '第一窗有限公司');
    await name(second).fill('第二窗接着填有限公司');
    await saved(second).waitFor();
    await name(first).fill('第一窗又填有限公司');
    await first.getByRole('button', { name: '保留这里填写的' }).click();
    await saved(first).waitFor();
    const third = await open();
    await until(async () => (await name(third).inputValue()) === '第一窗又填有限公司');
    await Promise.all([first, second, third].map((page) => page.context().close()));
  });

  it('is thrown away when one says so, after a question', async () => {
    const page = await open();
    await page.getByText(/^已恢复/).waitFor();
    await page.getByRole('button', { name: '放弃草稿' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '放弃草稿' }).click();
    await until(async () => (await name(page).inputValue()) === '');
    expect(await drafts()).toBe(0);
    await page.context().close();
  });

  it('goes when the form is sent, and stays when it is refused', async () => {
    const elsewhere = await test.signIn(officer[0]);
    const { streetId } = place;
    const values = { kind: 'non_public_enterprise', streetId, enteredOn: '2024-01-01' };
    await elsewhere.put(
      '/me/drafts/unit.create/-',
      { content: { values, basedOn: null } },
      { headers: { 'if-none-match': '*' } },
    );
    const page = await open();
    await page.getByText(/^已恢复/).waitFor();
    await name(page).fill('新来电商有限公司');
    await saved(page).waitFor();
    await page.getByRole('button', { name: '保存单位' }).click();
    await page.getByText(/有 \d 处需要修改/).waitFor();
    expect(await drafts()).toBe(1);
    await page.getByLabel('统一社会信用代码').fill(creditCode(test.make.next()));
    await page.getByRole('button', { name: '保存单位' }).click();
    await page.getByRole('heading', { level: 1, name: '新来电商有限公司' }).waitFor();
    // Nothing saves it again behind the form that was sent.
    await page.waitForTimeout(2_000);
    expect(await drafts()).toBe(0);
    await page.goto(`${test.baseUrl}/enterprises/new`);
    await settled(page);
    expect(await name(page).inputValue()).toBe('');
    await page.context().close();
  });

  it('of an edit begun on an older record asks about what others changed since', async () => {
    const id = await test.make.enterprise(place, { legal_name: '老名电商有限公司' });
    const address = `/parks/${place.parkId}/enterprises/${id}`;
    const page = await open(WIDE, `${address}/edit`);
    await name(page).fill('我改的名有限公司');
    await saved(page).waitFor();
    await page.context().close();
    const colleague = await test.signIn(officer[0]);
    expect(
      (await colleague.patch(address, { version: 1, legalName: '他改的名有限公司' })).status,
    ).toBe(200);
    const later = await open(WIDE, `${address}/edit`);
    await later.getByText(/^已恢复/).waitFor();
    expect(await name(later).inputValue()).toBe('我改的名有限公司');
    await later.getByRole('button', { name: '保存修改' }).click();
    const dialog = later.getByRole('dialog');
    await dialog.getByText('他改的名有限公司').waitFor();
    await dialog.getByText('我改的名有限公司').click();
    await dialog.getByRole('button', { name: '按所选内容保存' }).click();
    await later.getByRole('heading', { level: 1, name: '我改的名有限公司' }).waitFor();
    await until(async () => (await drafts()) === 0);
    await later.context().close();
  });
});
