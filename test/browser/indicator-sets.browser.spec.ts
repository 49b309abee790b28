import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { TEMPLATES } from '../../src/modules/assessment/domain/template.js';
import type { IndicatorSetListDto } from '../../src/modules/assessment/dto/indicator-set.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { assessmentScene, type AssessmentScene, openQuarter } from '../support/assessment-story.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const VERSIONS = '/assessments/indicator-sets?subject=enterprise';

describe('a district’s indicators on screen', () => {
  let test: TestApp;
  let browser: Browser;
  let scene: AssessmentScene;
  let officer: readonly [string, string];
  let client: ApiClient;

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp({ worker: true }), launchBrowser()]);
    scene = await assessmentScene(test);
    await openQuarter(scene);
    officer = [
      await test.make.user('district_officer', test.make.at.district(scene.place)),
      test.make.password,
    ];
    client = await test.signIn(officer[0]);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const list = async (): Promise<IndicatorSetListDto> =>
    (await client.get<IndicatorSetListDto>('/indicator-sets?subject=enterprise')).body;
  /** Waits until the draft that the server keeps says something. */
  const keptWith = async (text: string): Promise<void> => {
    for (let tries = 0; !JSON.stringify((await list()).draft).includes(text); tries += 1) {
      if (tries > 60) throw new Error(`the draft was not kept with ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const indicator = (page: Page, heading: number, n: number) =>
    page
      .getByRole('group', { name: `类别 ${heading}` })
      .getByRole('region', { name: `指标 ${n}`, exact: true });

  it('from a copy of the version in force over a draft that loses nothing to the next version, at a desk', async () => {
    const page = await openSignedIn(browser, test, WIDE, officer, VERSIONS);
    await page.getByText('没有统一公布的考核指标').waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '以第 1 版为基础新建' }).click();
    await page.getByRole('heading', { level: 1, name: '考核指标草稿 · 入驻单位' }).waitFor();
    await page.getByText('合计 100 / 100 分').first().waitFor();

    await page.getByLabel('名称', { exact: true }).fill('2027年考核指标');
    await indicator(page, 3, 2).getByLabel('分值').fill('10');
    await page.getByText('合计 90 / 100 分，须为 100 分').first().waitFor();
    await page
      .getByRole('group', { name: '类别 3' })
      .getByRole('button', { name: '增加指标' })
      .click();
    await indicator(page, 3, 3).getByLabel('指标名称').fill('指导员按期走访');
    await keptWith('2027年考核指标');
    await keptWith('指导员按期走访');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '考核指标草稿 · 入驻单位' }).waitFor();
    expect(await indicator(page, 3, 3).getByLabel('指标名称').inputValue()).toBe('指导员按期走访');

    await indicator(page, 3, 3).getByLabel('分值').fill('10');
    await indicator(page, 3, 3).getByRole('radio', { name: '按记录取数' }).check();
    await indicator(page, 3, 3).getByLabel('数据来源').click();
    await page.getByTitle('指导员未按期走访次数（次）').click();
    await indicator(page, 3, 3).getByLabel('得分条件').click();
    await page.locator('.ant-select-item[title="不超过"]').last().click();
    await indicator(page, 3, 3).getByRole('button', { name: '增加一档' }).click();
    await indicator(page, 3, 3).getByLabel('第 1 档数值').fill('0');
    await indicator(page, 3, 3).getByLabel('第 1 档得分').fill('8');
    await page.getByRole('button', { name: '发布第 2 版' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布第 2 版' }).click();
    await page.locator('.error-summary').getByText('的最高档应得满分 10 分').waitFor();
    await indicator(page, 3, 3).getByLabel('第 1 档得分').fill('10');

    await page.getByRole('region', { name: '试算' }).getByLabel('园区').click();
    await page.locator('.ant-select-item').last().click();
    await page.getByRole('button', { name: '试算', exact: true }).click();
    await page.getByText('2026年第一季度（2026-01-01 至 2026-03-31），1 / 1 个对象').waitFor();
    expect((await list()).items).toHaveLength(2);
    expect(await seriousFaults(page)).toEqual([]);

    await page.getByRole('button', { name: '发布第 2 版' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '发布第 2 版' }).click();
    await page.getByText('已发布第 2 版').waitFor();
    await page.getByRole('heading', { level: 2, name: '版本对比' }).waitFor();
    await page.getByText('新增', { exact: true }).waitFor();
    await page.getByText('改动', { exact: true }).waitFor();
    const { items, draft } = await list();
    expect(items[0]).toMatchObject({ version: 2, name: '2027年考核指标' });
    expect(draft?.content).toBeNull();
  });

  it('on a phone, two who write at once are asked whose draft counts', async () => {
    const { items, draft } = await list();
    await client.put('/indicator-sets/draft', {
      subject: 'enterprise',
      version: draft!.version,
      name: '手机上写的',
      basedOn: items[0]!.version,
      content: TEMPLATES.enterprise,
    });
    const page = await openSignedIn(browser, test, PHONE, officer, VERSIONS);
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);
    await page.getByRole('link', { name: '继续编辑' }).click();
    await page.getByText('合计 100 / 100 分').first().waitFor();
    await settled(page);
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);
    const other = await list();
    await client.put('/indicator-sets/draft', {
      subject: 'enterprise',
      version: other.draft!.version,
      name: '另一位写的',
      basedOn: items[0]!.version,
      content: TEMPLATES.enterprise,
    });
    await page.getByLabel('名称', { exact: true }).fill('我写的');
    await page.getByText('另一位工作人员刚刚保存过这份草稿').waitFor();
    expect(await page.getByLabel('名称', { exact: true }).inputValue()).toBe('我写的');
    await page.getByRole('button', { name: '用我的覆盖' }).click();
    await keptWith('我写的');
    await page.getByRole('button', { name: '放弃草稿' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '放弃草稿' }).click();
    await page.getByRole('heading', { level: 1, name: '考核指标' }).waitFor();
    expect((await list()).draft?.content).toBeNull();
  });
});
