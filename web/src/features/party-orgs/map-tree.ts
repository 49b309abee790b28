import type { OrganisationMap } from '../../api/types.js';

export type MapOrganisation = OrganisationMap['organisations'][number];

/** One place of the tree: the district's committee, an organisation, or a unit. */
export interface MapNode {
  key: string;
  kind: 'district' | 'unit' | MapOrganisation['kind'];
  name: string;
  /** The organisation, where it is one. */
  organisation: MapOrganisation | null;
  /** Where its page is; null for the district's committee. */
  to: string | null;
  /** It stands here because no superior is recorded. */
  isUnplaced: boolean;
  children: MapNode[];
}

const DISTRICT = 'district';

/**
 * The organisations of a park below each other. Those without a recorded superior stand below the park's committee, or
 * below the district's where the park has none.
 */
export function mapTree(map: OrganisationMap): MapNode {
  const committee = map.organisations.find(({ kind }) => kind === 'park_committee');
  const known = new Set(map.organisations.map(({ id }) => id));
  const below = new Map<string, MapOrganisation[]>();
  const isPlaced = (one: MapOrganisation): boolean =>
    one.parentOrgId !== null && known.has(one.parentOrgId);
  for (const one of map.organisations) {
    const above = isPlaced(one)
      ? one.parentOrgId!
      : !committee || one.id === committee.id
        ? DISTRICT
        : committee.id;
    below.set(above, [...(below.get(above) ?? []), one]);
  }
  const grow = (above: string): MapNode[] =>
    (below.get(above) ?? []).map((one) => ({
      key: one.id,
      kind: one.kind,
      name: one.name,
      organisation: one,
      to: `/parks/${map.parkId}/party-orgs/${one.id}`,
      isUnplaced: committee !== undefined && one.id !== committee.id && !isPlaced(one),
      children: [...grow(one.id), ...unitsOf(map.parkId, one)],
    }));
  return {
    key: DISTRICT,
    kind: 'district',
    name: map.districtCommitteeName,
    organisation: null,
    to: null,
    isUnplaced: false,
    children: grow(DISTRICT),
  };
}

function unitsOf(parkId: string, organisation: MapOrganisation): MapNode[] {
  return organisation.units.map((unit) => ({
    key: `${organisation.id} ${unit.id}`,
    kind: 'unit',
    name: unit.name,
    organisation: null,
    to: `/parks/${parkId}/enterprises/${unit.id}`,
    isUnplaced: false,
    children: [],
  }));
}
