import type { DossierBody } from './admission-flow.js';
import type { ApiClient } from './api-client.js';
import { readPdf } from './read-pdf.js';

/** A notice that was issued, as the page of a file lists it. */
export interface Notice {
  id: string;
  kind: string;
  title: string;
  number: string;
  issuer: string;
  revokedAt: string | null;
  revokeReason: string | null;
}

/** The notices of a dossier, the latest first. */
export function noticesOf(dossier: DossierBody): Notice[] {
  return (dossier as DossierBody & { notices: Notice[] }).notices;
}

/** What a reader finds on a notice that somebody fetched: its text without blanks, and what its code says. */
export async function readNotice(
  client: ApiClient,
  { id }: Pick<Notice, 'id'>,
): Promise<{ text: string; qr: string; bytes: Buffer }> {
  const { status, bytes } = await client.bytes(`/documents/${id}/pdf`);
  if (status !== 200) {
    throw new Error(`the notice was answered with ${status}`);
  }
  const { pages, qr } = await readPdf(bytes);
  return { text: pages.join('').replace(/\s/g, ''), qr: qr!, bytes };
}
