import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';
import { root } from './steps.mjs';

/**
 * Writes a page with a diagram for each workflow into docs/workflows/, from the built server. With `--check` it writes
 * nothing and fails where the committed pages differ.
 */
const dist = path.join(root, 'dist', 'src');
const load = (file) => import(pathToFileURL(path.join(dist, file)).href);
const { declaredWorkflows } = await load('platform/workflow/workflow-registry.js');
const { workflowPage } = await load('platform/workflow/workflow-diagram.js');
const { roleName } = await load('modules/identity/domain/roles.js');
for (const file of globSync('modules/*/domain/*.js', { cwd: dist })) {
  if (readFileSync(path.join(dist, file), 'utf8').includes('defineWorkflow(')) {
    await load(file);
  }
}

const folder = path.join(root, 'docs', 'workflows');
mkdirSync(folder, { recursive: true });
let differs = false;
for (const workflow of declaredWorkflows()) {
  const file = path.join(folder, `${workflow.name.replaceAll('_', '-')}.md`);
  const page = await format(
    workflowPage(workflow, (role) => roleName(role, 'zh-CN')),
    { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' },
  );
  if (readOrNothing(file) === page) continue;
  differs = true;
  const name = path.relative(root, file);
  if (process.argv.includes('--check')) {
    process.stderr.write(`${name} differs from the table: run "npm run diagrams" and commit it.\n`);
  } else {
    writeFileSync(file, page);
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
