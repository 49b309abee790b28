import { Worker } from 'node:worker_threads';
import type { DocumentContent } from './domain/document-content.js';

const TIMEOUT_MS = 30_000;
const MEMORY_MB = 512;

/** The compiled worker in production; under the test runner the source, from which Node strips the types. */
const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './write-pdf.worker.ts' : './write-pdf.worker.js',
  import.meta.url,
);

/**
 * Writes a notice as a PDF, in a thread of its own that ends with it: the fonts weigh more than the rest of the server
 * and are needed for seconds a day. Equal contents give equal bytes.
 */
export function writePdf(content: DocumentContent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER_URL, {
      workerData: content,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    const timer = setTimeout(
      () => settle(() => reject(new Error('a notice took too long to write'))),
      TIMEOUT_MS,
    );
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      void worker.terminate();
      finish();
    };
    worker.once('message', (bytes: Uint8Array) => settle(() => resolve(Buffer.from(bytes))));
    worker.once('error', (error: Error) => settle(() => reject(error)));
    worker.once('exit', () => settle(() => reject(new Error('the writer of notices ended'))));
  });
}
