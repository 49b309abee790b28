import { describeConstraints } from '../../platform/problems/database-problems.js';
import { defineProblems } from '../../platform/problems/problem.js';

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
  cannot_act_on_self: {
    status: 409,
    zh: '不能停用自己的账号或改动自己的授权，请由另一位管理员办理',
    en: 'You cannot disable yourself or change your own grants; ask another administrator',
  },
});

describeConstraints({
  app_user_username_key: () => identityProblems.username_taken(),
  role_grant_once_idx: () => identityProblems.role_grant_exists(),
  role_grant_three_admins: () => identityProblems.three_admins_apart(),
});
