import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Workbook } from '../../../shared/intake/sheet';
import { contentXml, spreadsheetOfRows, tinySpreadsheet } from '../../fixtures/workbooks/tiny-spreadsheet';
import { outcome, readCells, readFirstSheet, readWhole } from './reading';

const cell = (attributes: string, inner = ''): string =>
  `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
const text = (value: string): string => cell('office:value-type="string"', `<text:p>${value}</text:p>`);
const float = (value: number | string): string => cell(`office:value-type="float" office:value="${value}"`);
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const formula = (written: string, result: unknown) => ({ kind: 'formula', formula: written, result });

const styles = `<office:font-face-decls>
  <style:font-face style:name="Chữ thường" svg:font-family="'Times New Roman'"/><style:font-face style:name=".VnTime1" svg:font-family=".VnTime"/>
</office:font-face-decls><office:automatic-styles>
  <style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="Chữ thường"/></style:style>
  <style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Default"><style:text-properties style:font-name=".VnTime1"/></style:style>
  <style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-family="VNI-Times, serif"/></style:style>
  <style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
  <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

test('a spreadsheet as a whole', () => {
  const bytes = tinySpreadsheet(
    `<table:table table:name="Số liệu" table:style-name="ta1">
      <table:table-column table:number-columns-repeated="2"/>
      <table:table-column table:visibility="collapse"/><table:table-column table:visibility="filter" table:number-columns-repeated="2"/>
      <table:table-column-group table:display="false"><table:table-column table:default-cell-style-name="ce1"/></table:table-column-group>
      <table:table-column table:number-columns-repeated="16378"/>
      <table:table-header-rows>${row(text('Sè'), `<table:table-cell table:number-columns-repeated="4"/>`, float(1))}</table:table-header-rows>
      <table:table-row table:number-rows-repeated="3" table:visibility="filter">${float(7)}</table:table-row>
      <table:table-row table:number-rows-repeated="5"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:table-row-group table:display="false">${row(
        cell(
          'table:style-name="ce2" table:number-columns-spanned="2" table:number-rows-spanned="2"',
          '<text:p>gộp</text:p>',
        ),
        '<table:covered-table-cell office:value-type="float" office:value="9"/>',
        cell(
          'office:value-type="string"',
          '<text:p>B<text:span text:style-name="T1">aùo</text:span><text:span text:style-name="T2"> cáo</text:span></text:p>',
        ),
      )}</table:table-row-group>
      <table:table-row table:number-rows-repeated="1048567"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      <table:named-expressions><table:named-range table:name="Rieng" table:cell-range-address="$'Số liệu'.$A$1:.$C$3"/></table:named-expressions>
    </table:table>
    <table:table table:name="S" table:style-name="ta2">${row(text('a'))}</table:table>
    <table:named-expressions>
      <table:named-range table:name="IND_SK_03" table:cell-range-address="$'Số liệu'.$E$7"/>
      <table:named-range table:name="HAI" table:cell-range-address="$S.$A$1:$S.$B$2"/>
      <table:named-range table:name="QUA" table:cell-range-address="$S.$A$1:$'Số liệu'.$B$2"/>
      <table:named-range table:name="HONG" table:cell-range-address="#REF!.$A$1"/>
      <table:named-expression table:name="TINH" table:expression="of:=[.A1]*2"/>
    </table:named-expressions>`,
    styles,
  );
  const expected: Workbook = {
    file: 'a.xlsx',
    format: 'ods',
    sheets: [
      {
        name: 'Số liệu',
        state: 'visible',
        rows: [
          {
            index: 0,
            cells: ['Sè', null, null, null, null, 1],
            hidden: false,
            fonts: Uint16Array.of(0, 0, 0, 0, 0, 1),
          },
          { index: 1, cells: [7], hidden: true },
          { index: 2, cells: [7], hidden: true },
          { index: 3, cells: [7], hidden: true },
          { index: 9, cells: ['gộp', 9, 'Baùo cáo'], hidden: true, fonts: Uint16Array.of(1, 0, 0) },
        ],
        merges: [{ top: 9, left: 0, bottom: 10, right: 1 }],
        hiddenColumns: [{ first: 2, last: 5 }],
        richText: new Map([
          [
            'C10',
            [
              { text: 'B', font: null },
              { text: 'aùo', font: 'VNI-Times' },
              { text: ' cáo', font: null },
            ],
          ],
        ]),
      },
      {
        name: 'S',
        state: 'hidden',
        rows: [{ index: 0, cells: ['a'], hidden: false }],
        merges: [],
        hiddenColumns: [],
        richText: new Map(),
      },
    ],
    definedNames: [
      {
        name: 'Rieng',
        scope: 'Số liệu',
        reference: "$'Số liệu'.$A$1:.$C$3",
        target: { sheet: 'Số liệu', range: { top: 0, left: 0, bottom: 2, right: 2 } },
      },
      {
        name: 'IND_SK_03',
        scope: null,
        reference: "$'Số liệu'.$E$7",
        target: { sheet: 'Số liệu', range: { top: 6, left: 4, bottom: 6, right: 4 } },
      },
      {
        name: 'HAI',
        scope: null,
        reference: '$S.$A$1:$S.$B$2',
        target: { sheet: 'S', range: { top: 0, left: 0, bottom: 1, right: 1 } },
      },
      { name: 'QUA', scope: null, reference: "$S.$A$1:$'Số liệu'.$B$2", target: null },
      { name: 'HONG', scope: null, reference: '#REF!.$A$1', target: null },
      { name: 'TINH', scope: null, reference: 'of:=[.A1]*2', target: null },
    ],
    fonts: ['Times New Roman', '.VnTime'],
    date1904: false,
    remarks: [],
  };
  expect(readWhole(bytes)).toStrictEqual(expected);
});

