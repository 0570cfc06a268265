import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache');

/** Makes a folder below `node_modules`, where a bundle finds the database driver. Whoever asks removes it. */
export function makeBundleFolder() {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'bench-database-'));
}

/** Bundles the data process's own code into a folder and returns the bundle's path. */
export async function bundleProduct(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['better-sqlite3', 'exceljs'] },
    build: {
      ssr: join(root, 'scripts/bench/database-product.mjs'),
      target: 'node20.18',
      outDir: folder,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'product.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return join(folder, 'product.mjs');
}

/** Runs a script of this folder in a process of its own and returns the JSON of its last line. */
export function runAlone(script, ...options) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const output = execFileSync(process.execPath, [path, ...options.map(String)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trimEnd().split('\n').at(-1));
}

/** The middle of an odd number of values. */
export function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** `ok` or `missed`, as the last word of a report line. */
export function verdict(reached) {
  return reached ? 'ok' : 'missed';
}
