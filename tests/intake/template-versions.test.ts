import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../electron/data/workbook/read/read-workbook';
import type { PreviewedFile } from '../../shared/contract/intake';
import { recogniseTemplate } from '../../shared/intake/recognise';
import { templateVersion } from '../../shared/intake/template-names';
import { templateVersions } from '../../shared/intake/template-versions';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { accept, brief, figuresOf, open, preview, single } from '../fixtures/intake';
import { editInLibreOffice } from '../fixtures/libreoffice-edit';

const versionOne = join(import.meta.dirname, '../fixtures/workbooks/template-1.xlsx');

/** What the agency typed into the fixture of version 1; see its line in the README. */
const filling = {
  agency: 'SYT',
  figures: {
    'SK-01': '3.997',
    'SK-02': 27,
    'SK-03': { formula: '350+357', result: 707 },
    'QT-02': 'hơn 5.000',
  },
  cells: {
    DOC_NUMBER: '1251/SYT-NVY',
    DOC_DATE: new Date('2025-12-10T00:00:00Z'),
    CONTACT: 'Phòng Nghiệp vụ Y',
    NOTE_SK_03: 'tính cả cơ sở ngoài tỉnh',
    DUTY_V_3__1_STATUS: 'Đã hoàn thành',
    DUTY_V_3__1_RESULT: 'Khám 707 người;\nso với năm trước tăng.',
    TEXT_RESULTS: 'Việc khám sức khỏe được duy trì.',
  },
};

function outcome({
  form,
  status,
  agency,
  period,
  documentNumber,
  documentDate,
  dutyCount,
  textCount,
  figures,
  issues,
}: PreviewedFile) {
  return {
    ...{ form, status, agency, period, documentNumber, documentDate, dutyCount, textCount },
    figures: figures.map(({ code, value, approximation, rawText, confidence, sheet, cell }) => [
      ...[code, value, approximation, rawText, confidence],
      `${sheet}!${cell}`,
    ]),
    issues: issues.map(({ severity, code, indicator, cell, found }) => [
      severity,
      code,
      indicator,
      cell,
      found,
    ]),
  };
}

const expected = {
  form: 'template',
  status: 'ready',
  agency: 'SYT',
  period: '2025-Y',
  documentNumber: '1251/SYT-NVY',
  documentDate: '2025-12-10',
  dutyCount: 1,
  textCount: 1,
  figures: [
    ['SK-01', 3997, 'exact', '3.997', 0.95, 'Số liệu!E6'],
    ['SK-02', 27, 'exact', '27', 1, 'Số liệu!E7'],
    ['SK-03', 707, 'exact', '=350+357', 1, 'Số liệu!E8'],
    ['QT-02', 5000, 'more_than', 'hơn 5.000', 0.95, 'Số liệu!E11'],
  ],
  issues: [
    ['note', 'text_as_number', 'SK-01', 'E6', '3.997'],
    ['note', 'formula_used', 'SK-03', 'E8', '=350+357'],
    ['note', 'text_as_number', 'QT-02', 'E11', 'hơn 5.000'],
    ['note', 'blank_figure', 'QT-01', 'E10', ''],
  ],
};

