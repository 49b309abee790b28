import { api, call } from '../../api/client.js';
import type { paths } from '../../api/schema.js';

type VerifyAnswer = paths['/api/v1/verify/{code}']['get']['responses'][200];

/** What anybody may learn about a notice. */
export type VerifiedDocument = VerifyAnswer['content']['application/json'];

/** Asks after a notice by its code; no sign-in is needed. */
export function verifyDocument(code: string): Promise<VerifiedDocument> {
  return call(api.GET('/api/v1/verify/{code}', { params: { path: { code } } }));
}

/** The SHA-256 of a file, in hex, computed in the browser. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
