import process from 'node:process';
import { startEmbeddedServer } from '../../src/platform/database/embedded-server.js';

/** A stand-in for `serve`, to be killed: owns the embedded server of a folder and waits. */
const dataDir = process.argv[2];
if (!dataDir) throw new Error('Usage: embedded-server-process <folder>');
try {
  const { port, superuserUrl } = await startEmbeddedServer({ dataDir });
  process.stdout.write(`${JSON.stringify({ port, superuserUrl })}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
