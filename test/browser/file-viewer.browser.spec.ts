import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { TEMPLATE_KINDS } from '../../src/modules/admission/domain/material-kinds.js';
import { AdmissionStory, type DossierBody, good } from '../support/admission-flow.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, sideways } from '../support/pages.js';
import { samplePdf, samplePicture, sampleScan } from '../support/sample-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('files beside the dossier', () => {
  let test: TestApp;
  let browser: Browser;
  let story: AdmissionStory;
  let officer: readonly [string, string];
  let address: string;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    test = await startTestApp();
    browser = await launchBrowser();
    story = await AdmissionStory.open(test);
    let now = await story.filled();
    const file = story.file(now.run.id);
    for (const [code, name, bytes] of [
      ['business_licence', '营业执照.png', samplePicture(600, 300)],
      ['legal_person_id', '身份证明.pdf', samplePdf(3)],
      ['credit_publicity', '传真件.pdf', sampleScan()],
    ] as const) {
      const kept = await story.rep.upload(name, bytes);
      now = good(
        await story.rep.put<DossierBody>(`${file}/materials/${code}`, {
          version: now.version,
          fileId: kept.body.id,
          ...(code === 'business_licence' ? { validUntil: '9999-12-31' } : {}),
        }),
      );
    }
    now = good(await story.rep.post<DossierBody>(`${file}/check`, { version: now.version }));
    await story.moved(story.rep, now, 'submit');
    officer = [
      await test.make.user('park_officer', test.make.at.park(story.place)),
      test.make.password,
    ];
    address = `/parks/${story.place.parkId}/admissions/${now.run.id}`;
    page = await openSignedIn(browser, test, DESK, officer, address);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const drawn = (on: Page, number: number) =>
    on.locator(`.pdf-frame canvas[data-page="${number}"]`);
  /** Dots of the page that are not white, of a hundred taken across it. */
  const dark = (on: Page): Promise<number> =>
    on.locator('.pdf-frame canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')!
        .getImageData(0, 0, width, height);
      let found = 0;
      for (let n = 0; n < 100; n += 1) {
        const x = Math.floor(((n % 10) + 0.5) * (width / 10));
        const y = Math.floor((Math.floor(n / 10) + 0.5) * (height / 10));
        if (data[(y * width + x) * 4]! < 128) found += 1;
      }
      return found;
    });

  it('shows a picture in place, larger and turned by single keys', async () => {
    const picture = page.getByRole('img', { name: '营业执照.png 的图片' });
    await picture.waitFor();
    const frame = page.locator('.file-view-stage');
    const before = (await picture.boundingBox())!;
    const stage = (await frame.boundingBox())!;
    // The whole of it is seen at first.
    expect(before.width).toBeLessThanOrEqual(stage.width);
    expect(before.height).toBeLessThanOrEqual(stage.height);
    await page.keyboard.press('t');
    expect(await picture.getAttribute('style')).toContain('rotate(90deg)');
    const turnedBox = (await picture.boundingBox())!;
    expect(turnedBox.height).toBeGreaterThan(turnedBox.width);
    expect(turnedBox.height).toBeLessThanOrEqual(stage.height);
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await page.keyboard.press('+');
    await page.getByText('125%').waitFor();
    expect((await picture.boundingBox())!.width).toBeGreaterThanOrEqual(before.width);
    await page.getByText('未查毒', { exact: true }).waitFor();
  });

  it('reads a PDF page by page without leaving the dossier', async () => {
    await page.keyboard.press('j');
    await drawn(page, 1).waitFor();
    expect(await page.locator('.pdf-frame').innerText()).toContain('Page 1');
    await page.keyboard.press('.');
    await drawn(page, 2).waitFor();
    expect(await page.locator('.pdf-frame').innerText()).toContain('Page 2');
    await page.getByLabel('页码').fill('3');
    await drawn(page, 3).waitFor();
    await page.getByRole('button', { name: '下一页' }).isDisabled();
    await page.locator('h1').click();
    await page.keyboard.press(',');
    await drawn(page, 2).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('unpacks what a scanner packed', async () => {
    await page.keyboard.press('j');
    await page.locator('.file-view-name').getByText('传真件.pdf').waitFor();
    await drawn(page, 1).waitFor();
    expect(await dark(page)).toBeGreaterThan(20);
  });

  it('has the whole screen when asked, one file after the other, and gives the focus back', async () => {
    const opener = page.getByRole('button', { name: '全屏查看' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog');
    await sheet.getByText('3 / 4').waitFor();
    await page.keyboard.press('k');
    await sheet.getByText('2 / 4').waitFor();
    await drawn(page, 1).last().waitFor();
    await page.keyboard.press('k');
    await sheet.getByRole('img', { name: '营业执照.png 的图片' }).waitFor();
    expect(await seriousFaults(page, '[role="dialog"]')).toEqual([]);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await page.locator('[aria-label="全屏查看"]:focus').waitFor();
  });

  it('is downloaded under its own name', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载 传真件.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('传真件.pdf');
  });

  it('did all this under the policy that lets pages run no other scripts', async () => {
    expect(faults).toEqual([]);
    const { headers } = await fetch(test.baseUrl);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('is a sheet of its own on a phone', async () => {
    const phone = await openSignedIn(
      browser,
      test,
      PHONE,
      officer,
      `${address}?tab=evidence&material=legal_person_id`,
    );
    await phone.getByRole('button', { name: '查看 身份证明.pdf' }).click();
    await drawn(phone, 1).waitFor();
    expect(await sideways(phone)).toBe(0);
    const next = phone.getByRole('button', { name: '下一页' });
    expect((await next.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await next.click();
    await drawn(phone, 2).waitFor();
    await phone.context().close();
  });

  it('shows the applicant a blank form and a sample where the district gives them', async () => {
    const other = await AdmissionStory.open(test, story.place);
    const keeper = await test.signIn(
      await test.make.user('district_officer', test.make.at.district(story.place)),
    );
    const [form, sample] = await Promise.all(
      ['承诺书（空白）.pdf', '承诺书（样本）.pdf'].map(
        async (name) => (await keeper.upload(name, samplePdf(1))).body.id,
      ),
    );
    const kinds = TEMPLATE_KINDS.map((kind) =>
      kind.code === 'compliance_undertaking'
        ? { ...kind, templateFileId: form, sampleFileId: sample }
        : kind,
    );
    good(await keeper.put('/admission-materials', { version: 0, kinds }));
    const begun = await other.start();
    const rep = await openSignedIn(
      browser,
      test,
      PHONE,
      [other.repName, test.make.password],
      `/parks/${other.place.parkId}/admissions/${begun.run.id}/fill/materials`,
    );
    const card = rep.getByRole('article').filter({ hasText: '合规经营承诺书' });
    const [download] = await Promise.all([
      rep.waitForEvent('download'),
      card.getByRole('button', { name: '下载空白表格' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('承诺书（空白）.pdf');
    await card.getByRole('button', { name: '查看样本' }).click();
    await drawn(rep, 1).waitFor();
    expect(await sideways(rep)).toBe(0);
    await rep.context().close();
  });

  it('is also how the applicant looks at the notices', async () => {
    const rep = await openSignedIn(
      browser,
      test,
      PHONE,
      [story.repName, test.make.password],
      `${address}/fill`,
    );
    await rep.getByRole('button', { name: /^查看、打印 材料接收回执/ }).click();
    await drawn(rep, 1).waitFor();
    expect(await rep.locator('.pdf-frame').innerText()).toContain('材料接收回执');
    const [download] = await Promise.all([
      rep.waitForEvent('download'),
      rep.getByRole('button', { name: /^下载 材料接收回执/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^材料接收回执 JS\d+\.pdf$/);
    await rep.context().close();
  });
});
