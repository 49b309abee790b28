import type { ApiClient } from './api-client.js';

const PATIENCE_MS = 10_000;

/** One open window: what it was told, in order, and whether the server has ended it. */
export interface EventWindow {
  status: number;
  /** Waits for the next count. */
  next(): Promise<number>;
  /** Waits until the server ends it. */
  ended(): Promise<void>;
  close(): void;
}

/** Opens the stream of unread counts as a browser does. */
export async function openWindow(client: ApiClient): Promise<EventWindow> {
  const abort = new AbortController();
  const response = await client.open('/notifications/stream', abort.signal);
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  const counts: number[] = [];
  let text = '';
  const read = async (): Promise<boolean> => {
    const { done, value } = await within(reader.read());
    text += done ? '' : decoder.decode(value, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop()!;
    counts.push(
      ...parts
        .filter((part) => part.startsWith('data: '))
        .map((part) => (JSON.parse(part.slice(6)) as { unread: number }).unread),
    );
    return !done;
  };
  return {
    status: response.status,
    next: async () => {
      while (counts.length === 0) {
        if (!(await read())) throw new Error('the stream has ended');
      }
      return counts.shift()!;
    },
    ended: async () => {
      while (await read());
    },
    close: () => abort.abort(),
  };
}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
