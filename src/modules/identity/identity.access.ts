import { definePermissions } from '../../platform/access/permissions.js';

/** Separation of the three administrators: accounts, grants and the audit log lie in different hands. */
export const identityAccess = definePermissions({
  'user.read': ['system_admin', 'security_admin', 'auditor'],
  'user.create': ['system_admin'],
  'user.disable': ['system_admin'],
  'user.reset_password': ['system_admin'],
  'user.end_sessions': ['system_admin'],
  // Not whoever resets passwords: one person alone must not be able to take an account over.
  'second_factor.reset': ['security_admin'],
  'role_grant.create': ['security_admin'],
  'role_grant.revoke': ['security_admin'],
  'audit.read': ['auditor'],
  'audit.verify': ['auditor'],
  'mail.manage': ['system_admin'],
  'calendar.read': ['system_admin', 'security_admin', 'auditor'],
  'calendar.enter': ['system_admin'],
  // Four eyes: whoever entered a year does not put it in force (app.decide_calendar).
  'calendar.approve': ['system_admin', 'security_admin'],
});
