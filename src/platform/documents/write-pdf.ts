import { Worker } from 'node:worker_threads';
import type { DocumentContent } from './domain/document-content.js';

const TIMEOUT_MS = 30_000;
/** The thread ends when nothing was written for so long. */
const IDLE_MS = 15_000;
const MEMORY_MB = 512;

/** The compiled worker in production; under the test runner the source, from which Node strips the types. */
const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './write-pdf.worker.ts' : './write-pdf.worker.js',
  import.meta.url,
);

type Answer = { id: number } & ({ bytes: Uint8Array } | { fault: string });

interface Waiting {
  id: number;
  content: DocumentContent;
  resolve: (pdf: Buffer) => void;
  reject: (error: Error) => void;
}

let worker: Worker | null = null;
let writing: (Waiting & { timer: NodeJS.Timeout }) | null = null;
let idle: NodeJS.Timeout | null = null;
let last = 0;
const queue: Waiting[] = [];

/**
 * Writes a notice as a PDF, in a thread of its own: the fonts weigh more than the rest of the server and are needed for
 * seconds a day, so the thread ends soon after the last notice. One is written at a time, so that many at once take
 * time and no memory. Equal contents give equal bytes.
 */
export function writePdf(content: DocumentContent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    last += 1;
    queue.push({ id: last, content, resolve, reject });
    writeNext();
  });
}

function writeNext(): void {
  const next = writing === null ? queue.shift() : undefined;
  if (next === undefined) {
    return;
  }
  clearTimeout(idle ?? undefined);
  worker ??= startWorker();
  worker.ref();
  const timer = setTimeout(() => fail(new Error('a notice took too long to write')), TIMEOUT_MS);
  writing = { ...next, timer };
  worker.postMessage({ id: next.id, content: next.content });
}

function startWorker(): Worker {
  const started = new Worker(WORKER_URL, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const whileOurs = (act: () => void) => (): void => {
    if (worker === started) {
      act();
    }
  };
  started.on('message', (answer: Answer) => {
    if (writing?.id === answer.id) {
      settle(answer);
    }
  });
  started.on('error', (error: Error) => whileOurs(() => fail(error))());
  started.on(
    'exit',
    whileOurs(() => fail(new Error('the writer of notices ended'))),
  );
  return started;
}

function settle(answer: Answer): void {
  const { timer, resolve, reject } = writing!;
  clearTimeout(timer);
  writing = null;
  if ('bytes' in answer) {
    resolve(Buffer.from(answer.bytes));
  } else {
    reject(new Error(answer.fault));
  }
  if (queue.length > 0) {
    writeNext();
    return;
  }
  // A thread that waits keeps no server from stopping.
  worker?.unref();
  idle = setTimeout(endWorker, IDLE_MS);
  idle.unref();
}

/** What goes wrong in the thread costs the notice that was being written, and no other. */
function fail(error: Error): void {
  const failed = writing;
  writing = null;
  endWorker();
  if (failed !== null) {
    clearTimeout(failed.timer);
    failed.reject(error);
  }
  writeNext();
}

function endWorker(): void {
  const ended = worker;
  worker = null;
  void ended?.terminate();
}
