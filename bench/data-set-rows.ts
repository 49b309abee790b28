/** How large the data set is; everything else follows from it, the same on every machine. */
export interface DataSetSize {
  parks: number;
  enterprises: number;
  partyOrgs: number;
  /** Full members of all latest reports together. */
  members: number;
}

/** Stable ids in the order of UUIDv7: the kind of row and its number can be read off. */
export const idOf = (kind: number, n: number): string =>
  `01930000-0000-7${kind.toString(16).padStart(3, '0')}-8000-${n.toString(16).padStart(12, '0')}`;

export const ID_KINDS = { district: 1, street: 2, park: 3, enterprise: 4, partyOrg: 5, tie: 6 };

/** A unit of the data set; park and district by number. */
export interface LoadedUnit {
  id: string;
  park: number;
  district: number;
  name: string;
}
