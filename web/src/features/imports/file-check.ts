export type FileFault = 'empty' | 'tooLarge' | 'macro' | 'old' | 'csv' | 'type';

/**
 * Why a chosen file cannot be a ledger, or null when it may be one; said before anything is sent.
 * @param maxBytes the largest upload taken, as the server says; without it the server alone judges the size
 */
export function fileFault(
  file: { name: string; size: number },
  maxBytes: number = Infinity,
): FileFault | null {
  const name = file.name.toLowerCase();
  if (name.endsWith('.xlsm') || name.endsWith('.xlsb')) return 'macro';
  if (name.endsWith('.xls') || name.endsWith('.et')) return 'old';
  if (name.endsWith('.csv') || name.endsWith('.txt')) return 'csv';
  if (!name.endsWith('.xlsx')) return 'type';
  if (file.size === 0) return 'empty';
  return file.size > maxBytes ? 'tooLarge' : null;
}
