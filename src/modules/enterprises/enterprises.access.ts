import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS, LEDGER_READERS } from '../identity/identity.public.js';

export const enterprisesAccess = definePermissions({
  'enterprise.read': LEDGER_READERS,
  'enterprise.create': LEDGER_KEEPERS,
  'enterprise.edit': LEDGER_KEEPERS,
  'enterprise.reveal_contact': [...LEDGER_KEEPERS, 'street_officer'],
});
