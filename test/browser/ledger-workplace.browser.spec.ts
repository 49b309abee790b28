import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { commit, checked, districtWith, TIANQIAO } from '../support/import-flow.js';
import { line, type LedgerLine, withCell, workbook } from '../support/ledger-lines.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const QILU = TIANQIAO.parks[2]!;
const UNITS = [1, 2, 3, 4, 5];
const FIRST = UNITS.map((n) => line(n, QILU));

/** The next quarter's ledger: three cells say something else, one cannot be read, one unit is new. */
const NEXT: LedgerLine[] = [
  line(1, QILU, { name: '济南第1号集团' }),
  withCell(line(2, QILU), '所属街道', '黄台街道'),
  withCell(line(3, QILU), '联系人', '李四'),
  line(4, QILU),
  withCell(line(5, QILU), '联系人', null),
  withCell(line(6, QILU), '所属园区', '齐鲁老厂区'),
];

describe('an officer works on next quarter’s ledger', () => {
  let test: TestApp;
  let browser: Browser;
  let page: Page;
  let username: string;
  let districtId: string;
  let firstId: string;

  beforeAll(async () => {
    test = await startTestApp({ worker: true });
    browser = await launchBrowser();
    ({ districtId } = await districtWith(test, TIANQIAO));
    username = await test.make.user('district_officer', {
      place_kind: 'district',
      district_id: districtId,
    });
    const client = await test.signIn(username);
    firstId = (await checked(client, await workbook(FIRST), '2025-06-30')).id;
    await commit(client, firstId);
    const desk = { width: 1440, height: 900 };
    page = await openSignedIn(browser, test, desk, [username, test.make.password]);
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const upload = async (lines: readonly LedgerLine[], name: string): Promise<void> => {
    await page.goto(`${test.baseUrl}/imports/new`);
    await page.getByText('可上传 Excel（.xlsx），不超过 20 MB').waitFor();
    await page.getByLabel('台账日期', { exact: true }).fill('2025-09-30');
    await page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await workbook(lines),
    });
    await page.getByRole('button', { name: '上传并识别列' }).click();
    await page.getByRole('button', { name: '检查数据' }).click({ timeout: 30_000 });
    await page.getByRole('heading', { name: '检查结果' }).waitFor({ timeout: 30_000 });
    await settled(page);
  };
  const units = async (): Promise<string[]> => {
    const { rows } = await test.superuser.query<{ told: string }>(
      `select concat_ws(' ', e.legal_name, s.name, e.contact_name) as told
         from enterprise e join street s on s.id = e.street_id where e.district_id = $1 order by e.credit_code`,
      [districtId],
    );
    return rows.map(({ told }) => told);
  };
  const cell = (text: string) => page.getByRole('gridcell').filter({ hasText: text });

  it('sees the bad cell with its reason and mends it in place, by keyboard', async () => {
    await upload(NEXT, '三季度台账.xlsx');
    await page.getByText('错误 1', { exact: true }).waitFor();
    const bad = cell('齐鲁老厂区');
    expect(await bad.getAttribute('aria-invalid')).toBe('true');
    await bad.getByText(/没有名为“齐鲁老厂区”的园区/).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await bad.click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const editor = page.getByLabel(/第 7 行 所属园区/);
    await editor.fill('不要的内容');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await editor.fill(QILU);
    await page.keyboard.press('Enter');
    await page.getByText('错误 0', { exact: true }).waitFor();
    await page.getByText('已记住「齐鲁老厂区」，下次自动识别').waitFor();
    await cell(QILU).filter({ hasText: '齐鲁老厂区' }).waitFor();
  });

  it('is shown exactly the three differences, and leaves one of them', async () => {
    await page.getByText('变更 3', { exact: true }).click();
    await settled(page);
    const differences = page.getByRole('group', { name: '差异明细' }).locator('.differences li');
    await differences.first().waitFor();
    expect(await differences.allInnerTexts()).toEqual([
      expect.stringMatching(/单位名称[\s\S]*济南第1号有限公司[\s\S]*→[\s\S]*济南第1号集团/),
      expect.stringMatching(/所属街道[\s\S]*北园街道[\s\S]*→[\s\S]*黄台街道/),
      expect.stringMatching(/联系人[\s\S]*张三[\s\S]*→[\s\S]*李四/),
    ]);
    await differences.nth(2).getByRole('checkbox').click();
    await page.getByRole('button', { name: '写入 6 家，其中 2 家变更' }).waitFor();
    await differences.nth(2).getByRole('checkbox').click();
    await page.getByRole('button', { name: '写入 6 家，其中 3 家变更' }).waitFor();
  });

  it('writes it, and only what changed has changed', async () => {
    await page.getByRole('button', { name: '写入 6 家，其中 3 家变更' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '写入 6 家' }).click();
    await page.getByRole('heading', { name: '导入完成' }).waitFor({ timeout: 30_000 });
    expect(await units()).toEqual([
      '济南第1号集团 北园街道 张三',
      '济南第2号有限公司 黄台街道 张三',
      '济南第3号有限公司 北园街道 李四',
      '济南第4号有限公司 北园街道 张三',
      '济南第5号有限公司 北园街道 张三',
      '济南第6号有限公司 北园街道 张三',
    ]);
  });

  it('cannot undo the first ledger any more, and reads what stands in the way', async () => {
    const address = page.url();
    await page.goto(`${test.baseUrl}/imports/${firstId}`);
    await page.getByRole('button', { name: '撤销本次导入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/处后续修改或登记，不能整批撤销/).waitFor();
    const obstacles = dialog.getByRole('list', { name: '不能撤销的原因' });
    await obstacles.getByText('导入「三季度台账.xlsx」').first().waitFor();
    await obstacles.getByText('济南第1号集团').first().waitFor();
    expect(await dialog.getByRole('button', { name: '撤销导入' }).count()).toBe(0);
    await page.goto(address);
  });

  it('undoes the second one, with a reason, and everything is as before', async () => {
    await page.getByRole('button', { name: '撤销本次导入' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('新增的 1 家单位').waitFor();
    await dialog.getByText('3 家单位的信息变更').waitFor();
    await dialog.getByRole('button', { name: '撤销导入' }).click();
    await dialog.getByText('请填写撤销原因，至少 2 个字').first().waitFor();
    await dialog.getByLabel('撤销原因').fill('传错了文件');
    await dialog.getByRole('button', { name: '撤销导入' }).click();
    await page.getByRole('heading', { name: '本次导入已撤销' }).waitFor({ timeout: 15_000 });
    await page.getByText(/原因：传错了文件/).waitFor();
    expect(await units()).toEqual(UNITS.map((n) => `济南第${n}号有限公司 北园街道 张三`));
    await page.getByRole('link', { name: '返回导入记录' }).click();
    await page.getByText('已撤销', { exact: true }).waitFor();
  });

  it('finds the word that was learnt, and removes it', async () => {
    await page.goto(`${test.baseUrl}/imports/words`);
    await page.getByText('齐鲁老厂区').waitFor();
    await page.getByRole('button', { name: '移除「齐鲁老厂区」' }).click();
    await page.getByText('还没有记住任何用语').waitFor();
  });

  it('mends on a phone too, a card for each row', async () => {
    await upload([withCell(line(7, QILU), '从业人数', '二十')], '补报.xlsx');
    const address = page.url();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    await settled(page);
    await page.getByText(/“二十”不是数字/).waitFor();
    await page.getByLabel('从业人数').fill('20');
    await page.getByRole('button', { name: '保存' }).first().click();
    await page.getByText('错误 0', { exact: true }).waitFor();
    expect(await sideways(page)).toBe(0);
  });
});
