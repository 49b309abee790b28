import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { dayFromToday } from '../support/admission-flow.js';
import { creditCode } from '../support/credit-codes.js';
import {
  askForAccount,
  field,
  fillIn,
  foundJointBranch,
  give,
  giveMaterials,
  heading,
  markFaulty,
  openPeriod,
  scoreLow,
  timelineOf,
} from '../support/gates-acts.js';
import {
  DESK,
  type GatesScene,
  move,
  openGates,
  PARTNER,
  PHONE,
  SCAN,
  sidewaysAt,
} from '../support/gates-scene.js';
import { openPage, openSignedIn, signInOnPage } from '../support/pages.js';

const NAME = '济南云栖青梧电子商务有限公司';
const BRANCH = '云栖小满联合党支部';
const ACCOUNT = { username: 'yunqi2026', password: 'Qing-wu-2026' };
const ENTERED = dayFromToday(-20);
const DUE = dayFromToday(20);

/** Where each file came to stand, in the order in which it did. */
const LIFE = [
  ['准入评审', '填报中', '已接收，待受理', '评审中', '待补正', '评审中', '附条件准予入驻'],
  ['组织建设', '待核对党员', '待确定方式', '筹备', '待申请', '待批复', '选举', '待备案', '已组建'],
  ['跟踪考核', '取数中', '待第一人评分', '待第二人评分', '待公布结果', '已预警'],
  ['整改', '整改中', '待复查', '已销号'],
].flatMap(([workflow, ...states]) => states.map((state) => `${workflow}：${state}`));

