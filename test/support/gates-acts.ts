import type { Page } from 'playwright-core';
import { dayFromToday } from './admission-flow.js';
import { move, PARTNER, SCAN } from './gates-scene.js';
import { settled } from './pages.js';

const REQUIRED = [
  '营业执照或社会组织登记证书',
  '法定代表人身份证明',
  '信用公示查询结果',
  '合规经营承诺书',
];

export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const day = (page: Page, label: string, daysAgo: number) =>
  page.getByRole('textbox', { name: label }).fill(dayFromToday(-daysAgo));
const material = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

/** The form of the public page, as a stranger fills it in. */
export async function askForAccount(
  page: Page,
  unit: { name: string; creditCode: string; username: string; password: string },
): Promise<void> {
  await field(page, '单位名称').fill(unit.name);
  await field(page, '统一社会信用代码').fill(unit.creditCode);
  await field(page, '联系人姓名').fill('沈清');
  await field(page, '联系电话').fill('13900001111');
  await field(page, '用户名').fill(unit.username);
  await field(page, '密码').fill(unit.password);
  await page.getByRole('button', { name: '提交账号申请' }).click();
  await heading(page, '账号申请已提交').waitFor();
}

/** Every task of an application but its materials, from the task list and back to it. */
export async function fillIn(page: Page, fullMembers: number): Promise<void> {
  const task = async (name: string, fill: () => Promise<void>): Promise<void> => {
    await page.getByRole('link', { name }).click();
    await heading(page, name).waitFor();
    await fill();
    await page.getByRole('button', { name: '完成，返回任务清单' }).click();
    await page.getByRole('heading', { name: '任务清单' }).waitFor();
  };
  await task('单位情况', async () => {
    await field(page, '所属行业').fill('互联网零售');
    await field(page, '成立日期').fill('20200506');
    await field(page, '主营业务').fill('家居用品网上销售');
    await field(page, '从业人数').fill('18');
    await field(page, '正式党员数').fill(String(fullMembers));
  });
  await task('联系人', async () => {
    await field(page, '联系人姓名').fill('沈清');
    await field(page, '职务').fill('总经理');
    await field(page, '联系电话').fill('13900001111');
  });
  await task('直播与主播', () => page.getByRole('radio', { name: '不从事' }).check());
  await task('信用与承诺', async () => {
    await page.getByRole('radio', { name: '无异常记录' }).check();
    await field(page, '查询日期').fill(dayFromToday(-2));
    await field(page, '签署日期').fill(dayFromToday(-1));
    await field(page, '有效期截止日').fill(dayFromToday(364));
  });
}

/** Gives one material a file and waits until the page shows that it has it. */
export async function give(page: Page, name: string, file = SCAN): Promise<void> {
  await material(page, name).locator('input[type=file]').setInputFiles(file);
  await material(page, name).getByText(file.name, { exact: true }).first().waitFor();
}

/** The materials from the task list on; what may follow is left to follow. */
export async function giveMaterials(page: Page): Promise<void> {
  await page.getByRole('link', { name: '申请材料' }).click();
  await heading(page, '申请材料').waitFor();
  for (const name of REQUIRED) {
    await give(page, name);
  }
  await field(page, `有效期截止日 ${REQUIRED[0]}`).fill('99991231');
  const follows = material(page, '商品资质与质量文件');
  await follows.getByRole('button', { name: '容缺后补' }).click();
  await follows.getByText(/已选择容缺后补/).waitFor();
  await page.getByText('本项已填写完整。').waitFor();
}

/** Marks the material that is shown as faulty, by keyboard. */
export async function markFaulty(page: Page, text: string): Promise<void> {
  await page.keyboard.press('r');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

/** A joint branch with the partner, from the choice of its form to its founding. */
export async function foundJointBranch(page: Page, name: string): Promise<void> {
  await move(page, '确定组建方式', async () => {
    await page.getByRole('dialog').getByLabel('联合组建的单位').click();
    await page.locator('.ant-select-item-option').filter({ hasText: PARTNER }).click();
    await field(page, '党组织名称').fill(name);
  });
  await move(page, '完成筹备', async () => {
    await day(page, '筹备完成日期', 8);
    await page.getByLabel('筹备情况').fill('已与三名党员逐一谈话');
  });
  await move(page, '提出申请', async () => {
    await day(page, '申请日期', 7);
    await page.getByLabel('上级党组织').fill('园区综合党委');
  });
  await move(page, '登记批复', async () => {
    await day(page, '批复日期', 3);
    await page.getByLabel('批复文号').fill('园党〔2026〕9号');
    await page.locator('input[type=file]').setInputFiles({ ...SCAN, name: '批复.png' });
    await page.getByRole('dialog').getByText('批复.png').waitFor();
  });
  await move(page, '登记选举结果', async () => {
    await day(page, '选举日期', 2);
    await page.getByLabel('第 1 人姓名').fill('周宁');
  });
  await move(page, '备案并建立党组织', () => day(page, '备案日期', 1));
  await page.getByRole('link', { name }).waitFor();
}

/** Opens a period that ended, and the unit's assessment in it as soon as the job has made it. */
export async function openPeriod(page: Page, name: string, unit: string): Promise<void> {
  await page.getByRole('button', { name: '开展考核' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('期次名称').fill(name);
  await day(page, '开始日期', 30);
  await day(page, '结束日期', 4);
  await dialog.getByRole('button', { name: '开展考核' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: unit }).click();
  await page.getByRole('button', { name: '评分', exact: true }).waitFor();
}

/** Few points for everything that people score. */
export async function scoreLow(page: Page): Promise<void> {
  await page.getByRole('button', { name: '评分', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^合规经营（满分/).fill('10');
  await dialog.getByLabel(/^劳动关系和谐（满分/).fill('5');
  await dialog.getByRole('button', { name: '提交评分' }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
}

/** The titles of the unit's whole timeline, the earliest first. */
export async function timelineOf(page: Page): Promise<string[]> {
  const entries = page.locator('.timeline-title');
  await entries.first().waitFor();
  const earlier = page.getByRole('button', { name: /^更早的/ });
  while (await earlier.isVisible()) {
    const known = await entries.count();
    await earlier.click();
    await entries.nth(known).waitFor();
  }
  return (await entries.allInnerTexts()).toReversed();
}
