import { describe, expect, test } from 'vitest';
import { relationships, sheetXml, stylesXml, workbookXml } from '../../fixtures/workbooks/tiny-workbook';
import {
  annotated,
  contentsOf,
  figuresOf,
  listRows,
  markOf,
  ownSheets,
  wholeWorkbook,
} from './annotated-content';
import { partsOf } from './open';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mark = markOf({ sheet: 'S', cell: 'B2' });

const rebuilt = [
  'Tệp gốc có cấu trúc ít gặp nên bản này được dựng lại từ nội dung ô.',
  'Không giữ được cỡ chữ, màu, khung kẻ, độ rộng cột, thiết lập trang in.',
  'Không giữ được ghi chú có sẵn, hình vẽ, biểu đồ, danh sách chọn và khóa ô của tệp gốc.',
];

test('formulas that reach outside give way to their saved results, shared ones as a whole', async () => {
  const rows = [
    '<row r="1"><c r="A1"><f>SUM(B1:B3)</f><v>0</v></c><c r="B1"><f>cmd|\' /c calc\'!A1</f><v>7</v></c></row>',
    '<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://example.invalid/")</f><v>=1+1</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>',
    '<row r="3"><c r="A3"><f>[1]Sheet1!A1</f></c><c r="B3"><f t="shared" ref="B2:B3" si="0">RTD("x",,A3)</f><v>6</v></c></row>',
    '<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="1">A3+1</f><v>1</v></c><c r="B4" cm="1" vm="1"><f t="array" ref="B4">SUM(A1:A3*2)</f><v>8</v></c></row>',
    '<row r="5"><c r="A5"><f t="shared" si="1"/><v>2</v></c></row>',
  ];
  const { after, lost, bytes } = await annotated(
    wholeWorkbook({ 'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${rows.join('')}</sheetData>`) }),
    [mark],
  );
  expect(after.sheets[1]?.rows.map(({ cells }) => cells)).toEqual([
    [{ kind: 'formula', formula: 'SUM(B1:B3)', result: 0 }, 7],
    ['=1+1', 5],
    [null, 6],
    [
      { kind: 'formula', formula: 'A3+1', result: 1 },
      { kind: 'formula', formula: 'SUM(A1:A3*2)', result: 8 },
    ],
    [{ kind: 'formula', formula: '', result: 2 }],
  ]);
  expect(lost).toEqual([
    'Công thức lấy dữ liệu từ ngoài tệp, mở liên kết hoặc gọi hàm lạ được thay bằng kết quả đã lưu: S!B1, S!A2, S!B2, S!B3.',
    'Công thức không giữ được mà tệp không lưu kết quả, nay là ô trống: S!A3.',
    'Ảnh đặt trong ô: S!B4.',
  ]);
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).not.toMatch(/ [cv]m=/);
});

test('tables and validations stay unless they reach outside', async () => {
  const links = ['table1', 'table2'].map(
    (name, index) => [`rId${index + 1}`, `${office}/table`, `../tables/${name}.xml`] as const,
  );
  const table = (name: string, formula: string): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="${name}" displayName="${name}" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="x"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const file = wholeWorkbook({
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(links),
    'xl/tables/table1.xml': table('Mot', 'SUM(Mot[x])'),
    'xl/tables/table2.xml': table('Hai', '[1]S!A1'),
    'xl/worksheets/sheet1.xml': sheetXml(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row></sheetData><dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>$B$1:$B$3</formula1></dataValidation><dataValidation type="custom" sqref="A2"><formula1>WEBSERVICE("x")</formula1></dataValidation></dataValidations><tableParts count="2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
    ),
  });
  const { lost, bytes } = await annotated(file, [mark]);
  expect(lost).toEqual([
    'Định dạng có điều kiện, kiểm tra nhập liệu dùng hàm lạ hoặc dữ liệu ngoài tệp: S.',
    'Bảng (Table) có nguồn dữ liệu ngoài tệp: S.',
  ]);
  const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml.slice(xml.indexOf('</sheetData>'))).toBe(
    '</sheetData><dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>$B$1:$B$3</formula1></dataValidation></dataValidations><legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="returnedBoxes1"/><tableParts xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
  );
});

test('macros, links to other files and controls stay behind', async () => {
  const file = wholeWorkbook({
    'xl/workbook.xml': workbookXml(
      '<sheets><sheet name="S" sheetId="4" r:id="rId1"/><sheet name="M" sheetId="5" r:id="rId6"/></sheets><externalReferences><externalReference r:id="rId5"/></externalReferences><definedNames><definedName name="Ngoai">[1]S!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$B$2</definedName><definedName name="Auto_Open" localSheetId="1">M!$A$1</definedName></definedNames>',
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId2', `${office}/styles`, 'styles.xml'],
      ['rId4', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ['rId5', `${office}/externalLink`, 'externalLinks/externalLink1.xml'],
      [
        'rId6',
        'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        'macrosheets/sheet1.xml',
      ],
    ]),
    'xl/vbaProject.bin': 'x',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/macrosheets/sheet1.xml': sheetXml('<sheetData/>'),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', `${office}/ctrlProp`, '../ctrlProps/ctrlProp1.xml'],
      ['rId2', `${office}/printerSettings`, '../printerSettings/p.bin'],
    ]),
    'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>',
    'xl/printerSettings/p.bin': 'x',
    'xl/worksheets/sheet1.xml': sheetXml(
      '<dimension ref="A1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f>Ngoai+1</f><v>3</v></c></row></sheetData><pageSetup paperSize="9" r:id="rId2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><controls><control shapeId="1" r:id="rId1" xmlns:r="x"/></controls>',
    ),
  });
  const { lost, bytes, after } = await annotated(file, [mark]);
  expect(lost).toEqual([
    'Công thức lấy dữ liệu từ ngoài tệp, mở liên kết hoặc gọi hàm lạ được thay bằng kết quả đã lưu: S!A1.',
    'Tên vùng trỏ ra ngoài tệp hoặc chứa hàm lạ: Ngoai.',
    'Macro (chương trình) trong tệp.',
    'Liên kết đến tệp khác.',
    'Nút bấm, ô điều khiển, đối tượng nhúng: S.',
    'Trang không phải trang tính thường (trang macro, trang hộp thoại): M.',
  ]);
  expect(after.sheets.map(({ name }) => name)).toEqual(['Danh sách cần sửa', 'S']);
  const parts = partsOf(bytes);
  expect([...parts.keys()].filter((name) => /vba|external|macro|ctrl|printer/i.test(name))).toEqual([]);
  expect(parts.get('[Content_Types].xml')).not.toContain('macroEnabled');
  expect(parts.get('xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
  expect(parts.get('xl/workbook.xml')).not.toContain('Auto_Open');
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/tabSelected|rId2|controls/);
});

