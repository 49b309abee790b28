import type { PostgresBinaries } from './binaries.js';
import type { SystemUser } from './system-user.js';

/** Everything needed to run one cluster, decided before the server starts. */
export interface ClusterPlace {
  /** Real path of PostgreSQL's own data folder (PGDATA). */
  clusterDir: string;
  binaries: PostgresBinaries;
  /** Account the server runs under; `undefined` means our own. */
  user: SystemUser | undefined;
}
