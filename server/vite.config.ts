/** Bundles the server for Node into dist/server: one file per entry, packages stay in node_modules. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('..'),
  publicDir: false,
  logLevel: 'warn',
  define: { __BUILD__: JSON.stringify(process.env.WHOSE_WATCH_BUILD) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { start: here('start.ts'), dev: here('dev.ts'), corpus: here('corpus/command.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
    },
  },
});
