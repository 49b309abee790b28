export { LEDGER_KEEPERS, LEDGER_READERS, type Role, roleName, ROLES } from './domain/roles.js';
export { IdentityModule } from './identity.module.js';
export { ManageRoleGrants } from './use-cases/manage-role-grants.js';
export { ManageUsers } from './use-cases/manage-users.js';
export { hashPassword } from './use-cases/secrets.js';
export { networkOf } from './domain/network.js';
export { PASSWORD_POLICY } from './domain/password-policy.js';
export { refuseWeakPassword } from './use-cases/change-password.js';
