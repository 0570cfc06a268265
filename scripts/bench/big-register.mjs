import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, runAlone, verdict } from './database-kit.mjs';

const wanted = 300;
const years = Array.from({ length: 10 }, (_, index) => 2016 + index);
const twentyPeriods = years.flatMap((year) => [`${year}-H1`, `${year}-Y`]);

/**
 * Measures the summary of one period in a register of five million figures through the handler that the window asks:
 * as one of 20 periods, beside the period of a year before, and, for the record, with all figures in a single period.
 * Every total is checked. Returns milliseconds.
 */
export function bigRegisterBench(product, folder, report) {
  report('big register: 5,000,000 stored figures of 1,000 indicators');
  const one = measure(product, folder, [250, 1_000, ...twentyPeriods], report, '250 agencies × 20 periods');
  report(
    `  summary of one period (250,000 figures, and 250,000 of a year before): first ${Math.round(one.first)} ms, ` +
      `median of ${one.warm.length} ${Math.round(one.median)} ms (wanted ≤ ${wanted} ms): ${verdict(one.median <= wanted)}`,
  );
  const all = measure(product, folder, [5_000, 1_000, '2025-Y'], report, '5,000 agencies × 1 period');
  report(
    `  summary of a period of all 5,000,000 figures: first ${Math.round(all.first)} ms, ` +
      `median of ${all.warm.length} ${Math.round(all.median)} ms (for the record)`,
  );
  return { onePeriod: one.median, singlePeriod: all.median };
}

function measure(product, folder, size, report, label) {
  const database = join(folder, 'big.sqlite');
  const { rows, seconds } = runAlone('big-register-run.mjs', 'fill', product, database, ...size);
  report(`  ${label}: filled with ${(rows / seconds / 1e6).toFixed(2)} million rows/s`);
  const { first, warm } = runAlone('big-register-run.mjs', 'summary', product, database, ...size);
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
  return { first, warm, median: median(warm) };
}
