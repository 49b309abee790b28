import { createHash } from 'node:crypto';

/** The columns of an audit row that its hash covers, in this order: all of them. */
export const AUDIT_COLUMNS = [
  'id',
  'at',
  'actor_user_id',
  'role_grant_id',
  'role',
  'correlation_id',
  'district_id',
  'park_id',
  'table_name',
  'row_id',
  'action',
  'before',
  'after',
] as const;

/**
 * How each column is read for hashing: as PostgreSQL writes it, moments in UTC with six digits, and JSON as
 * it is kept, so that no number or key passes through a parser here.
 */
export const AUDIT_COLUMN_TEXTS: readonly string[] = AUDIT_COLUMNS.map((column) =>
  column === 'at'
    ? `to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
    : `e.${column}::text`,
);

/** A seal as it is kept; hashes in hexadecimal digits, `sealedAt` as the moment's text in UTC. */
export interface Seal {
  chain: string;
  sequence: number;
  eventId: string;
  format: number;
  rowHash: string;
  chainHash: string;
  sealedAt: string;
}

/** The hash before the first seal of a chain. */
export const CHAIN_START = '0'.repeat(64);

/** The format in which rows and seals are hashed now; see docs/adr/audit-chain.md. */
export const SEAL_FORMAT = 1;

/** The hash of a row from the texts of its columns, format 1; the database's `app.audit_row_hash` says the same. */
export function rowHash(texts: readonly (string | null)[]): string {
  return sha256(`wutong.audit.row.1 ${texts.map(field).join('')}`);
}

/** The hash of a chain up to a seal, format 1; the database's `app.audit_chain_hash` says the same. */
export function chainHash(previous: string, seal: Omit<Seal, 'chainHash' | 'format'>): string {
  const { chain, sequence, eventId, rowHash: row, sealedAt } = seal;
  const fields = [previous, chain, String(sequence), eventId, row, sealedAt];
  return sha256(`wutong.audit.seal.1 ${fields.map(field).join('')}`);
}

/** A length in bytes before each text: no two different rows have the same form. */
function field(text: string | null): string {
  return text === null ? '-' : `${Buffer.byteLength(text)}:${text}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
