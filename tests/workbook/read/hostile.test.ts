import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import {
  relationships,
  sheetXml,
  stringsXml,
  tinyParts,
  tinyWorkbook,
  workbookOfRows,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import { type BiffRecord, biffWorkbook, words, writeRecords } from '../../fixtures/workbooks/write-biff';
import { writeCompound } from '../../fixtures/workbooks/write-compound';
import { writeZip, type ZipSource } from '../../fixtures/workbooks/write-zip';
import { outcome, readCells } from './reading';

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetPart = 'xl/worksheets/sheet1.xml';
const good = workbookOfRows('<row><c t="s"><v>0</v></c></row>');

/** The tiny workbook with the ZIP's account of its sheet replaced. */
function withSheetEntry(entry: Partial<ZipSource>): Buffer {
  return writeZip(tinyParts().map((part) => (part.name === sheetPart ? { ...part, ...entry } : part)));
}

function withSheet(inner: string): Buffer {
  return tinyWorkbook({ [sheetPart]: sheetXml(inner) });
}

function compoundFile(stream: string, content: readonly BiffRecord[] = []): Buffer {
  return writeCompound({ [stream]: writeRecords(content) });
}

function officeFile(root: string): Buffer {
  return writeZip([
    {
      name: '_rels/.rels',
      content: relationships([['r', `${transitional}/officeDocument`, 'main/main.xml']]),
    },
    { name: 'main/main.xml', content: `<w:${root} xmlns:w="x"/>` },
  ]);
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`;
const externalEntity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const zeros = Buffer.alloc(100_000_000);
const zerosPacked = deflateRawSync(zeros);

type Case = readonly [what: string, bytes: () => Buffer, expected: string];

const cases: readonly Case[] = [
  ['no bytes', () => Buffer.alloc(0), 'empty_file'],
  ['plain text', () => Buffer.from('Kính gửi: Sở Nội vụ\nSau đây là số liệu.\n'), 'plain_text'],
  ['a few random bytes', () => Buffer.from([1, 2, 3]), 'not_a_workbook'],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'pdf'],
  ['a web page', () => Buffer.from('\uFEFF <html><table><tr><td>1</td></tr></table></html>'), 'html'],
  ['a web page in UTF-16', () => Buffer.from('\uFEFF<!DOCTYPE html><p>', 'utf16le'), 'html'],
  ['a web archive', () => Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related'), 'web_archive'],
  [
    'the XML of Excel 2003',
    () => Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'xml_spreadsheet_2003',
  ],
  ['an encrypted workbook', () => compoundFile('EncryptedPackage'), 'encrypted'],
  ['a workbook of Excel 97 that is cut off', () => biffWorkbook().subarray(0, 3000), 'truncated'],
  [
    'a workbook of Excel 97 with a password',
    () => biffWorkbook({ first: [[0x2f, words(1, 1)]] }),
    'encrypted',
  ],
  ['a stream that is no workbook', () => compoundFile('Workbook', [[0x99, words(1)]]), 'damaged'],
  [
    'a workbook of Excel 4 in a compound file',
    () => compoundFile('Book', [[0x409, words(0, 16)]]),
    'legacy_xls',
  ],
  ['a workbook of Excel 4', () => Buffer.from('0904060000001000', 'hex'), 'legacy_xls'],
  ['a document of Word 97', () => compoundFile('WordDocument'), 'word_document'],
  ['a compound file of another program', () => compoundFile('Else'), 'not_a_workbook'],
  ['a document of Word', () => officeFile('document'), 'word_document'],
  ['a presentation', () => officeFile('presentation'), 'presentation'],
  ['a drawing', () => officeFile('VisioDocument'), 'other_ooxml'],
  ['any other ZIP', () => writeZip([{ name: 'a.txt', content: 'a' }]), 'archive'],
  ['a ZIP of nothing', () => writeZip([]), 'archive'],
  [
    'a binary workbook',
    () =>
      writeZip([
        {
          name: '_rels/.rels',
          content: relationships([['r', `${transitional}/officeDocument`, 'xl/workbook.bin']]),
        },
      ]),
    'binary_xlsb',
  ],
  ['an entry with a password', () => withSheetEntry({ flags: 1 }), 'encrypted'],
  ['an entry with a wrong CRC', () => withSheetEntry({ crc: 1 }), 'damaged'],
  ['an entry compressed in an unknown way', () => withSheetEntry({ method: 93 }), 'damaged'],
  [
    'bytes that are no deflate',
    () => withSheetEntry({ packed: Buffer.from('khong phai deflate') }),
    'damaged',
  ],
  ['deflate that stops early', () => withSheetEntry({ packed: zerosPacked.subarray(0, 500) }), 'damaged'],
  ['an entry given twice', () => writeZip([...tinyParts(), ...tinyParts()]), 'damaged'],
  [
    'a bomb that says its size',
    () => withSheetEntry({ packed: zerosPacked, size: 4_000_000_000 }),
    'too_large',
  ],
  [
    'a bomb that says its size in ZIP64',
    () => withSheetEntry({ packed: zerosPacked, size: 5_000_000_000, zip64: true }),
    'too_large',
  ],
  ['a bomb that lies', () => withSheetEntry({ packed: zerosPacked, size: 300 }), 'damaged'],
  ['a bomb that says no size', () => withSheetEntry({ packed: zerosPacked, size: 0 }), 'damaged'],
  ['a hundred megabytes of rows', bombOfRows, 'too_large'],
  [
    'a document type in the sheet',
    () => tinyWorkbook({ [sheetPart]: `${laughs}<a>&c;</a>` }),
    'forbidden_xml',
  ],
  [
    'a document type in the strings',
    () => tinyWorkbook({ 'xl/sharedStrings.xml': `${laughs}<sst><si><t>&c;</t></si></sst>` }),
    'forbidden_xml',
  ],
  ['an outside entity', () => tinyWorkbook({ [sheetPart]: `${externalEntity}<a>&a;</a>` }), 'forbidden_xml'],
  ['a reference to nothing', () => workbookOfRows('<row><c t="str"><v>&a;</v></c></row>'), 'damaged'],
  [
    'a reference to no character',
    () => workbookOfRows('<row><c t="str"><v>&#x110000;</v></c></row>'),
    'damaged',
  ],
  ['a bare ampersand', () => workbookOfRows('<row><c t="str"><v>A & B</v></c></row>'), 'damaged'],
  [
    'bytes that are no UTF-8',
    () => tinyWorkbook({ [sheetPart]: Buffer.from('<a b="\xe1\xba"/>', 'latin1') }),
    'damaged',
  ],
  ['half a UTF-16 character', () => tinyWorkbook({ [sheetPart]: Buffer.from('fffe3c', 'hex') }), 'damaged'],
  [
    'another encoding',
    () => tinyWorkbook({ [sheetPart]: '<?xml version="1.0" encoding="windows-1258"?><a/>' }),
    'damaged',
  ],
  [
    'a part that stops early',
    () => tinyWorkbook({ [sheetPart]: sheetXml('<sheetData><row><c><v>1').slice(0, -12) }),
    'damaged',
  ],
  ['an end with half the name', () => withSheet('<sheetData><row></ro></sheetData>'), 'damaged'],
  ['elements that do not nest', () => withSheet('<sheetData><row></sheetData></row>'), 'damaged'],
  ['an empty part', () => tinyWorkbook({ [sheetPart]: '' }), 'damaged'],
  ['a part of zeros', () => tinyWorkbook({ [sheetPart]: Buffer.alloc(1000) }), 'damaged'],
  ['XML nested deep', () => withSheet('<a>'.repeat(100_000)), 'too_large'],
  ['a missing sheet', () => tinyWorkbook({ [sheetPart]: null }), 'damaged'],
  ['missing styles', () => tinyWorkbook({ 'xl/styles.xml': null }), 'damaged'],
  ['missing strings', () => tinyWorkbook({ 'xl/sharedStrings.xml': null }), 'damaged'],
  ['a missing main part', () => tinyWorkbook({ 'xl/workbook.xml': null }), 'damaged'],
  ['missing links of the main part', () => tinyWorkbook({ 'xl/_rels/workbook.xml.rels': null }), 'damaged'],
  ['missing links of the package', () => tinyWorkbook({ '_rels/.rels': null }), 'damaged'],
  ['no sheets', () => tinyWorkbook({ 'xl/workbook.xml': workbookXml('<sheets/>') }), 'no_worksheet'],
  [
    'two sheets of one name',
    () =>
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(
          '<sheets><sheet name="a" r:id="rId1"/><sheet name="A" r:id="rId1"/></sheets>',
        ),
      }),
    'damaged',
  ],
  [
    'two thousand sheets in one part of ten megabytes',
    () =>
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(
          `<sheets>${Array.from({ length: 2_000 }, (_, at) => `<sheet name="${at}" r:id="rId1"/>`).join('')}</sheets>`,
        ),
        [sheetPart]: sheetXml(' '.repeat(10_000_000)),
      }),
    'too_large',
  ],
  ['a string that is not there', () => workbookOfRows('<row><c t="s"><v>2</v></c></row>'), 'damaged'],
  ['a string before the first', () => workbookOfRows('<row><c t="s"><v>-1</v></c></row>'), 'damaged'],
  ['half a string', () => workbookOfRows('<row><c t="s"><v>0.5</v></c></row>'), 'damaged'],
  ['a style that is not there', () => workbookOfRows('<row><c s="3"><v>1</v></c></row>'), 'damaged'],
  ['text as a number', () => workbookOfRows('<row><c><v>12a</v></c></row>'), 'damaged'],
  ['a number in another base', () => workbookOfRows('<row><c><v>0x1F</v></c></row>'), 'damaged'],
  ['a number beyond all bounds', () => workbookOfRows('<row><c><v>1e999</v></c></row>'), 'damaged'],
  ['no truth value', () => workbookOfRows('<row><c t="b"><v>2</v></c></row>'), 'damaged'],
  ['no day', () => workbookOfRows('<row><c t="d"><v>2023-02-30</v></c></row>'), 'damaged'],
  ['an unknown type', () => workbookOfRows('<row><c t="z"><v>1</v></c></row>'), 'damaged'],
  [
    'a cell beyond the last column',
    () => workbookOfRows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    'damaged',
  ],
  ['a cell of another row', () => workbookOfRows('<row r="1"><c r="A2"><v>1</v></c></row>'), 'damaged'],
  [
    'a cell given twice',
    () => workbookOfRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'damaged',
  ],
  ['a row given twice', () => workbookOfRows('<row r="1"/><row r="1"/>'), 'damaged'],
  ['a row beyond the last', () => workbookOfRows('<row r="1048577"/>'), 'damaged'],
  ['row zero', () => workbookOfRows('<row r="0"/>'), 'damaged'],
  [
    'a column range without bounds',
    () => withSheet('<cols><col min="1" max="2000000000" hidden="1"/></cols><sheetData/>'),
    'damaged',
  ],
  [
    'a wide column range that hides nothing',
    () => withSheet('<cols><col min="1" max="2000000000" width="9"/></cols><sheetData/>'),
    'read',
  ],
  [
    'a merge that leaves the sheet',
    () => withSheet('<sheetData/><mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>'),
    'damaged',
  ],
  [
    'a merge of everything',
    () => withSheet('<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    'read',
  ],
  ['a dimension that lies', () => withSheet('<dimension ref="A1:XFD1048576"/><sheetData/>'), 'read'],
  ['far cells in many rows', () => withSheet(`<sheetData>${farRows(500)}</sheetData>`), 'too_large'],
  [
    'a text that is too long',
    () => tinyWorkbook({ 'xl/sharedStrings.xml': stringsXml(`<si><t>${'a'.repeat(200_000)}</t></si>`) }),
    'too_large',
  ],
  [
    'a name limited to no sheet',
    () =>
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(
          '<sheets><sheet name="S" r:id="rId1"/></sheets><definedNames><definedName name="a" localSheetId="9">S!$A$1</definedName></definedNames>',
        ),
      }),
    'damaged',
  ],
];

function farRows(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  ).join('');
}

function bombOfRows(): Buffer {
  const content = Buffer.alloc(90_000_000, '<row/>');
  content.write('<worksheet><sheetData>');
  return writeZip(tinyParts().map((part) => (part.name === sheetPart ? { ...part, content } : part)));
}

describe('each file ends in a value', () => {
  test.each(cases)('%s', (_, makeBytes, expected) => {
    expect(outcome(makeBytes())).toEqual(expected);
  });
});

test('a bomb that lies is stopped at the size that it announced', () => {
  const result = readWorkbook({ name: 'a', bytes: withSheetEntry({ packed: zerosPacked, size: 300 }) });
  expect(result).toMatchObject({ problem: { detail: expect.stringContaining('larger than 300 bytes') } });
});

test('a file cut anywhere is refused', () => {
  const outcomes = new Set<string>();
  for (let length = 1; length < good.length; length++) outcomes.add(outcome(good.subarray(0, length)));
  expect([...outcomes].sort()).toEqual(['not_a_workbook', 'plain_text', 'truncated']);
});

test('the whole file is read', () => {
  expect(readCells(good)).toEqual([['Đạt']]);
});
