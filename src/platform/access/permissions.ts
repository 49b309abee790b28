const registry = new Map<string, ReadonlySet<string>>();

/**
 * Declares which roles hold which permissions; each module declares its own once. Returns a pure
 * check `(role, permission) => boolean`, typed to these permissions.
 */
export function definePermissions<const T extends Record<string, readonly string[]>>(
  table: T,
): { may(role: string, permission: keyof T & string): boolean; codes: (keyof T & string)[] } {
  for (const [permission, roles] of Object.entries(table)) {
    if (registry.has(permission)) {
      throw new Error(`permission declared twice: ${permission}`);
    }
    registry.set(permission, new Set(roles));
  }
  return {
    may: (role, permission) => registry.get(permission)?.has(role) ?? false,
    codes: Object.keys(table),
  };
}

/** The roles that hold a permission; undefined when nobody declared it. */
export function rolesWith(permission: string): ReadonlySet<string> | undefined {
  return registry.get(permission);
}

/** All permissions that a role holds, in alphabetical order. */
export function permissionsOf(role: string): string[] {
  return [...registry.entries()]
    .filter(([, roles]) => roles.has(role))
    .map(([permission]) => permission)
    .sort();
}
