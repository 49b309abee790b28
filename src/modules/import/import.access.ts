import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS } from '../identity/identity.public.js';

/** A park officer imports for her own park: row security knows no other, so its rows come out as unknown parks. */
export const importAccess = definePermissions({
  'import.read': LEDGER_KEEPERS,
  'import.create': LEDGER_KEEPERS,
});