test.each<[what: string, xml: string, expected: unknown]>([
  ['a number', float('-21.5e1'), -215],
  ['per cent', cell('office:value-type="percentage" office:value="0.5"', '<text:p>50%</text:p>'), 0.5],
  ['an amount', cell('office:value-type="currency" office:currency="VND" office:value="1000"'), 1000],
  ['a truth value', cell('office:value-type="boolean" office:boolean-value="false"'), false],
  [
    'a day',
    cell('office:value-type="date" office:date-value="2025-03-15"'),
    { kind: 'date', date: '2025-03-15', serial: 45731 },
  ],
  [
    'a day with a time',
    cell('office:value-type="date" office:date-value="2025-03-15T18:00:00"'),
    { kind: 'date', date: '2025-03-15', serial: 45731.75 },
  ],
  ['a time', cell('office:value-type="time" office:time-value="PT12H00M00S"'), 0.5],
  [
    'a text in its attribute',
    cell('office:value-type="string" office:string-value=" a "', '<text:p>a</text:p>'),
    ' a ',
  ],
  ['lines', text('một</text:p><text:p>hai<text:line-break/>ba'), 'một\nhai\nba'],
  ['spaces and tabs', text('  a \n b<text:s text:c="3"/>c<text:tab/>d'), 'a b   c\td'],
  ['a link', text('<text:a>Sở</text:a> Y tế'), 'Sở Y tế'],
  ['character data', text('<![CDATA[a<b]]> &amp; c'), 'a<b & c'],
  [
    'a comment beside the text',
    cell(
      'office:value-type="float" office:value="7"',
      '<office:annotation><text:p>x</text:p></office:annotation><text:p>7</text:p>',
    ),
    7,
  ],
  ['a comment inside the text', text('a<office:annotation><text:p>x</text:p></office:annotation>b'), 'ab'],
  [
    'a formula',
    cell('table:formula="of:=SUM([.A1:.A3])" office:value-type="float" office:value="7"'),
    formula('SUM([.A1:.A3])', 7),
  ],
  ['a formula without a result', cell('table:formula="of:=350+357"'), formula('350+357', undefined)],
  ['a formula with an empty text', cell('table:formula="of:=&quot;&quot;"', '<text:p/>'), formula('""', '')],
  [
    'the formula TRUE()',
    cell('table:formula="of:=TRUE()" office:value-type="float" office:value="1"', '<text:p>TRUE</text:p>'),
    formula('TRUE()', true),
  ],
  [
    'an error',
    cell(
      'table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"',
      '<text:p>#DIV/0!</text:p>',
    ),
    formula('1/0', { kind: 'error', error: '#DIV/0!' }),
  ],
  [
    'an error of another program',
    cell('table:formula="=1/0" office:value-type="string"', '<text:p>#DIV/0!</text:p>'),
    formula('1/0', { kind: 'error', error: '#DIV/0!' }),
  ],
])('a cell with %s', (_what, xml, expected) => {
  expect(readCells(spreadsheetOfRows(row(xml)))).toEqual([[expected]]);
});

