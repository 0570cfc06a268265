import { copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, runAlone, verdict } from './database-kit.mjs';
import { benchPlan } from './database-plan.mjs';
import { generateReports } from './import-workbooks.mjs';

const repetitions = 3;
const agencies = 1_000;
const indicators = 100;
const wanted = 4;

/**
 * Measures the import of 1,000 small reports into a register on disk, preview and acceptance as the window asks for them,
 * against exceljs that only reads the same files. Throws where a figure did not arrive. Returns the ratio of the medians.
 */
export async function importReports(product, folder, report) {
  const plan = benchPlan({ agencies, indicators, periods: ['2025-Y'] });
  const files = join(folder, 'reports');
  const expected = { submissions: agencies, ...(await generateReports(files, plan)) };
  const empty = join(folder, 'empty.sqlite');
  await prepareRegister(product, empty, plan);

  const runs = { ours: [], exceljs: [] };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const database = join(folder, `import-${repetition}.sqlite`);
    copyFileSync(empty, database);
    const run = runAlone('import-run.mjs', 'ours', product, files, database);
    for (const [what, count] of Object.entries(expected)) {
      if (run[what] !== count) throw new Error(`Imported ${what}: ${run[what]}, expected ${count}`);
    }
    runs.ours.push(run);
    runs.exceljs.push(runAlone('import-run.mjs', 'exceljs', product, files));
  }

  const ours = median(runs.ours.map(({ milliseconds }) => milliseconds));
  const preview = median(runs.ours.map((run) => run.preview));
  const exceljs = median(runs.exceljs.map(({ milliseconds }) => milliseconds));
  const ratio = exceljs / ours;
  const kilobytes = statSync(join(files, 'DV-0001_bao-cao.xlsx')).size / 1000;
  report(
    `import: ${agencies} workbooks of ${indicators + 3} × 12, ${kilobytes.toFixed(0)} KB each, medians of ${repetitions} runs`,
  );
  report(
    `  ours, into the database: ${Math.round(ours)} ms (preview ${Math.round(preview)} ms), ${expected.figures} figures`,
  );
  report(`  exceljs, reading only: ${Math.round(exceljs)} ms`);
  report(
    `  ${ratio.toFixed(1)} × as fast as exceljs reads (wanted ≥ ${wanted}): ${verdict(ratio >= wanted)}`,
  );
  return { ratio };
}

/** Makes a register that holds the plan and nothing else. */
export async function prepareRegister(product, path, plan) {
  const { openRegister, loadPlan, PlanInput, surroundings } = await import(pathToFileURL(product).href);
  const { value: db } = openRegister(path);
  loadPlan(db, PlanInput.parse(plan), surroundings.newUuid);
  db.close();
}
