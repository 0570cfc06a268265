import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardCells, isTable, layPasted } from '../../renderer/model/entry-paste';
import { entryLine } from './entry-samples';

const codes = ['SK-01', 'SK-02', 'SK-03', 'QT-01'];
const lines = codes.map((indicator) => entryLine({ indicator }));
const lay = (text: string, from = 'SK-02') => layPasted(clipboardCells(text), lines, codes, from);
const laid = { by: 'column', unknown: [], surplus: [] };

describe('cells on the clipboard', () => {
  it.each<[string, string, string[][]]>([
    ['one cell', '12', [['12']]],
    ['a column as Excel copies it', '12\r\n34\r\n', [['12'], ['34']]],
    ['a column with a blank at its end', '12\r\n\r\n', [['12'], ['']]],
    [
      'two columns',
      'SK-01\t12\nSK-02\t',
      [
        ['SK-01', '12'],
        ['SK-02', ''],
      ],
    ],
    ['a cell with a line end and quotes', '"một\n""hai"""\t3', [['một\n"hai"', '3']]],
    ['a quote in the middle', '5" ống', [['5" ống']]],
    ['a quote that never closes', '"5', [['5']]],
  ])('%s', (_what, text, cells) => {
    expect(clipboardCells(text)).toEqual(cells);
  });

  it('come back as they were copied', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ''));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1 });
    const quoted = (text: string) => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, (rows) => {
        const text = rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
        expect(clipboardCells(text)).toEqual(rows);
      }),
    );
  });

  it.each([
    ['12', false],
    ['12\r\n', false],
    ['12\r\n34', true],
    ['SK-01\t12', true],
  ])('%j is a table: %s', (text, expected) => {
    expect(isTable(text)).toBe(expected);
  });
});

describe('pasting', () => {
  it('fills downwards from the field, blanks included, and tells what found no field', () => {
    expect(lay('1.200\r\n\r\n 7 \r\n')).toEqual({
      ...laid,
      texts: { 'SK-02': '1.200', 'SK-03': '', 'QT-01': '7' },
    });
    expect(lay('1\n2\n3\n4\n\n6', 'SK-03')).toEqual({
      ...laid,
      texts: { 'SK-03': '1', 'QT-01': '2' },
      surplus: ['3', '4', '6'],
    });
  });

  it('lays figures beside codes wherever the focus is, and tells which rows have none', () => {
    expect(lay('Mã\tSố liệu\nsk-03\t5\nXX-01\t9\n\t\nSK-01\tKPS\nSK-01\t8')).toEqual({
      by: 'codes',
      texts: { 'SK-03': '5', 'SK-01': 'KPS' },
      unknown: ['Mã Số liệu', 'XX-01 9', 'SK-01 8'],
      surplus: [],
    });
  });

  it('loses no cell: each is in a field, or told to be in none', () => {
    const figure = fc.constantFrom('', '1', '2,5', 'KPS');
    const code = fc.constantFrom(...codes, 'XX-01', '');
    const column = fc.array(fc.tuple(figure), { minLength: 1, maxLength: 7 });
    const table = fc.array(fc.tuple(code, figure), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.oneof(column, table), fc.constantFrom(...codes), (cells, from) => {
        const pasted = layPasted(cells, lines, codes, from);
        if (!pasted) return;
        const { texts, unknown, surplus } = pasted;
        const told = [...Object.values(texts), ...surplus, ...unknown.flatMap((row) => row.split(' '))];
        const figures = cells.map((row) => row.at(-1) ?? '').filter((text) => text !== '');
        const left = [...told];
        for (const text of figures) expect(left.splice(left.indexOf(text), 1)).toEqual([text]);
      }),
    );
  });

  it.each([
    ['columns without codes', '1\t2\n3\t4'],
    ['one row', '1\t2'],
  ])('refuses %s: nobody can tell which is meant', (_what, text) => {
    expect(lay(text)).toBeNull();
  });

  it('takes no row whose figure may stand in either of two columns', () => {
    expect(lay('SK-01\t1\t2\nSK-02\t3\t')).toEqual({
      ...{ by: 'codes', texts: { 'SK-02': '3' }, unknown: ['SK-01 1 2'], surplus: [] },
    });
  });
});
