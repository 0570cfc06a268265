import { describe, expect, it, test } from 'vitest';
import { defaultReadLimits, type ReadLimits } from '../../../electron/data/workbook/read/read-limits';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { contentXml, tinySpreadsheet } from '../../fixtures/workbooks/tiny-spreadsheet';
import {
  sheetXml,
  stringsXml,
  tinyParts,
  tinyWorkbook,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import { biffWorkbook } from '../../fixtures/workbooks/write-biff';
import { writeZip } from '../../fixtures/workbooks/write-zip';

const name = '<definedName name="a">S!$A$1</definedName>';
const sheet = `
  <cols><col min="1" max="1"/><col min="2" max="2"/><col min="3" max="3"/></cols>
  <sheetData>
    <row><c t="str"><f>ABCDEFGHIJ</f><v>abcdefghij</v></c><c><v>1</v></c><c><v>1</v></c></row>
    <row><c t="s"><v>0</v></c></row><row/>
  </sheetData>
  <mergeCells><mergeCell ref="A4:B4"/><mergeCell ref="A5:B5"/><mergeCell ref="A6:B6"/></mergeCells>`;
const bytes = tinyWorkbook({
  'xl/workbook.xml': workbookXml(
    `<sheets><sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId1"/><sheet name="U" r:id="rId1"/></sheets><definedNames>${name.repeat(3)}</definedNames>`,
  ),
  'xl/sharedStrings.xml': stringsXml('<si><r><t>a</t></r><r><t>b</t></r><r><t>c</t></r></si>'.repeat(3)),
  'xl/worksheets/sheet1.xml': sheetXml(sheet),
});

// What only files of other formats can ask for.
const others: Partial<Record<keyof ReadLimits, Buffer>> = {
  contentBytes: tinySpreadsheet(''),
  records: biffWorkbook(),
  textBytes: Buffer.from('a;b\n1;2\n'),
  utf16Bytes: tinyWorkbook({ 'xl/worksheets/sheet1.xml': Buffer.from(`\uFEFF${sheetXml('')}`, 'utf16le') }),
};
const limits = Object.keys(defaultReadLimits) as (keyof ReadLimits)[];

test.each(limits)('passing %s is an error that names it', (limit) => {
  const file = others[limit] ?? bytes;
  const result = readWorkbook({ name: 'a.xlsx', bytes: file }, { [limit]: 2 });
  expect(result).toMatchObject({ ok: false, problem: { code: 'too_large', limit } });
});

test('the same file passes within the usual limits', () => {
  expect(readWorkbook({ name: 'a.xlsx', bytes }).ok).toBe(true);
});

/** A part whose middle, a `|`, is a text said over and over. */
function filled(part: string, text: string, count: number): Buffer {
  const [before = '', after = ''] = part.split('|');
  const unit = Buffer.from(text);
  return Buffer.concat([Buffer.from(before), Buffer.alloc(unit.length * count, unit), Buffer.from(after)]);
}

/** What a file says of itself when it is read: its format, or the limit that it passes. */
function outcome(file: Buffer): string {
  const result = readWorkbook({ name: 'a.xlsx', bytes: file });
  return result.ok ? 'read' : `${result.problem.code} ${result.problem.limit ?? ''}`.trim();
}

const number =
  '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1234,5</text:p></table:table-cell>';

describe('what takes more memory counts for more, so that no file takes all of it', () => {
  it.each([
    ['50,000 × 20 numbers', '<c><v>1234.5</v></c>', 50_000, 20, 'read'],
    ['50,000 × 20 texts', '<c t="s"><v>1</v></c>', 50_000, 20, 'read'],
    ['50,000 × 20 texts in the cells', '<c t="inlineStr"><is><t>Đạt</t></is></c>', 50_000, 20, 'read'],
    ['20,000 × 20 formulas', '<c><f>A1+B1</f><v>2</v></c>', 20_000, 20, 'read'],
    ['65,000 × 20 formulas', '<c><f>A1+B1</f><v>2</v></c>', 65_000, 20, 'too_large cells'],
    [
      '60,000 × 20 formulas of texts',
      '<c t="str"><f>A1&amp;""</f><v>a</v></c>',
      60_000,
      20,
      'too_large cells',
    ],
    ['60,000 × 20 ISO dates', '<c t="d"><v>2025-01-02T03:04</v></c>', 60_000, 20, 'too_large cells'],
    ['95,000 × 20 times', '<c s="2"><v>45000.123</v></c>', 95_000, 20, 'too_large cells'],
    ['100,000 × 20 errors', '<c t="e"><v>#REF!</v></c>', 100_000, 20, 'too_large cells'],
    ['a million rows of one cell', '<c><v>1</v></c>', 1_000_000, 1, 'too_large cells'],
    ['a million rows of none', '', 1_000_000, 1, 'read'],
  ])('%s in .xlsx', (_what, cell, rows, columns, expected) => {
    const content = filled(sheetXml('<sheetData>|</sheetData>'), `<row>${cell.repeat(columns)}</row>`, rows);
    const parts = tinyParts({ 'xl/worksheets/sheet1.xml': content });
    // Packing takes longer than reading.
    expect(outcome(writeZip(parts.map((part) => ({ ...part, stored: true }))))).toBe(expected);
  });

  it.each([
    ['40,000 × 20 numbers', number, 40_000, 20, 'read'],
    ['40,000 × 20 formulas', number.replace(' ', ' table:formula="of:=1+1" '), 40_000, 20, 'too_large cells'],
    ['700,000 rows of one cell', number, 700_000, 1, 'too_large cells'],
  ])('%s in .ods', (_what, cell, rows, columns, expected) => {
    const row = `<table:table-row>${cell.repeat(columns)}</table:table-row>`;
    const content = filled(contentXml('<table:table table:name="S">|</table:table>'), row, rows);
    expect(outcome(tinySpreadsheet('', '', { 'content.xml': content }))).toBe(expected);
  });
});

describe('a text is refused before it is decoded', () => {
  const long = '&#65;'.repeat(300_000);
  it.each([
    ['in a value', { sheet: `<row><c t="str"><v>${long}</v></c></row>` }],
    ['in a number', { sheet: `<row><c><v>${'1'.repeat(1_300_000)}</v></c></row>` }],
    ['in a formula', { sheet: `<row><c><f>${'A+'.repeat(650_000)}</f><v>1</v></c></row>` }],
    ['in pieces', { sheet: `<row><c t="str"><v>${`<a/>${' '.repeat(13_000)}`.repeat(100)}</v></c></row>` }],
    ['in an attribute', { sheet: `<row><c r="${'A'.repeat(1_300_000)}1"/></row>` }],
    ['in a type', { sheet: `<row><c t="${'s'.repeat(1_300_000)}"/></row>` }],
    ['in a shared string', { strings: `<si><t>${long}</t></si>` }],
    ['in a defined name', { names: `<definedName name="a">${long}</definedName>` }],
    ['in the name of a name', { names: `<definedName name="${long}">S!$A$1</definedName>` }],
  ])('%s', (_where, { sheet: rows = '', strings = '', names = '' }: Record<string, string>) => {
    const file = tinyWorkbook({
      'xl/workbook.xml': workbookXml(
        `<sheets><sheet name="S" r:id="rId1"/></sheets><definedNames>${names}</definedNames>`,
      ),
      'xl/sharedStrings.xml': stringsXml(strings),
      'xl/worksheets/sheet1.xml': sheetXml(`<sheetData>${rows}</sheetData>`),
    });
    expect(outcome(file)).toBe('too_large textLength');
  });
});
