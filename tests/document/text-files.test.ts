import { describe, expect, it } from 'vitest';
import { readPasted } from '../../electron/data/document/read-document';
import { tinyWorkbook } from '../fixtures/workbooks/tiny-workbook';
import { writeCompound } from '../fixtures/workbooks/write-compound';
import { docx, p } from './fixtures/docx';
import { linesIn, problemIn, readWhole } from './fixtures/read-lines';

const words = 'KẾ HOẠCH\nTriển khai công tác an toàn, vệ sinh lao động năm 2025\n';
const bom = '\ufeff';

/** The bytes of a text in TCVN3 or VNI, as their programs saved it. */
const singleBytes = (text: string) => Buffer.from(text, 'latin1');

describe('whatever the encoding, the text is read', () => {
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a mark', Buffer.from(bom + words)],
    ['UTF-16', Buffer.from(words, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(bom + words, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(bom + words, 'utf16le').swap16()],
    ['TCVN3', singleBytes('KÕ HO¹CH\nTriÓn khai c«ng t¸c an toµn, vÖ sinh lao ®éng n¨m 2025\n')],
    ['VNI', singleBytes('KEÁ HOAÏCH\nTrieån khai coâng taùc an toaøn, veä sinh lao ñoäng naêm 2025\n')],
  ])('%s', async (_encoding, bytes) => {
    const { text } = await readWhole(bytes);
    expect(text).toBe(words);
  });

  it('Windows-1258, where marks stand for themselves', async () => {
    const bytes = Buffer.from('547269ead26e206b686169', 'hex');
    const long = Buffer.concat(Array.from({ length: 20 }, () => Buffer.concat([bytes, Buffer.from('\n')])));
    const { text } = await readWhole(long);
    expect(text.normalize('NFC').split('\n')[0]).toBe('Triển khai');
  });

  it('capitals under a font of capitals, line by line', async () => {
    const text =
      'KÕ ho¹ch\nTriÓn khai c«ng t¸c an toµn, vÖ sinh lao ®éng n¨m 2025\ncéng hoµ x· héi\nCéNG HOµ X· HéI';
    const lines = await linesIn(singleBytes(text));
    expect(lines.at(-1)).toBe('CỘNG HOÀ XÃ HỘI');
  });

  it('a line in old codes among others', () => {
    const read = readPasted(
      'Kế hoạch đã duyệt\nTriÓn khai c«ng t¸c an toµn, vÖ sinh lao ®éng n¨m 2025 trªn ®Þa bµn',
    );
    expect(read.ok && read.value.text).toBe(
      'Kế hoạch đã duyệt\nTriển khai công tác an toàn, vệ sinh lao động năm 2025 trên địa bàn',
    );
  });

  it('what is decomposed stays so: places count in what stands there', async () => {
    const text = 'Sở Y tế'.normalize('NFD');
    expect((await readWhole(Buffer.from(text))).text).toBe(text);
  });
});

it.each([
  [
    'Unix',
    'a\nb\n',
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'Windows',
    'a\r\nb',
    [
      [0, 1],
      [3, 4],
    ],
  ],
  [
    'old Macs',
    'a\rb',
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'pages',
    'a\fb',
    [
      [0, 1],
      [2, 3],
    ],
  ],
  [
    'empty lines',
    'a\n\n\nb\n',
    [
      [0, 1],
      [2, 2],
      [3, 3],
      [4, 5],
    ],
  ],
  [
    'blanks',
    ' a \n\tb',
    [
      [0, 3],
      [4, 6],
    ],
  ],
])('lines of %s', (_name, text, places) => {
  const line = { page: null, cell: null, bold: false, footnote: false };
  expect(readPasted(text)).toEqual({
    ok: true,
    value: {
      format: 'pasted',
      text,
      lines: places.map(([start, end]) => ({ start, end, ...line })),
      remarks: [],
    },
  });
});

const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(300)]);
const zeros = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
const presentation = docx({ body: p('x'), more: { 'word/document.xml': '<p:presentation xmlns:p="p"/>' } });
const openDocument = docx({ more: { mimetype: 'application/vnd.oasis.opendocument.text' } });

it.each([
  ['no bytes', Buffer.alloc(0), 'document_empty'],
  ['blanks alone', Buffer.from(' \r\n\t\n'), 'document_empty'],
  ['a .docx without text', docx({ body: p('') }), 'document_empty'],
  ['a .docx of pictures', docx({ body: p(''), more: { 'word/media/image1.png': 'x' } }), 'document_scan'],
  [
    'a .docx without a body',
    docx({ more: { 'word/document.xml': '<w:document xmlns:w="w"/>' } }),
    'document_empty',
  ],
  ['a workbook', tinyWorkbook(), 'document_spreadsheet'],
  ['a presentation', presentation, 'document_other'],
  ['an .odt', openDocument, 'document_open_document'],
  ['an .rtf', Buffer.from('{\\rtf1\\ansi K\\u7871?}'), 'document_rich_text'],
  ['a web page', Buffer.from('<!DOCTYPE html><html><body>Kế hoạch</body></html>'), 'document_web_page'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'document_scan'],
  ['a .doc', writeCompound({ WordDocument: Buffer.alloc(5000) }), 'document_old_word'],
  ['a .docx with a password', writeCompound({ EncryptedPackage: Buffer.alloc(5000) }), 'document_encrypted'],
  ['an archive', Buffer.from('526172211a0700aabb', 'hex'), 'document_other'],
  ['a damaged compound file', compound, 'document_damaged'],
  ['bytes that are no text', zeros, 'document_other'],
  ['text with a NUL far behind', Buffer.from(`${'a'.repeat(9000)}\0`), 'document_other'],
  ['text with control characters far behind', Buffer.from(`${'a'.repeat(9000)}\x02`), 'document_other'],
  ['more letters than any plan', Buffer.alloc(4_000_001, 'a'), 'document_too_large'],
] as const)('%s', async (_name, bytes, code) => {
  expect(await problemIn(bytes)).toBe(code);
});
