import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { generateBigWorkbook, generateSmallWorkbooks } from './workbooks.mjs';

export { generateSmallWorkbooks } from './workbooks.mjs';

const repetitions = 3;
const smallCount = 1_000;
const bigRows = 50_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const runScript = fileURLToPath(new URL('./reading-run.mjs', import.meta.url));

/**
 * Measures our workbook reader against exceljs: 1,000 small workbooks and one of 50,000 × 20, each run in a process
 * of its own, the engines taking turns, medians of three. Prints line by line through `report`; returns the ratios.
 */
export async function readingBench(report) {
  const folder = mkdtempSync(join(tmpdir(), 'reading-bench-'));
  try {
    const reader = await bundleReader(folder);
    const small = join(folder, 'small');
    await generateSmallWorkbooks(small, smallCount);
    const big = join(folder, 'big.xlsx');
    await generateBigWorkbook(big, bigRows);
    report(
      `reading: ${smallCount} small workbooks and one of ${bigRows} × 20, medians of ${repetitions} runs`,
    );
    const smallRatios = compare(`${smallCount} small`, reader, small, report);
    const bigRatios = compare(`${bigRows} × 20`, reader, big, report);
    report(`  small: ${smallRatios.speed.toFixed(1)} × as fast as exceljs (wanted ≥ 8)`);
    report(`  big: ${bigRatios.speed.toFixed(1)} × as fast as exceljs (wanted ≥ 8)`);
    report(`  big: peak memory ${bigRatios.memory.toFixed(2)} of exceljs's (wanted ≤ 0.33)`);
    return { small: smallRatios, big: bigRatios };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(label, reader, target, report) {
  const runs = { ours: [], exceljs: [] };
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const engine of ['ours', 'exceljs']) runs[engine].push(runOnce(engine, reader, target));
  }
  const ours = summary(runs.ours);
  const exceljs = summary(runs.exceljs);
  if (ours.rows !== exceljs.rows)
    throw new Error(`${label}: ${ours.rows} rows read, exceljs read ${exceljs.rows}`);
  for (const [engine, found] of Object.entries({ ours, exceljs })) {
    const [wall, processor, peak] = [found.milliseconds, found.processorMilliseconds, found.peakMegabytes];
    const times = `${Math.round(wall)} ms (${Math.round(processor)} ms of processor time)`;
    report(`  ${label}, ${engine}: ${times}, peak ${Math.round(peak)} MB`);
  }
  return {
    speed: exceljs.milliseconds / ours.milliseconds,
    memory: ours.peakMegabytes / exceljs.peakMegabytes,
  };
}

function runOnce(engine, reader, target) {
  const output = execFileSync(process.execPath, [runScript, engine, reader, target], { encoding: 'utf8' });
  return JSON.parse(output);
}

function summary(runs) {
  return {
    rows: runs[0].rows,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    processorMilliseconds: median(runs.map((run) => run.processorMilliseconds)),
    peakMegabytes: median(runs.map((run) => run.peakMegabytes)),
  };
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

async function bundleReader(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(root, 'electron/data/workbook/read/read-workbook.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'reader.mjs', format: 'es' } },
    },
  });
  return join(folder, 'reader.mjs');
}
