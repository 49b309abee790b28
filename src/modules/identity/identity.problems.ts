import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';
import { REFUSAL_TEXTS } from './domain/account-action-texts.js';

export const identityProblems = defineProblems({
  invalid_credentials: {
    status: 401,
    zh: '用户名或密码不正确，请检查后重新输入；忘记密码请联系系统管理员',
    en: 'The user name or password is not right; check and try again, or ask the system administrator',
  },
  login_locked: {
    status: 429,
    zh: '多次登录失败，已暂停登录，请在 {retryAfterMinutes} 分钟后再试',
    en: 'Too many failed sign-ins; try again in {retryAfterMinutes} minute(s)',
  },
  challenge_ended: {
    status: 401,
    zh: '验证已超时、次数过多或网络已变化，请重新输入用户名和密码',
    en: 'The code came too late, after too many tries or from another network; enter user name and password again',
  },
  second_factor_wrong: {
    status: 401,
    zh: '验证码不正确，请输入身份验证器上现在显示的 6 位数字，或一个没有用过的恢复码',
    en: 'The code is not right; enter the 6 digits your authenticator shows now, or a recovery code you have not used',
  },
  second_factor_spent: {
    status: 401,
    zh: '这个验证码已经用过，请等身份验证器显示下一个再输入',
    en: 'This code was used already; wait for the next one',
  },
  second_factor_on: {
    status: 409,
    zh: '两步验证已经启用；如需更换身份验证器，请先停用',
    en: 'The second factor is on already; to change the authenticator, switch it off first',
  },
  second_factor_not_begun: {
    status: 409,
    zh: '没有正在进行的设置，请重新开始启用两步验证',
    en: 'Nothing is being set up; begin again',
  },
  second_factor_off: {
    status: 409,
    zh: '两步验证没有启用',
    en: 'The second factor is not on',
  },
  second_factor_mandatory: {
    status: 409,
    zh: '您的身份必须使用两步验证，不能停用；更换身份验证器请联系安全管理员重置',
    en: 'Your role requires a second factor; to change the authenticator, ask the security administrator to reset it',
  },
  no_role_grant: {
    status: 403,
    zh: '该账号还没有授权任何身份，请联系安全管理员',
    en: 'This account has no role yet; ask the security administrator',
  },
  refresh_raced: {
    status: 409,
    zh: '另一个窗口刚刚续期，请重试',
    en: 'Another window has just renewed this sign-in; try again',
  },
  username_taken: {
    status: 409,
    path: 'username',
    zh: '用户名已被使用，请换一个',
    en: 'This user name is taken; choose another',
  },
  role_grant_exists: {
    status: 409,
    zh: '该用户已有这项授权',
    en: 'This user already holds that role there',
  },
  three_admins_apart: {
    status: 409,
    zh: '系统管理员、安全管理员、审计员须由三个不同的人担任，该用户已担任其中一职',
    en: 'System, security and audit administrators must be three different people; this user holds one of the roles already',
  },
  role_place_mismatch: {
    status: 422,
    path: 'placeKind',
    zh: '{role}须授予到对应的范围（{place}），请重新选择',
    en: '{role} must be granted at a {place}; choose again',
  },
  unguarded_administrator: {
    status: 409,
    ...REFUSAL_TEXTS.unguarded_administrator,
  },
  administrator_with_set_password: {
    status: 409,
    ...REFUSAL_TEXTS.administrator_with_set_password,
  },
  cannot_act_on_self: {
    status: 409,
    zh: '不能停用自己的账号或改动自己的授权，请由另一位管理员办理',
    en: 'You cannot disable yourself or change your own grants; ask another administrator',
  },
});

describeConstraints({
  app_user_username_key: () => identityProblems.username_taken(),
  role_grant_once_idx: () => identityProblems.role_grant_exists(),
  administrator_has_second_factor: () => identityProblems.unguarded_administrator(),
  administrator_has_own_password: () => identityProblems.administrator_with_set_password(),
  role_grant_three_admins: () => identityProblems.three_admins_apart(),
});
