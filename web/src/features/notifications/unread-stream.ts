import { currentAccessToken, subscribeSession } from '../../api/session.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Follows how many notices are unread until `signal` ends it. The sign-in travels in a header, so this reads the
 * stream itself instead of through EventSource. It renews no sign-in: a page that nobody uses may end by itself.
 */
export async function followUnread(
  signal: AbortSignal,
  onCount: (unread: number) => void,
): Promise<void> {
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    const token = currentAccessToken();
    try {
      const response = await fetch('/api/v1/notifications/stream', {
        headers: token ? { Authorization: `Bearer ${token}` } : {},
        signal,
      });
      if (response.ok && response.body) {
        wait = FIRST_WAIT_MS;
        await readCounts(response.body, onCount);
      } else if (response.status === 401) {
        await anotherToken(token, signal);
        continue;
      } else {
        wait = LONGEST_WAIT_MS;
      }
    } catch {
      // Offline, or the server restarts: asked again after the wait.
    }
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

/** Reads server-sent events until the stream ends; lines that are no data keep it awake. */
async function readCounts(
  body: ReadableStream<Uint8Array>,
  onCount: (unread: number) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const { events, rest } = splitEvents(text + decoder.decode(value, { stream: true }));
    text = rest;
    events.forEach(onCount);
  }
}

/** The counts of the events that are complete, and what has come of the next one. */
export function splitEvents(text: string): { events: number[]; rest: string } {
  const parts = text.split('\n\n');
  const rest = parts.pop() ?? '';
  const events = parts
    .filter((part) => part.startsWith('data: '))
    .map((part) => (JSON.parse(part.slice('data: '.length)) as { unread: number }).unread);
  return { events, rest };
}

/** Resolves when the tab has another access token than the one that was refused. */
function anotherToken(refused: string | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = subscribeSession(() => {
      const token = currentAccessToken();
      if (token !== null && token !== refused) end();
    });
    const end = (): void => {
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
    if (currentAccessToken() !== refused && currentAccessToken() !== null) end();
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
