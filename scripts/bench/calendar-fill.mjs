// In a process of its own: node calendar-fill.mjs PRODUCT DATABASE YEAR COUNT. Makes a register with so many deadlines in a year, duties with
// due days and days of the clerk's own, and prints how many a year shows, as one line of JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { benchPlan } from './database-plan.mjs';

const [productPath, database, year, count] = process.argv.slice(2);
const product = await import(pathToFileURL(productPath).href);
const ownDays = Math.min(500, Math.floor(Number(count) / 10));
const duties = Number(count) - ownDays;
const agency = 'DV-0001';

const { value: db } = product.openRegister(database);
const plan = benchPlan({ agencies: 20, indicators: 5, periods: [`${year}-Y`] });
const items = Array.from({ length: Math.ceil(duties / 20) }, (_, index) => itemOf(index));
product.loadPlan(db, { ...plan, targets: [], assignments: items }, product.surroundings.newUuid);
const { gate, close } = product.openGate(database, {
  ...product.surroundings,
  resources: join(import.meta.dirname, '../../resources'),
  announce: () => undefined,
});
const api = product.createApi(product.dataContract, gate);
for (let number = 0; number < ownDays; number += 1) {
  await api.deadlines.saveEvent({
    ...{
      event: null,
      kind: 'own',
      title: `Họp giao ban an toàn, vệ sinh lao động lần ${number + 1}`,
      who: '',
    },
    terms: { kind: 'day', on: { relation: 'on_or_before', ...dayOf(number), year: Number(year) } },
    ...{ shift: 'none', begins: null, quote: '', document: null, note: '' },
  });
}
const days = await api.deadlines.days({ from: `${year}-01-01`, to: `${year}-12-31`, perDay: 0 });
close();
db.close();
console.log(
  JSON.stringify({ deadlines: days.reduce((sum, { total }) => sum + total, 0), days: days.length }),
);

function itemOf(index) {
  return {
    ...{ label: String(index + 1), heading: `Cơ quan ${index + 1}`, requested: false, source: null },
    members: [agency],
    duties: Array.from({ length: Math.min(20, duties - index * 20) }, (_, order) =>
      dutyOf(index * 20 + order),
    ),
  };
}

function dutyOf(number) {
  const text = `Tổ chức kiểm tra việc chấp hành pháp luật về an toàn, vệ sinh lao động, lần ${number + 1}`;
  const { month, day } = dayOf(number);
  return {
    ...{ label: `-${number}`, role: 'lead', text, topic: 'Kiểm tra', periodicity: 'none', alsoAdhoc: false },
    ...{ deadlineText: `trong năm ${year}`, addressee: null, quoteStart: text.slice(0, 20) },
    dueOn: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    ...{ partners: [], parts: [], source: null },
  };
}

/** Days that spread over the whole year, one after another. */
function dayOf(number) {
  return { month: (number % 12) + 1, day: (Math.floor(number / 12) % 28) + 1 };
}
