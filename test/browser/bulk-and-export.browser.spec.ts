import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { sheetOf } from '../support/export-flow.js';
import { openSignedIn, seriousFaults, sideways } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('acting upon all rows of a filter, and taking the list along as a file', () => {
  let test: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    test = await startTestApp({ worker: true, demo: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const openList = (viewport: typeof DESK, address: string): Promise<Page> =>
    openSignedIn(browser, test, viewport, ['district_officer', DEMO_PASSWORD], address);

  const totalOf = async (page: Page): Promise<number> =>
    Number(
      /共 ([\d,]+) 家/
        .exec(await page.getByText(/^共 [\d,]+ 家$/).innerText())?.[1]
        ?.replace(',', ''),
    );

  async function choose(dialog: Locator, label: string, option: string): Promise<void> {
    await dialog.getByLabel(label).click();
    await dialog.page().getByTitle(option, { exact: true }).click();
  }

  it('filters, chooses all that match, looks, runs, reads each row’s result, and takes it back', async () => {
    const page = await openList(DESK, '/enterprises?kind=social_org');
    const total = await totalOf(page);
    expect(total).toBeGreaterThan(2);
    // One of them is so already and is told apart.
    await test.superuser.query(
      `update enterprise set revenue_tier = 'over_10m' where id = (
         select e.id from enterprise e join park p on p.id = e.park_id
           join role_grant g on g.district_id = e.district_id join app_user u on u.id = g.user_id
          where u.username = 'district_officer' and e.kind = 'social_org' order by e.id limit 1)`,
    );
    await page.getByLabel('选择本页全部').click();
    if (total > 20) {
      await page.getByRole('button', { name: `选择符合条件的全部 ${total} 条` }).click();
      await page.getByText(`已选符合条件的全部 ${total} 条`).waitFor();
    }
    await page.getByRole('button', { name: '批量办理' }).click();
    await page.getByRole('menuitem', { name: '设置营收规模' }).click();
    const dialog = page.getByRole('dialog', { name: '设置营收规模' });
    await choose(dialog, '营收规模', '过千万元');
    await dialog.getByRole('button', { name: '查看会影响哪些' }).click();
    await dialog.getByText(`选中 ${total} 条，其中 ${total - 1} 条可执行，1 条不能：`).waitFor();
    await dialog.getByText('已经是这样，无需更改').waitFor();
    expect(await seriousFaults(page, '.ant-modal')).toEqual([]);
    await dialog.getByRole('button', { name: `设置 ${total - 1} 家的营收规模` }).click();
    await dialog.getByText(`已处理完：完成 ${total - 1} 条，未执行 1 条`).waitFor();
    await dialog.getByText(`已完成（${total - 1}）`).click();
    await dialog.getByRole('button', { name: `撤销这 ${total - 1} 条更改` }).click();
    await dialog.getByText(`已撤销 ${total - 1} 条，0 条之后又有更改，保持现状`).waitFor();
    await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '批量办理' }).count()).toBe(0);
    await page.context().close();
  });

  it('exports the filtered list, and the file says what the list says', async () => {
    const page = await openList(DESK, '/enterprises?kind=social_org&sort=creditCode');
    const total = await totalOf(page);
    await page.getByRole('button', { name: '导出', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: '导出列表' });
    expect(await seriousFaults(page, '.ant-modal')).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: `导出 ${total} 行` }).click(),
    ]);
    await dialog.getByText(`已导出 ${total} 行`).waitFor();
    expect(download.suggestedFilename()).toMatch(/^单位台账-\d{8}-\d{4}\.xlsx$/);
    const rows = await sheetOf(await readFile(await download.path()));
    expect(rows.length).toBe(total);
    expect(Object.keys(rows[0]!)).toEqual([
      '单位名称',
      '统一社会信用代码',
      '单位类别',
      '所属园区',
      '所属街道',
      '行业',
      '从业人数',
      '党员数',
      '组织覆盖',
      '状态',
      '入驻日期',
    ]);
    expect(new Set(rows.map((row) => row['单位类别']))).toEqual(new Set(['社会组织']));
    const codes = rows.map((row) => row['统一社会信用代码']!);
    expect(codes).toEqual([...codes].sort());
    await dialog.getByRole('link', { name: '我的导出' }).click();
    await page.getByRole('heading', { level: 1, name: '我的导出' }).waitFor();
    await page.getByText('可下载').first().waitFor();
    expect(await seriousFaults(page, 'main')).toEqual([]);
    await page.context().close();
  });

  it('works on a phone and with the keyboard alone', async () => {
    const page = await openList(PHONE, '/enterprises');
    const box = page.getByRole('checkbox', { name: /^选择.*(公司|中心|会)/ }).first();
    await box.focus();
    await page.keyboard.press('Space');
    await page.getByText('已选 1 条').waitFor();
    await page.getByRole('button', { name: '批量办理' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: '登记退出园区' }).waitFor();
    expect(await sideways(page)).toBe(0);
    await page.getByRole('menuitem', { name: '登记退出园区' }).click();
    const dialog = page.getByRole('dialog', { name: '登记退出园区' });
    await dialog.getByRole('button', { name: '查看会影响哪些' }).click();
    await dialog.getByText('请填写退出事由').first().waitFor();
    expect(await sideways(page)).toBe(0);
    await page.context().close();
  });
});
