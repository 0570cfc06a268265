import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/data/workbook/read/read-workbook';
import type { CellValue } from '../../../shared/intake/sheet';
import { cellAddress } from '../../../shared/intake/sheet';
import { sheetXml, tinyParts, tinyWorkbook, workbookOfRows } from '../../fixtures/workbooks/tiny-workbook';
import { writeZip } from '../../fixtures/workbooks/write-zip';
import { readFirstSheet } from './reading';

const sheetPart = 'xl/worksheets/sheet1.xml';
const sheet = sheetXml(
  '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>Đạtx</v></c></row><row r="7" hidden="1"><c r="XFD7" t="inlineStr"><is><r><rPr><rFont val="VNI"/></rPr><t>a</t></r></is></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
);
const good = tinyWorkbook({ [sheetPart]: sheet });

const mutations = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });

function mutated(bytes: Buffer, changes: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [at, value] of changes) copy[at % copy.length] = value;
  return copy;
}

test('a file with random bytes changed is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      expect(readWorkbook({ name: 'a', bytes: mutated(good, changes) }).ok).toBeTypeOf('boolean');
    }),
    { numRuns: 1_000 },
  );
});

test('a part with random bytes changed, under a right CRC, is read or refused, never thrown at', () => {
  const parts = tinyParts({ [sheetPart]: sheet });
  fc.assert(
    fc.property(mutations, fc.nat({ max: parts.length - 1 }), (changes, chosen) => {
      const changed = parts.map((part, at) =>
        at === chosen ? { ...part, content: mutated(Buffer.from(part.content), changes) } : part,
      );
      expect(readWorkbook({ name: 'a', bytes: writeZip(changed) }).ok).toBeTypeOf('boolean');
    }),
    { numRuns: 2_000 },
  );
});

test('random bytes are refused, unless they happen to be a text table', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, zipped) => {
      const content = zipped ? Buffer.concat([Buffer.from('PK\x03\x04'), bytes]) : bytes;
      const result = readWorkbook({ name: 'a', bytes: content });
      expect([null, zipped ? null : 'csv']).toContain(result.ok ? result.value.format : null);
    }),
    { numRuns: 500 },
  );
});

// XML 1.0 knows no control characters, and `_x` begins an escape of Office.
const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((value) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u.test(value));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(0));
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text,
  number.map((value) => (value === 0 ? 0 : value)),
  fc.boolean(),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: text,
    result: fc.oneof(fc.constant(undefined), text, fc.boolean(), fc.integer()),
  }),
);
const grid = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.array(cell, { maxLength: 8 })), {
  maxLength: 8,
});

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function contentXml(value: CellValue | undefined): [type: string, inner: string] {
  if (value === null || value === undefined) return ['n', ''];
  if (typeof value === 'string') return ['str', `<v>${escaped(value)}</v>`];
  if (typeof value === 'boolean') return ['b', `<v>${value ? 1 : 0}</v>`];
  if (typeof value === 'number') return ['n', `<v>${value}</v>`];
  if (value.kind !== 'formula') throw new Error('not generated');
  const [type, result] = contentXml(value.result);
  return [type, `<f>${escaped(value.formula)}</f>${result}`];
}

function rowXml(index: number, cells: readonly CellValue[]): string {
  const inner = cells.map((value, column) => {
    const [type, content] = contentXml(value);
    return `<c r="${cellAddress(index, column)}" t="${type}">${content}</c>`;
  });
  return `<row r="${index + 1}">${inner.join('')}</row>`;
}

test('what is written is read back', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      let index = -1;
      const placed = rows.map(([gap, cells]) => {
        index += gap;
        return { index, cells };
      });
      const bytes = workbookOfRows(placed.map((row) => rowXml(row.index, row.cells)).join(''));
      const expected = placed.map((row) => ({
        ...row,
        cells: row.cells.slice(0, row.cells.findLastIndex((value) => value !== null) + 1),
        hidden: false,
      }));
      expect(readFirstSheet(bytes).rows).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
