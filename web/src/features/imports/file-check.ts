/** The largest ledger taken, in bytes; the server judges again. */
export const MAX_LEDGER_BYTES = 20 * 1024 * 1024;

export type FileFault = 'empty' | 'tooLarge' | 'macro' | 'old' | 'csv' | 'type';

/** Why a chosen file cannot be a ledger, or null when it may be one; said before anything is sent. */
export function fileFault(file: { name: string; size: number }): FileFault | null {
  const name = file.name.toLowerCase();
  if (name.endsWith('.xlsm') || name.endsWith('.xlsb')) return 'macro';
  if (name.endsWith('.xls') || name.endsWith('.et')) return 'old';
  if (name.endsWith('.csv') || name.endsWith('.txt')) return 'csv';
  if (!name.endsWith('.xlsx')) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > MAX_LEDGER_BYTES ? 'tooLarge' : null;
}
