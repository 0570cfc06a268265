import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const border = { style: 'thin', color: { argb: 'FF888888' } };
const box = { top: border, left: border, bottom: border, right: border };
const text = { font: { name: 'Times New Roman', size: 11 }, border: box };
const number = { ...text, numFmt: '#,##0.##' };
const date = { ...text, numFmt: 'dd/mm/yyyy' };
const heading = {
  font: { name: 'Times New Roman', size: 12, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
  border: box,
};
const columns = [
  ['Mã', text],
  ['Chỉ tiêu', text],
  ['Đơn vị tính', text],
  ['Kỳ trước', number],
  ['Kỳ này', number],
  ['Ghi chú', text],
  ['Ngày chốt', date],
  ['Quý I', number],
  ['Quý II', number],
  ['Quý III', number],
  ['Quý IV', number],
  ['So kỳ trước', number],
];
const figureColumn = 5;
const firstFigureRow = 4;

/**
 * Writes one filled-in report of the plan for each of its agencies: a sheet with the marks, and a styled sheet of 12
 * columns with a row for every indicator. Returns what a register must hold afterwards: the number of figures, of
 * "không phát sinh" among them, and the sum of the amounts in units of each indicator's last decimal.
 */
export async function generateReports(folder, plan) {
  mkdirSync(folder, { recursive: true });
  const expected = { figures: 0, nils: 0, sum: 0 };
  for (const [place, { code }] of plan.agencies.entries()) {
    const figures = plan.indicators.map((_, index) => figureOf(place, index));
    await report(plan, code, figures).xlsx.writeFile(join(folder, `${code}_bao-cao.xlsx`));
    expected.figures += figures.length;
    expected.nils += figures.filter(({ amount }) => amount === null).length;
    expected.sum += figures.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  }
  return expected;
}

/** What an agency wrote for an indicator, and the amount it stands for (null: "không phát sinh"). Mostly plain numbers. */
function figureOf(place, index) {
  const amount = ((place + 1) * 7_919 + (index + 1) * 104_729) % 99_991;
  if (index % 25 === 24) return { cell: 'không phát sinh', amount: null };
  if (index % 20 === 7) return { cell: `hơn ${grouped(amount + 10_000)}`, amount: amount + 10_000 };
  return { cell: index % 10 === 9 ? amount / 10 : amount, amount };
}

function grouped(amount) {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}

function report(plan, agency, figures) {
  const workbook = new ExcelJS.Workbook();
  addMarks(workbook, plan, agency);
  const sheet = workbook.addWorksheet('Số liệu');
  sheet.mergeCells('A1:L1');
  sheet.getCell('A1').value = `SỐ LIỆU NĂM ${plan.periods[0].year} – ${agency}`;
  sheet.getCell('A1').style = heading;
  sheet.mergeCells('H2:K2');
  sheet.getCell('H2').value = 'Chia theo quý';
  addRow(
    sheet,
    columns.map(([title]) => title),
    columns.map(() => heading),
  );
  for (const [index, figure] of figures.entries()) {
    addRow(
      sheet,
      rowOf(plan.indicators[index], index, figure),
      columns.map(([, style]) => style),
    );
    sheet.getCell(firstFigureRow + index, figureColumn).name =
      `IND_${plan.indicators[index].code.replaceAll('-', '_')}`;
  }
  return workbook;
}

function addMarks(workbook, plan, agency) {
  const sheet = workbook.addWorksheet('Thông tin');
  const marks = [
    ['Mẫu', 'META_TEMPLATE', 'atvsld-bao-cao@1'],
    ['Kế hoạch', 'META_PLAN', plan.code],
    ['Cơ quan', 'META_AGENCY', agency],
    ['Kỳ', 'META_PERIOD', plan.periods[0].code],
  ];
  for (const [index, [label, name, mark]] of marks.entries()) {
    addRow(sheet, [label, mark], [text, text]);
    sheet.getCell(index + 1, 2).name = name;
  }
}

function rowOf(indicator, index, { cell, amount }) {
  const row = firstFigureRow + index;
  const quarter = Math.floor((amount ?? 0) / 4);
  return [
    indicator.code,
    indicator.name,
    indicator.unit,
    Math.round((amount ?? 0) * 0.9),
    cell,
    index % 3 === 0 ? 'đã đối chiếu với sổ theo dõi' : null,
    new Date(Date.UTC(2025, 11, 1 + (index % 14))),
    quarter,
    quarter + 1,
    quarter + 2,
    quarter + 3,
    { formula: `H${row}+I${row}+J${row}+K${row}-D${row}`, result: quarter },
  ];
}

function addRow(sheet, values, styles) {
  const row = sheet.addRow(values);
  for (const [column, style] of styles.entries()) row.getCell(column + 1).style = style;
}
