/** Something that is looked at: an upload, a notice that was issued, or bytes that are at hand. */
export type ViewedFile =
  | { kind: 'file'; id: string; name: string }
  | { kind: 'notice'; id: string; name: string }
  | { kind: 'content'; name: string; content: Blob };

/** Types that a browser draws and that can hold no scripts; the server gives no other to be looked at. */
const PICTURES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
/** A larger file takes longer to open here than to download. */
export const MOST_BYTES = 60 * 1024 * 1024;

/** How a file of a type is shown; null where it can only be downloaded. */
export function viewOf(contentType: string): 'picture' | 'pdf' | null {
  if (PICTURES.includes(contentType)) return 'picture';
  return contentType === 'application/pdf' ? 'pdf' : null;
}
