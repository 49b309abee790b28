import type { AccountRefusal } from './account-actions.js';

/** Why an action on an account is refused, and what to do instead. */
export const REFUSAL_TEXTS: Readonly<Record<AccountRefusal, { zh: string; en: string }>> = {
  own_account: {
    zh: '不能停用或启用自己的账号，请由另一位系统管理员办理',
    en: 'You cannot close or reopen your own account; ask another system administrator',
  },
  own_password: {
    zh: '自己的密码请在“我的账号”中修改',
    en: 'Change your own password under “My account”',
  },
  own_sessions: {
    zh: '自己的登录请在“我的账号”中管理',
    en: 'Manage your own sign-ins under “My account”',
  },
  own_grants: {
    zh: '不能改动自己的授权，请由另一位安全管理员办理',
    en: 'You cannot change your own grants; ask another security administrator',
  },
  own_second_factor: {
    zh: '不能重置自己的两步验证，请在“我的账号”中管理，或由另一位安全管理员办理',
    en: 'You cannot reset your own second factor; manage it under “My account”, or ask another security administrator',
  },
  disabled_already: { zh: '账号已停用', en: 'The account is closed already' },
  not_disabled: { zh: '账号未停用', en: 'The account is not closed' },
  no_second_factor: {
    zh: '该用户没有启用两步验证',
    en: 'This user has no second factor',
  },
  unguarded_administrator: {
    zh: '该用户是管理员且没有启用两步验证，由一人重置密码即可登入其账号，因此不能重置；请其本人用原密码登录并启用两步验证，确已忘记密码的，由运维人员在服务器上执行 npm run admin:recover',
    en: 'This administrator has no second factor, so whoever resets the password could sign in instead; let the holder sign in and set one up, or have the operator run npm run admin:recover on the server',
  },
  administrator_with_set_password: {
    zh: '该管理员的密码刚由他人重置、本人尚未修改，此时重置两步验证会让知道密码的人登入；请其本人先登录并修改密码，密码和身份验证器都不可用的，由运维人员在服务器上执行 npm run admin:recover',
    en: 'The password of this administrator was set by somebody else and not changed yet, so that person could set up the second factor; let the holder change it first, or have the operator run npm run admin:recover on the server',
  },
  not_signed_in: { zh: '该用户目前没有登录', en: 'This user is not signed in anywhere' },
};
