import { defineProblems } from '../problems/problem.js';

export const calendarProblems = defineProblems({
  calendar_year_missing: {
    status: 422,
    zh: '{year} 年的工作日历还没有录入，无法计算期限。请系统管理员按国务院办公厅的放假通知录入后再办理',
    en: 'The working days of {year} have not been entered, so no deadline can be computed; ask the system administrator to enter them from the yearly holiday notice, then try again',
  },
  calendar_proposal_open: {
    status: 409,
    zh: '{year} 年已有一份安排等待审核，请先由另一位管理员审核，或由录入人撤回',
    en: 'An arrangement of {year} already waits for its check; have another administrator decide on it, or its author withdraw it',
  },
  calendar_differs: {
    status: 422,
    zh: '有 {count} 天与法定节假日或参考日历不一致。请再核对通知原文；确认无误的，写明理由后再提交',
    en: '{count} day(s) differ from the statutory holidays or the reference calendar. Check the notice again; if it is right, say why and submit',
    path: 'note',
  },
  calendar_reason_missing: {
    status: 422,
    zh: '{year} 年已有日历，更正时请写明原因',
    en: '{year} has a calendar already; say why it is corrected',
    path: 'note',
  },
  calendar_own_proposal: {
    status: 403,
    zh: '自己录入的安排须由另一位管理员（系统管理员或安全管理员）审核',
    en: 'What you entered yourself is checked by another administrator (system or security)',
  },
  calendar_not_own_proposal: {
    status: 403,
    zh: '只有录入人可以撤回；您可以审核通过或退回',
    en: 'Only whoever entered it may withdraw it; you may put it in force or send it back',
  },
  calendar_decided: {
    status: 409,
    zh: '这份安排刚刚已有结论，请刷新页面查看',
    en: 'This arrangement was decided on meanwhile; reload the page',
  },
});
