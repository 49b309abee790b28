import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { root } from './steps.mjs';

/**
 * Writes openapi.json from the built server and, from it, the types of the web client. With
 * `--check` it writes nothing and fails where the committed files differ.
 */
const documentFile = path.join(root, 'openapi.json');
const typesFile = path.join(root, 'web', 'src', 'api', 'schema.d.ts');

const printed = execFileSync(
  process.execPath,
  [path.join(root, 'dist', 'src', 'main.js'), 'openapi'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const document = JSON.parse(printed);
const banner = '// Generated from openapi.json by `npm run openapi`; not to be edited.\n\n';
const expected = [
  [documentFile, `${JSON.stringify(document, null, 2)}\n`],
  [typesFile, banner + astToString(await openapiTypescript(document))],
];

let differs = false;
for (const [file, content] of expected) {
  if (readOrNothing(file) === content) continue;
  differs = true;
  const name = path.relative(root, file);
  if (process.argv.includes('--check')) {
    process.stderr.write(`${name} differs from the code: run "npm run openapi" and commit it.\n`);
    showFirstDifference(readOrNothing(file), content);
  } else {
    writeFileSync(file, content);
    process.stdout.write(`${name} written\n`);
  }
}
if (differs && process.argv.includes('--check')) process.exit(1);

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function showFirstDifference(committed, generated) {
  const before = committed.split('\n');
  const after = generated.split('\n');
  const line = after.findIndex((text, index) => text !== before[index]);
  if (line === -1) return;
  process.stderr.write(`  line ${line + 1}\n  - ${before[line] ?? ''}\n  + ${after[line]}\n`);
}