describe('a unit passes the three gates, on one timeline', () => {
  let scene: GatesScene;
  /** The unit's own phone, from the public page on. */
  let phone: Page;
  /** The park officer's desk. */
  let desk: Page;
  let unitAddress: string;
  let goesOn = true;

  beforeAll(async () => {
    scene = await openGates();
    ({ phone, desk } = scene);
  });
  afterAll(() => scene.close());

  /** A part of the story; one that failed ends it, as the next would only wait for what never comes. */
  const part = (name: string, told: () => Promise<void>): void =>
    it(name, async () => {
      if (!goesOn) throw new Error('an earlier part of the story failed');
      goesOn = false;
      await told();
      goesOn = true;
    });
  const fits = async (page: Page, name: string): Promise<void> =>
    expect(await sidewaysAt(page, `gates-${name}`)).toBe(0);
  const nextStep = (page: Page) => page.getByRole('region', { name: '下一步' });
  /** The buttons of the page's head that stand out. */
  const primaryOf = (page: Page): Promise<string[]> =>
    page.locator('.page-actions .ant-btn-primary').allInnerTexts();

  part('asks for its account on a phone, and an officer lets it in', async () => {
    await phone.getByRole('link', { name: '申请入驻' }).click();
    await heading(phone, '申请入驻').waitFor();
    await fits(phone, '01-guide');
    await askForAccount(phone, { name: NAME, creditCode: creditCode(876543), ...ACCOUNT });

    const menu = desk.getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link', { name: '准入评审' }).click();
    await desk.getByRole('link', { name: '账号申请' }).click();
    const row = desk.getByRole('row').filter({ hasText: NAME });
    await row.waitFor();
    expect(await menu.locator('[aria-current=page]').innerText()).toBe('准入评审');
    await row.getByRole('button', { name: '核实通过' }).click();
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('所属街道').click();
    await desk.locator('.ant-select-item-option').first().click();
    await dialog.getByRole('button', { name: '核实通过' }).click();
    await desk.getByText('没有这样的申请').waitFor();
  });

  part('is led from its empty workbench to its application, and submits it', async () => {
    await phone.getByRole('link', { name: '登录' }).click();
    await signInOnPage(phone, ACCOUNT.username, ACCOUNT.password);
    await fits(phone, '02-workbench');
    await phone.getByRole('link', { name: '办理入驻申请' }).click();
    await phone.getByRole('button', { name: '开始申请' }).click();
    await heading(phone, NAME).waitFor();
    await fits(phone, '03-tasks');
    await fillIn(phone, 2);
    await giveMaterials(phone);
    await fits(phone, '04-materials');
    await phone.getByRole('link', { name: '完成，返回任务清单' }).click();
    await phone.getByRole('link', { name: '核对并确认' }).click();
    await phone.getByRole('button', { name: '核对无误，确认' }).click();
    await move(phone, '提交申请');
    await heading(phone, '申请回执').waitFor();
    await fits(phone, '05-receipt');
  });

  part('is told two defects at once, and mends them', async () => {
    const [number = '', checkCode = ''] = await phone.locator('.receipt-codes dd').allInnerTexts();
    await desk.goto(`${scene.test.baseUrl}/admissions`);
    await desk.getByRole('row').filter({ hasText: NAME }).getByRole('link').first().click();
    await move(desk, '受理');
    await desk.getByRole('button', { name: '准予入驻', exact: true }).waitFor();
    await fits(desk, '06-review');
    expect(await primaryOf(desk)).toEqual(['准予入驻']);
    await desk.locator('h1').click();
    await markFaulty(desk, '印章不清晰，请重新扫描');
    await desk.keyboard.press('j');
    await markFaulty(desk, '缺反面');
    await desk.getByText('已核对 0 项，标记问题 2 项').waitFor();
    expect(await primaryOf(desk)).toEqual(['发出补正告知']);
    await move(desk, '发出补正告知', () =>
      desk.getByRole('dialog').getByText('共 2 项问题').waitFor(),
    );
    await desk.getByText('待补正').first().waitFor();

    const stranger = await openPage(scene.browser, scene.test, PHONE);
    await stranger.goto(`${scene.test.baseUrl}/progress#number=${number}&code=${checkCode}`);
    await stranger.getByRole('heading', { name: '待补正' }).waitFor();
    await stranger.getByText('还有 10 个工作日').waitFor();
    await stranger.getByText('等待申请方办理，时限未计算').waitFor();
    await fits(stranger, '07-progress');
    const shown = await stranger.locator('main').innerText();
    for (const kept of [NAME, '沈清', '139', '印章']) {
      expect(shown).not.toContain(kept);
    }
    await stranger.context().close();

    await phone.goto(scene.test.baseUrl);
    await phone.getByRole('link', { name: /按补正告知补齐/ }).click();
    await phone.getByRole('heading', { name: '补正告知：共 2 处需要补正' }).waitFor();
    await fits(phone, '08-notice');
    for (const name of ['营业执照或社会组织登记证书', '法定代表人身份证明']) {
      await phone.locator('.supplement-notice').getByRole('link', { name }).click();
      await give(phone, name, { ...SCAN, name: '补正.png' });
      await phone.getByRole('link', { name: '完成，返回任务清单' }).click();
    }
    await phone.getByRole('heading', { name: '各处都已补正，可以提交。' }).waitFor();
    await move(phone, '提交补正');
    await phone.getByText(/现在是“评审中”/).waitFor();
  });

  part('passes the first gate on a condition, which both sides see with its day', async () => {
    await desk.reload();
    await move(desk, '附条件准予入驻', async () => {
      await field(desk, '须落实的条件').fill('补交消防验收意见');
      await field(desk, '落实期限').fill(DUE);
      await field(desk, '入驻日期').fill(ENTERED);
    });
    await desk.getByText('须落实的条件：补交消防验收意见').waitFor();
    await fits(desk, '09-decided');
    await desk.getByRole('link', { name: '查看单位' }).click();
    await desk.waitForURL('**/enterprises/*');
    unitAddress = new URL(desk.url()).pathname;
    await desk.getByText('在驻', { exact: true }).waitFor();
    await nextStep(desk).getByText(`条件：补交消防验收意见（${DUE} 前落实）`).waitFor();
    await fits(desk, '10-unit');

    await phone.reload();
    await phone.getByRole('heading', { name: '附条件准予入驻' }).waitFor();
    await phone.getByText('补交消防验收意见').waitFor();
    await phone.getByText(/请在期限前落实条件/).waitFor();
    await phone
      .getByText(/还有 \d+ 个工作日/)
      .first()
      .waitFor();
    await fits(phone, '11-condition');
    await move(phone, '报告条件已落实', async () => {
      const dialog = phone.getByRole('dialog');
      await dialog.getByLabel('落实情况').fill('已取得消防验收意见');
      await dialog.locator('input[type=file]').setInputFiles({ ...SCAN, name: '验收意见.png' });
      await dialog.getByText('验收意见.png').waitFor();
      await fits(phone, '11-report');
    });
    await phone.getByText('已报告，等园区核实。有变化的，可以再次报告。').waitFor();
    await fits(phone, '11-reported');
    // The bell leads back to a page that was seen a moment ago; it shows what the bell told.
    await desk.getByRole('button', { name: /^通知，\d+ 条未读/ }).click();
    await desk.getByRole('button', { name: /报告准入条件已落实/ }).click();
    await desk.getByText(/企业报告：已取得消防验收意见/).waitFor();
    await desk.getByRole('button', { name: /验收意见\.png/ }).waitFor();
    await fits(desk, '11-seen');
    await desk.getByRole('link', { name: '查看单位' }).click();
    await desk.waitForURL('**/enterprises/*');
  });

  part('comes by the second gate to a joint branch, and coverage moves with it', async () => {
    const { browser, test, district } = scene;
    const report = await openSignedIn(browser, test, DESK, district, '/reports/coverage');
    const covered = report.getByRole('link', { name: /合计组织覆盖单位数/ });
    await covered.waitFor();
    expect(await covered.innerText()).toBe('0');

    await nextStep(desk).getByRole('link', { name: '去办理：组织建设' }).click();
    await heading(desk, `${NAME} · 组织建设`).waitFor();
    await move(desk, '核对党员数', () => field(desk, '核对日期').fill(dayFromToday(-9)));
    await desk.getByText('规则 1.2').waitFor();
    await desk
      .getByText(/正式党员 2 名，不足 3 名；没有还能接收单位的联合党支部，与其他未覆盖单位新建/)
      .waitFor();
    await desk.getByRole('link', { name: PARTNER }).waitFor();
    await fits(desk, '12-proposal');
    await foundJointBranch(desk, BRANCH);
    await fits(desk, '13-founded');

    await report.reload();
    await covered.waitFor();
    expect(await covered.innerText()).toBe('2');
    await report.context().close();
  });

  part('is warned at the third gate, puts right what was demanded, and is cleared', async () => {
    await desk.getByRole('link', { name: '跟踪考核' }).first().click();
    await openPeriod(desk, '入驻首月', NAME);
    const assessment = new URL(desk.url()).pathname;
    await scoreLow(desk);
    await desk.getByText('待第二人评分').first().waitFor();

    const { browser, test, colleague } = scene;
    const second = await openSignedIn(browser, test, DESK, colleague, assessment);
    await scoreLow(second);
    await move(second, '发出预警', async () => {
      await field(second, '整改要求').fill('补齐直播合规台账');
      await field(second, '责任人').fill('沈清');
    });
    await fits(second, '14-warned');
    await second.getByRole('link', { name: NAME }).click();
    await second.waitForURL('**/enterprises/*');
    await nextStep(second).getByText('整改要求：补齐直播合规台账；责任人：沈清').waitFor();
    await second.getByText(/入驻首月：35 分，预警/).waitFor();
    await fits(second, '15-unit-warned');
    await second.context().close();

    await phone.goto(test.baseUrl);
    await phone.getByRole('link', { name: /整改/ }).first().click();
    await phone.getByText('补齐直播合规台账').waitFor();
    await fits(phone, '16-ticket');
    await move(phone, '报告整改完成', () => field(phone, '整改情况').fill('台账已补齐'));
    await phone.getByText('待复查').first().waitFor();

    await desk.goto(test.baseUrl + unitAddress);
    await nextStep(desk).getByRole('link', { name: '去办理：整改' }).click();
    await move(desk, '复查通过，销号');
    await desk.getByText('已销号').first().waitFor();
    await fits(desk, '17-cleared');
  });

  part('has all of it on one timeline', async () => {
    await desk.goto(scene.test.baseUrl + unitAddress);
    await desk.getByText('在驻', { exact: true }).waitFor();
    const titles = await timelineOf(desk);
    expect(titles.filter((title) => LIFE.includes(title))).toEqual(LIFE);
    expect(titles).toContain('入驻园区');
    expect(titles.filter((title) => title.startsWith('状态改为'))).toEqual([
      '状态改为“已预警”',
      '状态改为“在驻”',
    ]);
    expect(titles.some((title) => title.includes(BRANCH))).toBe(true);
    await fits(desk, '18-timeline');
    await phone.goto(`${scene.test.baseUrl}${unitAddress}?tab=timeline`);
    await phone.getByText('整改：已销号').waitFor();
    await fits(phone, '19-own-timeline');
  });
});
