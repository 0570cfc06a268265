import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTemplate } from '../../../electron/data/workbook/write/write-template';
import { recogniseTemplate } from '../../../shared/intake/recognise';
import { cellAddress } from '../../../shared/intake/sheet';
import { indicatorCellName, templateNames, textCellName } from '../../../shared/intake/template-names';
import type { Mark } from '../../../shared/wording/return-letter';
import { cellNamed } from '../../fixtures/filled-template';
import { sheetXml, tinyWorkbook } from '../../fixtures/workbooks/tiny-workbook';
import {
  annotated,
  contentsOf,
  listRows,
  looksOf,
  markOf,
  ownSheets,
  wholeWorkbook,
  writeAgencyWorkbook,
} from './annotated-content';
import { templateOf } from './contents';
import { open, partsOf, recalculated, resultsOf } from './open';

async function filledTemplate(): Promise<Uint8Array> {
  const content = templateOf('SYT');
  const workbook = new ExcelJS.Workbook();
  const blank = await writeTemplate(content);
  await workbook.xlsx.load(Buffer.from(blank) as unknown as ExcelJS.Buffer);
  const values: readonly ExcelJS.CellValue[] = [12, 'KPS', 0, '10.258', '=1+1'];
  content.indicators.forEach(({ indicator }, index) => {
    cellNamed(workbook, indicatorCellName(indicator.code)).value = values[index % values.length] ?? null;
  });
  cellNamed(workbook, textCellName('results')).value = '- Đã kiểm tra 12 cơ sở.\n- Tiếp tục.';
  cellNamed(workbook, templateNames.documentDate).value = new Date('2025-12-09T00:00:00Z');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function agencyWorkbook(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'agency-'));
  try {
    const path = join(folder, 'agency.xlsx');
    await writeAgencyWorkbook(path);
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The texts of all comments by sheet part order, each as `address: text`. */
function commentsOf(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)]
    .filter(([name]) => name.includes('comments'))
    .flatMap(([, xml]) => [...xml.matchAll(/<comment ref="([A-Z0-9]+)"[\s\S]*?<\/comment>/g)])
    .map(([whole, address]) => `${address}: ${whole.replace(/<[^>]*>/g, '').replaceAll('&#10;', '\n')}`)
    .sort();
}

const agencyMarks: readonly Mark[] = [
  markOf({
    severity: 'warning',
    sheet: 'Biểu 01',
    cell: 'D5',
    found: 'khoảng 15',
    message: 'Nhiều hơn số vụ.',
  }),
  markOf({
    sheet: 'Biểu 01',
    cell: 'D4',
    found: '10.258',
    expected: '10258 hay 10,258',
    message: 'Nhiều cách hiểu.',
  }),
  markOf({
    severity: 'error',
    sheet: 'Biểu 01',
    cell: 'D5',
    found: 'khoảng 15',
    message: 'Cần số chính xác.',
  }),
  markOf({ severity: 'warning', sheet: 'Biểu 01', cell: 'D7', found: '25', message: 'Hàng đang ẩn.' }),
  markOf({
    severity: 'note',
    sheet: "Số 'gốc' cũ",
    cell: 'B2',
    found: '42',
    message: 'Trang ẩn có số liệu.',
  }),
  markOf({
    sheet: 'Biểu 01',
    cell: 'E1',
    found: 'NĂM 2025',
    message: 'Kỳ chưa rõ. Đề nghị cơ quan xác nhận.',
  }),
  markOf({ severity: 'warning', sheet: 'Biểu 01', cell: 'K20', found: '', message: 'Thiếu chữ ký.' }),
  markOf({ severity: 'error', found: '=1+1', message: '=HYPERLINK("x")' }),
  markOf({ severity: 'note', sheet: 'Không có', cell: 'A1', message: 'Trang đã bị xóa.' }),
];

