import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { hashPassword } from './use-cases/secrets.js';

const REASON = '服务器控制台 server console';

/**
 * Lets an administrator in again who lost password or authenticator, where no other administrator may do so: gives a
 * random password to be changed, asks for a new second factor where there was one, ends the sign-ins. Runs as the
 * database's administrator; the audit trail shows it under nobody's name.
 */
export async function recoverAdministrator(
  databaseUrl: string,
  usernames: readonly string[],
): Promise<string> {
  const [username] = usernames;
  if (username === undefined || usernames.length > 1) {
    throw new Error('give the user name of one administrator');
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>(
      `select u.id from app_user u
        where u.username = $1 and u.disabled_at is null and exists (
          select 1 from role_grant r where r.user_id = u.id and r.place_kind = 'platform' and r.revoked_at is null)`,
      [username],
    );
    const id = rows[0]?.id;
    if (id === undefined) {
      throw new Error(
        `no open account of an administrator is called "${username}"; others are helped by the system administrator`,
      );
    }
    const password = `${randomBytes(12).toString('base64url')}-Aa1`;
    await client.query(
      `update user_password set password_hash = $2, must_change = true, changed_at = now(), expires_on = null
        where user_id = $1`,
      [id, await hashPassword(password)],
    );
    const reset = await client.query(
      `update second_factor set secret = null, confirmed_at = null, last_step = 0, due = true
        where user_id = $1 and confirmed_at is not null`,
      [id],
    );
    await client.query('delete from recovery_code where user_id = $1', [id]);
    await client.query(
      `update login_session set ended_at = now(), end_reason = 'password_changed'
        where user_id = $1 and ended_at is null`,
      [id],
    );
    const kinds = reset.rowCount ? ['password_reset', 'second_factor_reset'] : ['password_reset'];
    await client.query(
      'insert into account_event (user_id, kind, reason) select $1, unnest($2::text[]), $3',
      [id, kinds, REASON],
    );
    await client.query('commit');
    return password;
  } finally {
    await client.end();
  }
}
