import { definePermissions } from '../../platform/access/permissions.js';
import { ROLES } from '../identity/identity.public.js';

const EVERY_LOCAL_ROLE = ROLES.filter(
  (role) => !['system_admin', 'security_admin', 'auditor'].includes(role),
);

export const parksAccess = definePermissions({
  'district.create': ['system_admin'],
  'district.read': ROLES,
  'park.read': EVERY_LOCAL_ROLE,
  'park.create': ['district_officer'],
  'park.edit': ['district_officer'],
  'park.wordings': ['district_officer', 'park_officer'],
  'street.create': ['district_officer'],
  'street.edit': ['district_officer'],
  'venue.read': EVERY_LOCAL_ROLE,
  'venue.create': ['district_officer', 'park_officer'],
  'venue.edit': ['district_officer', 'park_officer'],
});
