import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import {
  assessmentScene,
  type AssessmentScene,
  itsAssessment,
  moved,
  openQuarter,
  scored,
} from '../support/assessment-story.js';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

describe('evidence of an assessment, and the end of a period', () => {
  let test: TestApp;
  let browser: Browser;
  let scene: AssessmentScene;
  let folder: string;

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp({ worker: true }), launchBrowser()]);
    scene = await assessmentScene(test);
    folder = await mkdtemp(path.join(os.tmpdir(), 'wutong-evidence-'));
    await writeFile(path.join(folder, '劳动合同.csv'), '姓名,签订日期\n周宁,2026-01-01\n');
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('a unit gives it on a phone until the scoring is over; then the page says so, and the period ends', async () => {
    await openQuarter(scene);
    const assessment = await itsAssessment(scene);
    const { password } = test.make;
    const address = `/parks/${assessment.parkId}/assessments/${assessment.id}`;
    const page = await openSignedIn(browser, test, PHONE, [scene.names.rep, password], address);
    await page.getByText('在评分结束前都可以补充佐证材料').waitFor();
    await page.getByRole('button', { name: '补充佐证：劳动关系和谐' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '提交佐证' }).click();
    await dialog.getByText('请填写佐证材料').first().waitFor();
    await page.locator('input[type=file]').setInputFiles(path.join(folder, '劳动合同.csv'));
    await dialog.getByText('劳动合同.csv').waitFor();
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);
    await dialog.getByRole('button', { name: '提交佐证' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '劳动合同.csv' }).waitFor();

    const desk = await openSignedIn(
      browser,
      test,
      WIDE,
      [scene.names.officer, password],
      '/assessments',
    );
    const periods = desk.getByRole('region', { name: '考核期次' });
    await periods.getByText('进行中', { exact: true }).waitFor();
    await scored(scene.officers[0], assessment, 300, 200);
    const { body } = await scored(scene.officers[1], assessment, 300, 200);
    await page.reload();
    await page.getByText('佐证材料在评分结束后不再补充').waitFor();
    expect(await page.getByRole('button', { name: /^补充佐证/ }).count()).toBe(0);

    await test.superuser.query(
      `update assessment_period set problem_code = 'unavailable', expected = 2`,
    );
    await desk.reload();
    await periods.getByText('建立中断，还差 1 份').waitFor();
    await test.superuser.query(`update assessment_period set expected = 1`);
    await moved(scene.officers[0], assessment, {
      action: body.level === 'warning' ? 'warn' : 'close',
      version: body.run.version,
      demand: '补齐台账',
      responsible: '周一鸣',
    });
    await desk.reload();
    await periods.getByText('本期已结束', { exact: true }).waitFor();
    await settled(desk);
    expect(await seriousFaults(desk)).toEqual([]);
  });

  it('an officer lets a period that stopped go on', async () => {
    const other = await assessmentScene(test);
    await openQuarter(other);
    await test.make.enterprise(other.place);
    await test.superuser.query(
      `update assessment_period set problem_code = 'unavailable', expected = 2 where park_id = $1`,
      [other.place.parkId],
    );
    const page = await openSignedIn(
      browser,
      test,
      PHONE,
      [other.names.officer, test.make.password],
      '/assessments',
    );
    const periods = page.getByRole('region', { name: '考核期次' });
    await periods.getByRole('button', { name: /^继续建立：2026年第一季度/ }).click();
    await periods.getByText('已完成 0 / 2').waitFor();
    expect(await sideways(page)).toBe(0);
  });
});
