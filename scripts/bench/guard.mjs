import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAlone, verdict } from './database-kit.mjs';
import { benchPlan } from './database-plan.mjs';
import { generateReports } from './import-workbooks.mjs';
import { generateBigWorkbook } from './workbooks.mjs';

const repetitions = 5;
const agencies = 1_000;
const indicators = 100;
const bigRows = 50_000;
const bigCount = 8;
const wanted = 1.3;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Measures what reading in a process of its own costs: 1,000 reports, and eight workbooks of 50,000 × 20, read there, its start and
 * the way back of the bytes included, against the same function in the process itself. They take turns. A single report tells what
 * the start alone costs, which no ratio is wanted for. Returns the ratios.
 */
export async function guardBench(report) {
  const { buildReading } = await import('../../tests/reading/build-reading.ts');
  const folder = mkdtempSync(join(tmpdir(), 'guard-bench-'));
  const built = await buildReading({ guard: join(root, 'scripts/bench/guard-bundle.mjs') });
  try {
    const plan = benchPlan({ agencies, indicators, periods: ['2025-Y'] });
    const planFile = join(folder, 'plan.json');
    writeFileSync(planFile, JSON.stringify(plan));
    const small = join(folder, 'small');
    await generateReports(small, plan);
    const big = join(folder, 'big');
    mkdirSync(big);
    await generateBigWorkbook(join(big, '1.xlsx'), bigRows);
    for (let number = 2; number <= bigCount; number++)
      cpSync(join(big, '1.xlsx'), join(big, `${number}.xlsx`));

    report(`guard: each the quickest of ${repetitions} runs, which other work on the machine disturbs least`);
    const run = (way, target) =>
      runAlone('guard-run.mjs', way, join(built.folder, 'guard.js'), built.script, planFile, target);
    const one = join(folder, 'one');
    mkdirSync(one);
    cpSync(join(small, readdirSync(small)[0]), join(one, 'one.xlsx'));
    const { unguarded, guarded } = quickest('a single report', (way) => run(way, one));
    report(
      `  a single report: ${Math.round(unguarded)} ms in the process, ${Math.round(guarded)} ms guarded`,
    );
    return {
      small: compare(`${agencies} reports`, (way) => run(way, small), report),
      big: compare(`${bigCount} of ${bigRows} × 20`, (way) => run(way, big), report),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}

function quickest(label, run) {
  const runs = { unguarded: [], guarded: [] };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const way of Object.keys(runs)) runs[way].push(run(way));
  }
  const [first] = runs.unguarded;
  for (const { bytes, figures } of [...runs.unguarded, ...runs.guarded]) {
    if (bytes === first.bytes && figures === first.figures) continue;
    throw new Error(
      `${label}: ${figures} figures in ${bytes} bytes, expected ${first.figures} in ${first.bytes}`,
    );
  }
  const [unguarded, guarded] = [runs.unguarded, runs.guarded].map((found) =>
    Math.min(...found.map(({ milliseconds }) => milliseconds)),
  );
  return { unguarded, guarded };
}

function compare(label, run, report) {
  const { unguarded, guarded } = quickest(label, run);
  const ratio = guarded / unguarded;
  report(`  ${label}: ${Math.round(unguarded)} ms in the process, ${Math.round(guarded)} ms guarded`);
  report(`  ${label}: ${ratio.toFixed(2)} × as long (wanted ≤ ${wanted}): ${verdict(ratio <= wanted)}`);
  return ratio;
}
