import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureApp } from '../bootstrap/ensure-app.mjs';
import { onScreen } from '../bootstrap/screen.mjs';
import { bundleProduct, median, runAlone, verdict } from './database-kit.mjs';

const wanted = { deadlines: 10_000, milliseconds: 100 };
const months = 10;
/** Time for the months beside to be fetched, as between two strokes of somebody who looks; none is keys held down. */
const pauses = { 'one by one': 800, 'in a row': 0 };

/**
 * Turns the months of the calendar by key in the real window, over a register with 10,000 deadlines in the year and over one with next to
 * none, from the key to the painted month. Prints line by line; returns the median over the full register in milliseconds.
 */
export async function calendarBench(report) {
  const { executable, appArguments } = await ensureApp();
  const folder = mkdtempSync(join(tmpdir(), 'calendar-bench-'));
  const built = await bundleProduct();
  const year = new Date().getFullYear();
  try {
    const turned = {};
    for (const count of [0, wanted.deadlines]) {
      const database = join(folder, `${count}.sqlite`);
      const filled = runAlone('calendar-fill.mjs', built.product, database, year, count);
      report(`calendar with ${filled.deadlines} deadlines in ${year}, on ${filled.days} days`);
      for (const [how, pauseMilliseconds] of Object.entries(pauses)) {
        const window = join(folder, `${count}-${pauseMilliseconds}`);
        const turns = run({ executable, appArguments, folder: window, database, months, pauseMilliseconds });
        const own = turns.filter(({ month }) => month.startsWith(String(year)));
        const times = own.map(({ milliseconds }) => milliseconds);
        turned[`${count} ${how}`] = median(times);
        report(
          `  months ${how}: median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)}, ` +
            `at most ${Math.max(...own.map(({ entries }) => entries))} lines of entries; ${times.length} turns`,
        );
      }
    }
    const load = loadavg().map((one) => one.toFixed(1));
    const found = turned[`${wanted.deadlines} one by one`];
    for (const how of Object.keys(pauses)) {
      const ratio = turned[`${wanted.deadlines} ${how}`] / turned[`0 ${how}`];
      report(`  ${how}: ${ratio.toFixed(2)} × an empty month`);
    }
    const isReached = verdict(found <= wanted.milliseconds);
    report(`  wanted: ${wanted.milliseconds} ms from key to painted; ${isReached} (load ${load.join(' ')})`);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}

function run(options) {
  const script = fileURLToPath(new URL('calendar-run.mjs', import.meta.url));
  const given = [process.execPath, [script, JSON.stringify(options)]];
  const [command, args] = process.env.DISPLAY || process.platform !== 'linux' ? given : onScreen(...given);
  const { stdout, status } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The window ended with ${status}.`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}
