/** A fresh Idempotency-Key. Falls back to random bytes where crypto.randomUUID is missing (plain http on a LAN address). */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

const drafts = new Map<string, string>();

/** Says that the write under a key sends a form: when it is taken, the form's draft goes with it. */
export function sendsDraft(key: string, draft: string): void {
  drafts.set(key, draft);
}

/** The draft that goes with the write under a key. */
export function draftSentWith(key: string): string | undefined {
  return drafts.get(key);
}

/**
 * Remembers the key of the last undecided write: the same content sent again carries the same key,
 * changed content or a decided write gets a new one.
 */
export class WriteKeeper {
  private pending: { content: string; key: string } | null = null;

  /** The key to send with this content. */
  keyFor(content: unknown): string {
    const text = JSON.stringify(content) ?? '';
    if (this.pending?.content === text) return this.pending.key;
    this.pending = { content: text, key: newIdempotencyKey() };
    return this.pending.key;
  }

  /** Called once the server has clearly answered yes or no. */
  decided(): void {
    this.pending = null;
  }
}
