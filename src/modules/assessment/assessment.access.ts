import { definePermissions } from '../../platform/access/permissions.js';
import { LEDGER_KEEPERS, LEDGER_READERS } from '../identity/identity.public.js';

/** Whose moves a file allows is the workflow's to say; a permission only opens the route. */
export const assessmentAccess = definePermissions({
  'assessment.read': LEDGER_READERS,
  'assessment.open': LEDGER_KEEPERS,
  'assessment.score': LEDGER_KEEPERS,
  'assessment.move': LEDGER_KEEPERS,
  'assessment.give_evidence': [...LEDGER_KEEPERS, 'branch_secretary', 'enterprise_rep'],
  'indicator_set.edit': ['district_officer'],
  'rectification.move': [...LEDGER_KEEPERS, 'branch_secretary', 'enterprise_rep'],
});
