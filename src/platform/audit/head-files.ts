import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readHead } from './domain/signed-head.js';

const NAME = /^audit-heads-\d{4}-\d{2}\.jsonl$/;
const TAIL = 64 * 1024;

/** A file of heads, and how much of it there was when it was looked at. */
export interface HeadFile {
  file: string;
  bytes: number;
}

/**
 * The signed heads outside the database: one line each, one file a month, only ever appended to. A crash can
 * leave half a line at the end; the next append begins a new line, and readers pass over the half.
 */
export class HeadFiles {
  constructor(readonly folder: string) {}

  /** The files in order of time, as far as they are written now. */
  async list(): Promise<HeadFile[]> {
    const names = (await readdir(this.folder).catch(nothingThere)).filter((name) =>
      NAME.test(name),
    );
    return Promise.all(
      names.sort().map(async (name) => {
        const file = path.join(this.folder, name);
        return { file, bytes: (await stat(file)).size };
      }),
    );
  }

  /** All lines of the given files, as far as they were written when listed. */
  async *lines(files: readonly HeadFile[]): AsyncIterable<string> {
    for (const { file, bytes } of files) {
      if (bytes > 0) {
        const input = createReadStream(file, { end: bytes - 1 });
        yield* createInterface({ input, crlfDelay: Infinity });
      }
    }
  }

  /** The last whole head outside: its number and its line; null when there is none. */
  async last(): Promise<{ number: number; line: string } | null> {
    for (const { file, bytes } of (await this.list()).reverse()) {
      for (let size = Math.min(TAIL, bytes); ; size = Math.min(size * 4, bytes)) {
        const lines = (await readEnd(file, bytes, size)).split('\n').reverse();
        for (const line of lines) {
          const read = readHead(line, []);
          if (read.kind === 'head') {
            return { number: read.head.number, line };
          }
        }
        if (size === bytes) {
          break;
        }
      }
    }
    return null;
  }

  /** Appends lines to the file of the month; they are on the disk when it resolves. */
  async append(lines: readonly string[], at: Date): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o750 });
    const file = path.join(this.folder, `audit-heads-${at.toISOString().slice(0, 7)}.jsonl`);
    const handle = await open(file, 'a+', 0o640);
    try {
      const { size } = await handle.stat();
      const torn = size > 0 && (await readEnd(file, size, 1)) !== '\n';
      await handle.appendFile(`${torn ? '\n' : ''}${lines.join('\n')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(this.folder);
  }
}

async function readEnd(file: string, bytes: number, size: number): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const buffer = Buffer.alloc(size);
    await handle.read(buffer, 0, size, bytes - size);
    return buffer.toString('utf8');
  } finally {
    await handle.close();
  }
}

/** Makes a new file's name survive a power cut; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function nothingThere(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') {
    return [];
  }
  throw error;
}
