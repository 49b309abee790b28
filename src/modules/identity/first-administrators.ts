import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashPassword } from './use-cases/secrets.js';

const ADMIN_ROLES = ['system_admin', 'security_admin', 'auditor'] as const;

type AdminRole = (typeof ADMIN_ROLES)[number];

interface FirstAdministrator {
  role: AdminRole;
  username: string;
  password: string;
}

interface FirstAccount {
  password: string;
  mustChange: boolean;
  /** The user name when absent. */
  displayName?: string;
}

/**
 * Makes the three administrators of a new installation, three different people (GB/T 22239); from then on the
 * system administrator opens accounts and the security administrator grants roles. Runs as the database's
 * administrator, once. Each gets a random password to be changed at the first sign-in, unless `first` says otherwise.
 */
export async function createFirstAdministrators(
  databaseUrl: string,
  usernames: readonly string[],
  first: (role: AdminRole) => FirstAccount = () => ({
    password: `${randomBytes(12).toString('base64url')}-Aa1`,
    mustChange: true,
  }),
): Promise<FirstAdministrator[]> {
  const names = usernames.map((name) => name.toLowerCase());
  if (names.length !== ADMIN_ROLES.length || new Set(names).size !== ADMIN_ROLES.length) {
    throw new Error(
      'give three different user names: system administrator, security administrator, auditor',
    );
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table role_grant in exclusive mode');
    const known = await client.query(
      `select 1 from role_grant where place_kind = 'platform' and revoked_at is null`,
    );
    if (known.rowCount) {
      throw new Error(
        'this installation has its administrators; the system administrator opens further accounts',
      );
    }
    const made: FirstAdministrator[] = [];
    for (const [index, role] of ADMIN_ROLES.entries()) {
      const username = usernames[index]!;
      const { password, mustChange, displayName = username } = first(role);
      const user = await client.query<{ id: string }>(
        'insert into app_user (username, display_name) values ($1, $2) returning id',
        [username, displayName],
      );
      const id = user.rows[0]!.id;
      await client.query(
        'insert into user_password (user_id, password_hash, must_change) values ($1, $2, $3)',
        [id, await hashPassword(password), mustChange],
      );
      await client.query(
        `insert into role_grant (user_id, role, place_kind) values ($1, $2, 'platform')`,
        [id, role],
      );
      made.push({ role, username, password });
    }
    await client.query('commit');
    return made;
  } finally {
    await client.end();
  }
}
