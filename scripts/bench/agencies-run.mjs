// In a process of its own: node agencies-run.mjs PRODUCT DATABASE FOLDER. Asks a large register through its own doors, some things
// once on a fresh connection and after a change, all others again and again; prints milliseconds as one line of JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [productPath, database, folder] = process.argv.slice(2);
const product = await import(pathToFileURL(productPath).href);
const view = { view: 'now' };
const agencySearches = [
  'ubnd xa',
  'xã',
  'Hưng Đạo',
  'hung dao',
  'cong ty',
  'Công ty TNHH Xây dựng',
  'x',
  'don vi so 99',
  'DV-00123',
  'xa moi 17',
  'tan giang',
  'khong co',
];
const broadSearches = ['an toàn', 'an toan', 'lao dong', 'lao động', 'to chuc', 'tai', 'l', 'kiem tra'];
const narrowSearches = [
  'lan 12345',
  'lần 19999',
  'dieu tra lan 77',
  'quan trắc yên thổ lần 4321',
  'khong co',
];

const found = {};
const { api, close } = open();
const [{ code: plan }] = await api.plans.list();
const listOf = (asked) => api.duties.list({ by: 'plan', ...view, ...asked });

await once('duties: first list of all', () => listOf({}));
await once('agencies: first page of all', () => api.agencies.list({ on: null }));
const { rows } = await listOf({ plan: 'bench-2' });
const change = (number) =>
  api.duties.record({ duty: rows[number].duty, agencies: null, state: 'done', asOf: '2025-06-02', note: '' });
await once('duties: recording a state', () => change(1));
await once('duties: list of all after a state', () => listOf({}));
await once('agencies: putting a name right', () => rename('1'));
await once('duties: list of all after a change of the register', () => listOf({}));
await once('duties: broad search of a fresh connection', async () => {
  const other = open();
  await other.api.duties.list({ by: 'plan', search: 'an toan', ...view });
  other.close();
});
await once('duties: narrow search of a fresh connection', async () => {
  const other = open();
  await other.api.duties.list({ by: 'plan', search: 'lan 12345', ...view });
  other.close();
});
const ahead = open();
await once('reading ahead', () => product.readAhead(ahead.api));
await once('duties: first broad search after reading ahead', () =>
  ahead.api.duties.list({ by: 'plan', search: 'an toan', ...view }),
);
await once('duties: first list of another day after reading ahead', () =>
  ahead.api.duties.list({ by: 'agency', view: 'then', on: '2025-06-14' }),
);
await once('agencies: first search after reading ahead', () =>
  ahead.api.agencies.list({ search: 'ubnd xa', on: null, limit: 100 }),
);
await once('agencies: first search of another day after reading ahead', () =>
  ahead.api.agencies.list({ search: 'ubnd xa', on: '2025-12-14', limit: 100 }),
);
ahead.close();
await rename('2');
await once('duties: broad search after a change of the register', () => listOf({ search: 'an toan' }));