describe('an annotated template', () => {
  test('reads the same as before, is known again, and loses nothing', async () => {
    const bytes = await filledTemplate();
    const kept = Uint8Array.from(bytes);
    const name = indicatorCellName(templateOf('SYT').indicators[3]?.indicator.code ?? '');
    const target = open(bytes).definedNames.find((each) => each.name === name)?.target;
    const cell = cellAddress(target?.range.top ?? 0, target?.range.left ?? 0);
    const sheet = target?.sheet ?? null;
    const {
      before,
      after,
      lost,
      bytes: copy,
    } = await annotated(bytes, [markOf({ sheet, cell, found: '10.258', message: 'Nhiều cách hiểu.' })]);
    expect(bytes).toEqual(kept);
    expect(lost).toEqual([]);
    expect(contentsOf(ownSheets(after))).toEqual(contentsOf(before.sheets));
    expect(after.definedNames.filter((each) => each.name !== 'RETURN_LIST')).toEqual(before.definedNames);
    const [known, again] = [recogniseTemplate(before), recogniseTemplate(after)];
    if (!known.ok || !again.ok) throw new Error('Expected two templates');
    const readings = (cells: typeof known.value.cells) =>
      [...cells.values()].map(({ name: each, value }) => [each, value]);
    expect(readings(again.value.cells)).toEqual(readings(known.value.cells));
    expect(commentsOf(copy)).toEqual([`${cell}: HỎI: Nhiều cách hiểu.`]);
  });

  test('keeps protection, validations, widths and print set-up to the letter', async () => {
    const bytes = await filledTemplate();
    const { bytes: copy } = await annotated(bytes, [markOf({ sheet: 'Số liệu', cell: 'E7' })]);
    const looks = (file: Uint8Array): readonly (readonly string[])[] =>
      [...partsOf(file)]
        .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
        .map(([name, xml]) => [
          name,
          ...['sheetProtection', 'dataValidations', 'cols', 'pageSetup', 'headerFooter', 'mergeCells'].map(
            (element) => new RegExp(`<${element}[ >/][\\s\\S]*?(/>|</${element}>)`).exec(xml)?.[0] ?? '',
          ),
        ]);
    expect(looks(copy)).toEqual(looks(bytes));
  });
});

