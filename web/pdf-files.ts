import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const ROOT = path.dirname(require.resolve('pdfjs-dist/package.json'));
const { version } = require('pdfjs-dist/package.json') as { version: string };
/** Tables of Chinese character codes, the fonts that a PDF may leave out, and decoders of scans. */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm'];
const BASE = `assets/pdfjs-${version}`;

/**
 * Lays what the PDF reader fetches when a file needs it beside the built scripts, under the reader's version; the
 * reader asks for it by name, so the bundler does not see it.
 */
export function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    async generateBundle() {
      for (const folder of FOLDERS) {
        for (const name of await readdir(path.join(ROOT, folder))) {
          if (!name.startsWith('LICENSE')) {
            this.emitFile({
              type: 'asset',
              fileName: `${BASE}/${folder}/${name}`,
              source: await readFile(path.join(ROOT, folder, name)),
            });
          }
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(`/${BASE}`, (request, response) => {
        const [folder = '', name = ''] = (request.url ?? '').slice(1).split('/');
        if (!FOLDERS.includes(folder) || name !== path.basename(name)) {
          response.statusCode = 404;
          response.end();
          return;
        }
        createReadStream(path.join(ROOT, folder, name))
          .on('error', () => response.end())
          .pipe(response);
      });
    },
  };
}
