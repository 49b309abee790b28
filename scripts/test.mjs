import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { commands, packageProgram, runStep } from './steps.mjs';

/**
 * `npm test`: everything that must hold. The checks of phase one run two at a time; the first that
 * fails ends the run. The last line printed is "N passed, N failed".
 */
const CHECKS = [
  { name: 'Build of the server', command: commands.buildServer },
  { name: 'Lint (oxlint)', command: commands.lint },
  { name: 'OpenAPI document and client', command: commands.openapi, after: 'Build of the server' },
  { name: 'Diagrams of the workflows', command: commands.diagrams, after: 'Build of the server' },
  { name: 'Format (prettier)', command: commands.format },
  { name: 'Types of server, seeds and tests', command: commands.typesServer },
  { name: 'Types of the web', command: commands.typesWeb },
  { name: 'Architecture (dependency-cruiser)', command: commands.architecture },
  { name: 'Migrations (squawk)', command: commands.migrations },
  { name: 'Build of the web', command: commands.buildWeb },
];
const AT_ONCE = 2;

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const step of running) step.stop();
    process.exit(1);
  });
}

const begin = Date.now();
const failedCheck = await runChecks();
if (failedCheck) {
  finish({ passed: 0, failed: 1 });
} else {
  heading('Tests (jest): unit, database and API, browser');
  finish(await runJest());
}

async function runChecks() {
  const waiting = [...CHECKS];
  const done = new Set();
  let failed;
  const lane = async () => {
    while (!failed) {
      const index = waiting.findIndex(({ after }) => !after || done.has(after));
      if (index === -1) {
        if (waiting.length === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const [check] = waiting.splice(index, 1);
      const step = runStep(check.command);
      running.add(step);
      const { code, output, seconds } = await step.finished;
      running.delete(step);
      if (failed) return;
      heading(`${check.name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`);
      if (code !== 0) {
        failed = check;
        process.stdout.write(`${output.trimEnd()}\n`);
        for (const other of running) other.stop();
        return;
      }
      done.add(check.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return failed;
}

async function runJest() {
  const resultFile = path.join(os.tmpdir(), `wutong-jest-${process.pid}.json`);
  const jest = packageProgram(
    ...['jest/bin/jest.js', '--json', `--outputFile=${resultFile}`, ...process.argv.slice(2)],
  );
  const step = runStep(jest, {
    live: true,
    env: {
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      NODE_ENV: 'test',
    },
  });
  running.add(step);
  const { code } = await step.finished;
  running.delete(step);
  try {
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(resultFile, { force: true });
  }
}

function heading(text) {
  process.stdout.write(`\n== ${text}\n`);
}

function finish({ passed, failed }) {
  process.stdout.write(`\nAll in ${Math.round((Date.now() - begin) / 1000)} s\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
