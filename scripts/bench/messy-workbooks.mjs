import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { benchPlan } from './database-plan.mjs';

const preset = new URL('../../resources/presets/cao-bang-2025.json', import.meta.url);
const first = ['Đức', 'Minh', 'Quang', 'Hưng', 'Vân', 'Thanh', 'Ngọc', 'Bình', 'Thịnh', 'Phúc'];
const second = ['Long', 'Hạnh', 'Sơn', 'Khê', 'Đạo', 'Trì', 'Vượng', 'Động', 'Thái', 'Xuân'];

/** The plan of the province with communes as agencies, each of which supplies every figure that no check ties to another. */
export function messyPlan(communes) {
  const { indicators } = JSON.parse(readFileSync(preset, 'utf8'));
  const names = Array.from({ length: communes }, (_, place) => {
    const kind = place < first.length * second.length ? 'xã' : 'phường';
    return `UBND ${kind} ${first[place % 10]} ${second[Math.floor(place / 10) % 10]}`;
  });
  const plan = benchPlan({ agencies: communes, indicators: 1, periods: ['2024-Y', '2025-Y'] });
  const codes = plan.agencies.map(({ code }) => code);
  return {
    ...plan,
    agencies: plan.agencies.map((agency, place) => ({
      ...agency,
      name: names[place],
      kind: 'commune_committee',
    })),
    targets: [],
    indicators: indicators
      .filter(({ code }) => /^(TT|HL|PC|SK|QT|BH)-/.test(code))
      .map((indicator) => ({ ...indicator, suppliers: codes })),
  };
}

const layouts = [twoYears, planAndResult, numbersAsText, textTable, twoTables];

/**
 * Questions that the made reports raise, answered beforehand: a dash is "không phát sinh", a number of two readings the likelier, money
 * without a unit in the indicator's.
 */
export const messyAnswers = [
  { question: 'ambiguous_number', answer: 'nil' },
  { question: 'too_many_decimals', answer: '#1' },
  { question: 'other_unit', answer: '#1' },
].map((answer) => ({ file: null, sheet: null, cell: null, indicator: null, reason: null, ...answer }));

/**
 * Writes one report of the plan for each of its agencies, in five layouts of their own, every fifth as .csv. Returns what a register must hold
 * afterwards, as `generateReports` does, and how many questions have to be answered for it.
 */
export async function generateMessy(folder, plan) {
  mkdirSync(folder, { recursive: true });
  const expected = { figures: 0, nils: 0, sum: 0, questions: 0 };
  for (const [place, { name }] of plan.agencies.entries()) {
    const layout = layouts[place % layouts.length];
    const figures = plan.indicators.map((indicator, index) => ({
      ...indicator,
      // Rising, as the checks between participants and meetings want it.
      amount: ((place * 7_919) % 500) + 13 * index + 1,
    }));
    const { rows, merges = [], asked = [], nils = [], text = false } = layout(figures);
    const all = [
      ['UBND TỈNH CAO BẰNG'],
      [name.toUpperCase()],
      [`Số: ${place + 1}/BC-UBND`, null, null, 'Cao Bằng, ngày 05 tháng 12 năm 2025'],
      [],
      ['BÁO CÁO KẾT QUẢ CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG NĂM 2025'],
      ...rows,
    ];
    const path = join(folder, `${String(place + 1).padStart(3, '0')}.${text ? 'csv' : 'xlsx'}`);
    if (text) writeFileSync(path, `\ufeff${all.map((row) => row.join(';')).join('\r\n')}\r\n`);
    else await save(path, all, merges);
    expected.figures += figures.length;
    expected.nils += nils.length;
    expected.questions += asked.length;
    expected.sum += figures.reduce((sum, { code, amount }) => sum + (nils.includes(code) ? 0 : amount), 0);
  }
  return expected;
}

async function save(path, rows, merges) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Báo cáo');
  sheet.addRows(rows);
  for (const merge of merges) sheet.mergeCells(merge);
  await workbook.xlsx.writeFile(path);
}

const shown = ({ amount, decimals }) => amount / 10 ** decimals;
const written = (figure) => String(shown(figure)).replace('.', ',');

const moneyOf = (figures) => figures.filter(({ unit }) => unit.includes('đồng')).map(({ code }) => code);

function twoYears(figures) {
  const rows = figures.map((figure, index) => {
    const { name, unit, amount } = figure;
    return [index + 1, name, unit, shown({ ...figure, amount: amount + 3 }), shown(figure), 97.5];
  });
  return { rows: [['STT', 'Nội dung', 'ĐVT', 'Năm 2024', 'Năm 2025', 'So sánh (%)'], ...rows] };
}

function planAndResult(figures) {
  const rows = figures.map((figure, index) => [index + 1, figure.name, 1000, shown(figure)]);
  const heading = [
    ['TT', 'Chỉ tiêu', 'Năm 2025', null],
    [null, null, 'Kế hoạch', 'Thực hiện'],
    ['(1)', '(2)', '(3)', '(4)'],
  ];
  return { rows: [...heading, ...rows], merges: ['A6:A7', 'B6:B7', 'C6:D6'], asked: moneyOf(figures) };
}

function numbersAsText(figures) {
  const [{ code }, { code: other }] = figures;
  const rows = figures.map((figure, index) => {
    const cell = index === 0 ? '-' : index === 1 ? 'KPS' : written(figure);
    return [index + 1, figure.name, figure.unit, cell];
  });
  return {
    rows: [['STT', 'Nội dung', 'Đơn vị tính', 'Kết quả năm 2025'], ...rows],
    nils: [code, other],
    asked: [code],
  };
}

function textTable(figures) {
  const rows = figures.map((figure, index) => [index + 1, figure.name, figure.unit, written(figure)]);
  return { rows: [['STT', 'Nội dung', 'Đơn vị tính', 'Năm 2025'], ...rows], text: true };
}

/** One figure was typed as 10.258 where the point is the decimal sign. */
function twoTables(figures) {
  const half = Math.ceil(figures.length / 2);
  const asked = figures.at(-1);
  asked.amount = 10_258;
  const table = (title, some) => [
    [title],
    ['STT', 'Nội dung', 'Số lượng'],
    ...some.map((figure, index) => [index + 1, figure.name, figure === asked ? 10.258 : shown(figure)]),
    [],
  ];
  const rows = [
    ...table('I. Tuyên truyền, huấn luyện', figures.slice(0, half)),
    ...table('II. Các nội dung khác', figures.slice(half)),
  ];
  return { rows, asked: [asked.code, ...moneyOf(figures)] };
}
