import type ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { cellNamed, type Filling, filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';

const figures = { 'SK-01': 10_258, 'SK-03': 1_432, 'QT-01': 48, 'QT-02': 612 };

type Edit = (
  sheet: ExcelJS.Worksheet,
  figure: (code: string) => ExcelJS.Cell,
  book: ExcelJS.Workbook,
) => void;

/** The health department's report of 2025 in our template, of which SK-02 stays blank, with something done to its figures' sheet. */
function report(edit: Edit): Filling {
  return {
    agency: 'SYT',
    figures,
    edit(book) {
      const figure = (code: string) => cellNamed(book, `IND_${code.replace('-', '_')}`);
      const sheet = book.getWorksheet('Số liệu');
      if (!sheet) throw new Error('Expected a sheet "Số liệu".');
      edit(sheet, figure, book);
    },
  };
}

function besideOf(sheet: ExcelJS.Worksheet, cell: ExcelJS.Cell, columns: number): ExcelJS.Cell {
  return sheet.getCell(Number(cell.row), Number(cell.col) + columns);
}

async function whatIsAsked(edit: Edit) {
  const { api, folder } = await inMemory();
  const file = single((await preview(api, [await filledTemplate(api, folder, report(edit))])).files);
  const asked = open(file.issues).map(({ id, found, readings }) => [
    id,
    found,
    readings.map(({ answer }) => answer),
  ]);
  return { status: file.status, figures: figuresOf(file), asked };
}

describe('a number outside the cells for figures is asked about', () => {
  const cases: ReadonlyArray<readonly [string, Edit, string, string, readonly string[]]> = [
    [
      'among the remarks of a blank figure',
      (sheet, figure) => {
        besideOf(sheet, figure('SK-02'), 1).value = '25 đơn vị';
      },
      'value_outside_cells@Số liệu!F7',
      '25 đơn vị',
      ['indicator:SK-02', 'ignore'],
    ],
    [
      'in the place of the last period of a blank figure',
      (sheet, figure) => {
        besideOf(sheet, figure('SK-02'), -1).value = 25;
      },
      'value_outside_cells@Số liệu!D7',
      '25',
      ['indicator:SK-02', 'ignore'],
    ],
    [
      'in a column that was added, beside a blank figure',
      (sheet, figure) => {
        besideOf(sheet, figure('SK-02'), 2).value = 27;
      },
      'value_outside_cells@Số liệu!G7',
      '27',
      ['indicator:SK-02', 'ignore'],
    ],
    [
      'in a row that was added',
      (sheet) => {
        sheet.getCell('B13').value = 'Số người mắc BNN';
        sheet.getCell('E13').value = 55;
      },
      'value_outside_cells@Số liệu!E13',
      '55',
      ['ignore'],
    ],
    [
      'in a copy of the sheet that says otherwise',
      (_, figure, book) => {
        const copy = book.addWorksheet('Số liệu (2)');
        copy.getCell('A6').value = 'SK-01';
        copy.getCell(figure('SK-01').address).value = 999;
        copy.getCell('A8').value = 'SK-03';
        copy.getCell(figure('SK-03').address).value = 1_432;
      },
      'value_outside_cells@Số liệu (2)!E6',
      '999',
      ['ignore'],
    ],
  ];
  it.each(cases)('%s', async (_, edit, id, found, readings) => {
    expect(await whatIsAsked(edit)).toEqual({
      status: 'needs-review',
      figures,
      asked: [[id, found, readings]],
    });
  });
});

test('one number in merged cells of several indicators is asked about', async () => {
  const merged: Edit = (sheet, figure) =>
    sheet.mergeCells(`${figure('SK-01').address}:${figure('SK-02').address}`);
  const { 'SK-01': _, ...others } = figures;
  expect(await whatIsAsked(merged)).toEqual({
    status: 'needs-review',
    figures: others,
    asked: [['merged_figures@Số liệu!E6#SK-01', '10258', ['keep', 'blank']]],
  });
});

test('the name of another indicator beside a code is asked about', async () => {
  const { 'QT-01': _, ...others } = figures;
  const renamed: Edit = (sheet, figure) => {
    sheet.getCell(`B${figure('QT-01').row}`).value = 'Số mẫu quan trắc MTLĐ';
  };
  expect(await whatIsAsked(renamed)).toEqual({
    status: 'needs-review',
    figures: others,
    asked: [['protected_cell_changed@Số liệu!E10#QT-01', 'Số mẫu quan trắc MTLĐ', ['keep', 'blank']]],
  });
});

test('sheets and columns with numbers beside figures that are there are told, and keep nothing out', async () => {
  const { api, folder } = await inMemory();
  const withList = report((sheet, figure, book) => {
    besideOf(sheet, figure('SK-01'), 2).value = 20_000;
    besideOf(sheet, figure('SK-03'), 2).value = 30_000;
    besideOf(sheet, figure('QT-01'), 3).value = 4;
    book.addWorksheet('Danh sách').addRow(['Công ty A', 12]);
    book.addWorksheet('Ghi chú').addRow(['Không có gì thêm']);
  });
  const file = single((await preview(api, [await filledTemplate(api, folder, withList)])).files);
  expect([file.status, figuresOf(file)]).toEqual(['ready', figures]);
  expect(
    file.issues
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, cell, found }) => [code, cell, found]),
  ).toEqual([
    ['value_outside_cells', 'G6', '20000 (và 1 số khác cùng cột)'],
    ['value_outside_cells', 'H10', '4'],
    ['sheet_passed_over', null, 'Danh sách'],
  ]);
});

test('the number goes to its indicator when the clerk says so, with the cell it stands in', async () => {
  const { api, folder } = await inMemory();
  const filling = report((sheet, figure) => {
    besideOf(sheet, figure('SK-02'), 1).value = 25;
  });
  const shown = await preview(api, [await filledTemplate(api, folder, filling)]);
  const [question] = open(single(shown.files).issues);
  const { files } = await api.intake.answer({
    intakeId: shown.intakeId,
    key: single(shown.files).key,
    answers: [{ question: question?.id ?? '', answer: 'indicator:SK-02', reason: null }],
  });
  const file = single(files);
  expect([file.status, figuresOf(file)]).toEqual(['ready', { ...figures, 'SK-02': 25 }]);
  expect(file.figures.find(({ code }) => code === 'SK-02')).toMatchObject({
    sheet: 'Số liệu',
    cell: 'F7',
  });
});

test.each(['SYT', 'MTTQ'])('nothing is told of a template as it was written, for %s', async (agency) => {
  const { api, folder } = await inMemory();
  const path = await filledTemplate(api, folder, { agency, cells: { TEXT_RESULTS: 'Đã triển khai.' } });
  const file = single((await preview(api, [path])).files);
  expect(file.issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
});