describe("an annotated workbook of an agency's own", () => {
  test('keeps contents, charts, conditional formats and comments, and says what it could not keep', async () => {
    const { before, after, lost, bytes } = await annotated(await agencyWorkbook(), agencyMarks);
    const values = (sheets: typeof before.sheets) =>
      sheets.map((sheet) => {
        const { E10, F10, ...rest } = resultsOf(sheet);
        return [sheet.name, sheet.state, sheet.merges, sheet.hiddenColumns, rest];
      });
    expect(values(ownSheets(after))).toEqual(values(before.sheets));
    expect(lost).toEqual([
      'Công thức không giữ được mà tệp không lưu kết quả, nay là ô trống: Biểu 01!E10, Biểu 01!F10.',
      'Tên vùng trỏ ra ngoài tệp hoặc chứa hàm lạ: Ngoai.',
      'Liên kết mở trang web, thư hoặc tệp khác (chữ trong ô được giữ): Biểu 01!B5.',
      'Kích thước, vị trí khung của ghi chú có sẵn (nội dung được giữ): Biểu 01.',
    ]);
    expect(commentsOf(bytes)).toEqual([
      'A1: HỎI: Kỳ chưa rõ. Đề nghị cơ quan xác nhận.',
      'B2: LƯU Ý: Trang ẩn có số liệu.',
      'C4: Theo báo cáo năm trước',
      'D4: HỎI: Nhiều cách hiểu. Cần: 10258 hay 10,258.',
      'D5: Số này do phòng TCKT cung cấp\n\nLỖI: Cần số chính xác.\nLƯU Ý: Nhiều hơn số vụ.',
      'D7: LƯU Ý: Hàng đang ẩn.',
      'K20: LƯU Ý: Thiếu chữ ký.',
    ]);
    const parts = partsOf(bytes);
    expect([...parts.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/returned/boxes1.vml',
      'xl/returned/boxes2.vml',
      'xl/returned/comments1.xml',
      'xl/returned/comments2.xml',
      'xl/returned/list1.xml',
      'xl/styles.xml',
      'xl/theme/theme1.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<conditionalFormatting sqref="C4:D8">');
    expect([...parts.values()].filter((xml) => /example\.invalid|TargetMode|WEBSERVICE/.test(xml))).toEqual(
      [],
    );
  });

  test('lists what is asked, the gravest first, with links to the cells that can be reached', async () => {
    const { after, bytes } = await annotated(await agencyWorkbook(), agencyMarks);
    expect(listRows(after)).toEqual([
      ['DANH SÁCH NỘI DUNG ĐỀ NGHỊ RÀ SOÁT, SỬA, BỔ SUNG'],
      ['BÁO CÁO NĂM 2025: Sở Y tế'],
      [
        'Tệp bao-cao.xlsx, nhận ngày 10/12/2025, lần 1. Sở Nội vụ, cơ quan thường trực Hội đồng An toàn, vệ sinh lao động tỉnh Cao Bằng, lập danh sách ngày 12/12/2025.',
      ],
      [
        'Nhấn vào địa chỉ ở cột "Ô" để đến ô được tô màu. Đề nghị sửa ngay trong tệp này, ghi ý kiến ở cột cuối và gửi lại; ô đã đúng thì ghi "đúng". Không phát sinh thì ghi KPS, đã thống kê và bằng không thì ghi 0, chưa có số liệu thì để trống.',
      ],
      ['STT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung đang ghi', 'Yêu cầu, đề nghị sửa', 'Ý kiến của cơ quan'],
      [1, 'LỖI', 'Cả tệp', '', '=1+1', '=HYPERLINK("x")'],
      [2, 'LỖI', 'Biểu 01', 'D5', 'khoảng 15', 'Cần số chính xác.'],
      [3, 'HỎI', 'Biểu 01', 'E1', 'NĂM 2025', 'Kỳ chưa rõ. Đề nghị cơ quan xác nhận.'],
      [4, 'HỎI', 'Biểu 01', 'D4', '10.258', 'Nhiều cách hiểu.\nCần: 10258 hay 10,258'],
      [5, 'LƯU Ý', 'Biểu 01', 'D5', 'khoảng 15', 'Nhiều hơn số vụ.'],
      [6, 'LƯU Ý', 'Biểu 01', 'D7 (đang ẩn)', '25', 'Hàng đang ẩn.'],
      [7, 'LƯU Ý', 'Biểu 01', 'K20', '(để trống)', 'Thiếu chữ ký.'],
      [8, 'LƯU Ý', 'Không có', 'A1', '', 'Trang đã bị xóa.'],
      [9, 'LƯU Ý', "Số 'gốc' cũ", 'B2 (đang ẩn)', '42', 'Trang ẩn có số liệu.'],
      [null, 'LỖI', '2 nội dung: chưa nhận được số liệu này, đề nghị sửa.'],
      [null, 'HỎI', '2 nội dung: có nhiều cách hiểu, đề nghị cho biết cách đúng.'],
      [null, 'LƯU Ý', '3 nội dung: đã nhận, đề nghị xem lại.'],
      [null, 'LƯU Ý', '2 nội dung: đã nhận, ghi lại cách hiểu để cơ quan biết.'],
      ['Bản này không giữ được (tệp gốc được lưu nguyên vẹn):'],
      ['- Công thức không giữ được mà tệp không lưu kết quả, nay là ô trống: Biểu 01!E10, Biểu 01!F10.'],
      ['- Tên vùng trỏ ra ngoài tệp hoặc chứa hàm lạ: Ngoai.'],
      ['- Liên kết mở trang web, thư hoặc tệp khác (chữ trong ô được giữ): Biểu 01!B5.'],
      ['- Kích thước, vị trí khung của ghi chú có sẵn (nội dung được giữ): Biểu 01.'],
    ]);
    const xml = partsOf(bytes).get('xl/returned/list1.xml') ?? '';
    expect(xml).not.toContain('<f>');
    expect(
      [...xml.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"\/>/g)].map(([, ...link]) => link),
    ).toEqual([
      ['D7', "'Biểu 01'!D5"],
      ['D8', "'Biểu 01'!E1"],
      ['D9', "'Biểu 01'!D4"],
      ['D10', "'Biểu 01'!D5"],
      ['D11', "'Biểu 01'!D7"],
      ['D12', "'Biểu 01'!K20"],
    ]);
  });

  test('colours the marked cells alone, and keeps fonts, borders and number formats of all', async () => {
    const original = await agencyWorkbook();
    const { bytes } = await annotated(original, agencyMarks);
    const [before, after] = await Promise.all([looksOf(original), looksOf(bytes)]);
    const own = [...after].filter(([place]) => !place.startsWith('Danh sách'));
    const coloured = own.filter(([place, { fill }]) => fill !== (before.get(place)?.fill ?? ''));
    expect(Object.fromEntries(coloured.map(([place, { fill }]) => [place, fill]))).toEqual({
      'Biểu 01!A1': 'FFFFD966',
      'Biểu 01!D4': 'FFFFD966',
      'Biểu 01!D5': 'FFF4B6B6',
      'Biểu 01!D7': 'FFBDD7EE',
      'Biểu 01!K20': 'FFBDD7EE',
      "Số 'gốc' cũ!B2": 'FFDEEAF6',
    });
    const kept = own.filter(([place]) => before.has(place)).map(([place, { rest }]) => [place, rest]);
    expect(kept).toEqual([...before].map(([place, { rest }]) => [place, rest]));
    expect(
      ['A1', 'B6', 'B8', 'B10', 'D7', 'G6'].map((cell) => after.get(`Danh sách cần sửa!${cell}`)),
    ).toEqual([
      { fill: '', rest: 'Times New Roman 14 bold General' },
      { fill: 'FFF4B6B6', rest: 'Times New Roman 11 bold thin General' },
      { fill: 'FFFFD966', rest: 'Times New Roman 11 bold thin General' },
      { fill: 'FFBDD7EE', rest: 'Times New Roman 11 bold thin General' },
      { fill: '', rest: 'Times New Roman 11 underlined thin General' },
      { fill: '', rest: 'Times New Roman 11 thin @ unlocked' },
    ]);
  });

  test('shows the same in LibreOffice, comments included', async () => {
    const { bytes, before } = await annotated(await agencyWorkbook(), agencyMarks);
    const saved = await recalculated(bytes);
    const after = open(saved);
    const texts = (values: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const [, own] = after.sheets;
    expect(own && texts(resultsOf(own))).toEqual({
      ...(before.sheets[0] && texts(resultsOf(before.sheets[0]))),
      C9: 47,
      D9: 25,
      E9: 'không tăng',
    });
    expect(commentsOf(saved).map((comment) => comment.split(':')[0])).toEqual([
      'A1',
      'B2',
      'C4',
      'D4',
      'D5',
      'D7',
      'K20',
    ]);
    expect(after.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['Danh sách cần sửa', 'visible'],
      ['Biểu 01', 'visible'],
      ["Số 'gốc' cũ", 'hidden'],
    ]);
  });

  test('can be annotated again when it comes back; every list is known by a name of its own', async () => {
    const first = await annotated(await agencyWorkbook(), agencyMarks);
    const second = await annotated(first.bytes, [
      markOf({ sheet: 'Biểu 01', cell: 'D4', message: 'Vẫn chưa rõ.' }),
    ]);
    expect(second.after.sheets.map(({ name }) => name)).toEqual([
      'Danh sách cần sửa (2)',
      'Danh sách cần sửa',
      'Biểu 01',
      "Số 'gốc' cũ",
    ]);
    expect(second.after.definedNames.map(({ name, scope }) => [name, scope])).toEqual([
      ['RETURN_LIST', 'Danh sách cần sửa (2)'],
      ['RETURN_LIST', 'Danh sách cần sửa'],
      ['TongSo', null],
      ['Goc', "Số 'gốc' cũ"],
    ]);
    expect(contentsOf(ownSheets(second.after))).toEqual(contentsOf(first.after.sheets));
    expect(commentsOf(second.bytes)).toContain(
      'D4: HỎI: Nhiều cách hiểu. Cần: 10258 hay 10,258.\n\nHỎI: Vẫn chưa rõ.',
    );
  });
});

const anyMark = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  severity: fc.constantFrom('error', 'question', 'warning', 'note'),
});
const anyRows = fc.uniqueArray(
  fc.record({ row: fc.nat(10), cells: fc.uniqueArray(fc.nat(6), { maxLength: 5 }), named: fc.boolean() }),
  { selector: ({ row }) => row, maxLength: 6 },
);

