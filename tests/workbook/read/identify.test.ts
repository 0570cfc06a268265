import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type FileKind, identifyFile } from '../../../electron/data/workbook/read/identify-file';
import { unreadableFileCodes } from '../../../shared/wording/unreadable-file';
import { toPdf } from '../../fixtures/libreoffice';
import { tinySpreadsheet } from '../../fixtures/workbooks/tiny-spreadsheet';
import { relationships, tinyWorkbook, workbookXml } from '../../fixtures/workbooks/tiny-workbook';
import { biffWorkbook, words, writeRecords } from '../../fixtures/workbooks/write-biff';
import { writeCompound } from '../../fixtures/workbooks/write-compound';
import { writeZip } from '../../fixtures/workbooks/write-zip';
import { outcome, readWhole } from './reading';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const fixture = (name: string): URL => new URL(`../../fixtures/workbooks/${name}`, import.meta.url);

function officePackage(root: string, part = 'main/main.xml'): Buffer {
  return writeZip([
    { name: '_rels/.rels', content: relationships([['r', `${office}/officeDocument`, part]]) },
    { name: part, content: `<w:${root} xmlns:w="x"/>` },
  ]);
}

const bytes = (hex: string, rest = ''): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(rest)]);
const zeros = '\0'.repeat(40);
const page = '<html><body><table><tr><td>707</td></tr></table></body></html>';

type Case = readonly [what: string, kind: FileKind, content: () => Buffer];

const cases: readonly Case[] = [
  ['a workbook', 'xlsx', () => tinyWorkbook()],
  ['a workbook of LibreOffice', 'xlsx', () => readFileSync(fixture('libreoffice.xlsx'))],
  ['a workbook of Excel 97', 'xls', () => readFileSync(fixture('libreoffice.xls'))],
  ['a spreadsheet of OpenDocument', 'ods', () => readFileSync(fixture('libreoffice.ods'))],
  ['a text table', 'csv', () => Buffer.from('TT;Chỉ tiêu;Số\n1;Số vụ;04\n')],
  ['nothing', 'empty_file', () => Buffer.alloc(0)],
  ['a letter', 'plain_text', () => Buffer.from('Kính gửi Sở Nội vụ.\nSau đây là báo cáo.\n')],
  ['a web page', 'html', () => Buffer.from(`\n ${page}`)],
  ['a web page with a first line of XML', 'html', () => Buffer.from(`<?xml version="1.0"?>\n${page}`)],
  ['a web page in UTF-16', 'html', () => Buffer.from(`\uFEFF${page}`, 'utf16le')],
  [
    'a web archive',
    'web_archive',
    () => Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'),
  ],
  [
    'a web archive of a browser',
    'web_archive',
    () => Buffer.from('From: <Saved>\r\nSubject: Bang\r\nMIME-Version: 1.0\r\n'),
  ],
  [
    'the XML of Excel 2003',
    'xml_spreadsheet_2003',
    () => Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  ],
  [
    'a flat OpenDocument file',
    'flat_open_document',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">',
      ),
  ],
  ['any other XML', 'not_a_workbook', () => Buffer.from('<?xml version="1.0"?><a/>')],
  ['a workbook of Excel 4', 'legacy_xls', () => bytes('0904060000001000')],
  ['a binary workbook', 'binary_xlsb', () => officePackage('workbook', 'xl/workbook.bin')],
  [
    'a text of OpenDocument',
    'open_document',
    () => tinySpreadsheet('', '', { mimetype: 'application/vnd.oasis.opendocument.text' }),
  ],
  ['a document of Word', 'word_document', () => officePackage('document')],
  ['a document of Word 97', 'word_document', () => writeCompound({ WordDocument: Buffer.alloc(1) })],
  ['a text in RTF', 'rich_text', () => Buffer.from('{\\rtf1\\ansi}')],
  ['a presentation', 'presentation', () => officePackage('presentation')],
  [
    'a presentation of PowerPoint 97',
    'presentation',
    () => writeCompound({ 'PowerPoint Document': Buffer.alloc(1) }),
  ],
  ['a drawing of Office', 'other_ooxml', () => officePackage('VisioDocument')],
  [
    'a PDF that names a font',
    'pdf_text',
    () => Buffer.from('%PDF-1.4\n1 0 obj <</Type /Font /Subtype /Type1>>'),
  ],
  [
    'a PDF of pictures',
    'pdf_scan',
    () => Buffer.from('%PDF-1.4\n1 0 obj <</Subtype /Image /Filter /DCTDecode>>'),
  ],
  [
    'a PDF whose objects are packed',
    'pdf',
    () => Buffer.from('%PDF-1.5\n1 0 obj <</Subtype /Image>> 2 0 obj <</Type /ObjStm>>'),
  ],
  ['a PDF behind other bytes', 'pdf', () => Buffer.from('\n\n%PDF-1.7\n')],
  ['a photograph', 'image', () => bytes('ffd8ffe0', zeros)],
  ['a picture in PNG', 'image', () => bytes('89504e470d0a1a0a', zeros)],
  ['a fax', 'image', () => bytes('49492a00', zeros)],
  ['a picture in WebP', 'image', () => Buffer.from(`RIFF${zeros.slice(0, 4)}WEBPVP8 `)],
  ['a photograph of a telephone', 'image', () => bytes('00000018', 'ftypheic')],
  ['a ZIP of other files', 'archive', () => writeZip([{ name: 'a.xlsx', content: 'a' }])],
  ['a RAR', 'archive', () => bytes('526172211a0700', zeros)],
  ['a 7z', 'archive', () => bytes('377abcaf271c', zeros)],
  ['a workbook with a password', 'encrypted', () => writeCompound({ EncryptedPackage: Buffer.alloc(1) })],
  ['a workbook of Excel 97 with a password', 'encrypted', () => biffWorkbook({ first: [[0x2f, words(1)]] })],
  ['a workbook that is cut off', 'truncated', () => tinyWorkbook().subarray(0, 800)],
  ['a workbook of Excel 97 that is cut off', 'truncated', () => biffWorkbook().subarray(0, 600)],
  ['a stream that is no workbook', 'damaged', () => writeCompound({ Workbook: writeRecords([[1]]) })],
  [
    'entities in the main part',
    'forbidden_xml',
    () => tinyWorkbook({ 'xl/workbook.xml': '<!DOCTYPE a><workbook/>' }),
  ],
  ['bytes that are nothing', 'not_a_workbook', () => bytes('00010203')],
  ['a compound file of another program', 'not_a_workbook', () => writeCompound({ Else: Buffer.alloc(1) })],
  ['more than is read', 'too_large', () => Buffer.alloc(70_000_000, 'a;b\n')],
];

