import { DetailedError, Upload } from 'tus-js-client';
import i18next from 'i18next';
import { api, call } from '../../api/client.js';
import { newIdempotencyKey } from '../../api/idempotency.js';
import { type Problem, problemFrom, unreachable } from '../../api/problem.js';
import { currentAccessToken, renewSession } from '../../api/session.js';
import type { SendBytes } from './upload-queue.js';

const ADDRESS = '/api/v1/uploads';
/** What is lost at most when the line breaks where a proxy hands over whole requests only. */
const PIECE_BYTES = 512 * 1024;
/** A line on which nothing moves for so long is taken for a broken one. */
const STALLED_MS = 30_000;

/** Addresses of uploads that this page is at; the same file chosen twice is sent twice. */
const atWork = new Set<string>();
/** Where the bytes of a file lie that was begun here. */
const begun = new WeakMap<File, { address: string | null; key: string }>();

/** Sends a file by the tus protocol, from where the server has it: also one that was begun before the page was left. */
export const sendPieces: SendBytes = async (file, { signal, onSent }) => {
  const own = begun.get(file) ?? { address: await earlierUpload(file), key: newIdempotencyKey() };
  begun.set(file, own);
  if (own.address) atWork.add(own.address);
  const id = await new Promise<string>((resolve, reject) => {
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const settle = <T>(end: (value: T) => void) => {
      return (value: T): void => {
        clearTimeout(stalled);
        signal.removeEventListener('abort', stop);
        end(value);
      };
    };
    const fail = settle(reject);
    const watch = (): void => {
      clearTimeout(stalled);
      stalled = setTimeout(() => {
        void upload.abort().catch(() => undefined);
        fail(unreachable());
      }, STALLED_MS);
    };
    const stop = (): void => {
      void upload.abort().catch(() => undefined);
      fail(unreachable());
    };
    const upload = new Upload(file, {
      endpoint: ADDRESS,
      uploadUrl: own.address,
      chunkSize: PIECE_BYTES,
      metadata: { filename: file.name, fingerprint: fingerprintOf(file) },
      // Whether to go on is decided outside; here only a sign-in is renewed.
      retryDelays: [0],
      onShouldRetry: (error) => statusOf(error) === 401 && currentAccessToken() !== null,
      storeFingerprintForResuming: false,
      onBeforeRequest: (request) => {
        request.setHeader('Authorization', `Bearer ${currentAccessToken() ?? ''}`);
        request.setHeader('Accept-Language', i18next.language);
        if (request.getMethod() === 'POST') request.setHeader('Idempotency-Key', own.key);
      },
      onAfterResponse: async (_request, response) => {
        if (response.getStatus() !== 401) return;
        await renewSession(currentAccessToken()).catch(() => false);
      },
      onUploadUrlAvailable: () => {
        own.address = upload.url;
        if (upload.url) atWork.add(upload.url);
      },
      onProgress: (sent) => {
        watch();
        onSent(sent);
      },
      onError: (error) => {
        void problemOf(error).then((problem) => {
          const isGone = problem.status === 404;
          // Its day is over, or it was another person's: it is begun anew.
          if (isGone) forget(file, own.address);
          fail(isGone ? unreachable() : problem);
        });
      },
      onSuccess: () => settle(resolve)(idOf(own.address)),
    });
    signal.addEventListener('abort', stop);
    watch();
    if (signal.aborted) stop();
    else upload.start();
  });
  if (own.address) atWork.delete(own.address);
  return id;
};

/** Throws away what has arrived of a file, if the server can be asked to; otherwise it goes after a day. */
export async function dropPieces(file: File): Promise<void> {
  const address = begun.get(file)?.address ?? null;
  forget(file, address);
  if (address === null) return;
  await call(
    api.DELETE('/api/v1/uploads/{uploadId}', {
      params: { path: { uploadId: idOf(address) }, header: { 'Tus-Resumable': '1.0.0' } },
    }),
  );
}

function forget(file: File, address: string | null): void {
  begun.delete(file);
  if (address) atWork.delete(address);
}

/** The address of an upload of the same file that broke off before, in this page or another. */
async function earlierUpload(file: File): Promise<string | null> {
  const { items } = await call(api.GET(ADDRESS));
  const same = items.find(
    ({ id, fingerprint }) => fingerprint === fingerprintOf(file) && !atWork.has(addressOf(id)),
  );
  return same ? addressOf(same.id) : null;
}

function addressOf(id: string): string {
  return new URL(`${ADDRESS}/${id}`, location.href).href;
}

function idOf(address: string | null): string {
  return address?.split('/').at(-1) ?? '';
}

function fingerprintOf({ name, size, lastModified }: File): string {
  return `${size} ${lastModified} ${name}`.slice(0, 300);
}

function statusOf(error: Error | DetailedError): number {
  return (error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined) ?? 0;
}

/** What a refusal said; a line that broke is the network's. */
async function problemOf(error: Error | DetailedError): Promise<Problem> {
  const status = statusOf(error);
  if (status === 0 || !(error instanceof DetailedError)) return unreachable();
  return problemFrom(
    new Response(error.originalResponse?.getBody() ?? '', { status: status < 200 ? 500 : status }),
  );
}
