import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const provinces = [
  'Cần Thơ',
  'Đắk Lắk',
  'Cao Bằng',
  'Thái Nguyên',
  'Đồng Nai',
  'Thừa Thiên Huế',
  'Quảng Ngãi',
];
const branches = ['Khai khoáng', 'Chế biến thuỷ sản', 'Xây dựng', 'Vận tải', 'Điện lực', 'Dệt may'];
const findings = [
  'đã điều tra xong',
  'đang điều tra',
  'chưa khai báo',
  'chuyển cơ quan công an',
  'đã hỗ trợ gia đình',
];
const thinBorder = { style: 'thin', color: { argb: 'FF888888' } };
const box = { top: thinBorder, left: thinBorder, bottom: thinBorder, right: thinBorder };
const headingStyle = {
  font: { name: 'Times New Roman', size: 12, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
  border: box,
};
const textStyle = { font: { name: 'Times New Roman', size: 11 }, border: box };
const numberStyle = { ...textStyle, numFmt: '#,##0' };
const dateStyle = { ...textStyle, numFmt: 'dd/mm/yyyy' };

/**
 * Writes `count` reports as agencies send them, `report-0001.xlsx` and so on, into an existing or new folder:
 * 103 rows × 12 columns, styled, with merged headings, dates and formulas, some 17 KB each. The same count gives
 * the same content. Returns the paths.
 */
export async function generateSmallWorkbooks(folder, count) {
  mkdirSync(folder, { recursive: true });
  const paths = [];
  for (let number = 1; number <= count; number++) {
    const path = join(folder, `report-${String(number).padStart(4, '0')}.xlsx`);
    await smallWorkbook(number).xlsx.writeFile(path);
    paths.push(path);
  }
  return paths;
}

function smallWorkbook(number) {
  const random = randomNumbers(number);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Báo cáo');
  sheet.mergeCells('A1:L1');
  sheet.getCell('A1').value =
    `BÁO CÁO CÔNG TÁC AN TOÀN, VỆ SINH LAO ĐỘNG – ${pick(provinces, random)} số ${number}`;
  sheet.getCell('A1').style = headingStyle;
  sheet.mergeCells('E2:I2');
  sheet.getCell('E2').value = 'Tai nạn lao động';
  const headings = [
    'TT',
    'Đơn vị',
    'Ngành',
    'Ngày',
    'Số vụ',
    'Số người',
    'Chết',
    'Nặng',
    'Nhẹ',
    'Chi phí',
    'Tỉ lệ',
    'Ghi chú',
  ];
  addStyledRow(
    sheet,
    headings,
    headings.map(() => headingStyle),
  );
  for (let row = 1; row <= 100; row++) {
    const accidents = Math.floor(random() * 12);
    const values = [
      row,
      `Công ty ${pick(provinces, random)}, mã số ${Math.floor(random() * 1e10)}`,
      pick(branches, random),
      new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 700))),
      accidents,
      accidents + Math.floor(random() * 5),
      Math.floor(random() * 2),
      Math.floor(random() * 4),
      Math.floor(random() * 9),
      Math.round(random() * 1e8) / 100,
      {
        formula: `IF(F${row + 3}=0,0,ROUND(J${row + 3}/F${row + 3},2))`,
        result: Math.round(random() * 1e7) / 100,
      },
      `${pick(findings, random)}, biên bản số ${Math.floor(random() * 1e6)}/BB-TTr`,
    ];
    addStyledRow(
      sheet,
      values,
      values.map((_, column) => columnStyle(column)),
    );
  }
  return workbook;
}

/** Writes one workbook of `rows` × 20 with shared strings to `path`, row by row, so that memory stays small. */
export async function generateBigWorkbook(path, rows) {
  const random = randomNumbers(rows);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    useSharedStrings: true,
  });
  const sheet = workbook.addWorksheet('Tổng hợp');
  for (let row = 1; row <= rows; row++) {
    const figures = Array.from({ length: 14 }, (_, column) =>
      column % 3 === 0 ? Math.round(random() * 1e7) / 100 : Math.floor(random() * 5000),
    );
    const values = [
      row,
      `Đơn vị ${row}`,
      pick(provinces, random),
      new Date(Date.UTC(2024, 0, 1 + (row % 700))),
      ...figures,
      pick(branches, random),
      { formula: `E${row}+F${row}`, result: figures[0] + figures[1] },
    ];
    const added = sheet.addRow(values);
    values.forEach((_, column) => {
      added.getCell(column + 1).style = columnStyle(column);
    });
    added.commit();
  }
  sheet.commit();
  await workbook.commit();
}

function addStyledRow(sheet, values, styles) {
  const row = sheet.addRow(values);
  styles.forEach((style, column) => {
    row.getCell(column + 1).style = style;
  });
}

function columnStyle(column) {
  if (column === 3) return dateStyle;
  return column === 0 || column > 3 ? numberStyle : textStyle;
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

// Mulberry32: the same seed gives the same numbers on every machine.
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
