import { describeActors, describeAudited } from '../../platform/audit/audit-terms.js';
import { ROLE_FACTS } from './domain/roles.js';

/** How accounts, roles and sign-ins read in the audit log. */
describeAudited({
  app_user: {
    zh: '用户',
    en: 'User',
    title: 'display_name',
    page: { permission: 'user.read', path: '/users/:rowId' },
    columns: {
      username: { zh: '用户名', en: 'User name' },
      display_name: { zh: '姓名', en: 'Name' },
      disabled_at: { zh: '停用时间', en: 'Closed at', kind: 'moment' },
      disabled_reason: { zh: '停用原因', en: 'Why closed' },
    },
  },
  role_grant: {
    zh: '角色授权',
    en: 'Role grant',
    title: 'role',
    columns: {
      user_id: { zh: '用户', en: 'User', refersTo: 'app_user' },
      role: { zh: '身份', en: 'Role', kind: 'role' },
      place_kind: {
        zh: '范围类型',
        en: 'Kind of place',
        values: {
          platform: { zh: '平台', en: 'Platform' },
          district: { zh: '区', en: 'District' },
          park: { zh: '园区', en: 'Park' },
          street: { zh: '街道', en: 'Street' },
          enterprise: { zh: '单位', en: 'Enterprise' },
          branch: { zh: '党组织', en: 'Party organisation' },
        },
      },
      district_id: { zh: '区', en: 'District', refersTo: 'district' },
      park_id: { zh: '园区', en: 'Park', refersTo: 'park' },
      street_id: { zh: '街道', en: 'Street', refersTo: 'street' },
      enterprise_id: { zh: '单位', en: 'Enterprise', refersTo: 'enterprise' },
      party_org_id: { zh: '党组织', en: 'Party organisation', refersTo: 'party_org' },
      granted_by: { zh: '授权人', en: 'Granted by', refersTo: 'app_user' },
      revoked_at: { zh: '收回时间', en: 'Taken back at', kind: 'moment' },
      revoked_by: { zh: '收回人', en: 'Taken back by', refersTo: 'app_user' },
      revoke_reason: { zh: '收回原因', en: 'Why taken back' },
    },
  },
  login_session: {
    zh: '登录会话',
    en: 'Sign-in',
    columns: {
      user_id: { zh: '用户', en: 'User', refersTo: 'app_user' },
      role_grant_id: { zh: '角色授权', en: 'Role grant', refersTo: 'role_grant' },
      ended_at: { zh: '结束时间', en: 'Ended at', kind: 'moment' },
      end_reason: {
        zh: '结束原因',
        en: 'Why it ended',
        values: {
          signed_out: { zh: '退出登录', en: 'Signed out' },
          idle: { zh: '长时间未操作', en: 'Idle' },
          expired: { zh: '到期', en: 'Expired' },
          token_reuse: { zh: '凭证被重复使用', en: 'A token was used twice' },
          password_changed: { zh: '修改了密码', en: 'Password changed' },
          disabled: { zh: '账号停用', en: 'Account closed' },
          ended_elsewhere: { zh: '在其他设备上退出', en: 'Ended from another device' },
          ended_by_administrator: { zh: '由管理员结束', en: 'Ended by an administrator' },
          second_factor_reset: { zh: '两步验证被重置', en: 'Second factor reset' },
        },
      },
    },
  },
  account_event: {
    zh: '账号事件',
    en: 'Account event',
    columns: {
      user_id: { zh: '用户', en: 'User', refersTo: 'app_user' },
      kind: {
        zh: '事件',
        en: 'Event',
        values: {
          disabled: { zh: '停用账号', en: 'Account closed' },
          enabled: { zh: '恢复账号', en: 'Account reopened' },
          password_reset: { zh: '重置密码', en: 'Password reset' },
          sessions_ended: { zh: '结束全部登录', en: 'All sign-ins ended' },
          second_factor_set_up: { zh: '启用两步验证', en: 'Second factor set up' },
          second_factor_removed: { zh: '停用两步验证', en: 'Second factor removed' },
          second_factor_reset: { zh: '重置两步验证', en: 'Second factor reset' },
          recovery_codes_renewed: { zh: '更换备用验证码', en: 'Recovery codes renewed' },
          recovery_code_used: { zh: '使用备用验证码', en: 'Recovery code used' },
        },
      },
      reason: { zh: '原因', en: 'Reason' },
    },
  },
});

describeActors(ROLE_FACTS, { actors: 'app_user', districts: 'district' });
