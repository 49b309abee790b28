import type { BusinessDate } from '../../calendar/business-date.js';
import { fillText, type Locale, type ProblemParams } from '../../problems/problem.js';

/** What was told, by its kind. */
export type NoticeKind = 'todo' | 'told' | 'copied' | 'nudged';

/** A file that waits for the reader: what kind of file, until when, where it opens. */
export interface MailedTodo {
  label: string;
  dueOn: BusinessDate | null;
  /** Working days; null where there is no day, or its year was never entered. */
  daysLeft: number | null;
  url: string;
}

/** A mail before it is sent: nothing in it names a person, a unit or a file. */
export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

/** The addresses within the portal that a mail leads to. */
export interface MailLinks {
  /** Where the mail is looked at in the portal, and the settings are. */
  portal: string;
  account: string;
  unsubscribe: string;
}

interface Line {
  words: string;
  url?: string;
}

const TEXTS = {
  codeSubject: { zh: '梧桐：邮箱验证码', en: 'Wutong: your confirmation code' },
  codeLead: {
    zh: '请在“我的账号”页面输入下面的验证码，{minutes} 分钟内有效：',
    en: 'Enter this code on the page “My account”; it is good for {minutes} minutes:',
  },
  codeStray: {
    zh: '若不是您本人操作，请忽略本邮件，不会再有邮件发给您。',
    en: 'If you did not ask for it, ignore this mail; no other will follow.',
  },
  noticesSubject: { zh: '梧桐：您有 {n} 条新提醒', en: 'Wutong: {n} new notice(s) for you' },
  digestSubject: {
    zh: '梧桐：提醒摘要（{n} 条新提醒，{todos} 件待办）',
    en: 'Wutong: your digest ({n} new notice(s), {todos} to do)',
  },
  noticesHead: { zh: '新提醒', en: 'New notices' },
  todosHead: { zh: '待办', en: 'To do' },
  moreTodos: { zh: '另有 {n} 件，请在工作台查看', en: '{n} more on your workbench' },
  openHint: {
    zh: '为保护信息，邮件中不写具体内容；点开链接并登录后查看和办理。',
    en: 'Mails carry no details, to protect them: open a link and sign in to see and act.',
  },
  settings: { zh: '更改邮件提醒', en: 'Change these mails' },
  unsubscribe: { zh: '不再接收邮件', en: 'Stop these mails' },
  todo: { zh: '有一件新的待办', en: 'Something new waits for you' },
  told: { zh: '有一件事项有了进展', en: 'Something of yours has moved on' },
  copied: { zh: '有一件事项抄送给您', en: 'You were sent a copy' },
  nudged: { zh: '有一件待办被催办', en: 'You are reminded of something that waits for you' },
  noDue: { zh: '{label}：没有期限', en: '{label}: no due day' },
  due: { zh: '{label}：{day} 到期', en: '{label}: due {day}' },
  left: {
    zh: '{label}：{day} 到期，还有 {n} 个工作日',
    en: '{label}: due {day}, {n} working day(s) left',
  },
  today: { zh: '{label}：{day} 到期，就在今天', en: '{label}: due {day}, today' },
  overdue: {
    zh: '{label}：{day} 到期，已超 {n} 个工作日',
    en: '{label}: due {day}, {n} working day(s) overdue',
  },
} as const;

type Say = (key: keyof typeof TEXTS, params?: ProblemParams) => string;

const sayIn =
  (locale: Locale): Say =>
  (key, params = {}) =>
    fillText(locale === 'en' ? TEXTS[key].en : TEXTS[key].zh, params, locale);

/** The mail that carries a code, to an address that may be anybody's. */
export function writeCodeMail(locale: Locale, code: string, minutes: number): WrittenMail {
  const say = sayIn(locale);
  return compose(locale, say('codeSubject'), [
    { lines: [{ words: say('codeLead', { minutes }) }, { words: code }] },
    { lines: [{ words: say('codeStray') }] },
  ]);
}

/** What is new, each with the link that opens it; a digest with what waits for the reader besides. */
export function writeNoticeMail(
  locale: Locale,
  content: {
    notices: readonly { kind: NoticeKind; url: string }[];
    /** Null: no digest. */
    todos: readonly MailedTodo[] | null;
    /** How many to-dos there are, listed or not. */
    todoCount: number;
  },
  links: MailLinks,
): WrittenMail {
  const say = sayIn(locale);
  const { notices, todos, todoCount } = content;
  const n = notices.length;
  const parts: Part[] = [
    {
      head: say('noticesHead'),
      lines: notices.map(({ kind, url }) => ({ words: say(kind), url })),
    },
  ];
  if (todos !== null && todos.length > 0) {
    const more = todoCount - todos.length;
    parts.push({
      head: say('todosHead'),
      lines: [
        ...todos.map((todo) => ({ words: todoWords(say, todo), url: todo.url })),
        ...(more > 0 ? [{ words: say('moreTodos', { n: more }), url: links.portal }] : []),
      ],
    });
  }
  parts.push({
    lines: [
      { words: say('openHint') },
      { words: say('settings'), url: links.account },
      { words: say('unsubscribe'), url: links.unsubscribe },
    ],
  });
  const subject =
    todos === null ? say('noticesSubject', { n }) : say('digestSubject', { n, todos: todoCount });
  return compose(locale, subject, parts);
}

function todoWords(say: Say, { label, dueOn, daysLeft }: MailedTodo): string {
  if (dueOn === null) {
    return say('noDue', { label });
  }
  if (daysLeft === null) {
    return say('due', { label, day: dueOn });
  }
  const key = daysLeft > 0 ? 'left' : daysLeft === 0 ? 'today' : 'overdue';
  return say(key, { label, day: dueOn, n: Math.abs(daysLeft) });
}

interface Part {
  head?: string;
  lines: readonly Line[];
}

function compose(locale: Locale, subject: string, parts: readonly Part[]): WrittenMail {
  const text = parts
    .map(({ head, lines }) =>
      [
        ...(head ? [`${head}`] : []),
        ...lines.map(({ words, url }) => (url ? `${words}\n  ${url}` : words)),
      ].join('\n'),
    )
    .join('\n\n');
  const html = parts
    .map(({ head, lines }) => {
      const title = head ? `<h2 style="font-size:16px;margin:24px 0 8px">${escape(head)}</h2>` : '';
      const rows = lines.map(({ words, url }) =>
        url
          ? `<p style="margin:8px 0"><a href="${escape(url)}">${escape(words)}</a></p>`
          : `<p style="margin:8px 0">${escape(words)}</p>`,
      );
      return title + rows.join('');
    })
    .join('');
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head><body style="font-family:sans-serif;font-size:15px;line-height:1.6;max-width:36em;margin:0 auto;padding:16px">${html}</body></html>`,
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ENTITIES[one]!);
