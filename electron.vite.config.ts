import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
/** Scripts that build beside a running application name another place. */
const out = process.env['ATVSLD_OUT'] ?? resolve(root, 'out');

/** Targets are those of the older of the two runtimes that the build must run on (docs/decisions/0010). */
// biome-ignore lint/style/noDefaultExport: electron-vite reads its settings from a default export.
export default defineConfig({
  main: {
    build: {
      outDir: out,
      target: 'node20.18',
      rolldownOptions: {
        input: {
          'main/index': resolve(root, 'electron/main/index.ts'),
          'data/index': resolve(root, 'electron/data/index.ts'),
          'data/reading-process': resolve(root, 'electron/data/reading/reading-process.ts'),
          'data/reading-thread': resolve(root, 'electron/data/reading/reading-thread.ts'),
          'cli/index': resolve(root, 'electron/cli/index.ts'),
        },
        external: ['better-sqlite3'],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: resolve(out, 'preload'),
      target: 'node20.18',
      minify: true,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react()],
    build: {
      outDir: resolve(out, 'renderer'),
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
