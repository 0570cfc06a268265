import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache');

/** A build of the reading process; `script` is what to fork. */
export type BuiltReading = { readonly folder: string; readonly script: string; readonly remove: () => void };

/** Builds the reading process and thread alone, and further modules by name, into a folder of their own. */
export async function buildReading(more: Readonly<Record<string, string>> = {}): Promise<BuiltReading> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'reading-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const input = {
    'data/reading-process': join(root, 'electron/data/reading/reading-process.ts'),
    'data/reading-thread': join(root, 'electron/data/reading/reading-thread.ts'),
    ...more,
  };
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['better-sqlite3', 'exceljs', 'vite'] },
    build: {
      ssr: true,
      target: 'node20.18',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    folder,
    script: join(folder, 'data/reading-process.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
