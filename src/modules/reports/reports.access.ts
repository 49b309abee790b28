import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS, LEDGER_READERS, ROLES } from '../identity/identity.public.js';

export const reportsAccess = definePermissions({
  'coverage.read': LEDGER_READERS.filter((role) => role !== 'enterprise_rep'),
  'workbench.read': ROLES,
  'gate_board.read': [...LEDGER_KEEPERS, 'street_officer'],
});
