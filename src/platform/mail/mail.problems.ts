import { defineProblems } from '../problems/problem.js';

export const mailProblems = defineProblems({
  mail_off: {
    status: 409,
    zh: '本系统没有设置邮件服务，不能发送邮件；提醒仍会在“通知”中显示。如需邮件提醒，请联系系统管理员',
    en: 'E-mail is not set up here, so nothing can be sent; notices still appear under Notifications. Ask the system administrator to set it up',
  },
  mail_code_too_soon: {
    status: 429,
    zh: '验证码刚刚发出，请 1 分钟后再要新的；也请看看垃圾邮件',
    en: 'A code was sent just now; ask for another in a minute, and look among the junk mail',
  },
  mail_code_too_many: {
    status: 429,
    zh: '24 小时内已发送 10 次验证码，请明天再试；若一直收不到，请联系系统管理员',
    en: 'Ten codes were sent within a day; try again tomorrow, or ask the system administrator if none arrives',
  },
  mail_code_expired: {
    status: 409,
    zh: '验证码已过期或输错次数太多，请点“重新发送”要一个新的',
    en: 'The code has expired or was wrong too often; ask for a new one',
  },
  mail_nothing_to_confirm: {
    status: 409,
    zh: '没有待验证的邮箱；可能已在另一个窗口验证，请刷新页面',
    en: 'No address waits for its code; it may have been confirmed in another window, so reload the page',
  },
  mail_no_address: {
    status: 409,
    zh: '请先填写并验证邮箱，再选择发送频率',
    en: 'Enter and confirm an address first, then choose how often',
  },
  mail_unsubscribe_unknown: {
    status: 404,
    zh: '这个退订链接不完整或已失效。请从邮件中完整打开，或登录后在“我的账号”中停止邮件',
    en: 'This link is incomplete or no longer valid. Open it from the mail as a whole, or sign in and stop the mails under My account',
  },
});