test.each([
  ['copied part by part', wholeWorkbook],
  ['rebuilt', tinyWorkbook],
])('marks change no value, whatever cells there are: %s', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.array(anyMark, { maxLength: 8 }), async (rows, marks) => {
      const xml = rows
        .toSorted((one, other) => one.row - other.row)
        .map(({ row, cells }) => {
          const list = cells
            .toSorted((one, other) => one - other)
            .map((column) => `<c r="${cellAddress(row, column)}" s="1"><v>${row * 100 + column}</v></c>`);
          return list.length > 0
            ? `<row r="${row + 1}" spans="1:2">${list.join('')}</row>`
            : `<row r="${row + 1}"/>`;
        });
      const file = write({
        'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${xml.join('\n')}</sheetData>`),
      });
      const { before, after, bytes } = await annotated(
        file,
        marks.map(({ row, column, severity }) =>
          markOf({ sheet: 'S', cell: cellAddress(row, column), severity: severity as Mark['severity'] }),
        ),
      );
      expect(contentsOf(ownSheets(after))).toEqual(contentsOf(before.sheets));
      const marked = new Set(marks.map(({ row, column }) => cellAddress(row, column)));
      expect(new Set(commentsOf(bytes).map((comment) => comment.split(':')[0]))).toEqual(marked);
    }),
    { numRuns: 60 },
  );
});
