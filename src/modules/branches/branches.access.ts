import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS, LEDGER_READERS } from '../identity/identity.public.js';

export const branchesAccess = definePermissions({
  'party_org.read': LEDGER_READERS,
  'party_org.create': LEDGER_KEEPERS,
  'party_org.edit': LEDGER_KEEPERS,
});
