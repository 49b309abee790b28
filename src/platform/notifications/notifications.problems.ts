import { defineProblems } from '../problems/problem.js';

export const notificationProblems = defineProblems({
  notification_streams_full: {
    status: 429,
    zh: '您打开的窗口太多（最多 {limit} 个能即时提醒）。关闭不用的窗口即可；这里的未读数仍会随刷新更新',
    en: 'You have too many windows open ({limit} at most are told at once); close some. Unread counts here still change when you reload',
  },
});
