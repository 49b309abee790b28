import { createHash, randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { binariesIn, type PostgresBinaries } from './binaries.js';
import type { ClusterPlace } from './cluster-place.js';
import { isAlive } from './postmaster.js';
import { canReach, chooseSystemUser, needsOtherUser, type SystemUser } from './system-user.js';

/** What is remembered between starts, in `<dataDir>/embedded-server.json`. */
interface RememberedServer {
  /** TCP port of the last start; kept while it is free. */
  port?: number;
  /** Folder of the cluster, only when it lies outside the data folder. */
  clusterDir?: string;
}

const stateFile = (dataDir: string): string => path.join(dataDir, 'embedded-server.json');

/** Reads what the last start remembered; an unreadable file counts as none. */
export async function readRemembered(dataDir: string): Promise<RememberedServer> {
  try {
    return JSON.parse(await readFile(stateFile(dataDir), 'utf8')) as RememberedServer;
  } catch {
    return {};
  }
}

/** Remembers the port, and the cluster's folder when it is not the usual one. */
export async function remember(dataDir: string, port: number, clusterDir: string): Promise<void> {
  const usual = await realpath(path.join(dataDir, 'postgres')).catch(() => undefined);
  const state: RememberedServer = clusterDir === usual ? { port } : { port, clusterDir };
  const draft = `${stateFile(dataDir)}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, stateFile(dataDir));
}

/**
 * The superuser's random password, made on first use and kept in `<dataDir>/postgres-password`
 * (mode 0600). Two processes that start together get the same one.
 */
export async function superuserPassword(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'postgres-password');
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(file, 'utf8')).trim();
}

/**
 * Decides where the cluster lies and who runs it. As root the server runs under another account;
 * where that account cannot reach the data folder or the programs, an open folder is used and
 * `report` is told.
 */
export async function placeCluster(
  dataDir: string,
  found: PostgresBinaries,
  report: (message: string) => void,
): Promise<ClusterPlace> {
  const { clusterDir: remembered } = await readRemembered(dataDir);
  const usual = path.join(dataDir, 'postgres');
  const existing = remembered ?? ((await isCluster(usual)) ? usual : undefined);
  if (remembered && !(await isCluster(remembered))) {
    throw new Error(
      `The database folder ${remembered} is gone. Put it back from a backup, or remove ` +
        `${dataDir} to begin with an empty database.`,
    );
  }
  if (!needsOtherUser()) {
    return { clusterDir: existing ?? usual, binaries: found, user: undefined };
  }
  const user = existing ? await ownerOf(existing) : await chooseSystemUser();
  const binaries = await reachableBinaries(found, user, report);
  if (existing) {
    if (!(await canReach(user, existing))) {
      throw new Error(`The account ${user.name} can no longer enter ${existing}. Open its path.`);
    }
    return { clusterDir: existing, binaries, user };
  }
  if (await canReach(user, dataDir)) return { clusterDir: usual, binaries, user };
  const folderKey = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const folder = await openFolder(user, `wutong-${folderKey}`);
  const clusterDir = path.join(folder, `postgres-${randomBytes(4).toString('hex')}`);
  report(`${dataDir} is closed to the account ${user.name}; the database lies in ${clusterDir}.`);
  return { clusterDir, binaries, user };
}

/** Whether a folder holds an initialised cluster; refuses one of another major version. */
export async function isCluster(folder: string): Promise<boolean> {
  const version = await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return false;
  if (version.trim() !== '18') {
    throw new Error(`${folder} was made by PostgreSQL ${version.trim()}; 18 is needed.`);
  }
  return true;
}

/**
 * A fresh sibling folder of the cluster to initialise in, so that a broken initialisation never
 * looks like a cluster. Leftovers of dead processes are removed.
 */
export async function makeDraftFolder(place: ClusterPlace): Promise<string> {
  const parent = path.dirname(place.clusterDir);
  const prefix = `${path.basename(place.clusterDir)}.initialising-`;
  for (const entry of await readdir(parent)) {
    const pid = Number(entry.slice(prefix.length));
    if (entry.startsWith(prefix) && (pid === process.pid || !isAlive(pid))) {
      await rm(path.join(parent, entry), { recursive: true, force: true });
    }
  }
  const draft = path.join(parent, `${prefix}${process.pid}`);
  await mkdir(draft, { mode: 0o700 });
  if (place.user) await chown(draft, place.user.uid, place.user.gid);
  return draft;
}

async function ownerOf(folder: string): Promise<SystemUser> {
  const { uid, gid } = await stat(folder);
  if (uid === 0) throw new Error(`${folder} belongs to root; PostgreSQL cannot run on it.`);
  return { name: `uid ${uid}`, uid, gid };
}

/** The programs where `user` can reach them; the copy is shared by all folders of this machine. */
async function reachableBinaries(
  found: PostgresBinaries,
  user: SystemUser,
  report: (message: string) => void,
): Promise<PostgresBinaries> {
  if (await canReach(user, found.postgres)) return found;
  const { size, mtimeMs } = await stat(found.postgres);
  const edition = createHash('sha256').update(`${size}:${mtimeMs}`).digest('hex').slice(0, 12);
  const target = path.join(await openFolder(user, `wutong-programs-${edition}`), 'native');
  if (!(await lstat(target).catch(() => undefined))) {
    const draft = `${target}.${process.pid}`;
    await cp(found.nativeDir, draft, { recursive: true, verbatimSymlinks: true });
    await chmod(draft, 0o755);
    await rename(draft, target);
    report(`${found.nativeDir} is closed to ${user.name}; PostgreSQL was copied to ${target}.`);
  }
  return binariesIn(target);
}

/** A folder of root's own, open to `user`: in /var/lib, else in a folder for temporary files. */
async function openFolder(user: SystemUser, name: string): Promise<string> {
  for (const base of ['/var/lib', '/var/tmp', os.tmpdir()]) {
    if (!(await canReach(user, base))) continue;
    const folder = path.join(base, name);
    try {
      await mkdir(folder, { mode: 0o755, recursive: true });
      await chmod(folder, 0o755);
      const { uid } = await lstat(folder);
      if (uid === 0 && (await realpath(folder)) === path.join(await realpath(base), name)) {
        return folder;
      }
    } catch {
      continue;
    }
  }
  throw new Error(
    `The account ${user.name} can reach neither the data folder nor /var/lib nor /var/tmp. ` +
      'Set DATA_DIR to a folder whose path is open to others, or set DATABASE_URL.',
  );
}
