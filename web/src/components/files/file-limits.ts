/** Kinds of files that the portal takes, by what they are for their owner. */
export type FileKind = 'pdf' | 'image' | 'word' | 'excel' | 'text';

/** What files a field takes. */
export interface FileLimits {
  formats: readonly FileKind[];
  maxMegabytes: number;
}

/** Every kind that the server knows by its content. */
export const ALL_KINDS: readonly FileKind[] = ['pdf', 'image', 'word', 'excel', 'text'];

const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  pdf: ['.pdf'],
  image: ['.jpg', '.jpeg', '.png'],
  word: ['.docx'],
  excel: ['.xlsx'],
  text: ['.csv', '.txt'],
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

/** For the file chooser: a phone offers its photos where images are taken. */
export function acceptOf(formats: readonly FileKind[]): string {
  return formats
    .flatMap((format) => (format === 'image' ? ['image/*', ...ENDINGS.image] : ENDINGS[format]))
    .join(',');
}
