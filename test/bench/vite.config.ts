/** Bundles the bench, and what makes the screenshots, as the server is bundled, so that what it measures in its own process is what the server runs. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../..'),
  publicDir: false,
  logLevel: 'warn',
  define: { __BUILD__: JSON.stringify(process.env.WHOSE_WATCH_BUILD) },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/bench',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: here('main.ts'), loading: here('loading.ts'), screenshots: here('../screenshots/main.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
    },
  },
});
