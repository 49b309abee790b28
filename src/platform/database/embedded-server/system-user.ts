import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The operating-system account PostgreSQL runs under; `undefined` means our own. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; only then another account is needed. */
export function needsOtherUser(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Picks an unprivileged account for a server started by root: `postgres` where the system has it,
 * else a system account `wutong`, created when absent.
 */
export async function chooseSystemUser(): Promise<SystemUser> {
  for (const name of ['postgres', '_postgres', 'wutong']) {
    const user = await findUser(name);
    if (user) return user;
  }
  await createUser('wutong');
  const created = (await findUser('wutong')) ?? (await findUser('nobody'));
  if (!created) {
    throw new Error(
      'PostgreSQL does not run as root, and no unprivileged account could be found or created. ' +
        'Start Wutong as an ordinary user, or set DATABASE_URL.',
    );
  }
  return created;
}

/** Whether `user` can execute (a program) or enter (a folder) `target`, tried as that user. */
export async function canReach(user: SystemUser, target: string): Promise<boolean> {
  try {
    await access(target, constants.F_OK);
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', target], {
      uid: user.uid,
      gid: user.gid,
      cwd: '/',
    });
    return true;
  } catch {
    return false;
  }
}

async function findUser(name: string): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function createUser(name: string): Promise<void> {
  const attempts: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    ],
    ['adduser', ['-S', '-H', '-D', '-s', '/sbin/nologin', name]],
  ];
  for (const [program, args] of attempts) {
    const created = await run(program, args).then(
      () => true,
      () => false,
    );
    if (created) return;
  }
}