const values =
  '<row r="1"><c r="A1" s="1"><v>45931</v></c></row><row r="3"><c r="C3" t="b"><v>1</v></c></row>';

describe('a file of an unusual build', () => {
  test.each([
    ['prefixes of names', { 'xl/worksheets/sheet1.xml': prefixed(values) }],
    [
      'cells without addresses',
      {
        'xl/worksheets/sheet1.xml': sheetXml(
          `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>`,
        ),
      },
    ],
    ['an empty sheet', {}],
    [
      'UTF-16',
      {
        'xl/worksheets/sheet1.xml': Buffer.from(
          `\ufeff${sheetXml(`<sheetData>${values}</sheetData>`).replace('UTF-8', 'UTF-16')}`,
          'utf16le',
        ),
      },
    ],
  ])('is copied part by part: %s', async (_, parts) => {
    const { before, after, lost, bytes } = await annotated(wholeWorkbook(parts), [mark]);
    expect(contentsOf(ownSheets(after))).toEqual(contentsOf(before.sheets));
    expect(lost).toEqual([]);
    expect([...partsOf(bytes).keys()]).toContain('xl/returned/comments1.xml');
  });

  test.each([
    [
      'a cell with two formulas',
      {
        'xl/worksheets/sheet1.xml': sheetXml(
          '<sheetData><row r="1"><c r="A1"><f>WEBSERVICE("x")</f><v>1</v><f>1+0</f></c></row></sheetData>',
        ),
      },
    ],
    [
      'rows in two places',
      { 'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${values}</sheetData><sheetData/>`) },
    ],
    [
      'styles without lists of fills',
      {
        'xl/styles.xml': stylesXml(['0', '14', '22']),
        'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${values}</sheetData>`),
      },
    ],
    [
      'rows out of order',
      {
        'xl/worksheets/sheet1.xml': sheetXml(
          '<sheetData><row r="4"><c r="A4"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
        ),
      },
    ],
    [
      'strict OOXML',
      {
        'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${values}</sheetData>`).replace(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      },
    ],
    [
      'a part that is only linked by an escaped name',
      {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', `${office}/worksheet`, 'worksheets/sheet%31.xml'],
          ['rId2', `${office}/styles`, 'styles.xml'],
        ]),
        'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${values}</sheetData>`),
      },
    ],
  ])('is rebuilt from what was read, and that is said: %s', async (_, parts) => {
    const { before, after, lost } = await annotated(wholeWorkbook(parts), [mark]);
    expect(before.sheets.map(({ rows }) => rows.length > 0)).toEqual([true]);
    expect(ownSheets(after).map(figuresOf)).toEqual(before.sheets.map(figuresOf));
    expect(lost.filter((line) => !line.startsWith('Công thức'))).toEqual(rebuilt);
  });

  test('one merge of the whole sheet and thousands of marks cost nothing much', async () => {
    const sheet = sheetXml(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="B1:XFD1048576"/></mergeCells>',
    );
    const marks = Array.from({ length: 3000 }, (_, index) => markOf({ sheet: 'S', cell: `A${index + 1}` }));
    for (const parts of [{}, { 'xl/styles.xml': stylesXml(['0', '14', '22']) }]) {
      const { after, lost, bytes } = await annotated(
        wholeWorkbook({ ...parts, 'xl/worksheets/sheet1.xml': sheet }),
        [...marks, markOf({ sheet: 'S', cell: 'XFD9' })],
      );
      expect(figuresOf(after.sheets[1])).toEqual({ A1: 1 });
      expect(lost.at(-1)).toMatch(
        /^Ô không đánh dấu được trên trang, chỉ nêu trong danh sách: S!A2000, .* và 981 nơi khác\.$/,
      );
      expect(
        partsOf(bytes)
          .get('xl/returned/comments1.xml')
          ?.match(/<comment /g),
      ).toHaveLength(2000);
      expect(listRows(after).filter(([number]) => typeof number === 'number')).toHaveLength(3001);
    }
  });

  test('marks that lead nowhere, and texts that no XML may hold, stand in the list as texts', async () => {
    const { after } = await annotated(wholeWorkbook({}), [
      markOf({ sheet: 'S', cell: 'ZZZZ9', found: '\u0000=cmd|x', message: '_x0041_ & <b>"\u0007' }),
    ]);
    expect(listRows(after)[5]).toEqual([1, 'HỎI', 'S', 'ZZZZ9', '=cmd|x', '_x0041_ & <b>"']);
  });
});

function prefixed(rows: string): string {
  const inner = `<sheetData>${rows}</sheetData>`.replace(/<(\/?)/g, '<$1x:');
  return `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</x:worksheet>`;
}
