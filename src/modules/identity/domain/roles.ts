/** What people act as (see docs/glossary.md). */
export const ROLES = [
  'district_officer',
  'street_officer',
  'park_officer',
  'branch_secretary',
  'enterprise_rep',
  'outside_reviewer',
  'lawyer',
  'mentor',
  'system_admin',
  'security_admin',
  'auditor',
] as const;

export type Role = (typeof ROLES)[number];

export const PLACE_KINDS = [
  'platform',
  'district',
  'park',
  'street',
  'enterprise',
  'branch',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

interface RoleFacts {
  zh: string;
  en: string;
  /** The kind of place a grant of this role is bound to. */
  place: PlaceKind;
}

export const ROLE_FACTS: Readonly<Record<Role, RoleFacts>> = {
  district_officer: { zh: '区党委工作人员', en: 'District officer', place: 'district' },
  street_officer: { zh: '街道工作人员', en: 'Street officer', place: 'street' },
  park_officer: { zh: '园区党委工作人员', en: 'Park officer', place: 'park' },
  branch_secretary: { zh: '党支部书记', en: 'Branch secretary', place: 'branch' },
  enterprise_rep: { zh: '企业代表', en: 'Enterprise representative', place: 'enterprise' },
  outside_reviewer: { zh: '外部评审人', en: 'Outside reviewer', place: 'district' },
  lawyer: { zh: '园区律师', en: 'Park lawyer', place: 'park' },
  mentor: { zh: '创业导师', en: 'Start-up mentor', place: 'district' },
  system_admin: { zh: '系统管理员', en: 'System administrator', place: 'platform' },
  security_admin: { zh: '安全管理员', en: 'Security administrator', place: 'platform' },
  auditor: { zh: '审计员', en: 'Auditor', place: 'platform' },
};

/** What a role is called; an unknown code stays as it is. */
export function roleName(role: string, locale: string): string {
  const facts = Object.entries(ROLE_FACTS).find(([code]) => code === role)?.[1];
  return facts ? (locale === 'en' ? facts.en : facts.zh) : role;
}

/** Roles that read the ledger of enterprises and Party organisations, each within its place. */
export const LEDGER_READERS = [
  'district_officer',
  'street_officer',
  'park_officer',
  'branch_secretary',
  'enterprise_rep',
] as const satisfies readonly Role[];

/** Roles that keep the ledger. */
export const LEDGER_KEEPERS = [
  'district_officer',
  'park_officer',
] as const satisfies readonly Role[];
