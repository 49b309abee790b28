import type { shellZh } from './zh-CN.js';

/** Texts of the frame around all pages, in English. */
export const shellEn: typeof shellZh = {
  skip: 'Skip to main content',
  navigation: 'Main menu',
  quickNavigation: 'Quick menu',
  menu: 'Menu',
  groups: {
    daily: 'Daily',
    ledger: 'Ledger',
    threeStrict: 'Three Strict',
    reports: 'Figures',
    system: 'System',
  },
  items: {
    workbench: 'Workbench',
    myAdmission: 'My application',
    parks: 'Parks',
    enterprises: 'Enterprises',
    partyOrgs: 'Party organisations',
    imports: 'Import ledger',
    admissions: 'Admission review',
    constructions: 'Construction',
    assessments: 'Assessments',
    coverage: 'Two coverages',
    users: 'Users and roles',
    districts: 'Districts',
    audit: 'Audit log',
  },
  todos: '{{n}} to do',
  account: 'My account',
  accountMenu: 'Account menu: {{name}}',
  signOut: 'Sign out',
  language: 'Language',
  actingAs: 'Acting as',
  switchRole: 'Switch role; acting as {{grant}}',
  switched: 'Now acting as {{grant}}',
  switchFailed: 'Not switched',
  offline:
    'The network is down. What is open stays readable; try again once it is back, nothing is saved twice.',
  toWorkbench: 'To the workbench',
  forbidden: {
    title: 'You may not see this page',
    actingAs: 'You act as {{grant}}.',
    ask: 'If your work needs it, ask your security administrator for the role; if you hold another role, switch at the top of the page and try again.',
    permission: 'Permission needed',
  },
  missing: {
    title: 'Page not found',
    hint: 'The address may be wrong, or the content lies outside the place you act for.',
  },
  crash: {
    title: 'The page could not be shown',
    hint: 'What was typed and not saved may be lost. Try again; if it fails again, tell the administrator the number.',
    chunk: 'The system has just been updated; load the page again.',
    reload: 'Load again',
  },
};
