/** Bundles the explorer and the playground for the browser into dist/client; the playground is a chunk of its own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is served unchanged from other projects is served with its licence beside it; the EPL asks for the address of the source as well. */
const licences = {
  elkjs: {
    file: 'elkjs/LICENSE.md',
    preface:
      'The layout worker, elk-worker.min.js, is elkjs, unmodified, under the Eclipse Public License 2.0.\nIts source: https://github.com/kieler/elkjs and https://github.com/eclipse-elk/elk\n\n',
  },
  inter: { file: '@fontsource-variable/inter/LICENSE', preface: '' },
  'source-code-pro': { file: '@fontsource-variable/source-code-pro/LICENSE', preface: '' },
  'monaco-editor': {
    file: 'monaco-editor/LICENSE',
    preface:
      "The playground's editor is Monaco, whose icons, codicon.ttf, are Microsoft's, unmodified, under CC BY 4.0: https://github.com/microsoft/vscode-codicons\n\n",
  },
  'source-serif-4': { file: '@fontsource-variable/source-serif-4/LICENSE', preface: '' },
} as const;

function shipLicences(): Plugin {
  return {
    name: 'ship-licences',
    apply: 'build',
    generateBundle() {
      for (const [name, { file, preface }] of Object.entries(licences)) {
        const source = preface + readFileSync(here(`../node_modules/${file}`), 'utf8');
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source });
      }
    },
  };
}

/** The picture waits for its fonts, because text is measured before it is laid out: so they are asked for with the page itself. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((file) => /(inter|source-serif-4)-latin-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

/** What draws the page is loaded by its first script; the browser is told of it at once, so that it is on its way while that script runs. */
function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const app = chunks.find(({ facadeModuleId }) => facadeModuleId === here('main.tsx'));
        if (!app) throw new Error('the bundle has no chunk for main.tsx');
        const scripts = [app.fileName, ...app.imports].filter((file) => !html.includes(file));
        const styles = [...(app.viteMetadata?.importedCss ?? [])].filter((file) => !html.includes(file));
        return [
          ...scripts.map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `/${file}` },
            injectTo: 'head' as const,
          })),
          ...styles.map((file) => ({
            tag: 'link',
            attrs: { rel: 'stylesheet', crossorigin: '', href: `/${file}` },
            injectTo: 'head' as const,
          })),
        ];
      },
    },
  };
}

export default defineConfig({
  root: here('.'),
  plugins: [react(), shipLicences(), preloadFonts(), preloadApp()],
  logLevel: 'warn',
  server: {
    proxy: { '/graphql': `http://127.0.0.1:${process.env.PORT ?? 4000}` },
  },
  // Two packages that GraphiQL's worker uses are CommonJS, which the development server has to be told, as it looks into no worker.
  optimizeDeps: {
    include: ['monaco-graphql > picomatch-browser', 'monaco-graphql > graphql-language-service > nullthrows'],
  },
  build: {
    outDir: here('../dist/client'),
    emptyOutDir: true,
    // Everything comes as a file of its own: an inlined one would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    // The playground's editor is large and loaded apart; the explorer's own size is held by a test.
    chunkSizeWarningLimit: 6000,
    // GraphiQL's packages carry notes to React's compiler, which mean nothing once they are compiled.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
