import type { authZh } from './zh-CN.js';

/** Texts of sign-in and of the forced change of password, in English. */
export const authEn: typeof authZh = {
  signIn: 'Sign in',
  intro: "Portal of e-commerce parks' Party committees",
  username: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  wrong:
    'User name or password is wrong. Check upper and lower case and try again; to reset a forgotten password ask your system administrator.',
  locked:
    'Too many wrong attempts: this account cannot sign in for now. Try again in {{time}}; if it was not you, tell your security administrator.',
  unlocked: 'You can sign in again now.',
  apply: 'Apply to a park',
  progress: 'Follow an application',
  help: 'No account, or password forgotten? Ask your system administrator.',
  ended: 'Your session has ended',
  endedHint: 'Sign in again to go on; what you typed on this page is kept.',
  leave: 'Leave this page',
  idle: {
    title: 'About to sign you out',
    lead: 'You have not done anything for a while and will be signed out in {{time}}; what you typed stays on the page.',
    stay: 'Stay signed in',
  },
  second: {
    code: 'Code',
    codeHint:
      'Enter the 6 digits your authenticator shows now; without your phone, enter a recovery code.',
    firstCodeHint: 'Once added, enter the 6 digits the authenticator shows.',
    submit: 'Check and sign in',
    back: 'Sign in as somebody else',
    mustSetUp:
      'Your role requires a second factor. First add this account to the authenticator on your phone.',
    qr: 'QR code for the authenticator',
    scan: 'Scan the QR code with an authenticator app.',
    orType: 'If you cannot scan it, type this key:',
    codesTitle: 'Keep your recovery codes',
    codesLead:
      'If your phone is lost or replaced, a recovery code takes the place of the code. Each works once, and they are shown only here, only now; print them or write them down and keep them safe.',
    codesKept: 'Kept, go on',
    copyCodes: 'Copy the codes',
    printCodes: 'Print the codes',
  },
  first: {
    title: 'Set a new password first',
    lead: 'This first password works once. Set your own to go on.',
    submit: 'Set password and go on',
  },
  change: {
    current: 'Current password',
    fresh: 'New password',
    repeat: 'New password again',
    rule: 'At least 8 characters with three of: upper case, lower case, digits, symbols. Pasting is fine.',
    differs: 'The two new passwords differ; type them again',
    same: 'The new password must differ from the current one',
    submit: 'Change password',
    done: 'Password changed',
  },
};
