import { defineProblems } from '../problems/problem.js';

export const calendarProblems = defineProblems({
  calendar_year_missing: {
    status: 422,
    zh: '{year} 年的工作日历还没有录入，无法计算期限。请系统管理员按国务院办公厅的放假通知录入后再办理',
    en: 'The working days of {year} have not been entered, so no deadline can be computed; ask the system administrator to enter them from the yearly holiday notice, then try again',
  },
});
