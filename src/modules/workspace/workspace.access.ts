import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS } from '../identity/identity.public.js';

/** Everyone keeps views of his own; those who keep the ledger also keep some for their role. */
export const workspaceAccess = definePermissions({
  'saved_view.share': LEDGER_KEEPERS,
});
