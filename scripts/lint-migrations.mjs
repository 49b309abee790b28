import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * Lints the SQL migrations with squawk. The founding schema is applied to empty tables only, so
 * rules about locks on tables in use apply to the migrations after it.
 */
const LAST_FOUNDING = '1764000000999';
const NEVER = [
  // Counts of people and rows in one ledger fit an integer; ids are UUIDs.
  'prefer-bigint-over-int',
  // Set once for the connection that migrates, not in each file.
  'require-lock-timeout',
  'require-statement-timeout',
];
const RULES_FOR_TABLES_IN_USE = [
  'require-concurrent-index-deletion',
  'adding-foreign-key-constraint',
  'constraint-missing-not-valid',
  'require-concurrent-index-creation',
];

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join('src', 'migrations');
const files = readdirSync(path.join(root, folder))
  .filter((name) => name.endsWith('.sql'))
  .sort();

const groups = [
  [files.filter((name) => name <= LAST_FOUNDING), [...NEVER, ...RULES_FOR_TABLES_IN_USE]],
  [files.filter((name) => name > LAST_FOUNDING), NEVER],
];
for (const [names, excluded] of groups) {
  if (names.length === 0) continue;
  const squawk = path.join(root, 'node_modules', '.bin', 'squawk');
  const { status } = spawnSync(
    squawk,
    [`--exclude=${excluded.join(',')}`, ...names.map((name) => path.join(folder, name))],
    { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
