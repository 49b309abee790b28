import type { DossierMaterial } from '../../api/types.js';

/** What files are taken. */
export interface FileLimits {
  formats: readonly DossierMaterial['formats'][number][];
  maxMegabytes: number;
}

const ENDINGS: Readonly<Record<FileLimits['formats'][number], readonly string[]>> = {
  pdf: ['.pdf'],
  image: ['.jpg', '.jpeg', '.png', '.webp'],
  word: ['.docx', '.doc'],
  excel: ['.xlsx', '.xls'],
};
const MEGABYTE = 1024 * 1024;

export type FileFault = 'empty' | 'tooLarge' | 'wrongType';

/** Why a chosen file cannot be given, said before anything is sent; null when it may. The server judges its content. */
export function fileFault(
  { name, size }: { name: string; size: number },
  { formats, maxMegabytes }: FileLimits,
): FileFault | null {
  const known = formats.flatMap((format) => ENDINGS[format]);
  if (!known.some((ending) => name.toLowerCase().endsWith(ending))) return 'wrongType';
  if (size === 0) return 'empty';
  return size > maxMegabytes * MEGABYTE ? 'tooLarge' : null;
}

/** For the file chooser: a phone offers its camera where images are taken. */
export function acceptOf({ formats }: FileLimits): string {
  return formats
    .flatMap((format) => (format === 'image' ? ['image/*', ...ENDINGS.image] : ENDINGS[format]))
    .join(',');
}