describe('every version of the template that was ever issued', () => {
  test('has its line in the table', () => {
    const numbers = Array.from({ length: templateVersion }, (_, index) => index + 1);
    expect([...templateVersions.keys()]).toEqual(numbers);
  });

  test('version 1 is read whole, without a word about what came with version 2', async () => {
    const { api } = await inMemory();
    expect(outcome(single((await preview(api, [versionOne])).files))).toEqual(expected);
    expect(single(await accept(api, versionOne))).toMatchObject({ status: 'committed', version: 1 });
  });

  test('the newest says the same where it is filled in the same', async () => {
    const { api, folder } = await inMemory();
    const newest = await filledTemplate(api, folder, filling);
    expect(outcome(single((await preview(api, [newest])).files))).toEqual(expected);
    await accept(api, versionOne);
    expect(single(await accept(api, newest))).toMatchObject({ status: 'unchanged', version: 1 });
  });

  test('names that a later version gave up are mapped forward in one place, and its own names win', () => {
    const read = readWorkbook({ name: 'template-1.xlsx', bytes: readFileSync(versionOne) });
    if (!read.ok) throw new Error(read.problem.code);
    const versions = new Map([
      [
        1,
        {
          keepsTyping: false,
          renamed: new Map([
            ['CONTACT', 'CONTACT_PERSON'],
            ['DOC_DATE', 'DOC_NUMBER'],
          ]),
        },
      ],
    ]);
    const template = recogniseTemplate(read.value, versions);
    if (!template.ok) throw new Error(template.problem.code);
    const { cells } = template.value;
    expect([
      cells.get('CONTACT_PERSON')?.value,
      cells.has('CONTACT'),
      cells.get('DOC_NUMBER')?.value,
      cells.has('DOC_DATE'),
    ]).toEqual(['Phòng Nghiệp vụ Y', false, '1251/SYT-NVY', true]);
  });

  test('a row that an old version never had is told and not asked', async () => {
    const { api, db } = await inMemory();
    db.prepare(
      `INSERT INTO indicator (uuid, code, name, unit, topic, decimals, aggregation, allow_approximate, position)
       SELECT 'new', 'SK-99', 'Số trạm y tế lưu động', 'trạm', topic, 0, 'sum', 0, 999 FROM indicator WHERE code = 'SK-01'`,
    ).run();
    db.prepare(
      `INSERT INTO indicator_supplier (indicator_id, agency_id, position)
       SELECT (SELECT id FROM indicator WHERE code = 'SK-99'), id, 9 FROM agency WHERE code = 'SYT'`,
    ).run();
    const file = single((await preview(api, [versionOne])).files);
    expect([file.status, figuresOf(file)]).toEqual([
      'ready',
      { 'SK-01': 3997, 'SK-02': 27, 'SK-03': 707, 'QT-02': 5000 },
    ]);
    expect(brief(file.issues.filter(({ indicator }) => indicator === 'SK-99'))).toEqual([
      ['warning', 'cell_missing', null, null, null],
    ]);
  });
});

describe('an indicator that is no longer what it was when the template was written', () => {
  test('under another code: asked with its old code and value, and given to the new one by an answer', async () => {
    const { api, db } = await inMemory();
    db.transaction(() => {
      db.prepare('PRAGMA defer_foreign_keys = ON').run();
      db.prepare("UPDATE indicator SET code = 'SK-13' WHERE code = 'SK-03'").run();
      db.prepare("UPDATE target SET indicator_code = 'SK-13' WHERE indicator_code = 'SK-03'").run();
    })();
    const { intakeId, files } = await preview(api, [versionOne]);
    const file = single(files);
    const [asked] = open(file.issues);
    expect([file.status, open(file.issues).length, asked]).toEqual([
      'needs-review',
      1,
      expect.objectContaining({
        ...{ code: 'unknown_indicator', sheet: 'Số liệu', cell: 'E8', found: '=350+357' },
        expected: 'chỉ tiêu trong danh mục',
        message: expect.stringContaining('SK-03 Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN'),
        readings: [
          expect.objectContaining({ answer: 'indicator:SK-13' }),
          expect.objectContaining({ answer: 'ignore' }),
        ],
      }),
    ]);
    // The note beside it belongs to no indicator either, and is kept where it can be seen.
    expect(brief(file.issues)).toContainEqual([
      'note',
      'unmatched_row',
      'Số liệu',
      'F8',
      'tính cả cơ sở ngoài tỉnh',
    ]);
    const answers = [{ question: asked?.id ?? '', answer: 'indicator:SK-13', reason: null }];
    const answered = single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
    expect([answered.status, figuresOf(answered)]).toEqual([
      'ready',
      { 'SK-01': 3997, 'SK-02': 27, 'SK-13': 707, 'QT-02': 5000 },
    ]);
  });

  test('withdrawn: asked, and left out only when somebody says so', async () => {
    const { api, db } = await inMemory();
    const withdrawn = "(SELECT id FROM indicator WHERE code = 'SK-02')";
    db.prepare(`DELETE FROM indicator_supplier WHERE indicator_id = ${withdrawn}`).run();
    db.prepare("DELETE FROM indicator WHERE code = 'SK-02'").run();
    const { intakeId, files } = await preview(api, [versionOne]);
    const file = single(files);
    expect(brief(open(file.issues))).toEqual([['question', 'unknown_indicator', 'Số liệu', 'E7', '27']]);
    const other = [{ question: open(file.issues)[0]?.id ?? '', answer: 'indicator:SK-01', reason: null }];
    const taken = single((await api.intake.answer({ intakeId, key: file.key, answers: other })).files);
    expect([taken.status, figuresOf(taken)['SK-01']]).toEqual(['needs-review', 3997]);
    const ignored = [{ question: open(file.issues)[0]?.id ?? '', answer: 'ignore', reason: null }];
    const left = single((await api.intake.answer({ intakeId, key: file.key, answers: ignored })).files);
    expect([left.status, figuresOf(left)]).toEqual(['ready', { 'SK-01': 3997, 'SK-03': 707, 'QT-02': 5000 }]);
  });
});

