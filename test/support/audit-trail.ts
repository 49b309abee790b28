import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { auditKeys } from '../../src/platform/audit/audit-keys.js';
import type { AuditReport } from '../../src/platform/audit/audit-report.js';
import { publicKeyText, signingKey } from '../../src/platform/audit/domain/signed-head.js';
import { sealAudit, type SealingOutcome } from '../../src/platform/audit/seal-audit.js';
import { verifyAudit } from '../../src/platform/audit/verify-audit.js';
import { createTestDatabase, type TestDatabase } from './postgres.js';

export const DISTRICT = '11111111-1111-7111-8111-111111111111';
export const OTHER_DISTRICT = '22222222-2222-7222-8222-222222222222';

/** An audit trail in a database of its own, with the folder of its heads and the key that signs them. */
export class AuditTrail {
  private readonly seed = randomBytes(32).toString('hex');

  private constructor(
    readonly database: TestDatabase,
    readonly superuser: pg.Pool,
    readonly headsDir: string,
  ) {}

  static async open(): Promise<AuditTrail> {
    const database = await createTestDatabase();
    const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 12 });
    const headsDir = await mkdtemp(path.join(os.tmpdir(), 'wutong-heads-'));
    return new AuditTrail(database, superuser, headsDir);
  }

  get publicKey(): string {
    return publicKeyText(signingKey(this.seed));
  }

  /** Writes rows as the trigger does: one statement, some in a district, some in none. */
  async write(rows: number, district: string | null = DISTRICT): Promise<void> {
    await this.superuser.query(
      `insert into audit_event (actor_user_id, role, correlation_id, district_id, table_name, row_id, action, before, after)
       select gen_random_uuid(), 'park_officer', 'c-' || n, $2::uuid, 'enterprise', gen_random_uuid(), 'update',
              jsonb_build_object('legal_name', '旧名' || n, 'staff', n * 1.10), jsonb_build_object('legal_name', '新名' || n, 'left', null)
         from generate_series(1, $1::int) n`,
      [rows, district],
    );
  }

  seal(seed = this.seed): Promise<SealingOutcome> {
    return sealAudit({
      databaseUrl: this.database.appUrl,
      headsDir: this.headsDir,
      key: signingKey(seed),
      now: () => new Date(),
    });
  }

  verify(publicKeys: readonly string[] = [this.publicKey]): Promise<AuditReport> {
    return verifyAudit({
      databaseUrl: this.database.appUrl,
      headsDir: this.headsDir,
      keys: auditKeys(null, publicKeys),
      now: () => new Date(),
    });
  }

  /** Does something to the tables that only a superuser can: past all triggers. */
  async tamper(...statements: string[]): Promise<void> {
    const client = await this.superuser.connect();
    try {
      for (const table of ['audit_event', 'audit_seal', 'audit_head']) {
        await client.query(`alter table ${table} disable trigger all`);
      }
      for (const statement of statements) {
        const { rowCount } = await client.query(statement);
        if (rowCount === 0) {
          throw new Error(`changed nothing: ${statement}`);
        }
      }
      for (const table of ['audit_event', 'audit_seal', 'audit_head']) {
        await client.query(`alter table ${table} enable trigger all`);
        await client.query(`alter table ${table} enable always trigger append_only`);
      }
    } finally {
      client.release();
    }
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.database.drop();
    await rm(this.headsDir, { recursive: true, force: true });
  }
}
