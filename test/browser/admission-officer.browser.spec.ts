import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { samplePdf } from '../support/sample-files.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

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
  const read = async (runId: string, of = story): Promise<DossierBody> =>
    good(await of.officer.get<DossierBody>(of.file(runId)));
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
    await page.getByText(/^条件：补交消防验收意见/).waitFor();
    await look(page, 'decided-1440');
  });

  it('shows the second of two officers what happened, and keeps what he typed', async () => {
    const other = await AdmissionStory.open(test);
    const begun = await other.inReview();
    const colleague = await officerOf(other);
    const address = `/parks/${other.place.parkId}/admissions/${begun.run.id}`;
    const second = await openSignedIn(browser, test, DESK, colleague, address);
    await second.getByRole('button', { name: '不予准入' }).click();
    const dialog = second.getByRole('dialog');
    await dialog.getByLabel('理由').fill('经营场所与申报不符');
    await other.moved(other.officer, begun, 'decide_pass');
    await dialog.getByRole('button', { name: '不予准入' }).click();
    await dialog.getByText('材料已有新的进展，没有保存').waitFor();
    await look(second, 'moved-on-1440');
    expect(await dialog.getByLabel('理由').inputValue()).toBe('经营场所与申报不符');
    await dialog.getByRole('button', { name: '刷新' }).click();
    await dialog.getByText(/现在是“准予入驻”/).waitFor();
    expect(await dialog.getByLabel('理由').inputValue()).toBe('经营场所与申报不符');
    expect((await read(begun.run.id, other)).run.state).toBe('admitted');
    await second.context().close();
  });

  it('takes a reviewer from his invitation to his one opinion on a phone', async () => {
    const other = await AdmissionStory.open(test);
    const begun = await other.inReview();
    const reviewer = await test.make.user('outside_reviewer', test.make.at.district(other.place), {
      display_name: '韩评审',
    });
    const address = `/parks/${other.place.parkId}/admissions/${begun.run.id}`;
    const desk = await openSignedIn(browser, test, DESK, await officerOf(other), address);
    await desk.getByRole('tab', { name: /^意见/ }).click();
    await desk.getByRole('button', { name: '邀请外部评审人' }).click();
    const inviting = desk.getByRole('dialog');
    await inviting.getByLabel('外部评审人').click();
    await desk.locator('.ant-select-item-option').filter({ hasText: '韩评审' }).click();
    await inviting.getByRole('button', { name: '邀请外部评审人' }).click();
    await inviting.waitFor({ state: 'hidden' });
    await desk.getByText('等待出具意见').waitFor();
    await desk.context().close();

    const phone = await openSignedIn(browser, test, PHONE, [reviewer, test.make.password], address);
    await phone.getByRole('button', { name: '出具评审意见' }).waitFor();
    await look(phone, 'reviewer-360');
    expect(await sideways(phone)).toBe(0);
    expect(await seriousFaults(phone)).toEqual([]);
    await phone.locator('.review-material').first().click();
    await phone.getByRole('tab', { name: '看文件', selected: true }).waitFor();
    await look(phone, 'reviewer-file-360');
    expect(await sideways(phone)).toBe(0);
    expect(await phone.getByRole('button', { name: '标记问题' }).count()).toBe(0);
    await phone.getByRole('button', { name: '出具评审意见' }).click();
    const dialog = phone.getByRole('dialog');
    await dialog.getByLabel('附条件同意').check();
    await dialog.getByLabel('理由').fill('先补消防验收');
    await look(phone, 'reviewer-opinion-360');
    await dialog.getByRole('button', { name: '出具评审意见' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await read(begun.run.id, other)).opinions).toMatchObject([
      { giverName: '韩评审', verdict: 'agree_with_conditions' },
    ]);
    await phone.goto(`${test.baseUrl}/admissions`);
    await phone.getByRole('link', { name: '准入评审' }).first().waitFor();
    await settled(phone);
    await look(phone, 'reviewer-queue-360');
    expect(await phone.locator('.card-title').count()).toBe(1);
    await phone.context().close();
  });

  it('goes from one dossier to the next and asks for its moves by single keys, never while one types', async () => {
    const other = await AdmissionStory.open(test);
    const first = await other.moved(other.rep, await other.filled(), 'submit');
    const neighbour = await AdmissionStory.open(test, other.place);
    const second = await neighbour.moved(neighbour.rep, await neighbour.filled(), 'submit');
    const address = (id: string): string => `/parks/${other.place.parkId}/admissions/${id}`;
    const desk = await openSignedIn(
      browser,
      test,
      DESK,
      await officerOf(other),
      address(first.run.id),
    );
    await desk.getByText('下一份：').waitFor();
    await desk.keyboard.press('n');
    await desk.getByText(second.run.number).waitFor();
    await desk.keyboard.press('p');
    await desk.getByText(first.run.number).waitFor();

    const dialog = desk.getByRole('dialog');
    await desk.getByRole('button', { name: '退回填报' }).waitFor();
    await desk.keyboard.press('b');
    await dialog.getByLabel('理由').fill('by nope');
    await dialog.getByLabel('理由').press('y');
    expect(await dialog.count()).toBe(1);
    expect(await dialog.getByLabel('理由').inputValue()).toBe('by nopey');
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });

    await desk.keyboard.press('y');
    await dialog.getByText(/受理“.+”的申请，承诺时限/).waitFor();
    expect((await read(first.run.id, other)).run.state).toBe('submitted');
    await dialog.getByRole('button', { name: '受理' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await read(first.run.id, other)).run.state).toBe('in_review');

    // What can no longer be done has no key any more.
    await desk.getByRole('button', { name: '出具评审意见' }).waitFor();
    await desk.keyboard.press('b');
    expect(await dialog.count()).toBe(0);
    await desk.keyboard.press('?');
    await dialog.getByText('出具评审意见').waitFor();
    expect(await dialog.getByText('退回填报').count()).toBe(0);
    await desk.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await desk.keyboard.press('o');
    await dialog.getByLabel('附条件同意').waitFor();
    await desk.context().close();
  });

  it('says its keys in the help', async () => {
    await page.setViewportSize(PHONE);
    await settled(page);
    await look(page, 'review-360');
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize(DESK);
    await page.locator('h1').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('上一项材料').waitFor();
    await look(page, 'keys-1440');
  });
  it('has its settings edited by those who keep them', async () => {
    await page.goto(`${test.baseUrl}/admissions/settings`);
    await page.getByLabel('承诺办结（工作日）').waitFor();
    await settled(page);
    await look(page, 'config-park-1440');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel('承诺办结（工作日）').fill('0');
    await page.getByRole('button', { name: '保存办理方式' }).click();
    await page.getByText('承诺办结（工作日）须为 1 至 60 的整数').first().waitFor();
    await page.getByLabel('承诺办结（工作日）').fill('7');
    await page.getByRole('radio', { name: '一人拟定，另一人复核' }).check();
    await page.getByRole('button', { name: '保存办理方式' }).click();
    await page.getByText('已保存园区办理方式').waitFor();
    const saved = await story.officer.get(`/parks/${story.place.parkId}/admission-settings`);
    expect(saved.body).toMatchObject({ promisedDays: 7, deciders: 2, isTemplate: false });

    const district = [
      await test.make.user('district_officer', test.make.at.district(story.place)),
      test.make.password,
    ] as const;
    const keeper = await openSignedIn(browser, test, DESK, district, '/admissions/settings');
    await keeper.getByText('示范模板', { exact: true }).waitFor();
    await look(keeper, 'config-list-1440');
    expect(await seriousFaults(keeper)).toEqual([]);
    await keeper.getByRole('button', { name: '增加材料' }).click();
    const dialog = keeper.getByRole('dialog');
    await dialog.getByLabel('名称').fill('消防安全承诺');
    await dialog.getByLabel('代码').fill('fire_promise');
    await dialog.getByRole('radio', { name: '可容缺' }).check();
    await dialog.getByLabel('容缺后补（工作日）').fill('10');
    const form = { name: '承诺书样式.pdf', mimeType: 'application/pdf', buffer: samplePdf(1) };
    await dialog.locator('input[type=file]').first().setInputFiles(form);
    await dialog.getByRole('button', { name: form.name, exact: true }).click();
    await keeper.locator('.pdf-frame canvas[data-page="1"]').waitFor();
    await keeper.keyboard.press('Escape');
    await keeper.locator('.file-sheet').waitFor({ state: 'hidden' });
    await look(keeper, 'config-kind-1440');
    await dialog.getByRole('button', { name: '保存到清单' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await keeper.getByRole('button', { name: '发布新一版清单' }).click();
    await keeper.getByRole('dialog').getByRole('button', { name: '发布新一版清单' }).click();
    await keeper.getByText('第 1 版', { exact: false }).first().waitFor();
    const list = await story.officer.get<{ version: number; kinds: { code: string }[] }>(
      '/admission-materials',
    );
    expect(list.body.version).toBe(1);
    expect(list.body.kinds.at(-1)).toMatchObject({
      code: 'fire_promise',
      followDays: 10,
      templateFileId: expect.any(String),
      sampleFileId: null,
    });
    await keeper.setViewportSize(PHONE);
    await settled(keeper);
    await look(keeper, 'config-list-360');
    expect(await sideways(keeper)).toBe(0);
    await keeper.context().close();
  });
});
