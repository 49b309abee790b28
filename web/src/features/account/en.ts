import type { accountZh } from './zh-CN.js';

/** Texts of my account, in English. */
export const accountEn: typeof accountZh = {
  title: 'My account',
  lead: 'Your name, roles and password. If name or roles are wrong, ask your system administrator.',
  person: 'About you',
  displayName: 'Name',
  username: 'User name',
  grants: 'My roles',
  grantsHint: 'You act under one role at a time; menu and data follow the role.',
  current: 'Acting now',
  act: 'Act under this role',
  role: 'Role',
  place: 'Place',
  password: 'Change password',
  language: 'Language',
  signOut: 'Sign out',
  signOutHint: 'All open pages in this browser will ask to sign in again.',
};
