import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProduct, runAlone, verdict } from './database-kit.mjs';

/** Milliseconds that the slowest search may take by the clock. */
const wanted = 50;

/**
 * Measures a register of 10,000 agencies and 200,000 duties through the doors that the window uses. Milliseconds are those of
 * the process with all its threads, so that other work on the machine counts little; what is by the clock stands beside, and is
 * what a search is judged by. Prints line by line.
 */
export async function agenciesBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'agencies-bench-'));
  const built = await bundleProduct();
  try {
    const database = join(folder, 'large.sqlite');
    const { rows, seconds } = runAlone('agencies-fill.mjs', built.product, database);
    report(`large register, filled in ${seconds.toFixed(0)} s: ${JSON.stringify(rows)}`);
    report(
      `  load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    const found = runAlone('agencies-run.mjs', built.product, database, folder);
    return reportTimes(found, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}

function reportTimes(found, report) {
  const figures = Object.entries(found).map(([name, { runs, worstOf }]) => ({
    name,
    worstOf,
    cpu: spread(runs.map(({ cpu }) => cpu)),
    wall: spread(runs.map(({ wall }) => wall)),
  }));
  const scanOf = (what) => figures.find(({ name }) => name === `plain scan of ${what}`).cpu.median;
  const scans = { agencies: scanOf('names'), duties: scanOf('duties') };
  for (const { name, cpu, wall, worstOf } of figures) {
    const scan = scans[name.split(':')[0]];
    const ratio = scan === undefined ? '' : `, ${(cpu.median / scan).toFixed(1)} × a plain scan`;
    const judged =
      name.includes('search') && cpu.count > 1
        ? ` (wanted ≤ ${wanted} ms): ${verdict(wall.worst <= wanted)}`
        : '';
    const worst = cpu.count > 1 ? `, worst ${cpu.worst.toFixed(1)} (${worstOf})` : '';
    report(
      `  ${name}: ${cpu.median.toFixed(1)} ms${worst}; by the clock ${wall.median.toFixed(1)}, ${wall.worst.toFixed(1)}${ratio}${judged}`,
    );
  }
  return Object.fromEntries(figures.map(({ name, cpu }) => [name, cpu.median]));
}

function spread(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return { count: sorted.length, median: sorted[Math.floor(sorted.length / 2)], worst: sorted.at(-1) };
}
