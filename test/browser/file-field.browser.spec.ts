import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, sideways } from '../support/pages.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { buildZip, contentTypesPart } from '../support/zip-builder.js';

const PHONE = { width: 360, height: 740 };
const PIECE = 512 * 1024;

describe('files on a phone whose network breaks', () => {
  let test: TestApp;
  let browser: Browser;
  let page: Page;
  let folder: string;
  let ledger: string;
  let bytes: Buffer;

  beforeAll(async () => {
    [test, browser] = await Promise.all([startTestApp(), launchBrowser()]);
    const place = await test.make.place();
    const officer = await test.make.user('park_officer', test.make.at.park(place));
    folder = await mkdtemp(path.join(os.tmpdir(), 'wutong-field-'));
    ledger = path.join(folder, '三季度台账.xlsx');
    bytes = buildZip([
      contentTypesPart('xlsx'),
      { name: 'xl/media/map.bin', data: randomBytes(2_400_000) },
    ]);
    await writeFile(ledger, bytes);
    await writeFile(path.join(folder, '台账.xlsx'), '只是文字');
    page = await openSignedIn(browser, test, PHONE, [officer, test.make.password], '/imports/new');
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Positions from which pieces were sent, in order; `onPiece` is asked before each. */
  const watchPieces = async (onPiece: (count: number) => Promise<void>): Promise<number[]> => {
    const from: number[] = [];
    await page.unrouteAll();
    await page.route(/\/api\/v1\/uploads\/[0-9a-f-]{36}$/, async (route) => {
      if (route.request().method() === 'PATCH') {
        from.push(Number(route.request().headers()['upload-offset']));
        await onPiece(from.length);
      }
      await route.continue().catch(() => undefined);
    });
    return from;
  };
  const choose = (file: string) => page.locator('input[type=file]').setInputFiles(file);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  const keptDigests = async (): Promise<string[]> => {
    const { rows } = await test.superuser.query<{ sha256: Buffer }>(
      'select sha256 from stored_file order by id',
    );
    return rows.map(({ sha256 }) => sha256.toString('hex'));
  };

  it('says before what it takes', async () => {
    await page.getByText('可上传 Excel（.xlsx），不超过 20 MB').waitFor();
    expect([await sideways(page), await seriousFaults(page)]).toEqual([0, []]);
  });

  it('pauses while the line is down, goes on by itself from there, and the file is what was chosen', async () => {
    const from = await watchPieces(async (count) => {
      if (count === 3) await page.context().setOffline(true);
    });
    await choose(ledger);
    await row('三季度台账.xlsx').getByText('网络中断，恢复后自动继续').waitFor();
    expect(
      await page.getByRole('progressbar', { name: '三季度台账.xlsx 的上传进度' }).count(),
    ).toBe(1);
    // A form is not sent without it.
    await page.getByRole('textbox', { name: '台账日期' }).fill('2026-09-30');
    await page.getByRole('button', { name: '上传并识别列' }).click();
    await page.getByText('文件还没有传完').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).waitFor();
    await row('三季度台账.xlsx').getByText('未查毒').waitFor();
    expect(from.slice(0, 3)).toEqual([0, PIECE, 2 * PIECE]);
    expect(from[3]).toBeGreaterThanOrEqual(2 * PIECE);
    expect(await keptDigests()).toEqual([createHash('sha256').update(bytes).digest('hex')]);
  });

  it('says in words what is wrong with another one, and keeps what is there', async () => {
    await watchPieces(async () => undefined);
    await choose(path.join(folder, '台账.xlsx'));
    await page.getByRole('alert').filter({ hasText: '“台账.xlsx”没有上传' }).waitFor();
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).waitFor();
    await page.getByRole('button', { name: '移除台账.xlsx' }).click();
    expect(await page.getByRole('alert').filter({ hasText: '没有上传' }).count()).toBe(0);
  });

  it('is used by keyboard: what is removed leaves the focus at the button', async () => {
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('选择文件');
  });

  it('goes on with a file that is chosen again after the page was left', async () => {
    await watchPieces(async (count) => {
      if (count === 3) await page.goto('about:blank').catch(() => undefined);
    });
    await choose(ledger);
    await page.waitForURL('about:blank');
    await page.goto(`${test.baseUrl}/imports/new`);
    await page.getByText('可上传 Excel（.xlsx），不超过 20 MB').waitFor();
    const from = await watchPieces(async () => undefined);
    await choose(ledger);
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).waitFor();
    expect(from[0]).toBeGreaterThanOrEqual(2 * PIECE);
    expect((await keptDigests()).at(-1)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('throws away what is cancelled on the way', async () => {
    const kept = (await keptDigests()).length;
    let goOn = (): void => undefined;
    await watchPieces(async (count) => {
      if (count === 3) await new Promise<void>((resolve) => (goOn = resolve));
    });
    await page.getByRole('button', { name: '移除三季度台账.xlsx' }).click();
    await choose(ledger);
    await page.getByText(/已传 1 MB/).waitFor();
    const dropped = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: '取消上传三季度台账.xlsx' }).click();
    goOn();
    await row('三季度台账.xlsx').waitFor({ state: 'detached' });
    await dropped;
    const { rows } = await test.superuser.query('select 1 from upload where file_id is null');
    expect([rows.length, (await keptDigests()).length]).toEqual([0, kept]);
  });
});
