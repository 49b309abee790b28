import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Lets plain Node run this project's TypeScript with the same SWC settings as Jest, where Jest's
 * own transform does not reach: global set-up, child processes of tests and small scripts
 * (`node --import ./test/support/typescript-loader.mjs file.ts`).
 */
const projectRoot = path.resolve(import.meta.dirname, '../..');
const dependencies = path.join(projectRoot, 'node_modules');

const belongsToProject = (file) => file.startsWith(projectRoot) && !file.startsWith(dependencies);

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL) {
      const script = fileURLToPath(new URL(specifier, context.parentURL));
      const source = script.replace(/\.js$/, '.ts');
      if (belongsToProject(source) && existsSync(source)) {
        return { url: pathToFileURL(source).href, format: 'module', shortCircuit: true };
      }
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    if (!belongsToProject(filename)) return nextLoad(url, context);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      configFile: false,
      swcrc: false,
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    });
    return { source: code, format: 'module', shortCircuit: true };
  },
});
