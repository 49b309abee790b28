import type { Locale } from '../../../platform/problems/problem.js';
import { ROLE_FACTS, ROLES } from '../domain/roles.js';
import type { RoleListDto } from '../dto/user.dto.js';

/** All roles by name, each with the kind of place where it is granted. */
export function describeRoles(locale: Locale): RoleListDto {
  const items = ROLES.map((role) => {
    const { zh, en, place } = ROLE_FACTS[role];
    return { role, roleName: locale === 'en' ? en : zh, placeKind: place };
  });
  return { items, total: items.length };
}
