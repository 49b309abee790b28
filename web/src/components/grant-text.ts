import type { RoleGrant } from '../api/types.js';

/** A role grant in words: role · place; the role alone where it holds everywhere. */
export function grantText(grant: Pick<RoleGrant, 'roleName' | 'placeName'>): string {
  return [grant.roleName, grant.placeName].filter((part) => part !== '').join(' · ');
}
