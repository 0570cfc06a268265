import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  stringsXml,
  stylesXml,
  tinyParts,
  tinyWorkbook,
  workbookOfRows,
  workbookXml,
} from '../../fixtures/workbooks/tiny-workbook';
import { writeZip } from '../../fixtures/workbooks/write-zip';
import { outcome, readCells, readWhole } from './reading';

// Parts that look as nearly every program writes them are read by shorter ways. Whatever way is taken, the outcome is the same.

const dateRow = '<row r="1"><c r="A1" s="1"><v>45996</v></c></row>';
const day = { kind: 'date', date: '2025-12-05', serial: 45996 };

describe('a part that comes again', () => {
  it('is what it was, and one with other content is what it says', () => {
    const dates = workbookOfRows(dateRow);
    const numbers = workbookOfRows(dateRow, { 'xl/styles.xml': stylesXml(['0', '0', '0']) });
    expect([dates, numbers, dates, numbers].map(readCells)).toEqual([[[day]], [[45996]], [[day]], [[45996]]]);
  });

  it('is not taken for another that only claims to be it', () => {
    const styles = stylesXml(['0', '14', '22']);
    const claims = { crc: crc32(styles), size: Buffer.byteLength(styles) };
    const lying = tinyParts().map((source) =>
      source.name === 'xl/styles.xml'
        ? { ...source, content: stylesXml(['0', '0', '0']), ...claims }
        : source,
    );
    expect([outcome(tinyWorkbook()), outcome(writeZip(lying)), outcome(tinyWorkbook())]).toEqual([
      'read',
      'damaged',
      'read',
    ]);
  });
});

describe('a table of shared strings', () => {
  const cellsOf = (strings: string) => {
    const count = strings.split('<si').length - 1;
    const cells = Array.from({ length: count }, (_, index) => `<c t="s"><v>${index}</v></c>`).join('');
    return readCells(
      workbookOfRows(`<row r="1">${cells}</row>`, { 'xl/sharedStrings.xml': stringsXml(strings) }),
    );
  };

  it.each([
    ['plain', '<si><t>Đạt</t></si><si><t></t></si>', ['Đạt', '']],
    ['with references', '<si><t>A &amp; B &#272;</t></si><si><t>&lt;5</t></si>', ['A & B Đ', '<5']],
    ['with Office escapes', '<si><t>a_x000D_b</t></si>', ['a\rb']],
    ['with spaces kept', '<si><t xml:space="preserve">  a </t></si>', ['  a ']],
    [
      'with a rich one among plain ones',
      '<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si>',
      ['a', 'bc'],
    ],
    ['with line ends of Windows', '<si><t>a\r\nb</t></si>', ['a\nb']],
    ['spread over lines', '\n <si>\n <t>a</t>\n </si>\n', ['a']],
    ['with a comment', '<si><t>a</t></si><!-- b --><si><t>c</t></si>', ['a', 'c']],
  ])('%s', (_what, strings, texts) => {
    expect(cellsOf(strings)).toEqual([texts]);
  });

  it.each([
    ['an unknown reference', '<si><t>&nbsp;</t></si>'],
    ['a bare ampersand', '<si><t>A & B</t></si>'],
    ['a character that XML forbids', '<si><t>a\u0000b</t></si>'],
    ['an element that is not ended', '<si><t>a</si>'],
  ])('refuses %s', (_what, strings) => {
    expect(outcome(tinyWorkbook({ 'xl/sharedStrings.xml': stringsXml(strings) }))).toBe('damaged');
  });

  it('reads any texts by the short way and by the long way alike', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '&amp;', '_x0041_', '7', '\t') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const short = texts.map((one) => `<si><t xml:space="preserve">${one}</t></si>`).join('');
        const long = texts.map((one) => `<si ><t xml:space="preserve">${one}</t></si>`).join('');
        expect(cellsOf(short)).toEqual(cellsOf(long));
      }),
      { numRuns: 60 },
    );
  });
});

describe('defined names', () => {
  const namesOf = (names: string) =>
    readWhole(
      tinyWorkbook({
        'xl/workbook.xml': workbookXml(
          `<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames>`,
        ),
      }),
    ).definedNames;
  const at = (row: number, column: number) => ({
    sheet: 'S',
    range: { top: row, left: column, bottom: row, right: column },
  });
  const cell = { name: 'IND_SK_03', scope: null, reference: "'S'!$E$7", target: at(6, 4) };

  it.each([
    ['plain', `<definedName name="IND_SK_03">'S'!$E$7</definedName>`, [cell]],
    ['with references', `<definedName name="IND_SK_03">&apos;S&apos;!$E$7</definedName>`, [cell]],
    [
      'in another case',
      '<definedName name="A">s!$B$2</definedName>',
      [{ name: 'A', scope: null, reference: 's!$B$2', target: at(1, 1) }],
    ],
    [
      'one of them limited to a sheet',
      `<definedName name="IND_SK_03">'S'!$E$7</definedName><definedName name="A" localSheetId="0">S!$B$2</definedName>`,
      [cell, { name: 'A', scope: 'S', reference: 'S!$B$2', target: at(1, 1) }],
    ],
    [
      'without a target',
      '<definedName name="A">#REF!</definedName>',
      [{ name: 'A', scope: null, reference: '#REF!', target: null }],
    ],
    [
      'with one quote too few',
      `<definedName name="A">'S!$B$2</definedName>`,
      [{ name: 'A', scope: null, reference: "'S!$B$2", target: null }],
    ],
  ])('%s', (_what, names, expected) => {
    expect(namesOf(names)).toEqual(expected);
  });
});

describe('a cell with a formula', () => {
  it.each([
    ['plain', '<c r="A1"><f>350+357</f><v>707</v></c>', { kind: 'formula', formula: '350+357', result: 707 }],
    ['with a saved zero', '<c r="A1"><f>1-1</f><v>0</v></c>', { kind: 'formula', formula: '1-1', result: 0 }],
    [
      'without a result',
      '<c r="A1"><f>350+357</f><v></v></c>',
      { kind: 'formula', formula: '350+357', result: undefined },
    ],
    [
      'with a reference',
      '<c r="A1"><f>A2&amp;"x"</f><v>1</v></c>',
      { kind: 'formula', formula: 'A2&"x"', result: 1 },
    ],
    [
      'with an attribute',
      '<c r="A1"><f t="array" ref="A1">1+1</f><v>2</v></c>',
      { kind: 'formula', formula: '1+1', result: 2 },
    ],
    [
      'of a shared string',
      '<c r="A1" t="s"><f>B1</f><v>0</v></c>',
      { kind: 'formula', formula: 'B1', result: 'Đạt' },
    ],
    [
      'of a date',
      '<c r="A1" s="1"><f>TODAY()</f><v>45996</v></c>',
      { kind: 'formula', formula: 'TODAY()', result: day },
    ],
  ])('%s', (_what, xml, value) => {
    expect(readCells(workbookOfRows(`<row r="1">${xml}</row>`))).toEqual([[value]]);
  });
});
