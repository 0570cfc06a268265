// In a process of its own: node agencies-fill.mjs PRODUCT DATABASE. Makes a large register and prints what is in it, as one line of JSON.
import { pathToFileURL } from 'node:url';
import { agencyCode, groupCode, largePlan } from './agencies-plan.mjs';

const size = { agencies: 9_800, groups: 5, duties: 20_000 };
const plans = 10;
const oldTier = 200;
const [productPath, database] = process.argv.slice(2);
const product = await import(pathToFileURL(productPath).href);
const { newUuid } = product.surroundings;

const begin = performance.now();
const { value: db } = product.openRegister(database);
product.loadPlan(db, largePlan(1, size), newUuid);
const { gate, close } = product.openGate(database, {
  ...product.surroundings,
  today: () => '2025-12-20',
  resources: '',
  announce: () => undefined,
});
const api = product.createApi(product.dataContract, gate);
await listMembers();
fillReports();
await changeAgencies();
for (let number = 2; number <= plans; number++) product.loadPlan(db, largePlan(number, size), newUuid);
await recordStates();
close();
const count = (table) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get().n;
const rows = Object.fromEntries(
  ['agency', 'agency_name', 'agency_alias', 'agency_member', 'agency_event', 'plan', 'duty', 'figure'].map(
    (table) => [table, count(table)],
  ),
);
db.close();
console.log(JSON.stringify({ rows, seconds: (performance.now() - begin) / 1000 }));

async function apply(request) {
  const outcome = await api.agencies.apply({ request: { legalBasis: 'Nghị quyết 1/NQ', ...request } });
  if (outcome.state !== 'applied') throw new Error(JSON.stringify(outcome.preview).slice(0, 2_000));
}

/** Every group gets its share of the agencies as members, from before the first period. */
async function listMembers() {
  for (let group = 1; group <= size.groups; group++) {
    const members = [];
    for (let number = group; number <= size.agencies; number += size.groups) {
      const kind = number % 2 === 0 ? 'commune_committee' : 'enterprise';
      members.push({ agency: agencyCode(number), name: `Đơn vị ${number}`, kind });
    }
    await apply({ kind: 'roster', group: groupCode(group), happenedOn: '2023-01-01', members });
  }
}

/** A report of every agency in both periods, with the 20 figures of its group. */
function fillReports() {
  const periods = db.prepare('SELECT id FROM period ORDER BY id').all();
  const ids = new Map(
    db
      .prepare('SELECT code, id FROM agency')
      .all()
      .map(({ code, id }) => [code, id]),
  );
  const insert = db.prepare(
    `INSERT INTO submission (uuid, agency_id, period_id, version, origin, file_name, received_on, nil, accepted_by, accepted_at)
     VALUES (?, ?, ?, 1, 'template', 'bao-cao.xlsx', '2024-12-10', 0, 'bench', '2024-12-10T08:00:00Z')`,
  );
  db.transaction(() => {
    for (const { id: period } of periods) {
      for (let number = 1; number <= size.agencies; number++) {
        const submission = Number(insert.run(newUuid(), ids.get(agencyCode(number)), period).lastInsertRowid);
        const first = ((number - 1) % size.groups) * 20;
        const figures = Array.from({ length: 20 }, (_, index) => {
          const amount = number + index;
          return [submission, first + index + 1, amount, 0, String(amount), 'Số liệu', `E${index + 5}`];
        });
        product.insertRows(
          db,
          'figure (submission_id, indicator_id, amount, approximation, raw_text, sheet, cell)',
          figures,
        );
      }
    }
  })();
}

/** Renames, merges and splits, and new communes in place of some old ones, all between the two periods. */
async function changeAgencies() {
  const ordinary = (number) => agencyCode(5_000 + number);
  for (let number = 1; number <= 10; number++) {
    await apply({
      kind: 'rename',
      agency: ordinary(number),
      name: `UBND phường Tân Giang ${number}`,
      happenedOn: '2025-03-01',
    });
  }
  for (let number = 1; number <= 5; number++) {
    const from = [ordinary(100 + 3 * number), ordinary(101 + 3 * number)];
    await apply({ kind: 'merge', from, into: ordinary(102 + 3 * number), happenedOn: '2025-04-01' });
  }
  const members = Array.from({ length: oldTier }, (_, index) => ({
    code: `XM-${index + 1}`,
    name: `UBND xã mới ${index + 1}`,
    kind: 'commune_committee',
  }));
  await apply({ kind: 'roster', group: null, happenedOn: '2025-07-01', members });
}

/** What has been done with some duties. */
async function recordStates() {
  const { rows } = await api.duties.list({ by: 'plan', plan: 'bench-2', limit: 500 });
  for (const [index, { duty }] of rows.entries()) {
    if (index % 5 !== 0) continue;
    await api.duties.record({ duty, agencies: null, state: pickState(index), asOf: '2025-06-01', note: '' });
  }
}

function pickState(index) {
  return ['done', 'in_progress', 'not_started'][index % 3];
}