await measure('agencies: search', agencySearches, (search) =>
  api.agencies.list({ search, on: '2025-12-20', limit: 100 }),
);
await measure('agencies: pages of all', [0, 100, 5_000, 9_500], (offset) =>
  api.agencies.list({ on: '2025-12-20', offset, limit: 100 }),
);
await measure('agencies: pages of a group', ['NHOM-1', 'NHOM-5'], (group) =>
  api.agencies.list({ group, on: '2025-12-20' }),
);
await measure('agencies: detail', ['DV-00001', 'DV-05001', 'DV-05105', 'NHOM-1'], (code) =>
  api.agencies.detail({ code }),
);
await measure('duties: broad search', broadSearches, (search) => listOf({ search }));
await measure('duties: broad search by agency', broadSearches, (search) => listOf({ search, by: 'agency' }));
await measure('duties: broad search by topic', broadSearches, (search) => listOf({ search, by: 'topic' }));
await measure('duties: narrow search', narrowSearches, (search) => listOf({ search }));
await measure('duties: pages of all', [0, 100, 50_000, 199_000], (offset) => listOf({ offset }));
await measure('duties: pages by agency', [0, 50_000, 199_000], (offset) => listOf({ offset, by: 'agency' }));
await measure('duties: of one agency', ['DV-00032', 'DV-07951'], (agency) =>
  listOf({ agency, by: 'agency' }),
);
await measure('duties: of one state', ['overdue', 'done', 'not_started'], (state) => listOf({ state }));
await measure('duties: detail', [1, 7, 33], (number) => api.duties.detail({ duty: rows[number].duty }));
const collective = (await listOf({ plan, limit: 1 })).rows[0].duty;
await measure('duties: units of a group', [0, 100, 1_900], (offset) =>
  api.duties.units({ duty: collective, offset }),
);
await measure('duties: units searched', ['xa', 'Đông Khê'], (search) =>
  api.duties.units({ duty: collective, search }),
);
await measure('table by agency', ['then', 'now'], (which) =>
  api.consolidation.byAgency({ period: '2025-Y', view: which, topic: null, offset: 0, limit: 100 }),
);
await measure('table by agency: later page', ['then', 'now'], (which) =>
  api.consolidation.byAgency({ period: '2025-Y', view: which, topic: null, offset: 5_000, limit: 100 }),
);
await measure('reception', ['then', 'now'], (which) =>
  api.reception.status({ period: '2025-Y', view: which }),
);
await measure('summary', ['2025-Y'], (period) => api.consolidation.summary({ period }));
const empty = join(folder, 'empty');
mkdirSync(empty, { recursive: true });
const intake = async (paths) => {
  const { intakeId } = await api.intake.preview({ paths, period: null, agency: null, receivedOn: null });
  await api.intake.discard({ intakeId });
};
const one = join(folder, 'bao-cao.csv');
writeFileSync(one, 'Chỉ tiêu,Số liệu\nSố vụ tai nạn,3\n');
await measure('intake: opening', ['nothing'], () => intake([empty]));
await measure('intake: opening with one small file', ['one file'], () => intake([one]));
close();

const { value: db } = product.openRegister(database);
await measure('plain scan of names', ['xa'], (word) =>
  db.prepare(`SELECT count(*) AS n FROM agency_name WHERE match_key LIKE '%' || ? || '%'`).get(word),
);
await measure('plain scan of duties', ['an toan'], (word) =>
  db.prepare(`SELECT count(*) AS n FROM duty WHERE match_key LIKE '%' || ? || '%'`).get(word),
);
db.close();
console.log(JSON.stringify(found));

function open() {
  const { gate, close: closeGate } = product.openGate(database, {
    ...product.surroundings,
    today: () => '2025-12-20',
    resources: '',
    announce: () => undefined,
    openReader: (known) => product.openReaders(product.forkReading(), known),
  });
  return { api: product.createApi(product.dataContract, gate), close: closeGate };
}

function rename(number) {
  return api.agencies.edit({ code: 'DV-00009', change: { field: 'note', value: `Ghi chú ${number}` } });
}

/** Milliseconds of one question, by the clock and of this process alone. */
async function timed(work) {
  const begin = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - begin, cpu: (user + system) / 1_000 };
}

async function once(name, work) {
  const time = await timed(work);
  found[name] = { runs: [time], worstOf: '' };
}

/** Each way of asking five times, in turns, so that nothing is answered from what was asked just before. */
async function measure(name, ways, work) {
  const runs = [];
  for (let round = 0; round < 5; round++)
    for (const way of ways) runs.push({ ...(await timed(() => work(way))), way });
  const worst = runs.reduce((most, run) => (run.cpu > most.cpu ? run : most));
  found[name] = { runs: runs.map(({ wall, cpu }) => ({ wall, cpu })), worstOf: String(worst.way) };
}
