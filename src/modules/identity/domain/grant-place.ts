import { type PlaceKind, type Role, ROLE_FACTS } from './roles.js';

/** The ids that say where a role is granted. */
export interface GrantPlace {
  districtId: string | null;
  parkId: string | null;
  streetId: string | null;
  enterpriseId: string | null;
  partyOrgId: string | null;
}

const NEEDS: Record<PlaceKind, readonly (keyof GrantPlace)[]> = {
  platform: [],
  district: ['districtId'],
  park: ['districtId', 'parkId'],
  street: ['districtId', 'streetId'],
  enterprise: ['districtId', 'parkId', 'enterpriseId'],
  branch: ['districtId', 'parkId', 'partyOrgId'],
};

/** Whether a role may be granted at this kind of place, with exactly the ids that the kind needs. */
export function placeFits(role: Role, placeKind: PlaceKind, place: GrantPlace): boolean {
  if (ROLE_FACTS[role].place !== placeKind) {
    return false;
  }
  const needed = NEEDS[placeKind];
  return (Object.keys(place) as (keyof GrantPlace)[]).every(
    (key) => (place[key] !== null) === needed.includes(key),
  );
}
