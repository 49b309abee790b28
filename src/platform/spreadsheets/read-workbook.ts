import { Worker } from 'node:worker_threads';
import type {
  WorkbookLimits,
  WorkbookReading,
  WorkbookRefusalReason,
  WorkbookRequest,
} from './workbook-reading.js';
import { originalText } from './write-safe-text.js';

export const WORKBOOK_LIMITS: WorkbookLimits = {
  rows: 10_000,
  columns: 100,
  sheets: 20,
  memoryMb: 1_024,
  timeoutMs: 60_000,
};

/** The compiled worker in production; under the test runner the source, from which Node strips the types. */
const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './read-workbook.worker.ts' : './read-workbook.worker.js',
  import.meta.url,
);

/**
 * Reads the sheets of an .xlsx in a thread of its own, so that the event loop is never held. Formulas are reported,
 * never evaluated and never taken by their kept result. The bytes must have passed `sniffContent` first; what still
 * breaks the reader is a refusal, not an exception.
 */
export function readWorkbook(
  data: Buffer,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<WorkbookReading> {
  const request: WorkbookRequest = {
    bytes: Uint8Array.from(data),
    limits: { rows: limits.rows, columns: limits.columns, sheets: limits.sheets },
  };
  return new Promise((resolve) => {
    const worker = new Worker(WORKER_URL, {
      workerData: request,
      transferList: [request.bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
    });
    const settle = (reading: WorkbookReading): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => settle(refuse('workbook_too_heavy')), limits.timeoutMs);
    worker.once('message', (answer: WorkbookReading) => settle(withOriginalTexts(answer)));
    worker.once('error', (error: Error & { code?: string }) => {
      settle(
        refuse(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'workbook_too_heavy' : 'workbook_unreadable',
        ),
      );
    });
    worker.once('exit', () => settle(refuse('workbook_unreadable')));
  });
}

/** Takes the marks off that files of ours carry in front of what looks like a formula. */
function withOriginalTexts(reading: WorkbookReading): WorkbookReading {
  for (const sheet of reading.ok ? reading.sheets : []) {
    for (const cell of sheet.rows.flatMap((row) => Object.values(row.cells))) {
      if (cell.kind === 'text') {
        cell.text = originalText(cell.text);
        cell.value = cell.text;
      }
    }
  }
  return reading;
}

function refuse(reason: WorkbookRefusalReason): WorkbookReading {
  return { ok: false, reason, params: {} };
}
