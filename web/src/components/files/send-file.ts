import { api, call } from '../../api/client.js';
import { asProblem, type Problem } from '../../api/problem.js';
import type { StoredFile } from '../../api/types.js';
import type { SendBytes, SendOptions } from './upload-queue.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** A server that fails so often in a row will not be asked again by itself. */
const FAILURES_IN_A_ROW = 6;

/**
 * Sends a file in pieces. Where the line breaks it waits until it is back, and goes on from what has arrived; when all is
 * there, the server looks at it. @throws Problem when it is refused, or the server fails again and again
 */
export async function sendFile(
  file: File,
  { signal, tell }: SendOptions,
  sendBytes: SendBytes = sendByTus,
): Promise<StoredFile> {
  // Left: the bytes wait for the file to be chosen again. Cancelled: they go.
  signal.addEventListener('abort', () => {
    if (signal.reason === 'cancelled') void dropBytes(file).catch(() => undefined);
  });
  const uploadId = await persist(signal, tell, (progressed) => {
    tell({ step: 'sending' });
    return sendBytes(file, {
      signal,
      onSent: (sent) => {
        progressed();
        tell({ step: 'sending', sent });
      },
    });
  });
  return persist(signal, tell, () => {
    tell({ step: 'checking', sent: file.size });
    return call<StoredFile>(
      api.POST('/api/v1/uploads/{uploadId}/file', { params: { path: { uploadId } }, signal }),
    );
  });
}

/** The library that speaks the protocol comes with the first file. */
const sendByTus: SendBytes = async (file, options) => {
  const { sendPieces } = await import('./tus-upload.js');
  return sendPieces(file, options);
};

const dropBytes = async (file: File): Promise<void> => {
  const { dropPieces } = await import('./tus-upload.js');
  await dropPieces(file);
};

async function persist<T>(
  signal: AbortSignal,
  tell: SendOptions['tell'],
  work: (progressed: () => void) => Promise<T>,
): Promise<T> {
  for (let failures = 0, waits = 0; ;) {
    try {
      return await work(() => {
        failures = 0;
        waits = 0;
      });
    } catch (error) {
      const problem = asProblem(error);
      if (signal.aborted || !mayPass(problem)) throw problem;
      if (problem.status !== 0 && (failures += 1) >= FAILURES_IN_A_ROW) throw problem;
      tell({ step: 'waiting' });
      await lineBack(Math.min(FIRST_WAIT_MS * 2 ** waits, LONGEST_WAIT_MS), signal);
      waits += 1;
    }
  }
}

/** Whether a failure is the line's, the server's for the moment, or that of a sign-in that is being renewed. */
function mayPass({ status, code }: Problem): boolean {
  if (code === 'file_scanner_away') return false;
  return (
    status === 0 ||
    status === 401 ||
    status === 408 ||
    status === 429 ||
    status >= 500 ||
    code === 'upload_elsewhere' ||
    code === 'malformed_request'
  );
}

/** Resolves after a time, or at once when the browser says that the line is back. */
function lineBack(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => (): void => {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      signal.removeEventListener('abort', stop);
      end();
    };
    const goOn = settle(resolve);
    const stop = settle(() => reject(asProblem(signal.reason)));
    const timer = setTimeout(goOn, milliseconds);
    addEventListener('online', goOn);
    signal.addEventListener('abort', stop);
  });
}
