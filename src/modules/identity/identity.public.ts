export { LEDGER_KEEPERS, LEDGER_READERS, type Role, roleName, ROLES } from './domain/roles.js';
export { IdentityModule } from './identity.module.js';
export { ManageRoleGrants } from './use-cases/manage-role-grants.js';
export { ManageUsers } from './use-cases/manage-users.js';
export { hashPassword } from './use-cases/secrets.js';
