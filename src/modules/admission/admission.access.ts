import { definePermissions } from '../../platform/access/permissions.js';

/** Who may call what of this room; what is done with a dossier is decided by its workflow. */
export const admissionAccess = definePermissions({
  'admission.read': [
    'district_officer',
    'park_officer',
    'street_officer',
    'enterprise_rep',
    'outside_reviewer',
  ],
  'admission.start': ['park_officer', 'enterprise_rep'],
  'admission.fill': ['park_officer', 'enterprise_rep'],
  'admission.move': ['park_officer', 'enterprise_rep', 'outside_reviewer'],
  'admission.invite': ['park_officer'],
  'admission.settings': ['district_officer', 'park_officer'],
  'admission.list': ['district_officer'],
  'admission.accounts': ['park_officer'],
});
