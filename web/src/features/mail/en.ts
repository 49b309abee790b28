import type { mailZh } from './zh-CN.js';

/** Texts of e-mail: on my account, on the page that stops it, and for the administrator. */
export const mailEn: typeof mailZh = {
  title: 'E-mail',
  lead: 'Mails tell you of new to-dos and progress while you are away: only of what kind, with a link, and no details.',
  off: 'E-mail is not set up here, so no mails are sent; notices still appear under Notifications.',
  address: 'E-mail address',
  addressHint:
    'Such as zhang@example.org. A code is sent there first, and nothing else until you enter it.',
  addressWrong: 'Enter a whole address, such as zhang@example.org',
  state: 'State',
  confirmed: 'Confirmed',
  waiting: 'Waits for its code',
  sendCode: 'Send a code',
  sendAgain: 'Send again',
  sent: 'A code is on its way; look among the junk mail if it does not arrive',
  code: 'Code',
  codeHint: 'The 6 digits of the mail, good for 30 minutes',
  confirm: 'Confirm the address',
  done: 'The address is confirmed',
  change: 'Change the address',
  remove: 'Remove the address',
  removed: 'The address was removed; no more mails are sent',
  rhythm: 'How often',
  rhythms: {
    at_once: 'At once, with each notice',
    daily: 'Daily digest, one mail a working day',
    weekly: 'Weekly digest, on the first working day of a week',
    none: 'No mails',
  },
  hour: 'Time',
  hourHint: 'A digest goes from this time on; not on days off, except for reminders.',
  hourOf: '{{n}}:00',
  language: 'Language of the mails',
  save: 'Save',
  saved: 'Saved',
  failed:
    'The mail of {{at}} could not be delivered; check the address. Notices still appear under Notifications.',
  opening: 'Opening…',
  openFailed: 'It could not be opened',
  openFailedHint:
    'This notice may belong to another account than the one signed in, or to a role you no longer hold.',
  toNotices: 'See all notifications',
  stop: {
    title: 'Stop these mails',
    lead: 'No more mails of Wutong will come. Notices within the portal stay as they are, and mails can be switched on again under My account.',
    act: 'Stop the mails',
    done: 'Done. No more of these mails go to this address.',
    signIn: 'Sign in',
  },
  backlog: {
    title: 'Mails that could not be sent: {{n}}',
    held: '{{n}} mail(s) wait to be sent, the oldest from {{at}}; they are tried again.',
    givenUp:
      '{{reasons}}. They were tried several times and given up. Once the cause is mended they can be sent again.',
    retry: 'Send again',
    again: '{{n}} mail(s) queued again',
  },
};
