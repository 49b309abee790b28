import { asProblem, type Problem } from '../../api/problem.js';

/** Well within the two seconds in which a change is to be kept. */
const SAVE_AFTER_MS = 1_000;
/** After a save that did not reach the server. */
const AGAIN_AFTER_MS = 5_000;

/** What was typed into a form. */
export interface DraftContent {
  values: Record<string, unknown>;
  /** The version of the record that the form was opened with; null where there is none yet. */
  basedOn: number | null;
}

export interface DraftStand {
  version: number;
  savedAt: string;
}

export type FoundDraft = (DraftStand & { content: DraftContent }) | null;

/** How the server is asked. */
export interface DraftRoute {
  find: () => Promise<FoundDraft>;
  /** @param known the version that is saved over; null for the first. @param isLast the page is going */
  save: (content: DraftContent, known: number | null, isLast: boolean) => Promise<DraftStand>;
  discard: () => Promise<void>;
}

/** Puts a draft into the form; false where something was typed already. */
export type RestoreDraft = (content: DraftContent, savedAt: string) => boolean;

export interface DraftState {
  /** `typed`: changed since it was saved; `elsewhere`: another window saved meanwhile, and is asked about. */
  step: 'none' | 'typed' | 'saving' | 'saved' | 'failed' | 'elsewhere';
  savedAt: string | null;
  problem: Problem | null;
  /** The draft of the other window. */
  other: FoundDraft;
}

const NOTHING: DraftState = { step: 'none', savedAt: null, problem: null, other: null };

/**
 * Keeps what is typed into one form on the server, one save after the other. It never saves over what another window
 * saved: then it waits until somebody chose.
 */
export class DraftSaver {
  private state = NOTHING;
  private version: number | null = null;
  private typed: DraftContent | null = null;
  /** What the server has, as far as is known here. */
  private kept = '';
  /** What may have arrived although no answer came. */
  private readonly unanswered = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private isOpen = false;
  private isPaused = false;
  private isClosed = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly route: DraftRoute) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DraftState => this.state;

  /**
   * Finds the draft that is there when the form opens. `restore` puts it into the form, or says false where something was
   * typed already; then it is asked about, like any other window's.
   */
  async open(restore: RestoreDraft): Promise<void> {
    // Where the server cannot be reached yet, a draft that is there is met at the first save.
    const found = await this.route.find().catch(() => null);
    if (this.isClosed) return;
    this.isOpen = true;
    if (found && !isEmpty(found.content) && !restore(found.content, found.savedAt)) {
      this.tell({ step: 'elsewhere', other: found });
      return;
    }
    this.begin(found);
    if (this.typed) this.take(this.typed);
  }

  /** The form as it stands now; it is saved in a moment. */
  take(content: DraftContent): void {
    this.typed = content;
    if (this.unsaved() === null) return;
    // Nothing typed and nothing kept: there is nothing to save.
    if (this.version === null && this.unanswered.size === 0 && isEmpty(content)) return;
    this.tell({ step: 'typed' });
    this.after(SAVE_AFTER_MS);
  }

  /** Saves at once what is not saved yet. @param isLast the page is going */
  readonly flush = (isLast = false): Promise<void> => {
    this.stopTimer();
    this.running ??= this.save(isLast).finally(() => (this.running = null));
    return this.running;
  };

  /** Begins no further save and waits for one under way: the form is being sent, and its draft goes with it. */
  async pause(): Promise<void> {
    this.isPaused = true;
    this.stopTimer();
    await this.running;
  }

  /** Goes on after a form that was not taken. */
  resume(): void {
    this.isPaused = false;
    if (this.typed) this.take(this.typed);
  }

  /** The form was taken: nothing more is saved. */
  close(): void {
    this.isClosed = true;
    this.stopTimer();
  }

  /** The form has gone: what was typed last is saved still. */
  leave(): Promise<void> {
    return this.isPaused ? Promise.resolve() : this.flush(true);
  }

  /** Throws the draft away. */
  async discard(): Promise<void> {
    await this.pause();
    await this.route.discard();
    this.typed = null;
    this.begin(null);
    this.unanswered.clear();
    this.isPaused = false;
  }

  /** Takes the other window's draft; what was typed here gives way. */
  takeOther(): DraftContent | null {
    const { other } = this.state;
    this.typed = null;
    this.isOpen = true;
    this.begin(other);
    return other?.content ?? null;
  }

  /** Keeps what was typed here, over the other window's draft. */
  keepOwn(): Promise<void> {
    this.version = this.state.other?.version ?? null;
    this.kept = '';
    this.isOpen = true;
    this.tell({ step: 'typed', other: null });
    return this.flush();
  }

  private async save(isLast: boolean): Promise<void> {
    for (let left = this.unsaved(); left !== null; left = isLast ? null : this.unsaved()) {
      const text = JSON.stringify(left);
      this.tell({ step: 'saving' });
      try {
        this.unanswered.add(text);
        const stand = await this.route.save(left, this.version, isLast);
        this.version = stand.version;
        this.kept = text;
        this.unanswered.clear();
        this.tell({
          step: this.unsaved() === null ? 'saved' : 'typed',
          savedAt: stand.savedAt,
          problem: null,
        });
      } catch (error) {
        if (!(await this.meet(asProblem(error)))) return;
      }
    }
  }

  /** What to do after a save that was refused or did not arrive; true where saving goes on. */
  private async meet(problem: Problem): Promise<boolean> {
    if (problem.code !== 'draft_changed_elsewhere') {
      this.tell({ step: 'failed', problem });
      if (problem.status === 0 || problem.status >= 500) this.after(AGAIN_AFTER_MS);
      return false;
    }
    const found = await this.route.find().catch(() => undefined);
    if (found === undefined) {
      this.tell({ step: 'failed', problem });
      this.after(AGAIN_AFTER_MS);
      return false;
    }
    const there = found ? JSON.stringify(found.content) : '';
    if (found === null || this.unanswered.has(there)) {
      // Our own save, whose answer was lost; or the other window sent the form or threw the draft away.
      this.version = found?.version ?? null;
      this.kept = there;
      return true;
    }
    this.tell({ step: 'elsewhere', other: found, problem: null });
    return false;
  }

  private begin(found: FoundDraft): void {
    this.version = found?.version ?? null;
    this.kept = found ? JSON.stringify(found.content) : '';
    this.tell({ ...NOTHING, ...(found ? { step: 'saved', savedAt: found.savedAt } : {}) });
  }

  private unsaved(): DraftContent | null {
    const waits = !this.isOpen || this.isPaused || this.isClosed;
    if (waits || !this.typed || this.state.step === 'elsewhere') return null;
    return JSON.stringify(this.typed) === this.kept ? null : this.typed;
  }

  /** Counts from the first change that is not saved, so that who types on and on is saved too. */
  private after(milliseconds: number): void {
    this.timer ??= setTimeout(() => void this.flush(), milliseconds);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private tell(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

function isEmpty({ values }: DraftContent): boolean {
  return Object.keys(values).length === 0;
}
