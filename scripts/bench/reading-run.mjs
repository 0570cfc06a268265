// One measurement in a process of its own: node reading-run.mjs ours|exceljs READER FILE…  Prints one line of JSON.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [engine, readerPath, target] = process.argv.slice(2);
const files = statSync(target).isDirectory()
  ? readdirSync(target).map((name) => join(target, name))
  : [target];
const read = engine === 'ours' ? await ourReader() : await exceljsReader();
const begin = performance.now();
const processor = process.cpuUsage();
let rows = 0;
for (const file of files) rows += await read(file);
const milliseconds = performance.now() - begin;
const { user, system } = process.cpuUsage(processor);
const processorMilliseconds = (user + system) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ milliseconds, processorMilliseconds, rows, peakMegabytes }));

async function ourReader() {
  const { readWorkbook } = await import(pathToFileURL(readerPath).href);
  return (file) => {
    const result = readWorkbook({ name: basename(file), bytes: readFileSync(file) });
    if (!result.ok) throw new Error(`${file}: ${result.problem.detail}`);
    return result.value.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  };
}

async function exceljsReader() {
  const { default: ExcelJS } = await import('exceljs');
  return async (file) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(file));
    return workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount, 0);
  };
}
