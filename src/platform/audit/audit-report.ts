import type { AuditFault, FaultCode } from './domain/audit-fault.js';
import { FAULT_TEXTS } from './domain/audit-fault-texts.js';

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

function faultText(fault: AuditFault): string {
  const { code, ...where } = fault;
  const places = Object.entries(where)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`);
  return `FAULT ${code}: ${FAULT_TEXTS[code].en} (${places.join(', ')})`;
}
