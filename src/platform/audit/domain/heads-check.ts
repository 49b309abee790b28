import type { AuditFaults } from './audit-fault.js';
import { type Head, lineHash, type ReadHead } from './signed-head.js';

/** The newest genuine head that names a chain. */
export interface SignedEnd {
  sequence: number;
  hash: string;
}

/** Walks the heads outside in the order of their lines: each signed, counted without gaps, naming the one before. */
export class HeadsCheck {
  /** The head seen last, and how many lines were fragments left by a crash. */
  last: { number: number; at: string } | null = null;
  fragments = 0;
  genuine = 0;
  readonly ends = new Map<string, SignedEnd>();
  private number = 0;
  /** The hash that the next line must name; null where it cannot be known. */
  private previous: string | null = lineHash(null);

  constructor(private readonly faults: AuditFaults) {}

  /** The next line; returns the head when what it says can be relied on. */
  take(read: ReadHead): Head | null {
    if (read.kind === 'fragment') {
      this.fragments += 1;
      return null;
    }
    const { head, genuine, line } = read;
    if (!genuine) {
      this.faults.add({ code: 'head_signature_bad', number: this.number + 1 });
      // Taken for the next one, so that one bad line is one fault.
      this.number += 1;
      this.previous = null;
      return null;
    }
    if (head.number > this.number + 1) {
      this.faults.add(
        { code: 'head_removed', number: this.number + 1, untilNumber: head.number - 1 },
        head.number - this.number - 1,
      );
      this.previous = null;
    }
    if (head.number <= this.number || (this.previous !== null && head.previous !== this.previous)) {
      this.faults.add({ code: 'head_out_of_order', number: head.number });
    }
    this.number = Math.max(this.number, head.number);
    this.previous = lineHash(line);
    this.last = { number: head.number, at: head.at };
    this.genuine += 1;
    for (const [chain, [sequence, hash]] of Object.entries(head.chains)) {
      if (sequence > (this.ends.get(chain)?.sequence ?? 0)) {
        this.ends.set(chain, { sequence, hash });
      }
    }
    return head;
  }

  /** How many heads the lines account for. */
  get count(): number {
    return this.number;
  }
}
