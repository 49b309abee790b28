import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Arguments meant for cloud functions, set by playwright itself, or making the web less strict. */
const DROPPED_ARGUMENTS = [
  /^--single-process$/,
  /^--no-zygote$/,
  /^--headless/,
  /^--disable-web-security$/,
  /^--allow-running-insecure-content$/,
  // Software rendering through a GPU process costs more than plain software rendering.
  /^--js-flags/,
  /^--(use-gl|use-angle|enable-unsafe-swiftshader|in-process-gpu|ignore-gpu-blocklist)/,
];

/**
 * Starts the Chromium that npm brought, with fonts that show Chinese. It is unpacked on first use
 * into a temporary folder of its version (about 5 s); later starts take 0.3 s.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackedFolder();
  const args = JSON.parse(await readFile(path.join(folder, 'arguments.json'), 'utf8')) as string[];
  const options: LaunchOptions = {
    executablePath: path.join(folder, 'chromium'),
    args: [
      ...args.filter((arg) => !DROPPED_ARGUMENTS.some((dropped) => dropped.test(arg))),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      // A page lives for a second or two: compiling its scripts for speed costs more than it brings.
      '--js-flags=--no-opt,--no-maglev',
      '--num-raster-threads=1',
    ],
    headless: true,
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
    },
  };
  // About one start in two hundred ends in a fault of Chromium's own before it opens anything.
  return await chromium.launch(options).catch(() => chromium.launch(options));
}

/** Unpacks beside the final place and renames, so that two test workers do not collide. */
async function unpackedFolder(): Promise<string> {
  const folder = path.join(
    os.tmpdir(),
    `wutong-chromium-${await packageVersion()}-${os.userInfo().username}`,
  );
  const isComplete = await readFile(path.join(folder, 'arguments.json')).catch(() => undefined);
  if (isComplete) return folder;
  const draft = await mkdtemp(`${folder}-`);
  const { stdout } = await run(
    process.execPath,
    [path.join(import.meta.dirname, 'unpack-browser.mjs')],
    {
      // The runtime's name makes the package unpack the libraries a bare machine lacks.
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', NODE_OPTIONS: '' },
    },
  );
  await writeFontConfiguration(draft, folder);
  await writeFile(path.join(draft, 'arguments.json'), stdout);
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

async function packageVersion(): Promise<string> {
  const manifest = path.resolve(
    path.dirname(require.resolve('@sparticuz/chromium')),
    '../../package.json',
  );
  return (JSON.parse(await readFile(manifest, 'utf8')) as { version: string }).version;
}

/** Fontconfig finds the TTF files of the npm package; the system's own fonts do not matter. */
async function writeFontConfiguration(draft: string, folder: string): Promise<void> {
  const fonts = path.join(draft, 'noto-sans-sc');
  await mkdir(fonts);
  for (const weight of ['400Regular', '500Medium', '700Bold']) {
    const file = require.resolve(
      `@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`,
    );
    await writeFile(path.join(fonts, path.basename(file)), await readFile(file));
  }
  const aliases = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) =>
      `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  await writeFile(
    path.join(draft, 'fonts.conf'),
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      `<dir>${folder}/noto-sans-sc</dir>`,
      `<cachedir>${folder}/font-cache</cachedir>`,
      ...aliases,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
}
