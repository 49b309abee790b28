import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.js';
import { type MailServer, startMailServer } from '../support/mail-server.js';
import { openPage, openSignedIn, seriousFaults, settled, sideways } from '../support/pages.js';
import { DEMO_PASSWORD, startTestApp, type TestApp } from '../support/test-app.js';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };
const ADDRESS = 'officer@mail.example.org';

describe('e-mail', () => {
  let server: MailServer;
  let test: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    server = await startMailServer();
    test = await startTestApp({
      demo: true,
      worker: true,
      environment: {
        SMTP_URL: `smtp://127.0.0.1:${server.port}`,
        MAIL_FROM: '梧桐 <wutong@example.org>',
        PUBLIC_URL: 'http://portal.example.org',
      },
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await test.close();
    await server.close();
  });

  const officer = (address: string, viewport = DESK): Promise<Page> =>
    openSignedIn(browser, test, viewport, ['park_officer', DEMO_PASSWORD], address);

  async function mailsOnceThere(count: number): Promise<MailServer['received']> {
    for (let wait = 0; server.received.length < count && wait < 150; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(server.received).toHaveLength(count);
    return server.received;
  }

  it('is confirmed by the code that the worker sends within seconds, and set on a phone', async () => {
    const page = await officer('/account', PHONE);
    const panel = page.getByRole('region', { name: '邮件提醒' });
    await panel.getByLabel('邮箱').fill('no address');
    await panel.getByRole('button', { name: '发送验证码' }).click();
    await panel.getByText('请填写完整的邮箱地址').first().waitFor();
    await panel.getByLabel('邮箱').fill(ADDRESS);
    await panel.getByRole('button', { name: '发送验证码' }).click();
    await panel.getByText('等待验证').waitFor();
    const [mail] = await mailsOnceThere(1);
    expect(mail!.to).toEqual([ADDRESS]);
    await panel.getByLabel('验证码').fill(/\n(\d{6})\n/.exec(mail!.text)![1]!);
    await panel.getByRole('button', { name: '验证邮箱' }).click();
    await panel.getByText('已验证').waitFor();
    await panel.getByText('每周摘要：每周第一个工作日一封').click();
    await panel.getByRole('button', { name: '保存设置' }).click();
    await page.getByText('邮件提醒设置已保存').waitFor();
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page, '#main')).toEqual([]);
    await page.reload();
    await panel.getByText('已验证').waitFor();
    expect(await panel.getByLabel('每周摘要：每周第一个工作日一封').isChecked()).toBe(true);
    await page.context().close();
  });

  it('leads to what it tells of, under the role that it came to', async () => {
    const userId = await test.make.userId('park_officer');
    const { rows } = await test.superuser.query<{ id: string }>(
      `insert into notification (user_id, role_grant_id, kind, text_zh, text_en, link)
       select $1, id, 'todo', '请审核', 'Review', '/party-orgs' from role_grant
        where user_id = $1 order by granted_at limit 1 returning id`,
      [userId],
    );
    const page = await openPage(browser, test, DESK);
    await page.goto(`${test.baseUrl}/notifications/${rows[0]!.id}`);
    await page.getByLabel('用户名').fill('park_officer');
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '党组织' }).waitFor();
    await page.goto(`${test.baseUrl}/notifications/01939f5e-7c1a-7b3d-8f00-0123456789ab`);
    await page.getByRole('heading', { level: 1, name: '没有打开' }).waitFor();
    await page.context().close();
  });

  it('is stopped by its link without a sign-in, and not by looking', async () => {
    const userId = await test.make.userId('park_officer');
    const rhythm = async (): Promise<string> =>
      (
        await test.superuser.query<{ rhythm: string }>(
          'select rhythm from mail_setting where user_id = $1',
          [userId],
        )
      ).rows[0]!.rhythm;
    await test.superuser.query(
      `update mail_setting set rhythm = 'at_once', hour = 0 where user_id = $1`,
      [userId],
    );
    await test.superuser.query(
      `insert into notification (user_id, role_grant_id, kind, text_zh, text_en, link)
       select $1, id, 'nudged', '催办', 'Reminder', '/account' from role_grant where user_id = $1 limit 1`,
      [userId],
    );
    // The round comes every minute; this one is asked for.
    await test.superuser.query(
      `insert into pgboss.job (name, data) values ('platform.mail', '{}')`,
    );
    const mails = await mailsOnceThere(2);
    const link = /http:\/\/portal\.example\.org(\/unsubscribe\/\S+)/.exec(mails[1]!.text)![1]!;
    const page = await openPage(browser, test, PHONE);
    await page.goto(test.baseUrl + link);
    await page.getByRole('heading', { level: 1, name: '停止邮件提醒' }).waitFor();
    expect(await rhythm()).toBe('at_once');
    await settled(page);
    expect(await sideways(page)).toBe(0);
    expect(await seriousFaults(page, '#main')).toEqual([]);
    await page.getByRole('button', { name: '停止邮件提醒' }).click();
    await page.getByText('已停止。').waitFor();
    expect(await rhythm()).toBe('none');
    await page.context().close();
  });

  it('that was given up is told to the system administrator, who has it sent again', async () => {
    await test.superuser.query(
      `insert into mail (id, user_id, kind, state, attempts, ended_at, fault)
       select uuidv7(), user_id, 'digest', 'given_up', 8, now(), 'unreachable' from mail_setting`,
    );
    const page = await openSignedIn(browser, test, DESK, ['system_admin', DEMO_PASSWORD]);
    const hint = page.getByRole('alert').filter({ hasText: '1 封邮件没有发出' });
    await hint.getByText('连不上邮件服务器').waitFor();
    await settled(page);
    await hint.getByRole('button', { name: '再发一次' }).click();
    await page.getByText('已重新排队 1 封邮件').waitFor();
    await hint.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
