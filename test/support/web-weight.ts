import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.join(import.meta.dirname, '../../dist-web');

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

const SIGN_IN = ['src/features/auth/sign-in-page.tsx'];
const FIRST_LIST = [
  ...SIGN_IN,
  'src/signed-in-routes.tsx',
  'src/features/shell/app-shell.tsx',
  'src/features/shell/require-permission.tsx',
  'src/i18n/zh-CN.ts',
  'src/features/enterprises/enterprises-page.tsx',
];

/** What a browser loads, each file once, in kB (1000 bytes) once zipped. */
export interface WebWeights {
  /** Scripts and styles up to the sign-in page; at most 250 are wanted. */
  signInKb: number;
  /** Scripts and styles up to the first list; at most 450 are wanted. */
  firstListKb: number;
}

/** Weighs the built web application. @throws when it is not built or a page is no piece of its own */
export function webWeights(): WebWeights {
  const chunks = manifest();
  return { signInKb: weightOf(chunks, SIGN_IN), firstListKb: weightOf(chunks, FIRST_LIST) };
}

function manifest(): Record<string, Chunk> {
  try {
    return JSON.parse(readFileSync(path.join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
      string,
      Chunk
    >;
  } catch (cause) {
    throw new Error('dist-web/ is missing; build the web first (npm run build:web)', { cause });
  }
}

function weightOf(chunks: Record<string, Chunk>, pages: readonly string[]): number {
  const seen = new Set<Chunk>();
  const add = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`${name} is no piece of the build of its own`);
    if (seen.has(chunk)) return;
    seen.add(chunk);
    chunk.imports?.forEach(add);
  };
  Object.keys(chunks)
    .filter((name) => chunks[name]?.isEntry)
    .forEach(add);
  pages.forEach(add);
  const files = new Set([...seen].flatMap(({ file, css = [] }) => [file, ...css]));
  const bytes = [...files].map((file) => gzipSync(readFileSync(path.join(DIST, file))).length);
  return Math.round(bytes.reduce((sum, one) => sum + one, 0) / 100) / 10;
}
