import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the data process's own code and the reading process, which it finds beside itself. Returns the bundle's path and how
 * to remove it.
 */
export async function bundleProduct() {
  const { buildReading } = await import('../../tests/reading/build-reading.ts');
  const { folder, remove } = await buildReading({
    'data/product': join(root, 'scripts/bench/database-product.mjs'),
  });
  return { product: join(folder, 'data/product.js'), remove };
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
