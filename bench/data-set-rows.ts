import { createHash } from 'node:crypto';

/** How large the data set is; everything else follows from it, the same on every machine. */
export interface DataSetSize {
  parks: number;
  enterprises: number;
  partyOrgs: number;
  /** Full members of all latest reports together. */
  members: number;
}

/**
 * Stable ids as UUIDv7 would be: one row a millisecond, the rest drawn from kind and number. Ids that only count make
 * an index over periods (GiST) read 800 pages where it reads 4 with true ones.
 */
export function idOf(kind: number, n: number): string {
  const at = (0x0193_0000_0000 + kind * 10_000_000 + n).toString(16).padStart(12, '0');
  const drawn = createHash('sha256').update(`${kind} ${n}`).digest('hex');
  return `${at.slice(0, 8)}-${at.slice(8)}-7${drawn.slice(0, 3)}-8${drawn.slice(3, 6)}-${drawn.slice(6, 18)}`;
}

export const ID_KINDS = { district: 1, street: 2, park: 3, enterprise: 4, partyOrg: 5, tie: 6 };

/** A unit of the data set; park and district by number. */
export interface LoadedUnit {
  id: string;
  park: number;
  district: number;
  name: string;
}
