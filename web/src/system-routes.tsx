import type { RouteObject } from 'react-router';
import { page } from './page-route.js';

/** The addresses of those who keep the system: accounts, districts, the trail, the calendar. */
export const systemRoutes: RouteObject[] = [
  page('/users', () => import('./features/users/users-page.js'), 'UsersPage', {
    permission: 'user.read',
    texts: ['users'],
  }),
  page('/users/:id', () => import('./features/users/user-page.js'), 'UserPage', {
    permission: 'user.read',
    texts: ['users'],
  }),
  page('/districts', () => import('./features/districts/districts-page.js'), 'DistrictsPage', {
    permission: 'district.create',
    texts: ['districts'],
  }),
  page('/audit', () => import('./features/audit/audit-page.js'), 'AuditPage', {
    permission: 'audit.read',
    texts: ['audit'],
  }),
  page('/system/calendar', () => import('./features/calendar/calendar-page.js'), 'CalendarPage', {
    permission: 'calendar.read',
    texts: ['calendar'],
  }),
  page(
    '/system/calendar/:year/enter',
    () => import('./features/calendar/enter-page.js'),
    'EnterCalendarPage',
    { permission: 'calendar.enter', texts: ['calendar'] },
  ),
];
