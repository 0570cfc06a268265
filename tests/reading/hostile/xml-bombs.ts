import {
  relationships,
  sheetXml,
  stringsXml,
  tinyWorkbook,
  workbookOfRows,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import type { HostileFile } from './hostile-file';

const sheetPart = 'xl/worksheets/sheet1.xml';
const stringsPart = 'xl/sharedStrings.xml';
const mainPart = 'xl/workbook.xml';
const big = 90_000_000;
const sheets = '<sheets><sheet name="S" r:id="rId1"/></sheets>';

const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]>`;
const quadratic = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50_000)}">]>`;
const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const outsideType = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">';
const parameters =
  '<!DOCTYPE x [<!ENTITY % a SYSTEM "file:///etc/hostname"><!ENTITY % b "<!ENTITY c \'%a;\'>">%b;]>';

/** A sheet part of its own. */
function inSheet(makeXml: () => string | Uint8Array): () => Buffer {
  return () => tinyWorkbook({ [sheetPart]: makeXml() });
}

/** A text said until it is some size, between two others. */
function filled(before: string, text: string, after: string, bytes = big): Buffer {
  const count = Math.floor(bytes / Buffer.byteLength(text));
  return Buffer.concat([
    Buffer.from(before),
    Buffer.alloc(count * Buffer.byteLength(text), text),
    Buffer.from(after),
  ]);
}

/** A cell of 90 MB or so: its beginning, what it is full of, and its end. */
function bigCell(before: string, text: string, after: string): () => Buffer {
  return () =>
    tinyWorkbook({
      [sheetPart]: filled(
        `<worksheet><sheetData><row>${before}`,
        text,
        `${after}</row></sheetData></worksheet>`,
      ),
    });
}

function inMain(inner: Buffer | string): Buffer {
  return tinyWorkbook({ [mainPart]: inner });
}

const [mainBefore = '', mainAfter = ''] = workbookXml(`${sheets}|`).split('|');

