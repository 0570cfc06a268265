import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { figureValidation } from '../../../electron/data/workbook/write/template/validations';
import { preset } from './contents';
import { open, recalculated, resultsOf, sheetOf } from './open';

function indicatorOf(code: string) {
  const indicator = preset.indicators.find((candidate) => candidate.code === code);
  if (!indicator) throw new Error(`Expected the indicator ${code}`);
  return indicator;
}

const accepted = true;
const asked = false;

/** What is typed, and whether it passes: a whole figure, one with a decimal, one that may be approximate. */
const cases: ReadonlyArray<
  readonly [typed: string | number, whole: boolean, decimal: boolean, approximate: boolean]
> = [
  [0, accepted, accepted, accepted],
  [34_466, accepted, accepted, accepted],
  [10.258, asked, asked, asked],
  [21.4, asked, accepted, asked],
  [-1, asked, asked, asked],
  ['707', accepted, accepted, accepted],
  ['04', accepted, accepted, accepted],
  ['3.997', accepted, accepted, accepted],
  ['1.234.567', accepted, accepted, accepted],
  ['21,4', asked, accepted, accepted],
  ['-5', asked, asked, accepted],
  ['10/12', asked, asked, asked],
  ['6/12', asked, asked, asked],
  ['1-12', asked, asked, accepted],
  ['1 12', asked, asked, accepted],
  ['5e3', asked, asked, accepted],
  ['5%', asked, asked, accepted],
  ['8:30', asked, asked, accepted],
  ['=350+357', asked, asked, accepted],
  ['KPS', accepted, accepted, accepted],
  [' kps ', accepted, accepted, accepted],
  ['Không phát sinh', accepted, accepted, accepted],
  ['hơn 5.000', asked, asked, accepted],
  ['nhiều', asked, asked, accepted],
];

describe('what a cell for a figure accepts', () => {
  test('by the formula as LibreOffice calculates it', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('cases');
    const indicators = ['SK-03', 'PC-03', 'TT-07'].map(indicatorOf);
    cases.forEach(([typed], index) => {
      const row = index + 1;
      sheet.getCell(row, 1).value = typed;
      sheet.getCell(row, 1).numFmt = typeof typed === 'string' ? '@' : '0';
      indicators.forEach((indicator, column) => {
        const [formula] = figureValidation(indicator, `A${row}`).formulae;
        sheet.getCell(row, column + 2).value = { formula: `IF(${formula},"accepted","asked")` };
      });
    });
    const results = resultsOf(
      sheetOf(open(await recalculated(new Uint8Array(await workbook.xlsx.writeBuffer()))), 'cases'),
    );
    const word = (passes: boolean) => (passes ? 'accepted' : 'asked');
    expect(
      cases.map((_, index) => ['B', 'C', 'D'].map((column) => results[`${column}${index + 1}`])),
    ).toEqual(cases.map(([, ...passes]) => passes.map(word)));
  });

  test('the messages stay within what Excel can open', () => {
    const tooLong = preset.indicators
      .map((indicator) => figureValidation(indicator, 'E7'))
      .flatMap(({ prompt = '', error = '', promptTitle = '', errorTitle = '' }) => [
        ...[prompt, error].filter((message) => message.length > 255 || message.endsWith('…')),
        ...[promptTitle, errorTitle].filter((title) => title.length > 32),
      ]);
    const formulas = preset.indicators.map((indicator) => figureValidation(indicator, 'E7777').formulae[0]);
    expect(formulas.filter((formula: string) => formula.length > 255)).toEqual([]);
    expect(tooLong).toEqual([]);
  });

  test('LibreOffice really calculates anew: a wrong saved result does not survive', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('sum').getCell('A1').value = { formula: '1+1', result: 99 };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const saved = resultsOf(sheetOf(open(bytes), 'sum'));
    const anew = resultsOf(sheetOf(open(await recalculated(bytes)), 'sum'));
    expect([saved, anew]).toEqual([{ A1: 99 }, { A1: 2 }]);
  });
});
