import type { GridRole, GridWorld, Ownership, Spot } from './grid-world.js';

/** How the grid calls one route, and who gets through to whose rows. */
export interface Probe {
  /** What the caller must hold; a role outside `reach` is refused even if the route lets it in. */
  reach: Partial<Record<GridRole, readonly Ownership[]>>;
  /** The address for one owner's row. Routes about nobody's row (lists, one's own account) ignore `spot`. */
  path: (spot: Spot, world: GridWorld, role: GridRole) => string | Promise<string>;
  body?: (spot: Spot, world: GridWorld, role: GridRole) => unknown;
  /** Headers besides. */
  headers?: Record<string, string>;
  ok: number;
  /** The route is about no owner's row: it is called once per role. */
  list?: boolean;
  /** The status of a refusal that is not 404. */
  otherwise?: (spot: Spot, world: GridWorld, role: GridRole) => number | undefined;
  /** An upload, sent as a form. */
  form?: boolean;
  /** The answer does not end by itself: its head is looked at, and it is closed. */
  streams?: boolean;
}
