/** One entry of the main menu and the permission that shows it. */
export interface MenuItem {
  key:
    | 'workbench'
    | 'myAdmission'
    | 'parks'
    | 'enterprises'
    | 'partyOrgs'
    | 'imports'
    | 'gates'
    | 'admissions'
    | 'constructions'
    | 'instructorVisits'
    | 'assessments'
    | 'coverage'
    | 'users'
    | 'districts'
    | 'calendar'
    | 'audit';
  to: string;
  permission: string | null;
  /** Only for this role, where the permission alone does not tell. */
  role?: string;
  /** Not for this role, which has a page of its own for it. */
  notRole?: string;
}

/** A headed part of the main menu. */
export interface MenuGroup {
  key: 'daily' | 'ledger' | 'threeStrict' | 'reports' | 'system';
  items: readonly MenuItem[];
}

const GROUPS: readonly MenuGroup[] = [
  {
    key: 'daily',
    items: [
      { key: 'workbench', to: '/', permission: null },
      {
        key: 'myAdmission',
        to: '/my-admission',
        permission: 'admission.fill',
        role: 'enterprise_rep',
      },
    ],
  },
  {
    key: 'ledger',
    items: [
      { key: 'enterprises', to: '/enterprises', permission: 'enterprise.read' },
      { key: 'partyOrgs', to: '/party-orgs', permission: 'party_org.read' },
      { key: 'parks', to: '/parks', permission: 'park.read' },
      { key: 'imports', to: '/imports', permission: 'import.create' },
    ],
  },
  {
    key: 'threeStrict',
    items: [
      { key: 'gates', to: '/gates', permission: 'gate_board.read' },
      {
        key: 'admissions',
        to: '/admissions',
        permission: 'admission.read',
        notRole: 'enterprise_rep',
      },
      { key: 'constructions', to: '/constructions', permission: 'construction.read' },
      { key: 'instructorVisits', to: '/instructor-visits', permission: 'instructor_visit.read' },
      { key: 'assessments', to: '/assessments', permission: 'assessment.read' },
    ],
  },
  {
    key: 'reports',
    items: [{ key: 'coverage', to: '/reports/coverage', permission: 'coverage.read' }],
  },
  {
    key: 'system',
    items: [
      { key: 'users', to: '/users', permission: 'user.read' },
      { key: 'audit', to: '/audit', permission: 'audit.read' },
      { key: 'districts', to: '/districts', permission: 'district.create' },
      { key: 'calendar', to: '/system/calendar', permission: 'calendar.read' },
    ],
  },
];

const FILLING = /^\/parks\/[^/]+\/admissions\/[^/]+\/fill(\/|$)/;

/** Whether an address belongs to a menu entry; pages of units, organisations and dossiers lie below their park. */
export function isActive(item: Pick<MenuItem, 'key' | 'to'>, pathname: string): boolean {
  if (item.to === '/') return pathname === '/';
  if (FILLING.test(pathname)) return item.key === 'myAdmission';
  if (pathname.startsWith('/admission/')) return item.key === 'admissions';
  const below = /^\/parks\/[^/]+\/(enterprises|party-orgs|admissions|constructions)\//.exec(
    pathname,
  )?.[1];
  if (below) return item.to === `/${below}`;
  if (/^\/parks\/[^/]+\/gates$/.test(pathname)) return item.key === 'gates';
  if (/^\/parks\/[^/]+\/(assessments|rectifications)\//.test(pathname)) {
    return item.key === 'assessments';
  }
  return pathname === item.to || pathname.startsWith(`${item.to}/`);
}

/** The menu of a role grant: what its permissions open, empty parts left out. */
export function menuFor(permissions: readonly string[], role?: string): MenuGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(
      (item) =>
        (item.permission === null || permissions.includes(item.permission)) &&
        (item.role === undefined || item.role === role) &&
        (item.notRole === undefined || item.notRole !== role),
    ),
  })).filter((group) => group.items.length > 0);
}
