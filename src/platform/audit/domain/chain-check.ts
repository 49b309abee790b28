import type { AuditFaults } from './audit-fault.js';
import {
  AUDIT_COLUMNS,
  CHAIN_START,
  chainHash,
  rowHash,
  type Seal,
  SEAL_FORMAT,
} from './row-hash.js';

/** No transaction lasts longer; a row that is this far out of time with its neighbours was dated by hand. */
const TOLERANCE_MS = 60 * 60 * 1000;

const AT = AUDIT_COLUMNS.indexOf('at');
const TABLE = AUDIT_COLUMNS.indexOf('table_name');
const RECORD = AUDIT_COLUMNS.indexOf('row_id');

/**
 * Walks one chain from its first seal on and computes everything anew. After a fault it goes on from the
 * hash as it is kept, so that each harm is named once.
 */
export class ChainCheck {
  /** Sequence and hash of the last seal seen. */
  sequence = 0;
  hash = CHAIN_START;
  private latest = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly chain: string,
    private readonly faults: AuditFaults,
  ) {}

  /** The next seal in order, with the texts of the columns of its row, or null when the row is gone. */
  take(seal: Seal, row: readonly (string | null)[] | null): void {
    const { chain } = this;
    const { sequence, eventId } = seal;
    const expected = this.sequence + 1;
    const whole = sequence === expected;
    if (!whole) {
      this.faults.add(
        { code: 'seal_removed', chain, sequence: expected, until: sequence - 1 },
        sequence - expected,
      );
    }
    // Where seals are missing before this one, the hash before it is not known.
    if (seal.format !== SEAL_FORMAT || (whole && chainHash(this.hash, seal) !== seal.chainHash)) {
      this.faults.add({ code: 'seal_changed', chain, sequence, eventId });
    }
    if (row === null) {
      this.faults.add({ code: 'row_removed', chain, sequence, eventId });
    } else {
      this.takeRow(seal, row);
    }
    this.sequence = sequence;
    this.hash = seal.chainHash;
  }

  private takeRow(seal: Seal, row: readonly (string | null)[]): void {
    const { chain, faults } = this;
    const { sequence, eventId } = seal;
    const where = {
      chain,
      sequence,
      eventId,
      tableName: row[TABLE] ?? '',
      recordId: row[RECORD] ?? '',
      at: row[AT] ?? '',
    };
    if (rowHash(row) !== seal.rowHash) {
      faults.add({ code: 'row_changed', ...where });
      return;
    }
    const at = Date.parse(where.at);
    if (at < this.latest - TOLERANCE_MS || at > Date.parse(seal.sealedAt) + TOLERANCE_MS) {
      faults.add({ code: 'row_misdated', ...where });
      return;
    }
    this.latest = Math.max(this.latest, at);
  }
}
