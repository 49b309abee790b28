import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import { dayFromToday, good } from './admission-flow.js';
import { launchBrowser } from './browser.js';
import { openPage, openSignedIn, settled, sideways } from './pages.js';
import { startTestApp, type TestApp } from './test-app.js';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1440, height: 900 };

/** A unit of the park with one member and no organisation, as it waits for somebody to join with. */
export const PARTNER = '济南小满包装服务有限公司';

export const SCAN = {
  name: '扫描件.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

type Login = readonly [username: string, password: string];

/** A park that takes applications, those who work there, a stranger's phone and the officer's desk. */
export interface GatesScene {
  test: TestApp;
  browser: Browser;
  officer: Login;
  colleague: Login;
  district: Login;
  /** The sign-in page at 360 px; nobody has signed in yet. */
  phone: Page;
  /** The officer's workbench. */
  desk: Page;
  close(): Promise<void>;
}

export async function openGates(): Promise<GatesScene> {
  const [test, browser] = await Promise.all([startTestApp({ worker: true }), launchBrowser()]);
  const { make } = test;
  const place = await make.place();
  const login = async (role: string, at: Record<string, unknown>, name: string): Promise<Login> => [
    await make.user(role, at, { display_name: name }),
    make.password,
  ];
  const officer = await login('park_officer', make.at.park(place), '许青');
  const colleague = await login('park_officer', make.at.park(place), '孟宁');
  const district = await login('district_officer', make.at.district(place), '韩岚');
  const partner = await make.enterprise(place, { legal_name: PARTNER, entered_on: '2025-03-01' });
  await make.headcount(place, partner, 1, { as_of: dayFromToday(-1) });
  good(
    await (
      await test.signIn(officer[0])
    ).put(`/parks/${place.parkId}/admission-settings`, {
      version: 0,
      promisedDays: 10,
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
  good(
    await (
      await test.signIn(district[0])
    ).post('/indicator-sets', {
      subject: 'enterprise',
      name: '入驻单位考核指标',
      basedOn: 0,
      content: TEMPLATES.enterprise,
    }),
    201,
  );
  const phone = await openPage(browser, test, PHONE);
  const desk = await openSignedIn(browser, test, DESK, officer);
  return {
    test,
    browser,
    officer,
    colleague,
    district,
    phone,
    desk,
    close: async () => {
      await browser.close();
      await test.close();
    },
  };
}

/** One move of a file: its button, its dialog filled in and sent. */
export async function move(
  page: Page,
  label: string,
  fill: () => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: label });
  await dialog.waitFor();
  await fill();
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** Pixels by which the page lies sideways once it is whole; `SHOTS` names a folder for its pictures, wide and narrow. */
export async function sidewaysAt(page: Page, name: string): Promise<number> {
  await settled(page);
  const folder = process.env['SHOTS'];
  const own = page.viewportSize()!;
  for (const viewport of folder ? [PHONE, DESK, own] : []) {
    await page.setViewportSize(viewport);
    await settled(page);
    await page.screenshot({ path: `${folder}/${name}-${viewport.width}.png`, fullPage: true });
  }
  return sideways(page);
}
