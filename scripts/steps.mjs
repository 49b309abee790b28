import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** Folder of the project; every step runs in it. */
export const root = path.resolve(import.meta.dirname, '..');

/** The program of an npm package, run by this very Node rather than by whichever is installed. */
export function packageProgram(relativePath, ...args) {
  return [process.execPath, path.join(root, 'node_modules', relativePath), ...args];
}

const own = (script, ...args) => [process.execPath, path.join(root, 'scripts', script), ...args];

/** The commands of the project, each an argument list, by name. */
export const commands = {
  buildServer: packageProgram('@nestjs/cli/bin/nest.js', 'build'),
  buildWeb: packageProgram(
    ...['vite/bin/vite.js', 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
  ),
  lint: packageProgram('oxlint/bin/oxlint', '.'),
  format: packageProgram('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  typesServer: packageProgram('typescript-7/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  typesWeb: packageProgram('typescript-7/bin/tsc', '--noEmit', '-p', 'web/tsconfig.json'),
  architecture: packageProgram(
    ...['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs'],
    ...['src', 'seeds', 'test', 'web'],
  ),
  migrations: own('lint-migrations.mjs'),
  openapi: own('openapi.mjs', '--check'),
  diagrams: own('diagrams.mjs', '--check'),
};

/**
 * Runs one command, in a process group of its own so that it can be stopped with its children.
 * `finished` resolves to `{ code, output, seconds }` and never rejects.
 */
export function runStep([program, ...args], { env = {}, live = false } = {}) {
  const begin = Date.now();
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    detached: process.platform !== 'win32',
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const finished = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: error.message, seconds: 0 }));
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output, seconds: (Date.now() - begin) / 1000 }),
    );
  });
  return { finished, stop: () => stopGroup(child) };
}

function stopGroup(child) {
  try {
    if (process.platform === 'win32') child.kill('SIGTERM');
    else process.kill(-child.pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
