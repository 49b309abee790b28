import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };

describe('admission review by officers and reviewers', () => {
  let test: TestApp;
  let browser: Browser;
  let page: Page;
  let story: AdmissionStory;
  let officer: readonly [string, string];

  beforeAll(async () => {
    test = await startTestApp();
    browser = await launchBrowser();
    story = await AdmissionStory.open(test);
    officer = await officerOf(story);
    page = await openSignedIn(browser, test, DESK, officer, '/admissions');
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const officerOf = async ({ place }: AdmissionStory): Promise<readonly [string, string]> => [
    await test.make.user('park_officer', test.make.at.park(place)),
    test.make.password,
  ];
  const read = async (runId: string): Promise<DossierBody> =>
    good(await story.officer.get<DossierBody>(story.file(runId)));
  const look = async (on: Page, name: string): Promise<void> => {
    const folder = process.env['LOOK_AT'];
    if (folder) await on.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  };

  it('tells two defects in one notice, by keyboard, and admits on a condition', async () => {
    const begun = await story.inReview();
    await page.reload();
    await page.getByRole('link', { name: '准入评审' }).first().waitFor();
    await look(page, 'queue-1440');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('row').filter({ hasText: begun.run.number }).getByRole('link').click();
    await page.getByRole('button', { name: '发出补正告知' }).waitFor();
    await settled(page);
    await look(page, 'review-1440');
    expect(await seriousFaults(page)).toEqual([]);

    const names = (await page.locator('.review-material-name').allInnerTexts()).slice(0, 3);
    const chosen = page.locator('.review-material[aria-current]');
    await page.keyboard.press('j');
    expect(await chosen.innerText()).toContain(names[1]);
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('照片不清，请重拍');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('缺第二页');
    await look(page, 'review-marked-1440');
    await page.getByText('已核对 1 项，标记问题 2 项').waitFor();

    await page.getByRole('button', { name: '发出补正告知' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('共 2 项问题').waitFor();
    await look(page, 'supplement-1440');
    await dialog.getByRole('button', { name: '发出补正告知' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('待补正').first().waitFor();
    let now = await read(begun.run.id);
    expect(now.supplementCount).toBe(1);
    const faulty = now.materials.filter(({ defect }) => defect !== null);
    expect(faulty.map(({ defect }) => defect)).toEqual(['照片不清，请重拍', '缺第二页']);

    for (const { code } of faulty) now = await story.give(await read(begun.run.id), code);
    await story.moved(story.rep, now, 'answer_supplement');
    await page.reload();
    await page.getByRole('button', { name: '附条件准予入驻' }).click();
    await dialog.getByLabel('须落实的条件').fill('补交消防验收意见');
    await dialog.getByLabel('落实期限', { exact: true }).fill(dayFromToday(20));
    await look(page, 'conditional-1440');
    await dialog.getByRole('button', { name: '附条件准予入驻' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await read(begun.run.id)).run.state).toBe('admitted_conditionally');
    await page.getByRole('tab', { name: '意见 0' }).click();
    await page.getByText('条件：补交消防验收意见').waitFor();
    await look(page, 'decided-1440');
  });
});
