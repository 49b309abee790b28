import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What a browser loads, compressed, in kB: up to the sign-in page, and from there to the first list. */
export interface WebSizes {
  signInKb: number;
  firstListKb: number;
}

const WEB = path.resolve(fileURLToPath(import.meta.url), '../../dist-web');
const IMPORT = /(?:from|import)\s*"\.\/([^"]+\.js)"/g;

/** Adds up the built files: the page, its entry with everything it imports, and the page's own chunk. */
export async function webSizes(): Promise<WebSizes | null> {
  const page = await readFile(path.join(WEB, 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    return null;
  }
  const names = await readdir(path.join(WEB, 'assets'));
  const entry = [...page.matchAll(/assets\/([^"]+\.(?:js|css))/g)].map(([, name]) => name!);
  const chunk = (like: RegExp): string[] => names.filter((name) => like.test(name));
  const first = new Set(entry);
  const signIn = await closure([...first, ...chunk(/^sign-?in-page.*\.(js|css)$/i)]);
  const list = await closure([
    ...signIn,
    ...chunk(/^(workbench|enterprises|enterprise-list).*page.*\.(js|css)$/i),
  ]);
  return { signInKb: await kilobytes(signIn), firstListKb: await kilobytes(list) };
}

async function closure(start: readonly string[]): Promise<Set<string>> {
  const all = new Set<string>();
  const open = [...start];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (!all.has(name)) {
      all.add(name);
      const text = await readFile(path.join(WEB, 'assets', name), 'utf8').catch(() => '');
      open.push(...[...text.matchAll(IMPORT)].map(([, other]) => other!));
    }
  }
  return all;
}

async function kilobytes(names: ReadonlySet<string>): Promise<number> {
  let bytes = 0;
  for (const name of names) {
    bytes += gzipSync(await readFile(path.join(WEB, 'assets', name))).length;
  }
  return Math.round(bytes / 1000);
}
