import { describe, expect, it } from '@jest/globals';
import { type MailedTodo, writeCodeMail, writeNoticeMail } from './write-mail.js';

const LINKS = {
  portal: 'https://portal.example.org/',
  account: 'https://portal.example.org/account',
  unsubscribe: 'https://portal.example.org/unsubscribe/abc',
};
const todo = (dueOn: string | null, daysLeft: number | null): MailedTodo => ({
  label: '准入评审',
  dueOn,
  daysLeft,
  url: 'https://portal.example.org/notifications/1',
});

describe('a digest', () => {
  const write = (todos: MailedTodo[], todoCount = todos.length): string =>
    writeNoticeMail(
      'zh-CN',
      {
        notices: [{ kind: 'told', url: 'https://portal.example.org/notifications/2' }],
        todos,
        todoCount,
      },
      LINKS,
    ).text;

  it.each([
    ['2026-10-10', 2, '准入评审：2026-10-10 到期，还有 2 个工作日'],
    ['2026-10-10', 1, '准入评审：2026-10-10 到期，还有 1 个工作日'],
    ['2026-10-10', 0, '准入评审：2026-10-10 到期，就在今天'],
    ['2026-10-10', -1, '准入评审：2026-10-10 到期，已超 1 个工作日'],
    ['2027-01-08', null, '准入评审：2027-01-08 到期\n'],
    [null, null, '准入评审：没有期限'],
  ])('lists what is due on %s with %p days left', (dueOn, left, words) => {
    expect(write([todo(dueOn, left)])).toContain(words);
  });

  it('says how many it does not list', () => {
    expect(write([todo(null, null)], 31)).toContain('另有 30 件');
    expect(write([todo(null, null)], 1)).not.toContain('另有');
  });

  it('has the same words and links in plain text and in HTML', () => {
    const mail = writeNoticeMail(
      'en',
      {
        notices: [{ kind: 'nudged', url: 'https://portal.example.org/notifications/2' }],
        todos: [],
        todoCount: 0,
      },
      LINKS,
    );
    expect(mail.subject).toBe('Wutong: your digest (1 new notice(s), 0 to do)');
    expect(mail.text).toContain(
      'You are reminded of something that waits for you\n  https://portal.example.org/notifications/2',
    );
    expect(mail.html).toContain('<html lang="en">');
    expect(mail.html).toContain(
      '<a href="https://portal.example.org/notifications/2">You are reminded',
    );
    for (const part of [mail.text, mail.html]) expect(part).toContain(LINKS.unsubscribe);
  });
});

describe('a mail with a code', () => {
  it('has nothing but the code in it', () => {
    const { text, html } = writeCodeMail('zh-CN', '048213', 30);
    expect(text).toMatch(/30 分钟内有效：\n048213\n/);
    expect(text + html).not.toContain('http');
  });
});

it('does not let a word become markup', () => {
  const { html } = writeNoticeMail(
    'en',
    { notices: [], todos: [{ ...todo(null, null), label: '<b>"&' }], todoCount: 1 },
    LINKS,
  );
  expect(html).toContain('&lt;b&gt;&quot;&amp;');
});