/** Files whose harm is in the XML of a part. */
export const xmlBombs: readonly HostileFile[] = [
  {
    name: 'a billion laughs in a sheet',
    make: inSheet(() => `${laughs}<a>&a12;</a>`),
    ending: 'forbidden_xml',
  },
  {
    name: 'a billion laughs in the strings',
    make: () => tinyWorkbook({ [stringsPart]: `${laughs}<sst><si><t>&a12;</t></si></sst>` }),
    ending: 'forbidden_xml',
  },
  {
    name: 'a billion laughs in the main part',
    make: () => inMain(`${laughs}<workbook/>`),
    ending: 'forbidden_xml',
  },
  {
    name: 'a billion laughs in the links',
    make: () => tinyWorkbook({ '_rels/.rels': `${laughs}<Relationships/>` }),
    ending: 'forbidden_xml',
  },
  {
    name: 'a billion laughs in UTF-16',
    make: inSheet(() => Buffer.from(`\uFEFF${laughs}<a>&a12;</a>`, 'utf16le')),
    ending: 'forbidden_xml',
  },
  {
    name: 'a long entity a hundred thousand times',
    make: inSheet(() => `${quadratic}<a>${'&a;'.repeat(100_000)}</a>`),
    ending: 'forbidden_xml',
  },
  { name: 'an entity from outside', make: inSheet(() => `${outside}<a>&a;</a>`), ending: 'forbidden_xml' },
  {
    name: 'a document type from outside',
    make: inSheet(() => `${outsideType}<a/>`),
    ending: 'forbidden_xml',
  },
  { name: 'entities of parameters', make: inSheet(() => `${parameters}<a>&c;</a>`), ending: 'forbidden_xml' },
  {
    name: 'a document type behind a comment',
    make: inSheet(() => `<?xml version="1.0"?><!-- ${' '.repeat(5000)} -->${outside}<a>&a;</a>`),
    ending: 'forbidden_xml',
  },
  {
    name: 'a comment of 90 MB',
    make: inSheet(() => filled('<worksheet><!--', ' ', '--></worksheet>')),
    ending: 'read',
  },
  {
    name: 'a comment without an end',
    make: inSheet(() => filled('<worksheet><!--', '- ', '')),
    ending: 'damaged',
  },
  {
    name: 'eight million comments',
    make: inSheet(() => filled('<worksheet>', '<!---->', '</worksheet>')),
    ending: 'too_large',
  },
  {
    name: 'millions of CDATA sections',
    make: bigCell('<c t="str"><v>', '<![CDATA[]]>', '</v></c>'),
    ending: 'too_large',
  },
  {
    name: '90 MB of spaces',
    make: inSheet(() => filled('<worksheet>', ' ', '</worksheet>')),
    ending: 'read',
  },
  { name: 'a name of 90 MB', make: inSheet(() => filled('<', 'a', '/>')), ending: 'read' },
  {
    name: 'an attribute of 90 MB',
    make: bigCell('<c r="', 'A', '1"/>'),
    ending: 'too_large',
  },
  {
    name: 'an attribute without an end',
    make: inSheet(() => filled('<worksheet a="', 'a', '')),
    ending: 'damaged',
  },
  {
    name: 'a million attributes',
    make: inSheet(
      () => `<worksheet ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ),
    ending: 'too_large',
  },
  {
    name: 'twenty million elements',
    make: inSheet(() => filled('<worksheet>', '<a/>', '</worksheet>')),
    ending: 'too_large',
  },
  {
    name: 'elements nested deep',
    make: inSheet(() => filled('<worksheet>', '<a>', '')),
    ending: 'too_large',
  },
  {
    name: 'rich text nested deep',
    make: bigCell('<c t="inlineStr"><is>', '<r>', ''),
    ending: 'too_large',
  },
  { name: 'a text of 90 MB', make: bigCell('<c t="str"><v>', 'a', '</v></c>'), ending: 'too_large' },
  {
    name: 'a Vietnamese text of 90 MB',
    make: bigCell('<c t="inlineStr"><is><t>', 'ă', '</t></is></c>'),
    ending: 'too_large',
  },
  {
    name: 'a text of 18 million references',
    make: bigCell('<c t="inlineStr"><is><t>', '&amp;', '</t></is></c>'),
    ending: 'too_large',
  },
  {
    name: 'a value of 18 million references',
    make: bigCell('<c t="str"><v>', '&#65;', '</v></c>'),
    ending: 'too_large',
  },
  {
    name: 'a text of 12 million escapes',
    make: bigCell('<c t="inlineStr"><is><t>', '_x0041_', '</t></is></c>'),
    ending: 'too_large',
  },
  {
    name: 'a number of 90 MB',
    make: bigCell('<c><v>', '1', '</v></c>'),
    ending: 'too_large',
  },
  {
    name: 'a date of 90 MB',
    make: bigCell('<c t="d"><v>2025-01-01T00:00:00', '0', '</v></c>'),
    ending: 'too_large',
  },
  { name: 'a formula of 90 MB', make: bigCell('<c><f>', 'A+', '</f><v>1</v></c>'), ending: 'too_large' },
  { name: 'a type of 90 MB', make: bigCell('<c t="', 's', '"><v>1</v></c>'), ending: 'too_large' },
  {
    name: 'shared strings of one text of 90 MB',
    make: () => tinyWorkbook({ [stringsPart]: filled('<sst><si><t>', 'a ', '</t></si></sst>') }),
    ending: 'too_large',
  },
  {
    name: 'a shared string of five million runs',
    make: () => tinyWorkbook({ [stringsPart]: filled('<sst><si>', '<r><t>a</t></r>', '</si></sst>') }),
    ending: 'too_large',
  },
  {
    name: 'a sheet of 90 MB in UTF-16',
    make: () =>
      tinyWorkbook({
        [sheetPart]: Buffer.from(`\uFEFF<worksheet>${'ộ'.repeat(big / 2)}</worksheet>`, 'utf16le'),
      }),
    ending: 'too_large',
  },
  {
    name: 'two million defined names',
    make: () =>
      inMain(
        filled(
          `${mainBefore}<definedNames>`,
          '<definedName name="a">S!$A$1</definedName>',
          `</definedNames>${mainAfter}`,
        ),
      ),
    ending: 'too_large',
  },
  {
    name: 'a defined name of 90 MB',
    make: () =>
      inMain(
        filled(
          `${mainBefore}<definedNames><definedName name="a">`,
          "'S'!$A$1:",
          `</definedName></definedNames>${mainAfter}`,
        ),
      ),
    ending: 'too_large',
  },
  {
    name: 'a million sheets',
    make: () => inMain(workbookXml(`<sheets>${'<sheet name="S" r:id="rId1"/>'.repeat(1_000_000)}</sheets>`)),
    ending: 'too_large',
  },
  {
    name: 'a million links',
    make: () =>
      tinyWorkbook({
        'xl/_rels/workbook.xml.rels': relationships(
          Array.from({ length: 1_000_000 }, (_, at) => [`r${at}`, 'x', '../'.repeat(5)] as const),
        ),
      }),
    ending: 'too_large',
  },
  {
    name: 'a link of 30 million steps',
    make: () =>
      tinyWorkbook({
        'xl/_rels/workbook.xml.rels': relationships([['rId1', '/worksheet', '../'.repeat(30_000_000)]]),
      }),
    ending: 'too_large',
  },
  {
    name: 'a number format of 90 MB',
    make: () =>
      tinyWorkbook({
        'xl/styles.xml': filled(
          '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="',
          '[$-',
          '"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>',
        ),
      }),
    ending: 'too_large',
  },
  {
    name: 'two million cell styles',
    make: () =>
      tinyWorkbook({
        'xl/styles.xml': filled(
          '<styleSheet><cellXfs>',
          '<xf numFmtId="14" fontId="0"/>',
          '</cellXfs></styleSheet>',
        ),
      }),
    ending: 'too_large',
  },
  {
    name: 'two million merged areas',
    make: inSheet(() =>
      filled('<worksheet><mergeCells>', '<mergeCell ref="A1:B2"/>', '</mergeCells></worksheet>'),
    ),
    ending: 'too_large',
  },
  {
    name: 'bare references in the strings',
    make: () => tinyWorkbook({ [stringsPart]: stringsXml(`<si><t>${'&'.repeat(5_000_000)}</t></si>`) }),
    ending: 'too_large',
  },
  {
    name: 'a text that is read again and again',
    make: () =>
      workbookOfRows('<row><c t="str"><v>&amp;amp;amp;</v></c></row>', { [sheetPart]: sheetXml('<a>&lt;') }),
    ending: 'damaged',
  },
];