/** What an official types into the cells, key by key, in LibreOffice with its settings for the United States. */
function typing(cells: Readonly<Record<string, string>>): readonly string[] {
  return [
    'frame = doc.CurrentController.Frame',
    'keys = createUnoService("com.sun.star.frame.DispatchHelper")',
    'doc.CurrentController.setActiveSheet(doc.Sheets.getByName("Số liệu"))',
    'Dim typed(0) As New com.sun.star.beans.PropertyValue',
    ...Object.entries(cells).flatMap(([cell, text]) => [
      'typed(0).Name = "ToPoint"',
      `typed(0).Value = "${cell}"`,
      'keys.executeDispatch(frame, ".uno:GoToCell", "", 0, typed())',
      'typed(0).Name = "StringName"',
      `typed(0).Value = "${text}"`,
      'keys.executeDispatch(frame, ".uno:EnterString", "", 0, typed())',
    ]),
  ];
}

describe('what is typed into a cell for a figure', () => {
  const typed = typing({ E6: '3.997', E7: '10/12', E8: '350+357', E10: '04', E11: '=40+2' });

  test('is what is read: a date is never made of it, nor a fraction of thousands', async () => {
    const { api, folder } = await inMemory();
    const blank = await filledTemplate(api, folder, { agency: 'SYT' });
    const path = join(folder, 'typed.xlsx');
    await editInLibreOffice(blank, path, typed);
    const file = single((await preview(api, [path])).files);
    expect(
      file.figures.map(({ code, value, rawText, confidence }) => [code, value, rawText, confidence]),
    ).toEqual([
      ['SK-01', 3997, '3.997', 0.95],
      ['QT-01', 4, '04', 1],
      ['QT-02', 42, '=40+2', 0.9],
    ]);
    expect(brief(open(file.issues))).toEqual([
      ['question', 'ambiguous_number', 'Số liệu', 'E7', '10/12'],
      ['question', 'ambiguous_number', 'Số liệu', 'E8', '350+357'],
    ]);
  });

  test('became a day of the calendar in version 1, without a trace: why there is a version 2', async () => {
    const { api, folder } = await inMemory();
    const path = join(folder, 'typed.xlsx');
    await editInLibreOffice(versionOne, path, typed);
    const file = single((await preview(api, [path])).files);
    expect(file.figures.find(({ code }) => code === 'SK-02')?.value).toBeGreaterThan(40_000);
    expect(open(file.issues).filter(({ indicator }) => indicator === 'SK-02')).toEqual([]);
  });
});
