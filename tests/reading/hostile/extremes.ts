import {
  relationships,
  sheetXml,
  tinyWorkbook,
  workbookOfRows,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import type { HostileFile } from './hostile-file';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetPart = 'xl/worksheets/sheet1.xml';
const linksPart = 'xl/_rels/workbook.xml.rels';

function withSheet(inner: string): () => Buffer {
  return () => tinyWorkbook({ [sheetPart]: sheetXml(inner) });
}

function withRows(rows: string): () => Buffer {
  return () => workbookOfRows(rows);
}

function without(part: string): () => Buffer {
  return () => tinyWorkbook({ [part]: null });
}

function linkedTo(target: string, more = ''): () => Buffer {
  return () =>
    tinyWorkbook({
      [linksPart]: relationships([['rId1', `${office}/worksheet`, target]]).replace('/>', `${more}/>`),
    });
}

const farRows = Array.from(
  { length: 500 },
  (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
);
const twoThousandSheets = Array.from({ length: 2_000 }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`);
const wholeSheet = '<mergeCell ref="A1:XFD1048576"/>';

/** Files of legal XML that point at the end of the world, past it, or at nothing. */
export const extremes: readonly HostileFile[] = [
  {
    name: 'one merge of the whole sheet',
    make: withSheet(`<sheetData/><mergeCells>${wholeSheet}</mergeCells>`),
    ending: 'read',
  },
  {
    name: 'the whole sheet merged 200,000 times',
    make: withSheet(
      `<sheetData><row><c t="s"><v>0</v></c></row></sheetData><mergeCells>${wholeSheet.repeat(200_000)}</mergeCells>`,
    ),
    ending: 'read',
  },
  {
    name: 'every row a title over all columns',
    make: withSheet(
      `<sheetData><row><c t="s"><v>0</v></c></row></sheetData><mergeCells>${Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD${at + 1}"/>`).join('')}</mergeCells>`,
    ),
    ending: 'read',
  },
  {
    name: 'columns to two thousand million',
    make: withSheet('<cols><col min="1" max="2000000000" width="9"/></cols><sheetData/>'),
    ending: 'read',
  },
  {
    name: 'hidden columns to two thousand million',
    make: withSheet('<cols><col min="1" max="2000000000" hidden="1"/></cols><sheetData/>'),
    ending: 'damaged',
  },
  {
    name: 'a cell at XFD1048576',
    make: withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ending: 'read',
  },
  {
    name: 'cells at both ends of the sheet',
    make: withRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    ending: 'read',
  },
  { name: 'far cells in many rows', make: withRows(farRows.join('')), ending: 'too_large' },
  {
    name: 'a sheet said to be all cells',
    make: withSheet('<dimension ref="A1:XFD1048576"/><sheetData/>'),
    ending: 'read',
  },
  { name: 'a negative row', make: withRows('<row r="-1"/>'), ending: 'damaged' },
  { name: 'row zero', make: withRows('<row r="0"/>'), ending: 'damaged' },
  { name: 'a huge row', make: withRows('<row r="99999999999999999999"/>'), ending: 'damaged' },
  { name: 'half a row', make: withRows('<row r="1.5"/>'), ending: 'damaged' },
  { name: 'a row that is no number', make: withRows('<row r="1e309"/>'), ending: 'damaged' },
  { name: 'a huge column', make: withRows('<row r="1"><c r="ZZZZZZZZZZ1"/></row>'), ending: 'damaged' },
  {
    name: 'a string that is not there',
    make: withRows('<row><c t="s"><v>4294967296</v></c></row>'),
    ending: 'damaged',
  },
  {
    name: 'a string before the first',
    make: withRows('<row><c t="s"><v>-1</v></c></row>'),
    ending: 'damaged',
  },
  {
    name: 'a style that is not there',
    make: withRows('<row><c s="4294967296"><v>1</v></c></row>'),
    ending: 'damaged',
  },
  {
    name: 'a style before the first',
    make: withRows('<row><c s="-1"><v>1</v></c></row>'),
    ending: 'damaged',
  },
  {
    name: 'a sheet that is linked to nothing',
    make: () =>
      tinyWorkbook({ 'xl/workbook.xml': workbookXml('<sheets><sheet name="S" r:id="rId9"/></sheets>') }),
    ending: 'damaged',
  },
  { name: 'a sheet outside the package', make: linkedTo('../../../../../etc/passwd'), ending: 'damaged' },
  {
    name: 'a sheet on another computer',
    make: linkedTo('http://127.0.0.1:9/a.xml', ' TargetMode="External"'),
    ending: 'damaged',
  },
  { name: 'a sheet that is the main part', make: linkedTo('workbook.xml'), ending: 'read' },
  {
    name: 'two thousand sheets of ten megabytes in one part',
    make: () =>
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(`<sheets>${twoThousandSheets.join('')}</sheets>`),
        [sheetPart]: sheetXml(' '.repeat(10_000_000)),
      }),
    ending: 'too_large',
  },
  {
    name: 'two thousand sheets of one part full of merges',
    make: () =>
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(`<sheets>${twoThousandSheets.join('')}</sheets>`),
        [sheetPart]: sheetXml(`<sheetData/><mergeCells>${wholeSheet.repeat(90)}</mergeCells>`),
      }),
    ending: 'read',
  },
  { name: 'no main part', make: without('xl/workbook.xml'), ending: 'damaged' },
  { name: 'no sheet', make: without(sheetPart), ending: 'damaged' },
  { name: 'no styles', make: without('xl/styles.xml'), ending: 'damaged' },
  { name: 'no strings', make: without('xl/sharedStrings.xml'), ending: 'damaged' },
  { name: 'no links', make: without(linksPart), ending: 'damaged' },
];
