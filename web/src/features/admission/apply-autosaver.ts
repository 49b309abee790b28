import { WriteKeeper } from '../../api/idempotency.js';
import { asProblem, isUndecided, type Problem } from '../../api/problem.js';
import type { Conflict } from '../../components/conflict.js';
import { changedAnswers, crossedAnswers, type Answers } from './apply-changes.js';

/** Well within the two seconds in which a change is to be kept. */
const SAVE_AFTER_MS = 800;

export interface SaveStand {
  state: 'saved' | 'waiting' | 'saving' | 'failed';
  problem: Problem | null;
  /** Answers that were changed on another device too. */
  conflict: Conflict | null;
}

/** A record that is saved with the version that was seen. */
interface Versioned {
  version: number;
}

export interface SaveRoute<R extends Versioned> {
  answersOf: (record: R) => Answers;
  /** Sends changes for a record as it was seen last. */
  send: (record: R, changes: Record<string, unknown>, key: string) => Promise<R>;
  /** Reads the record anew. */
  reload: () => Promise<R>;
  /** Called with the record as it is kept now. */
  onKept: (record: R) => void;
}

/**
 * Keeps answers on the server while they are typed, one saving after the other. Only what changed is sent; where another
 * device saved meanwhile, answers that only one side changed are put together, the others are asked about.
 */
export class Autosaver<R extends Versioned> {
  private base: Answers;
  private now: Answers;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stand: SaveStand = { state: 'saved', problem: null, conflict: null };
  private readonly keeper = new WriteKeeper();
  private readonly listeners = new Set<() => void>();

  constructor(
    private record: R,
    private readonly route: SaveRoute<R>,
  ) {
    this.base = route.answersOf(record);
    this.now = this.base;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SaveStand => this.stand;

  /** Takes over a record that something else on the page saved. */
  see(record: R): void {
    if (record.version > this.record.version) this.record = record;
  }

  /** The answers as they stand on the page now. */
  take(now: Answers): void {
    this.now = now;
    if (this.changes() === null || this.stand.conflict) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flushQuietly, SAVE_AFTER_MS);
    if (this.stand.state === 'saved') this.tell({ state: 'waiting' });
  }

  /** Saves what is not saved yet. @throws the problem where it cannot */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    // What was typed while the last saving was under way follows in one of its own.
    while (this.running) await this.running.catch(() => undefined);
    if (this.changes() === null) {
      this.tell({ state: 'saved', problem: null });
      return;
    }
    this.tell({ state: 'saving' });
    this.running = this.saveOnce();
    try {
      await this.running;
      this.running = null;
      this.tell({ state: this.changes() === null ? 'saved' : 'waiting', problem: null });
    } catch (error) {
      this.running = null;
      const problem = asProblem(error);
      this.tell({ state: 'failed', problem: this.stand.conflict ? null : problem });
      throw problem;
    }
  }

  readonly flushQuietly = (): void => void this.flush().catch(() => undefined);

  /** Goes on after a conflict, with what was taken over from the other side. */
  resolve(taken: Answers): void {
    this.now = { ...this.now, ...taken };
    this.tell({ conflict: null });
    this.flushQuietly();
  }

  private changes(): Record<string, unknown> | null {
    const changes = changedAnswers(this.now, this.base);
    return Object.keys(changes).length === 0 ? null : changes;
  }

  private async saveOnce(): Promise<void> {
    for (let changes = this.changes(); changes !== null; changes = null) {
      const key = this.keeper.keyFor({ changes, version: this.record.version });
      try {
        this.record = await this.route.send(this.record, changes, key);
        this.keeper.decided();
        this.base = { ...this.base, ...changes };
        this.route.onKept(this.record);
      } catch (error) {
        const problem = asProblem(error);
        if (!isUndecided(problem)) this.keeper.decided();
        if (problem.code !== 'version_conflict') throw problem;
        await this.meet(changes, problem);
        await this.saveOnce();
      }
    }
  }

  /** Another device saved meanwhile: its answers become what ours are compared with. */
  private async meet(changes: Answers, problem: Problem): Promise<void> {
    const newer = await this.route.reload();
    if (newer.version === this.record.version) throw problem;
    const theirs = this.route.answersOf(newer);
    const crossed = crossedAnswers(changes, this.base, theirs);
    // What only the other side changed stays theirs, although the page still shows the old answer.
    const untouched = Object.keys(this.now).filter((field) => !(field in changes));
    this.now = { ...this.now, ...Object.fromEntries(untouched.map((one) => [one, theirs[one]])) };
    this.base = theirs;
    this.record = newer;
    if (crossed.length === 0) return;
    this.tell({ conflict: { version: newer.version, changed: crossed } });
    throw problem;
  }

  private tell(change: Partial<SaveStand>): void {
    this.stand = { ...this.stand, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
