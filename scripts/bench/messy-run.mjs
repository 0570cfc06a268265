// One measurement in a process of its own: node messy-run.mjs ours|exceljs FOLDER DATABASE PRODUCT SCRIPT ANSWERS. Prints one line of JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [engine, folder, database, productPath, script, answers] = process.argv.slice(2);
console.log(JSON.stringify(engine === 'ours' ? await importAll() : await readAll()));

async function importAll() {
  const product = await import(pathToFileURL(productPath).href);
  const { openGate, openRegister, surroundings, createApi, dataContract, openReaders, forkReading } = product;
  const begin = performance.now();
  const { gate, close } = openGate(database, {
    ...surroundings,
    resources: '',
    announce: () => undefined,
    openReader: (known) => openReaders(forkReading(script), known),
  });
  const api = createApi(dataContract, gate);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const choices = { period: null, agency: null, receivedOn: null, answers: JSON.parse(answers) };
  const { intakeId, files: seen } = await api.intake.preview({ paths, ...choices });
  const previewed = performance.now();
  // The reading process ends with the intake.
  const megabytes = [process.pid, ...childrenOf(process.pid)].reduce((sum, pid) => sum + mostHeld(pid), 0);
  const { files } = await api.intake.commit({ intakeId });
  close();
  const milliseconds = performance.now() - begin;
  const refused = files.findIndex(({ status }) => status !== 'committed');
  if (refused >= 0) {
    const open = seen[refused].issues.filter(
      ({ answer, severity }) => answer === null && severity !== 'note',
    );
    throw new Error(`${seen[refused].path} is ${files[refused].status}: ${JSON.stringify(open.slice(0, 5))}`);
  }
  const questions = seen.flatMap(({ issues }) =>
    issues.filter(({ severity, answer }) => severity === 'question' && answer !== null),
  ).length;
  const preview = previewed - begin;
  return { milliseconds, preview, megabytes, questions, ...held(openRegister(database).value) };
}

function held(db) {
  const counts = db
    .prepare(
      'SELECT COUNT(*) AS figures, COUNT(*) - COUNT(amount) AS nils, COALESCE(SUM(amount), 0) AS sum FROM figure',
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
    if (!name.endsWith('.xlsx')) continue;
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, name));
    rows += workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount, 0);
  }
  return { milliseconds: performance.now() - begin, rows };
}

/** What a process held at most, in megabytes; 0 where the system does not tell. */
function mostHeld(pid) {
  return Number(/^VmHWM:\s+(\d+)/m.exec(told(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function childrenOf(pid) {
  return told(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
}

function told(path) {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
