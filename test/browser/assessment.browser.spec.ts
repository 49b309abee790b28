import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import {
  type AssessmentScene,
  assessmentScene,
  itsAssessment,
  openQuarter,
} from '../support/assessment-story.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { samplePdf } from '../support/sample-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
];

describe('the third gate on screen', () => {
  let test: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  /** Nothing lies sideways, nothing keeps assistive technology out. */
  async function inOrder(page: Page, name: string): Promise<void> {
    await settled(page);
    const folder = process.env['SHOTS'];
    if (folder) {
      await page.screenshot({
        path: `${folder}/gate3-${name}-${page.viewportSize()!.width}.png`,
        fullPage: true,
      });
    }
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await seriousFaults(page)).toEqual([]);
  }

  async function score(page: Page): Promise<void> {
    await page.getByRole('button', { name: '评分', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^合规经营（满分/).fill('10');
    await dialog.getByLabel(/^劳动关系和谐（满分/).fill('10');
    await dialog.getByRole('button', { name: '提交评分' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  it.each(VIEWPORTS)(
    'goes from scores to a warning, a report and cleared, at $width px',
    async (viewport) => {
      const scene: AssessmentScene = await assessmentScene(test);
      const { make } = test;
      const second = await make.user('park_officer', make.at.park(scene.place));
      await openQuarter(scene);
      const { parkId, id } = await itsAssessment(scene);
      const as = (username: string, address: string): Promise<Page> =>
        openSignedIn(browser, test, viewport, [username, make.password], address);
      const address = `/parks/${parkId}/assessments/${id}`;

      const first = await as(scene.names.officer, '/assessments');
      await inOrder(first, 'list');
      await first
        .getByRole('link', { name: /电子商务有限公司$/ })
        .first()
        .click();
      await first.getByRole('button', { name: '评分', exact: true }).waitFor();
      await inOrder(first, 'assessment');
      // Whoever scores looks at what was given, in the midst of scoring.
      const giver = await test.signIn(scene.names.rep);
      const { id: fileId } = (await giver.upload('合规自查表.pdf', samplePdf(1))).body;
      await giver.post(`${address}/evidence`, { indicator: 'conduct', fileIds: [fileId] });
      await first.reload();
      await first.getByRole('button', { name: '评分', exact: true }).click();
      await first.getByRole('dialog').getByRole('button', { name: '合规自查表.pdf' }).click();
      await first.locator('.pdf-frame canvas[data-page="1"]').waitFor();
      await first.keyboard.press('Escape');
      await first.locator('.file-sheet').waitFor({ state: 'hidden' });
      await first.getByRole('dialog').getByRole('button', { name: '取消' }).click();
      await first.getByRole('dialog').waitFor({ state: 'hidden' });
      await score(first);
      await first.getByText('待第二人评分').first().waitFor();
      const other = await as(second, address);
      await other.getByText('双方评完前互不可见').waitFor();
      await score(other);
      await other.getByRole('button', { name: '发出预警' }).click();
      const warning = other.getByRole('dialog');
      await warning.getByLabel('整改要求').fill('补齐直播合规台账');
      await warning.getByLabel('责任人').fill('周一鸣');
      await inOrder(other, 'warn');
      await warning.getByRole('button', { name: '发出预警' }).click();
      await other.getByRole('link', { name: '整改单' }).click();
      await other.getByText('补齐直播合规台账').waitFor();
      const ticket = new URL(other.url()).pathname;

      const rep = await as(scene.names.rep, ticket);
      await rep.getByRole('button', { name: '报告整改完成' }).click();
      await rep.getByRole('dialog').getByLabel('整改情况').fill('台账已补齐');
      await rep.getByRole('dialog').getByRole('button', { name: '报告整改完成' }).click();
      await rep.getByText('待复查').first().waitFor();
      await other.reload();
      await other.getByRole('button', { name: '复查通过，销号' }).click();
      await other.getByRole('dialog').getByRole('button', { name: '复查通过，销号' }).click();
      await other.getByText('已销号').first().waitFor();
      await inOrder(other, 'rectification');
      await Promise.all([first, other, rep].map((page) => page.context().close()));
    },
    // Three people sign in one after another, each in a window of their own.
    150_000,
  );
});
