import { expect, test } from 'vitest';
import { defaultReadLimits, type ReadLimits } from '../../../electron/data/workbook/read/read-limits';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import { tinySpreadsheet } from '../../fixtures/workbooks/tiny-spreadsheet';
import { sheetXml, stringsXml, tinyWorkbook, workbookXml } from '../../fixtures/workbooks/tiny-workbook';
import { biffWorkbook } from '../../fixtures/workbooks/write-biff';

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