test('other prefixes than the usual ones', () => {
  const usual = contentXml(`<table:table table:name="S">${row(float(7))}</table:table>`);
  const others = usual
    .replaceAll('table:', 't:')
    .replace('xmlns:table=', 'xmlns:t=')
    .replaceAll('office:v', 'o:v')
    .replaceAll('xmlns:office=', 'xmlns:o=')
    .replaceAll('<office:', '<o:')
    .replaceAll('</office:', '</o:');
  expect(
    readCells(
      tinySpreadsheet('', '', {
        'content.xml': others
          .replaceAll('opendocument:xmlns:t:', 'opendocument:xmlns:table:')
          .replaceAll('opendocument:xmlns:o:', 'opendocument:xmlns:office:'),
      }),
    ),
  ).toEqual([[7]]);
});

test('the epoch of 1904', () => {
  const settings =
    '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
  const day = row(cell('office:value-type="date" office:date-value="1904-01-02"'));
  const { date1904, sheets } = readWhole(
    tinySpreadsheet(`${settings}<table:table table:name="S">${day}</table:table>`),
  );
  expect([date1904, sheets[0]?.rows[0]?.cells]).toEqual([
    true,
    [{ kind: 'date', date: '1904-01-02', serial: 1 }],
  ]);
});

test('what is kept of other workbooks is no sheet but a remark, and so are macros', () => {
  const bytes = tinySpreadsheet(
    `<table:table table:name="S">${row('<table:table-cell/>', cell(`table:formula="of:=['file:///C:/nam.ods'#$Sheet1.A1]" office:value-type="float" office:value="1"`))}</table:table>
     <table:table table:name="'file:///C:/nam.ods'#Sheet1"><table:table-source/>${row(float(1))}</table:table>`,
    '',
    { 'Basic/Standard/Module1.xml': '<a/>' },
  );
  const { sheets, remarks } = readWhole(bytes);
  expect([sheets.map(({ name }) => name), remarks]).toEqual([
    ['S'],
    [
      {
        kind: 'external_links',
        workbooks: ['file:///C:/nam.ods'],
        count: 1,
        cells: [{ sheet: 'S', cell: 'B1' }],
      },
      { kind: 'macros' },
    ],
  ]);
});

test('blank cells that repeat to the edge of the sheet cost nothing', () => {
  const bytes = spreadsheetOfRows(
    `<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>${row(float(1))}`,
  );
  expect(readFirstSheet(bytes).rows).toEqual([{ index: 1_048_575, cells: [1], hidden: false }]);
});

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>`;
const entry = '<manifest:file-entry manifest:full-path="content.xml">';
const manifest = `<manifest:manifest xmlns:manifest="m">${entry}<manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
const everywhere = `<table:table-row table:number-rows-repeated="1048576">${cell('office:value-type="float" office:value="1" table:number-columns-repeated="16384"')}</table:table-row>`;

