/** An upload as it is kept. */
export class StoredFileDto {
  id: string;
  name: string;
  /** Media type, found in the content. */
  contentType: string;
  sizeBytes: number;
  /** SHA-256 in hex. */
  sha256: string;
  /** When a virus scan found nothing; null where no scanner is set up, and pages then say 未查毒. */
  scannedAt: Date | null;
}
