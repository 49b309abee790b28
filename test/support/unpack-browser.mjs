import chromium from '@sparticuz/chromium';

/** Unpacks Chromium and its libraries into TMPDIR and prints how it wants to be started. */
await chromium.executablePath();
process.stdout.write(JSON.stringify(chromium.args));
