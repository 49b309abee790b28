import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pdfFiles } from './pdf-files.ts';
import { worthPreloading } from './preloads.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds the web application into dist-web/, which the server hands out; in development requests go to port 3000. */
export default defineConfig({
  root: here,
  plugins: [react(), pdfFiles()],
  build: {
    outDir: '../dist-web',
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // For the test that weighs what a page loads.
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: {
      resolveDependencies: (_file, deps, { hostType }) =>
        hostType === 'html' ? deps : deps.filter(worthPreloading),
    },
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' },
  },
});
