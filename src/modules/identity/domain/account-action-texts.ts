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
  not_signed_in: { zh: '该用户目前没有登录', en: 'This user is not signed in anywhere' },
};
