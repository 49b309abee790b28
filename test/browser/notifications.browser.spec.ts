import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('the bell', () => {
  let test: TestApp;
  let browser: Browser;
  let userId: string;
  let grantId: string;

  beforeAll(async () => {
    test = await startTestApp({ demo: true });
    browser = await launchBrowser();
    userId = await test.make.userId('park_officer');
    // He begins with nothing: what the demo told him is not this story.
    await test.superuser.query('delete from notification where user_id = $1', [userId]);
    const { rows } = await test.superuser.query<{ district_id: string; park_id: string }>(
      `select p.district_id, p.id as park_id from park p
        where p.id not in (select park_id from role_grant where user_id = $1 and park_id is not null)
          and p.district_id = (select district_id from role_grant where user_id = $1 limit 1) limit 1`,
      [userId],
    );
    grantId = await test.make.roleGrant(userId, 'lawyer', { place_kind: 'park', ...rows[0]! });
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
  });

  const tell = async (kind: string, text: string, link: string, other = false): Promise<void> => {
    await test.superuser.query(
      `with told as (
         insert into notification (user_id, role_grant_id, kind, text_zh, text_en, link)
         select $1, case when $5 then $6 else (select id from role_grant where user_id = $1 order by granted_at limit 1) end,
                $2, $3, $3, $4 returning user_id)
       select pg_notify('wutong_notification', user_id::text) from told`,
      [userId, kind, text, link, other, grantId],
    );
  };
  const officer = (viewport = DESK, address = '/'): Promise<Page> =>
    openSignedIn(browser, test, viewport, ['park_officer', DEMO_PASSWORD], address);

  it('rings in the open page, and reading in one window shows in the other', async () => {
    const [page, other] = [await officer(), await officer()];
    await page.getByRole('button', { name: '通知，没有未读' }).waitFor();
    await tell('todo', '请审核“济南泉城电子商务有限公司”的申请（SQ202611240001）', '/enterprises');
    await tell('nudged', '催办：请审核“济南泉城电子商务有限公司”的申请', '/enterprises');
    await tell('told', '您报送的材料已受理', '/party-orgs');
    for (const window of [page, other]) {
      await window.getByRole('button', { name: '通知，3 条未读' }).waitFor();
    }
    await page.getByRole('button', { name: '通知，3 条未读' }).click();
    const panel = page.getByRole('dialog', { name: '最近通知' });
    await panel.getByText('您报送的材料已受理').waitFor();
    await settled(page);
    expect(await panel.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^进展未读.*您报送的材料已受理$/),
      expect.stringMatching(/^催办未读/),
      expect.stringMatching(/^待办未读/),
    ]);
    expect(await seriousFaults(page, '.told-panel')).toEqual([]);
    await panel.getByText('您报送的材料已受理').click();
    await page.getByRole('heading', { level: 1, name: '党组织' }).waitFor();
    await other.getByRole('button', { name: '通知，2 条未读' }).waitFor();
    await page.getByRole('button', { name: '通知，2 条未读' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '全部标为已读' }).click();
    for (const window of [page, other]) {
      await window.getByRole('button', { name: '通知，没有未读' }).waitFor();
      await window.context().close();
    }
  });

  it('opens what came to another role under that role', async () => {
    await tell('copied', '抄送：律师接单提醒', '/account', true);
    const page = await officer(DESK, '/notifications');
    await page.getByText('以“园区律师').waitFor();
    expect(await seriousFaults(page, '#main')).toEqual([]);
    await page.getByText('抄送：律师接单提醒').click();
    await page.getByRole('heading', { level: 1, name: '我的账号' }).waitFor();
    await page.getByRole('button', { name: /当前身份：园区律师/ }).waitFor();
    await page.context().close();
  });

  it('fits a phone', async () => {
    await tell('todo', '请核对本季度人数', '/enterprises');
    const page = await officer(PHONE);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: '通知，1 条未读' }).click();
    const panel = page.getByRole('dialog', { name: '最近通知' });
    await panel.getByText('请核对本季度人数').waitFor();
    await settled(page);
    expect(await sideways(page)).toBe(0);
    const { x, width } = (await panel.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    await panel.getByRole('link', { name: '查看全部' }).click();
    await page.getByRole('heading', { level: 1, name: '通知' }).waitFor();
    await page.getByText('未读', { exact: true }).first().click();
    await page.waitForURL(/show=unread/);
    await page.locator('#main').getByText('您报送的材料已受理').waitFor({ state: 'detached' });
    expect(await page.locator('#main').getByText('请核对本季度人数').count()).toBe(1);
    expect(await sideways(page)).toBe(0);
    await page.context().close();
  });
});