test.each<[what: string, bytes: () => Buffer, expected: string]>([
  ['with a value in every cell', () => spreadsheetOfRows(everywhere), 'too_large'],
  [
    'with a value in every row',
    () =>
      spreadsheetOfRows(
        `<table:table-row table:number-rows-repeated="999999999">${float(1)}</table:table-row>`,
      ),
    'damaged',
  ],
  [
    'with a value in every column',
    () =>
      spreadsheetOfRows(
        row(cell('office:value-type="float" office:value="1" table:number-columns-repeated="999999999"')),
      ),
    'too_large',
  ],
  [
    'with rich text in a million rows',
    () =>
      spreadsheetOfRows(
        `<table:table-row table:number-rows-repeated="1000000">${text('a<text:span text:style-name="T1">b</text:span>')}</table:table-row>`,
        styles,
      ),
    'too_large',
  ],
  [
    'with a million spaces',
    () => spreadsheetOfRows(row(text('<text:s text:c="99999"/><text:s text:c="99999"/>'))),
    'too_large',
  ],
  ['with no count', () => spreadsheetOfRows(row(cell('table:number-columns-repeated="-1"'))), 'damaged'],
  [
    'with a merge that leaves the sheet',
    () => spreadsheetOfRows(row(cell('table:number-columns-spanned="16385"'))),
    'damaged',
  ],
  ['with text as a number', () => spreadsheetOfRows(row(float('0x1F'))), 'damaged'],
  [
    'with no day',
    () => spreadsheetOfRows(row(cell('office:value-type="date" office:date-value="2025-02-30"'))),
    'damaged',
  ],
  [
    'with no truth value',
    () => spreadsheetOfRows(row(cell('office:value-type="boolean" office:boolean-value="2"'))),
    'damaged',
  ],
  ['with an unknown type', () => spreadsheetOfRows(row(cell('office:value-type="void"'))), 'damaged'],
  [
    'with two sheets of one name',
    () => tinySpreadsheet('<table:table table:name="a"/><table:table table:name="A"/>'),
    'damaged',
  ],
  ['with no sheet', () => tinySpreadsheet(''), 'no_worksheet'],
  [
    'with entities in its content',
    () => tinySpreadsheet('', '', { 'content.xml': `${laughs}${contentXml('&b;')}` }),
    'forbidden_xml',
  ],
  [
    'with entities in its styles',
    () => tinySpreadsheet('<table:table/>', '', { 'styles.xml': `${laughs}<a>&b;</a>` }),
    'forbidden_xml',
  ],
  ['without content', () => tinySpreadsheet('', '', { 'content.xml': null }), 'damaged'],
  ['whose content is something else', () => tinySpreadsheet('', '', { 'content.xml': '<a/>' }), 'damaged'],
  ['with a password', () => tinySpreadsheet('', '', { 'META-INF/manifest.xml': manifest }), 'encrypted'],
  ['with a password for the whole', () => tinySpreadsheet('', '', { 'encrypted-package': 'x' }), 'encrypted'],
  [
    'that is a text',
    () => tinySpreadsheet('', '', { mimetype: 'application/vnd.oasis.opendocument.text' }),
    'open_document',
  ],
  [
    'with styles that are their own parents',
    () =>
      spreadsheetOfRows(
        row(cell('table:style-name="x" office:value-type="float" office:value="1"')),
        '<office:automatic-styles><style:style style:name="x" style:family="table-cell" style:parent-style-name="x"/></office:automatic-styles>',
      ),
    'read',
  ],
])('a spreadsheet %s', (_what, bytes, expected) => {
  expect(outcome(bytes())).toBe(expected);
});

test('content with random bytes changed is read or refused, never thrown at', () => {
  const content = Buffer.from(
    contentXml(
      `<table:table table:name="S"><table:table-column/>${row(float(7), text('a<text:s text:c="2"/>'), cell('table:formula="of:=1" office:value-type="date" office:date-value="2025-03-15"'))}</table:table>`,
      styles,
    ),
  );
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, (some) => {
      const changed = Buffer.from(content);
      for (const [at, value] of some) changed[at % changed.length] = value;
      expect(outcome(tinySpreadsheet('', '', { 'content.xml': changed }))).toBeTypeOf('string');
    }),
    { numRuns: 1_000 },
  );
});
