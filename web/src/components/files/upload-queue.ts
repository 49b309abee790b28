import { asProblem, type Problem } from '../../api/problem.js';
import type { StoredFile } from '../../api/types.js';

/** Where a file on its way stands; `waiting`: the line is down, and it goes on by itself. */
export type UploadStep = 'queued' | 'sending' | 'waiting' | 'checking' | 'refused';

/** A file on its way. */
export interface UploadItem {
  key: number;
  name: string;
  size: number;
  step: UploadStep;
  /** Bytes that the server has. */
  sent: number;
  problem: Problem | null;
}

/** What is told of a file while it is sent. */
export interface UploadNews {
  step: UploadStep;
  sent?: number;
}

export interface SendOptions {
  signal: AbortSignal;
  tell: (news: UploadNews) => void;
}

/** Sends one file until it is kept. @throws Problem when it is refused */
export type SendFile = (file: File, options: SendOptions) => Promise<StoredFile>;

/** Sends the bytes of a file, from where the server has them, and gives the upload's id. @throws Problem */
export type SendBytes = (
  file: File,
  options: { signal: AbortSignal; onSent: (bytes: number) => void },
) => Promise<string>;

interface Work {
  file: File;
  stop: AbortController;
  kept: StoredFile | null;
}

/** Files of one field on their way, one after the other; a refused one stays until it is sent again or taken away. */
export class UploadQueue {
  private items: readonly UploadItem[] = [];
  private readonly works = new Map<number, Work>();
  private readonly listeners = new Set<() => void>();
  private turn: Promise<void> = Promise.resolve();
  private last = 0;

  private onKept: (file: StoredFile) => void | Promise<void> = () => undefined;

  constructor(private readonly send: SendFile) {}

  /** Whom to tell of each file that is kept; a refusal of it is shown as the file's, and asked again with it. */
  tellKept(onKept: (file: StoredFile) => void | Promise<void>): void {
    this.onKept = onKept;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly UploadItem[] => this.items;

  add(file: File): void {
    const key = (this.last += 1);
    this.works.set(key, { file, stop: new AbortController(), kept: null });
    const { name, size } = file;
    this.show([...this.items, { key, name, size, step: 'queued', sent: 0, problem: null }]);
    this.enqueue(key);
  }

  /** Sends a refused one again. */
  retry(key: number): void {
    this.change(key, { step: 'queued', problem: null });
    this.enqueue(key);
  }

  /** Takes one away, wherever it stands. */
  cancel(key: number): void {
    this.works.get(key)?.stop.abort('cancelled');
    this.works.delete(key);
    this.show(this.items.filter((item) => item.key !== key));
  }

  /** Stops for good: the page has gone. What has arrived can be gone on with when the file is chosen again. */
  close(): void {
    for (const { stop } of this.works.values()) stop.abort('left');
    this.works.clear();
    this.items = [];
    this.listeners.clear();
  }

  private enqueue(key: number): void {
    this.turn = this.turn.then(() => this.run(key));
  }

  private async run(key: number): Promise<void> {
    const work = this.works.get(key);
    if (!work) return;
    try {
      work.kept ??= await this.send(work.file, {
        signal: work.stop.signal,
        tell: (news) => this.change(key, news),
      });
      if (work.stop.signal.aborted) return;
      await this.onKept(work.kept);
      this.works.delete(key);
      this.show(this.items.filter((item) => item.key !== key));
    } catch (error) {
      if (!work.stop.signal.aborted) {
        this.change(key, { step: 'refused', problem: asProblem(error) });
      }
    }
  }

  private change(key: number, change: Partial<UploadItem>): void {
    this.show(this.items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  private show(items: readonly UploadItem[]): void {
    this.items = items;
    this.listeners.forEach((listener) => listener());
  }
}
