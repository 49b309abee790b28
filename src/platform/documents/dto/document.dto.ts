/** A notice that was issued, as lists of a file show it. */
export class IssuedDocumentDto {
  id: string;
  /** Stable name of its kind. */
  kind: string;
  /** Its title as printed, in Chinese. */
  title: string;
  number: string;
  issuer: string;
  /** Business date, `YYYY-MM-DD`. */
  issuedOn: string;
  /** When it was revoked; null while it holds. */
  revokedAt: Date | null;
  revokeReason: string | null;
}

/** What anybody may learn about a notice by its code. */
export class VerifiedDocumentDto {
  /** Its title as printed, in Chinese. */
  title: string;
  number: string;
  /** The organisation that issued it. */
  issuer: string;
  /** Business date, `YYYY-MM-DD`. */
  issuedOn: string;
  state: 'valid' | 'revoked';
  /** Business date; null while it holds. */
  revokedOn: string | null;
  /** SHA-256 of the PDF as issued, in hex. */
  sha256: string;
}
