/** Bundles what the bench draws with in the browser, as the client is bundled, into one script. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../../..'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/drawing',
    emptyOutDir: true,
    lib: { entry: here('page.ts'), formats: ['iife'], name: 'drawing', fileName: () => 'page.js' },
  },
});
