import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { AdmissionStory, dayFromToday, type DossierBody, good } from '../support/admission-flow.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PHONE = { width: 360, height: 740 };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCAN = { name: '扫描件.png', mimeType: 'image/png', buffer: PNG };

describe('a unit applies on a phone', () => {
  let test: TestApp;
  let browser: Browser;
  let story: AdmissionStory;
  let page: Page;
  let runId: string;

  beforeAll(async () => {
    test = await startTestApp();
    browser = await launchBrowser();
    story = await AdmissionStory.open(test);
    page = await openSignedIn(browser, test, PHONE, [story.repName, test.make.password]);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const dossier = async (): Promise<DossierBody> => good(await story.rep.get(story.file(runId)));
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const row = (name: string) => page.getByRole('link', { name });
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const material = (name: string) => page.getByRole('article').filter({ hasText: name });
  const openTask = async (name: string): Promise<void> => {
    await row(name).click();
    await heading(name).waitFor();
  };
  const finish = async (): Promise<void> => {
    await page.getByRole('button', { name: '完成，返回任务清单' }).click();
    await page.getByRole('heading', { name: '任务清单' }).waitFor();
  };
  const fits = async (): Promise<void> => {
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page)).toEqual([]);
  };

  it('is one tap from the workbench, and begins with a task list that the keyboard walks', async () => {
    await page.getByRole('link', { name: '我的入驻申请' }).click();
    await heading('我的入驻申请').waitFor();
    await page.getByRole('button', { name: '开始申请' }).click();
    await page.getByRole('heading', { name: '任务清单' }).waitFor();
    runId = new URL(page.url()).pathname.split('/')[4]!;
    await fits();
    expect(await page.locator('.task-row').allInnerTexts()).toHaveLength(6);
    await page.locator('.task-row-closed').filter({ hasText: '暂不能开始' }).waitFor();
    await page.locator('.task-row').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('联系人').waitFor();
    await page.getByRole('link', { name: '任务清单' }).click();
    await page.getByRole('heading', { name: '任务清单' }).waitFor();
  });

  it('keeps what is typed within two seconds, so that another device goes on with it', async () => {
    await openTask('单位情况');
    await field('主营业务').fill('家居用品直播销售');
    await page.waitForTimeout(2000);
    expect(
      ((await dossier()) as unknown as { unit: { businessScope: string } }).unit.businessScope,
    ).toBe('家居用品直播销售');
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: '完成，返回任务清单' }).click();
    await page.getByRole('alert', { name: '有 3 处需要修改' }).waitFor();
    await fits();
    await page.getByRole('button', { name: '请填写成立日期' }).click();
    await page.keyboard.type('20200506');
    await field('从业人数').fill('18');
    await field('正式党员数').fill('4');
    await finish();
    await row('单位情况 已完成').waitFor();
  });

  it('fills in contact, credit and live commerce; an anchor’s age decides', async () => {
    await openTask('联系人');
    await field('联系人姓名').fill('沈清');
    await field('联系电话').fill('13900001111');
    await finish();
    await openTask('信用与承诺');
    await page.getByRole('radio', { name: '无异常记录' }).check();
    await field('查询日期').fill(dayFromToday(-2));
    await field('签署日期').fill(dayFromToday(-1));
    await field('有效期截止日').fill(dayFromToday(364));
    await finish();
    await openTask('直播与主播');
    await page.getByRole('radio', { name: '从事直播营销' }).check();
    await field('直播平台').fill('某短视频平台');
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: '添加主播' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('姓名', { exact: true }).fill('林夏');
    await dialog.getByLabel('出生日期', { exact: true }).fill(dayFromToday(-15 * 365));
    await dialog.getByRole('button', { name: '保存主播' }).click();
    await dialog.getByRole('button', { name: /未满 16 周岁/ }).waitFor();
    await dialog.getByLabel('出生日期', { exact: true }).fill(dayFromToday(-17 * 365));
    await dialog.getByText('16 周岁，须上传监护人同意书').waitFor();
    await dialog.locator('input[type=file]').setInputFiles(SCAN);
    await dialog.getByText('已上传 扫描件.png').waitFor();
    await fits();
    await dialog.getByRole('button', { name: '保存主播' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('监护人同意书：扫描件.png').waitFor();
    await finish();
    await row('直播与主播 已完成').waitFor();
  });

  it('gives the materials: uploads, lets follow, and says what is wrong with a file', async () => {
    await openTask('申请材料');
    await material('营业执照').locator('input[type=file]').setInputFiles({
      name: '执照.exe',
      mimeType: 'application/octet-stream',
      buffer: PNG,
    });
    await material('营业执照')
      .getByText('“执照.exe”不能上传，只接受 PDF、图片（JPG、PNG）')
      .waitFor();
    const required = (await dossier()).materials.filter(({ need }) => need === 'required');
    for (const { code } of required) {
      const card = page.locator(`#material-${code}`);
      await card.locator('input[type=file]').setInputFiles(SCAN);
      await card.getByRole('button', { name: '重新上传' }).waitFor();
    }
    await field('有效期截止日 营业执照或社会组织登记证书').fill('99991231');
    for (const name of ['商品资质与质量文件', '直播间管理制度']) {
      await material(name).getByRole('button', { name: '容缺后补' }).click();
      await material(name)
        .getByText(/已选择容缺后补，请于 .* 前上传/)
        .waitFor();
    }
    await page.getByText('本项已填写完整。').waitFor();
    await fits();
    await page.getByRole('link', { name: '完成，返回任务清单' }).click();
    await row('核对并确认').click();
  });

  it('checks the answers, changes one and comes back, submits once, and keeps the receipt', async () => {
    await heading('核对并确认').waitFor();
    await fits();
    await page.getByRole('link', { name: '修改职务' }).click();
    await field('职务').fill('总经理');
    await page.getByRole('button', { name: '完成，返回核对页' }).click();
    await heading('核对并确认').waitFor();
    await page.getByText('总经理').waitFor();
    await page.getByRole('button', { name: '核对无误，确认' }).click();
    await page.getByRole('button', { name: '提交申请' }).click();
    const submit = page.getByRole('dialog').getByRole('button', { name: '提交申请' });
    await submit.dblclick();
    await heading('申请回执').waitFor();
    const kept = await dossier();
    await page.getByText(kept.run.number, { exact: true }).waitFor();
    expect(kept.run.steps.filter(({ action }) => action === 'submit')).toHaveLength(1);
    await page.getByRole('img', { name: '扫码查询办理进度的二维码' }).waitFor();
    await fits();
  });

  it('is told two defects at once, mends each from the notice, and submits again', async () => {
    const accepted = await story.moved(story.officer, await dossier(), 'accept');
    await story.moved(story.officer, accepted, 'request_supplement', {
      defects: [
        { code: 'business_licence', text: '印章不清晰' },
        { code: 'legal_person_id', text: '缺反面' },
      ],
    });
    const back = page.locator('.page-back a');
    const address = (await back.getAttribute('href'))!;
    await back.click();
    await page.waitForURL(`**${address}`);
    await page.reload();
    await page.getByRole('heading', { name: '补正告知：共 2 处需要补正' }).waitFor();
    await fits();
    for (const [code, name] of [
      ['business_licence', '营业执照或社会组织登记证书'],
      ['legal_person_id', '法定代表人身份证明'],
    ] as const) {
      await page.locator('.supplement-notice').getByRole('link', { name }).click();
      const card = page.locator(`#material-${code}`);
      await card.getByText(/需要补正：/).waitFor();
      await card.locator('input[type=file]').setInputFiles({ ...SCAN, name: '补正.png' });
      await card.getByText(/需要补正：/).waitFor({ state: 'hidden' });
      await page.getByRole('link', { name: '完成，返回任务清单' }).click();
    }
    await page.getByRole('heading', { name: '各处都已补正，可以提交。' }).waitFor();
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交补正' }).click();
    await page.getByText(/现在是“评审中”/).waitFor();
    expect((await dossier()).run.state).toBe('in_review');
  });

  it('shows the condition and the day until which it has to be met', async () => {
    await story.moved(story.officer, await dossier(), 'decide_conditionally', {
      conditionText: '补交商品检验报告',
      conditionDueOn: dayFromToday(20),
    });
    await page.reload();
    await page.getByRole('heading', { name: '附条件准予入驻' }).waitFor();
    await page.getByText('补交商品检验报告').waitFor();
    await page.getByText(dayFromToday(20)).first().waitFor();
    await fits();
  });
});
