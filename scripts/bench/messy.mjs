import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, runAlone } from './database-kit.mjs';
import { prepareRegister } from './import-bench.mjs';
import { generateMessy, messyAnswers, messyPlan } from './messy-workbooks.mjs';

const repetitions = 3;
const communes = 200;
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Measures a batch of 200 reports in five layouts that no form describes, end to end: preview with answers given beforehand and
 * acceptance, the files read in a process of their own; against exceljs that only parses the .xlsx files among them. Throws where a
 * figure did not arrive. Returns the medians.
 */
export async function messyBench(report) {
  const { buildReading } = await import('../../tests/reading/build-reading.ts');
  const folder = mkdtempSync(join(tmpdir(), 'messy-bench-'));
  const built = await buildReading({ product: join(root, 'scripts/bench/messy-product.mjs') });
  try {
    const product = join(built.folder, 'product.js');
    const plan = messyPlan(communes);
    const files = join(folder, 'reports');
    const expected = await generateMessy(files, plan);
    const empty = join(folder, 'empty.sqlite');
    await prepareRegister(product, empty, plan);

    const runs = { ours: [], exceljs: [] };
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const database = join(folder, `messy-${repetition}.sqlite`);
      copyFileSync(empty, database);
      const answers = JSON.stringify(messyAnswers);
      const run = runAlone('messy-run.mjs', 'ours', files, database, product, built.script, answers);
      for (const [what, count] of Object.entries(expected)) {
        if (run[what] !== count) throw new Error(`Messy batch, ${what}: ${run[what]}, expected ${count}`);
      }
      runs.ours.push(run);
      runs.exceljs.push(runAlone('messy-run.mjs', 'exceljs', files));
    }

    const of = (engine, what) => median(runs[engine].map((run) => run[what]));
    const milliseconds = of('ours', 'milliseconds');
    const ratio = milliseconds / of('exceljs', 'milliseconds');
    report(
      `messy: ${communes} reports in 5 layouts, ${communes / 5} of them .csv, medians of ${repetitions} runs`,
    );
    report(
      `  ours, into the database: ${Math.round(milliseconds)} ms (preview ${Math.round(of('ours', 'preview'))} ms), ${(milliseconds / communes).toFixed(1)} ms a file`,
    );
    report(`  ${expected.figures} figures accepted, ${expected.questions} questions answered beforehand`);
    report(`  held at most, the reading process included: ${Math.round(of('ours', 'megabytes'))} MB`);
    report(
      `  exceljs, parsing the .xlsx files only: ${Math.round(of('exceljs', 'milliseconds'))} ms; ours takes ${ratio.toFixed(2)} × as long`,
    );
    return { milliseconds, ratio };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    built.remove();
  }
}
