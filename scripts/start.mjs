import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { commands, root, runStep } from './steps.mjs';

/**
 * `npm start`: builds what is missing or older than its sources, then serves in this very process,
 * so that a signal to it reaches the server. Arguments replace the verb `serve`.
 */
const [nodeMajor] = process.versions.node.split('.');
if (Number(nodeMajor) < 24) {
  process.stderr.write(
    `Node ${process.versions.node} runs this; use "npm start", which brings 24.\n`,
  );
  process.exit(1);
}

const shared = ['package.json', 'package-lock.json'];
const parts = [
  {
    name: 'server',
    command: commands.buildServer,
    stamp: 'dist/.built',
    sources: ['src', 'seeds', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', ...shared],
  },
  {
    name: 'web',
    command: commands.buildWeb,
    stamp: 'dist-web/.built',
    sources: ['web', ...shared],
  },
];

await Promise.all(parts.filter(isStale).map(build));

const main = path.join(root, 'dist', 'src', 'main.js');
process.argv = [
  process.argv[0],
  main,
  ...(process.argv.slice(2).length ? process.argv.slice(2) : ['serve']),
];
await import(pathToFileURL(main).href);

function isStale({ stamp, sources }) {
  const built = modifiedAt(path.join(root, stamp));
  return sources.some((source) => newest(path.join(root, source)) > built);
}

async function build({ name, command, stamp }) {
  process.stdout.write(`Building the ${name} …\n`);
  const startedAt = new Date();
  const { code, output, seconds } = await runStep(command).finished;
  if (code !== 0) {
    process.stderr.write(`${output}\nThe ${name} could not be built.\n`);
    process.exit(1);
  }
  writeFileSync(path.join(root, stamp), `${startedAt.toISOString()}\n`);
  process.stdout.write(`Built the ${name} in ${seconds.toFixed(1)} s\n`);
}

/** Latest change of a file or of anything below a folder, in milliseconds; 0 when absent. */
function newest(target) {
  const entries = listFolder(target);
  if (!entries) return modifiedAt(target);
  const below = entries.map((entry) => newest(path.join(target, entry)));
  return Math.max(modifiedAt(target), ...below);
}

function listFolder(target) {
  try {
    return readdirSync(target);
  } catch {
    return undefined;
  }
}

function modifiedAt(file) {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
