import type { AuditFault, FaultCode } from './domain/audit-fault.js';

/** What a check of the audit trail found. */
export interface AuditReport {
  checkedAt: string;
  seconds: number;
  /** Whether nothing at all was found wrong. */
  holds: boolean;
  seals: number;
  chains: number;
  /** Heads outside with a good signature, the last of them, and lines that a crash left unfinished. */
  heads: number;
  lastHead: { number: number; at: string } | null;
  fragments: number;
  /** Rows that wait for their seal, and since when: the window in which a change would not be seen. */
  unsealed: { count: number; oldestAt: string | null };
  /** The first faults by name. */
  faults: AuditFault[];
  /** All faults by kind. */
  faultCounts: Partial<Record<FaultCode, number>>;
}

/** The report in words, for a terminal. */
export function reportText(report: AuditReport): string {
  const { unsealed } = report;
  const lines = [
    `Checked ${report.seals} sealed rows in ${report.chains} chains against ${report.heads} signed heads in ${report.seconds.toFixed(1)} s.`,
    report.lastHead
      ? `The last head outside is number ${report.lastHead.number}, signed ${report.lastHead.at}.`
      : 'There is no signed head outside.',
    unsealed.oldestAt === null
      ? 'No row waits for its seal.'
      : `${unsealed.count} rows wait for their seal, the oldest since ${unsealed.oldestAt}.`,
    ...report.faults.map(faultText),
  ];
  const total = Object.values(report.faultCounts).reduce((sum, count) => sum + count, 0);
  const more = total - report.faults.length;
  return [
    ...lines,
    ...(more > 0
      ? [`… ${more} more of these kinds: ${Object.keys(report.faultCounts).join(', ')}`]
      : []),
    report.holds ? 'The audit trail holds.' : `The audit trail does NOT hold: ${total} faults.`,
  ].join('\n');
}

const MEANING: Record<FaultCode, string> = {
  row_changed: 'a row was changed after it was sealed',
  row_removed: 'a row was removed',
  row_not_sealed: 'a row was put in past the trail, or its seal was removed',
  row_unsealed_old:
    'rows have waited for their seal for more than ten minutes; is a worker running?',
  row_misdated: 'a row carries a time that does not fit its place',
  seal_removed: 'seals are missing',
  seal_changed: 'a seal was changed or moved',
  chain_end_changed: 'what is remembered of the end of the chain is not its last seal',
  tail_cut: 'the chain ends before the end that was signed',
  head_mismatch:
    'the chain is not the one that was signed: it was written anew from here or before',
  head_signature_bad: 'a head outside has no good signature',
  head_removed: 'heads are missing outside',
  head_out_of_order: 'heads outside do not follow each other',
  head_copy_changed: 'the copy of a head in the database is gone or another one',
  end_unsigned: 'the end of the chain has not been signed for more than ten minutes',
};

function faultText(fault: AuditFault): string {
  const { code, ...where } = fault;
  const places = Object.entries(where)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`);
  return `FAULT ${code}: ${MEANING[code]} (${places.join(', ')})`;
}
