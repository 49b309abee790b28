import process from 'node:process';
import { parseArgs } from 'node:util';
import { auditHeadsDir, auditPublicKeys } from '../http/settings.js';
import { auditKeys } from './audit-keys.js';
import { reportText } from './audit-report.js';
import { publicKeyText } from './domain/signed-head.js';
import { verifyAudit } from './verify-audit.js';

const HOLDS = 0;
const HOLDS_NOT = 3;

/**
 * `audit:verify [--json]`: checks the trail in DATABASE_URL against the heads in AUDIT_HEADS_DIR with
 * AUDIT_PUBLIC_KEY (or the public half of AUDIT_SIGNING_KEY) and prints the report. Returns the exit code.
 */
export async function verifyFromCommandLine(
  options: string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const { values } = parseArgs({ args: options, options: { json: { type: 'boolean' } } });
  const keys = auditKeys(environment['AUDIT_SIGNING_KEY'] || null, auditPublicKeys(environment));
  if (keys.length === 0) {
    throw new Error('AUDIT_PUBLIC_KEY is not set; see README.md, "The audit trail"');
  }
  const headsDir = auditHeadsDir(environment);
  const report = await verifyAudit({
    databaseUrl: environment['DATABASE_URL'] ?? '',
    headsDir,
    keys,
    now: () => new Date(),
  });
  process.stdout.write(
    values.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : `Heads in ${headsDir}, public key ${keys.map(publicKeyText).join(', ')}.\n${reportText(report)}\n`,
  );
  return report.holds ? HOLDS : HOLDS_NOT;
}
