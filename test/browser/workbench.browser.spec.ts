import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Call } from '../../src/platform/http/call.decorator.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { type InnerTestApp, startInnerTestApp } from '../support/test-app.js';
import { REQUEST, type Scene, TestRequests } from '../support/test-requests.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('the workbench', () => {
  let test: InnerTestApp;
  let browser: Browser;
  let requests: TestRequests;
  let scene: Scene;

  beforeAll(async () => {
    test = await startInnerTestApp();
    browser = await launchBrowser();
    requests = new TestRequests(test);
    // The file's page is another room's; a page that everybody has stands for it.
    requests.workflows.bind({
      workflow: REQUEST.name,
      facts: () => Promise.resolve({ isComplete: true }),
      link: () => '/account',
    });
    scene = await requests.scene();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  async function open({ caller }: Call, address = '/', viewport = DESK): Promise<Page> {
    const { rows } = await test.superuser.query<{ username: string }>(
      'select username from app_user where id = $1',
      [caller.userId],
    );
    return openSignedIn(browser, test, viewport, [rows[0]!.username, test.make.password], address);
  }
  const setDue = (task: string, due: string): Promise<unknown> =>
    test.superuser.query(
      `update todo set opens_on = app.today(), due_on = ${due} where run_id = $1 and task = $2`,
      [scene.run.id, task],
    );

  it('lists what waits, says in words how long, and counts it in the menu', async () => {
    await setDue('decide', `'2026-01-05'`);
    await setDue('look_again', 'app.today()');
    const page = await open(scene.officer);
    await page.getByRole('tab', { name: '待办 2' }).waitFor();
    await page.getByRole('link', { name: '工作台 2 项待办' }).waitFor();
    await page.getByText('其中 1 项已超期').waitFor();
    const rows = page.getByRole('row');
    expect(await rows.nth(1).textContent()).toMatch(/decide 历下新云公司.*已超期 \d+ 个工作日/);
    expect(await rows.nth(2).textContent()).toMatch(/look again.*今天到期/);
    await page.getByRole('heading', { level: 2, name: '台账提示' }).waitFor();
    expect(await seriousFaults(page, '#main')).toEqual([]);
    await page.getByRole('link', { name: 'decide 历下新云公司' }).click();
    await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
    await page.context().close();
  });

  it('keeps the open box in the address, and reminds whoever keeps one waiting once', async () => {
    const officer = await open(scene.officer);
    const page = await open(scene.rep);
    await page.getByText('没有待办事项').waitFor();
    await page.getByRole('tab', { name: '我发起 1' }).click();
    await page.waitForURL(/\?box=started$/);
    await page.reload();
    const row = page.getByRole('row').nth(1);
    await row.getByText('历下新云公司', { exact: true }).waitFor();
    await settled(page);
    expect(await row.getByRole('button', { name: '催办' }).count()).toBe(2);
    await row.getByRole('button', { name: '催办' }).first().click();
    await row.getByText('已提醒园区党委工作人员').waitFor();
    await row.getByRole('button', { name: '催办' }).nth(1).waitFor({ state: 'detached' });
    expect(await seriousFaults(page, '#main')).toEqual([]);
    await officer.getByRole('button', { name: /通知，\d 条未读/ }).click();
    await officer.getByText('催办：').first().waitFor();
    await officer.context().close();
    await page.context().close();
  });

  it('moves what was decided to the boxes of both sides', async () => {
    const rep = await open(scene.rep, '/?box=copied');
    await rep.getByText('没有收到抄送').waitFor();
    await requests.move(scene, scene.officer, 'pass', 1);
    // The bell heard of it, and the open page counts anew.
    await rep.getByRole('tab', { name: '抄送 1' }).waitFor();
    await rep.getByRole('link', { name: 'passed 历下新云公司' }).waitFor();
    await rep.context().close();
    const officer = await open(scene.officer, '/?box=done');
    await officer.getByRole('tab', { name: '待办 0' }).waitFor();
    expect(await officer.getByRole('row').nth(1).textContent()).toMatch(/历下新云公司.*pass/);
    await officer.context().close();
  });

  it('shows cards that fit a phone', async () => {
    scene = await requests.scene();
    await setDue('decide', `'2026-01-05'`);
    const page = await open(scene.officer, '/', PHONE);
    await page.getByText(/已超期 \d+ 个工作日/).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await sideways(page)).toBe(0);
    const rep = await open(scene.rep, '/?box=started', PHONE);
    await rep.getByRole('button', { name: '催办' }).first().waitFor();
    expect(await sideways(rep)).toBe(0);
    await page.context().close();
    await rep.context().close();
  });
});
