import { definePermissions } from '../../platform/access/permissions.js';
import { ROLES } from '../identity/identity.public.js';

export const searchAccess = definePermissions({
  // Whoever works somewhere; administrators of the platform see no place's records.
  'search.use': ROLES.filter(
    (role) => !['system_admin', 'security_admin', 'auditor'].includes(role),
  ),
});
