/** An upload that arrives in pieces. */
export class UploadDto {
  id: string;
  name: string;
  /** What its sender said to tell the file by, if anything. */
  fingerprint: string | null;
  sizeBytes: number;
  /** How many bytes are here; the next piece begins there. */
  receivedBytes: number;
  /** When it is thrown away unless a further piece comes. */
  expiresAt: Date;
}

/** One's own uploads on the way: one page holds them all. */
export class UploadListDto {
  items: UploadDto[];
  total: number;
  page: number;
  pageSize: number;
}

/** What may be uploaded, to be said before a file is chosen. */
export class UploadLimitsDto {
  /** The largest file, in bytes. */
  maxFileBytes: number;
  /** How many uploads one person may have on the way. */
  maxOpen: number;
}
