/** A file that is kept on the server; what is not known of it is left out. */
export interface KeptFile {
  id: string;
  name: string;
  contentType?: string;
  sizeBytes?: number;
  /** Null where no scanner looked at it. */
  scannedAt?: string | null;
}

/** Whether the value of a field is a list of files. */
export function areFiles(value: unknown): value is readonly KeptFile[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFile);
}

function isFile(one: unknown): boolean {
  return (
    typeof one === 'object' &&
    one !== null &&
    'id' in one &&
    'name' in one &&
    'sizeBytes' in one &&
    typeof one.id === 'string'
  );
}

/** The files as routes take them. */
export function fileIdsOf(files: readonly KeptFile[] | undefined): string[] {
  return (files ?? []).map(({ id }) => id);
}
