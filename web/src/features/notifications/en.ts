import type { notificationsZh } from './zh-CN.js';

/** Texts of the bell and of the page of notices. */
export const notificationsEn: typeof notificationsZh = {
  title: 'Notifications',
  lead: 'Progress and reminders that concern you, latest first.',
  bell: 'Notifications, none unread',
  bellUnread: 'Notifications, {{n}} unread',
  latest: 'Latest notifications',
  none: 'No notifications yet',
  noneHint: 'You are told here when something waits for you or moves on.',
  noneUnread: 'Nothing unread',
  readAll: 'Mark all as read',
  seeAll: 'See all',
  unread: 'Unread',
  opensUnder: 'Opens as “{{grant}}”',
  show: 'Show',
  showAll: 'All',
  showUnread: 'Unread',
  total: '{{n}} in all',
  openFailed: 'It could not be opened',
  kinds: { todo: 'To do', told: 'Progress', copied: 'Copy', nudged: 'Reminder' },
};
