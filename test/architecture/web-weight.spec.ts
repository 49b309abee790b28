import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';

const DIST = path.join(import.meta.dirname, '../../dist-web');

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

type Manifest = Record<string, Chunk>;

const SIGN_IN = ['src/features/auth/sign-in-page.tsx'];
const FIRST_LIST = [
  ...SIGN_IN,
  'src/features/shell/app-shell.tsx',
  'src/features/shell/require-permission.tsx',
  'src/i18n/zh-CN.ts',
  'src/features/enterprises/enterprises-page.tsx',
];

function manifest(): Manifest {
  try {
    return JSON.parse(readFileSync(path.join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
  } catch (cause) {
    throw new Error('dist-web/ is missing; build the web first (npm run build:web)', { cause });
  }
}

/** The scripts that pages load, each once, in kB (1000 bytes) once zipped. */
function weightOf(pages: readonly string[]): number {
  const chunks = manifest();
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`${name} is no piece of the build of its own`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  Object.keys(chunks)
    .filter((name) => chunks[name]?.isEntry)
    .forEach(add);
  pages.forEach(add);
  const bytes = [...files].map((file) => gzipSync(readFileSync(path.join(DIST, file))).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

/** What one waits for on a slow line; popovers, dialogs, charts and English come when they are asked for. */
describe('the scripts a page loads', () => {
  it('weigh at most 250 kB for signing in', () => {
    expect(weightOf(SIGN_IN)).toBeLessThanOrEqual(250);
  });

  it('weigh at most 450 kB up to the first list', () => {
    expect(weightOf(FIRST_LIST)).toBeLessThanOrEqual(450);
  });

  it('are counted with all that they import', () => {
    expect(weightOf(SIGN_IN)).toBeGreaterThan(100);
    expect(weightOf(FIRST_LIST)).toBeGreaterThan(weightOf(SIGN_IN));
  });
});
