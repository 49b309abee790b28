/** One entry of the main menu and the permission that shows it. */
export interface MenuItem {
  key:
    | 'workbench'
    | 'parks'
    | 'enterprises'
    | 'partyOrgs'
    | 'imports'
    | 'coverage'
    | 'users'
    | 'districts'
    | 'audit';
  to: string;
  permission: string | null;
}

/** A headed part of the main menu. */
export interface MenuGroup {
  key: 'daily' | 'ledger' | 'reports' | 'system';
  items: readonly MenuItem[];
}

const GROUPS: readonly MenuGroup[] = [
  { key: 'daily', items: [{ key: 'workbench', to: '/', permission: null }] },
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
    key: 'reports',
    items: [{ key: 'coverage', to: '/reports/coverage', permission: 'coverage.read' }],
  },
  {
    key: 'system',
    items: [
      { key: 'users', to: '/users', permission: 'user.read' },
      { key: 'audit', to: '/audit', permission: 'audit.read' },
      { key: 'districts', to: '/districts', permission: 'district.create' },
    ],
  },
];

/** Whether an address belongs to a menu entry; pages of units and organisations lie below their park. */
export function isActive(item: Pick<MenuItem, 'key' | 'to'>, pathname: string): boolean {
  if (item.to === '/') return pathname === '/';
  const below = /^\/parks\/[^/]+\/(enterprises|party-orgs)\//.exec(pathname)?.[1];
  if (below) return item.to === `/${below}`;
  return pathname === item.to || pathname.startsWith(`${item.to}/`);
}

/** The menu of a role grant: what its permissions open, empty parts left out. */
export function menuFor(permissions: readonly string[]): MenuGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(
      (item) => item.permission === null || permissions.includes(item.permission),
    ),
  })).filter((group) => group.items.length > 0);
}
