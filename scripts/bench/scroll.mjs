import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureApp } from '../bootstrap/ensure-app.mjs';
import { onScreen } from '../bootstrap/screen.mjs';
import { bundleProduct, runAlone } from './database-kit.mjs';

/**
 * Scrolls the long lists of the window over the large register, and a plain table in the same window, and says how long the
 * frames between two paints were. Prints line by line; returns the ratios of the slowest twentieth to that of the plain table.
 */
export async function scrollBench(report) {
  const { executable, appArguments } = await ensureApp();
  const folder = mkdtempSync(join(tmpdir(), 'scroll-bench-'));
  const built = await bundleProduct();
  try {
    const database = join(folder, 'large.sqlite');
    const { rows } = runAlone('agencies-fill.mjs', built.product, database);
    report(`lists of a large register: ${JSON.stringify(rows)}`);
    report(
      `  load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    const found = scrolled({ executable, appArguments, folder, database });
    const plain = found[0];
    const ratios = {};
    for (const { name, count, frames, empty } of found) {
      const [median, late, worst] = [0.5, 0.95, 1].map((share) => at(frames, share));
      ratios[name] = late / at(plain.frames, 0.95);
      report(
        `  ${name} (${count} rows): frames of ${median.toFixed(1)} ms, 1 in 20 over ${late.toFixed(1)}, worst ${worst.toFixed(1)}; ` +
          `${ratios[name].toFixed(2)} × a plain table; ${empty} of ${frames.length} frames with nothing in sight`,
      );
    }
    return ratios;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}

function at(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function scrolled(options) {
  const script = fileURLToPath(new URL('scroll-run.mjs', import.meta.url));
  const given = [process.execPath, [script, JSON.stringify(options)]];
  const [command, args] = process.env.DISPLAY || process.platform !== 'linux' ? given : onScreen(...given);
  const { stdout, status } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The window ended with ${status}.`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}
