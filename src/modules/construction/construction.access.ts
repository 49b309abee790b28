import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS, LEDGER_READERS } from '../identity/identity.public.js';

export const constructionAccess = definePermissions({
  'construction.read': LEDGER_READERS,
  'construction.open': LEDGER_KEEPERS,
  'construction.move': [...LEDGER_KEEPERS, 'street_officer'],
  'instructor_visit.read': LEDGER_READERS,
  'instructor_visit.open': LEDGER_KEEPERS,
  'instructor_visit.move': [...LEDGER_KEEPERS, 'street_officer'],
  'construction.configure': ['district_officer'],
});
