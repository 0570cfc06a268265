// In processes of their own: node big-register-run.mjs fill|summary PRODUCT DATABASE AGENCIES INDICATORS PERIOD…  Prints one line of JSON.
import { pathToFileURL } from 'node:url';
import { benchPlan } from './database-plan.mjs';

const warmRuns = 5;
const [task, productPath, database, agencies, indicators, ...periods] = process.argv.slice(2);
const product = await import(pathToFileURL(productPath).href);
const size = { agencies: Number(agencies), indicators: Number(indicators), periods };
console.log(JSON.stringify(task === 'fill' ? fill() : await summarise()));

/** Fills every period with a report of every agency that gives every indicator, one transaction a period. */
function fill() {
  const { value: db } = product.openRegister(database);
  product.loadPlan(db, product.PlanInput.parse(benchPlan(size)), product.surroundings.newUuid);
  const periodIds = db.prepare('SELECT id FROM period ORDER BY id').all();
  const insertSubmission = db.prepare(
    `INSERT INTO submission (uuid, agency_id, period_id, version, origin, file_name, received_on, nil, accepted_by, accepted_at)
     VALUES (?, ?, ?, 1, 'template', 'bao-cao.xlsx', '2025-12-10', 0, 'bench', '2025-12-10T08:00:00Z')`,
  );
  const begin = performance.now();
  for (const { id: period } of periodIds) {
    db.transaction(() => {
      for (let agency = 1; agency <= size.agencies; agency++) {
        const added = insertSubmission.run(product.surroundings.newUuid(), agency, period);
        product.insertRows(
          db,
          'figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell)',
          figuresOf(Number(added.lastInsertRowid), agency),
        );
      }
    })();
  }
  const seconds = (performance.now() - begin) / 1000;
  db.close();
  return { rows: periodIds.length * size.agencies * size.indicators, seconds };
}

/** The figure of an agency (from 1) for an indicator (from 1) is `agency + indicator`, the same in every period. */
function figuresOf(submission, agency) {
  return Array.from({ length: size.indicators }, (_, index) => {
    const amount = agency + index + 1;
    return [submission, index + 1, amount, 0, String(amount), 'Số liệu', `E${index + 5}`];
  });
}

/** Asks for the newest period's summary, once cold and then warm, and checks every total of it. */
async function summarise() {
  const { surroundings, dataContract, createApi, openGate } = product;
  const { gate, close } = openGate(database, { ...surroundings, resources: '', announce: () => undefined });
  const api = createApi(dataContract, gate);
  const times = [];
  for (let run = 0; run <= warmRuns; run++) {
    const begin = performance.now();
    const summary = await api.consolidation.summary({ period: periods.at(-1) });
    times.push(performance.now() - begin);
    check(summary);
  }
  close();
  const [first, ...warm] = times;
  return { first, warm };
}

function check({ coverage, indicators: rows, previousPeriod }) {
  const sumOfAgencies = (size.agencies * (size.agencies + 1)) / 2;
  const wrong = rows.find(({ value, decimals, previous }, index) => {
    const expected = (sumOfAgencies + size.agencies * (index + 1)) / 10 ** decimals;
    return value !== expected || (previousPeriod !== null && previous !== expected);
  });
  if (wrong) throw new Error(`The total of ${wrong.code} is wrong: ${wrong.value}, ${wrong.previous}`);
  if (rows.length !== size.indicators || coverage.reported !== size.agencies)
    throw new Error('The summary is not whole.');
}
