// One measurement in a process of its own: node import-run.mjs ours|exceljs PRODUCT FOLDER DATABASE. Prints one line of JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [engine, productPath, folder, database] = process.argv.slice(2);
console.log(JSON.stringify(engine === 'ours' ? await importAll() : await readAll()));

async function importAll() {
  const product = await import(pathToFileURL(productPath).href);
  const { openGate, openRegister, surroundings, createApi, dataContract } = product;
  const begin = performance.now();
  const { gate, close } = openGate(database, {
    ...surroundings,
    resources: '',
    announce: () => undefined,
    openReader: (known) => product.openReaders(product.forkReading(), known),
  });
  const api = createApi(dataContract, gate);
  const { intakeId } = await api.intake.preview({
    paths: [folder],
    period: null,
    agency: null,
    receivedOn: null,
  });
  const previewed = performance.now();
  const { files } = await api.intake.commit({ intakeId });
  close();
  const milliseconds = performance.now() - begin;
  const refused = files.find(({ status }) => status !== 'committed');
  if (refused) throw new Error(`File ${refused.key} is ${refused.status}.`);
  return { milliseconds, preview: previewed - begin, ...held(openRegister(database).value) };
}

function held(db) {
  const counts = db
    .prepare(
      `SELECT COUNT(*) AS figures, COUNT(*) - COUNT(amount) AS nils, SUM(amount) AS sum,
         (SELECT COUNT(*) FROM submission) AS submissions FROM figure`,
    )
    .get();
  db.close();
  return counts;
}

async function readAll() {
  const { default: ExcelJS } = await import('exceljs');
  const begin = performance.now();
  let rows = 0;
  for (const name of readdirSync(folder)) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, name));
    rows += workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount, 0);
  }
  return { milliseconds: performance.now() - begin, rows };
}