test.each(cases)('%s is %s', (_what, kind, content) => {
  expect(identifyFile(content())).toBe(kind);
});

const formats: readonly FileKind[] = ['xlsx', 'xls', 'ods', 'csv'];

test.each(cases)('%s is read, or refused for the same reason', (_what, kind, content) => {
  expect(outcome(content())).toBe(formats.includes(kind) ? 'read' : kind);
});

test('a PDF of LibreOffice has letters', { timeout: 120_000 }, async () => {
  const path = await toPdf(fileURLToPath(fixture('libreoffice.xlsx')));
  onTestFinished(() => rm(dirname(path), { recursive: true, force: true }));
  expect(identifyFile(readFileSync(path))).toBe('pdf_text');
});

test('every reason has its words', () => {
  const foundWhenRead: readonly FileKind[] = ['no_worksheet', 'open_quote'];
  const found = new Set([...cases.map(([, kind]) => kind), ...foundWhenRead]);
  const reasons = [...found].filter((kind) => !formats.includes(kind));
  const ofTheDisk = ['missing', 'no_access', 'not_a_file'];
  expect([...reasons, ...ofTheDisk].toSorted()).toEqual([...unreadableFileCodes].toSorted());
});

test('any bytes are something', () => {
  const start = fc.constantFrom('', '504b0304', 'd0cf11e0a1b11ae1', '0908', 'fffe', '25504446');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 600 }), (magic, rest) => {
      const content = Buffer.concat([Buffer.from(magic, 'hex'), rest]);
      expect([...unreadableFileCodes, 'csv']).toContain(identifyFile(content));
    }),
    { numRuns: 500 },
  );
});

test('a workbook that refers to others and one with macros say so', () => {
  const sheet = (formula: string, at: number): string => `<c r="A${at}"><f>${formula}</f><v>1</v></c>`;
  const rows = ["'[1]Biểu 1'!A1", '[1]S!B2+1', 'Bang[2024]', '"xem [1]"', 'SUM(A1,[12]!Ten)']
    .map((formula, at) => `<row r="${at + 1}">${sheet(formula.replaceAll('"', '&quot;'), at + 1)}</row>`)
    .join('');
  const content = tinyWorkbook({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', `${office}/worksheet`, 'worksheets/sheet1.xml'],
      ['rId4', `${office}/externalLink`, 'externalLinks/externalLink1.xml'],
      ['rId5', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ]),
    'xl/workbook.xml': workbookXml('<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>'),
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
      ['rId1', `${office}/externalLinkPath`, 'file:///C:/nam.xlsx'],
    ]).replace('Target=', 'TargetMode="External" Target='),
  });
  expect(readWhole(content).remarks).toEqual([
    {
      kind: 'external_links',
      workbooks: ['file:///C:/nam.xlsx'],
      count: 3,
      cells: ['A1', 'A2', 'A5'].map((cell) => ({ sheet: 'S', cell })),
    },
    { kind: 'macros' },
  ]);
});
