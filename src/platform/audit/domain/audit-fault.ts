/** What a check of the audit trail can find wrong. */
export const FAULT_CODES = [
  /** A column of a sealed row is not what was sealed. */
  'row_changed',
  /** A row that was sealed, or waited for its seal, is gone. */
  'row_removed',
  /** A row that never waited for a seal and has none: put in past the trigger, or its seal was removed. */
  'row_not_sealed',
  /** A row that has waited longer than sealing ever takes. */
  'row_unsealed_old',
  /** A row whose time does not fit its place: written later and dated back, or dated ahead. */
  'row_misdated',
  /** Seals are missing in the middle of a chain. */
  'seal_removed',
  /** A seal was changed, or moved to another place. */
  'seal_changed',
  /** What is remembered of a chain's end is not its last seal. */
  'chain_end_changed',
  /** A chain ends before the end that was signed. */
  'tail_cut',
  /** A chain holds together, but is not the one whose end was signed: it was written anew. */
  'head_mismatch',
  /** A head outside whose signature is not by one of the keys, or not of these bytes. */
  'head_signature_bad',
  /** Heads are missing outside, in the middle or at the end. */
  'head_removed',
  /** Heads outside do not follow each other. */
  'head_out_of_order',
  /** The database's copy of a head is gone or is another one. */
  'head_copy_changed',
  /** The end of a chain has been without a signature longer than signing ever takes. */
  'end_unsigned',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing found wrong, and where. */
export interface AuditFault {
  code: FaultCode;
  /** The chain: a district's id, or `platform`. */
  chain?: string;
  /** The place in the chain; with `until`, the first and last of several. */
  sequence?: number;
  until?: number;
  eventId?: string;
  /** Table and id of the record that the audit row is about. */
  tableName?: string;
  recordId?: string;
  /** When it happened, as the audit row says. */
  at?: string;
  /** The number of a head; with `untilNumber`, the first and last of several. */
  number?: number;
  untilNumber?: number;
}

const NAMED = 200;

/** Collects what is found: the first ones by name, all of them by count, so that memory stays bounded. */
export class AuditFaults {
  readonly named: AuditFault[] = [];
  readonly counts: Partial<Record<FaultCode, number>> = {};

  add(fault: AuditFault, count = 1): void {
    this.counts[fault.code] = (this.counts[fault.code] ?? 0) + count;
    if (this.named.length < NAMED) {
      this.named.push(fault);
    }
  }

  get none(): boolean {
    return this.named.length === 0;
  }
}
