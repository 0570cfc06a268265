import type ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { inMemory } from '../fixtures/in-memory';
import { accept, figuresOf, open, preview, single } from '../fixtures/intake';
import { encodeLegacyText } from './encoding/encode-legacy-text';
import { type OwnRows, ownReport, ownWorkbook } from './own-workbook';

const report = ownReport([
  [1, 'Số mẫu quan trắc MTLĐ', 'mẫu', 30],
  [2, 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', 'hơn 900'],
]);

/** The report as an office of the nineties stores it: old codes under an old font. */
const legacy = (table: 'tcvn3' | 'vni'): OwnRows =>
  report.map((row) =>
    row.map((value) => (typeof value === 'string' ? encodeLegacyText(value, table) : value)),
  );

const under = (name: string) => (sheet: ExcelJS.Worksheet) =>
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      cell.font = { name };
    }),
  );

async function begun(api: DataApi, path: string) {
  const { intakeId, files } = await preview(api, [path]);
  const file = single(files);
  const answer = async (question: string, word: string | null) => {
    const answers = [{ question, answer: word, reason: null }];
    return single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
  };
  return { file, answer };
}

test.each([
  ['.VnTime', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['Times New Roman', 'tcvn3'],
] as const)(
  'a report typed under %s in %s is read, shown before and after, and told',
  async (font, table) => {
    const { api, folder } = await inMemory();
    const path = await ownWorkbook(folder, 'a.xlsx', legacy(table), under(font));
    const { file } = await begun(api, path);
    expect([file.agency, file.period, file.figures.map(({ code, rawText }) => [code, rawText])]).toEqual([
      ...['SYT', '2025-Y'],
      [['QT-02', '30']],
    ]);
    // "more than 900" of an indicator that is counted exactly is a question, in words that can be read.
    expect(open(file.issues).map(({ code, found }) => [code, found])).toEqual([
      ['approximate_not_allowed', 'hơn 900'],
    ]);
    const label = file.conversions.find(({ cell }) => cell === 'B6');
    expect(label).toEqual({
      ...{ sheet: 'Bieu 1', cell: 'B6', encoding: table, applied: true },
      before: encodeLegacyText('Số mẫu quan trắc MTLĐ', table),
      after: 'Số mẫu quan trắc MTLĐ',
    });
    expect(file.conversions.every(({ applied }) => applied)).toBe(true);
    expect(
      file.issues
        .filter(({ code }) => code === 'text_converted')
        .map((one) => [one.severity, one.found, one.expected]),
    ).toHaveLength(1);
  },
);

test('a report in Unicode has nothing to convert', async () => {
  const { api, folder } = await inMemory();
  const { file } = await begun(api, await ownWorkbook(folder, 'a.xlsx', report, under('Times New Roman')));
  expect([file.conversions, file.issues.filter(({ code }) => /encoding|converted/.test(code))]).toEqual([
    [],
    [],
  ]);
});

describe('text that may be in an old encoding', () => {
  const question = 'unclear_encoding';
  // The letter is one of both; nothing else in the sheet tells.
  const rows = ownReport([[1, 'Số mẫu quan trắc MTLĐ', 'mẫu', 30, 'C«ng ty']]);

  async function asked() {
    const { api, folder } = await inMemory();
    return { api, path: await ownWorkbook(folder, 'a.xlsx', rows), folder };
  }

  it('is one question for the file', async () => {
    const { api, path } = await asked();
    const { file } = await begun(api, path);
    expect([file.status, figuresOf(file)]).toEqual(['needs-review', { 'QT-02': 30 }]);
    expect(
      open(file.issues).map(({ id, found, readings }) => [id, found, readings.map((one) => one.answer)]),
    ).toEqual([[question, 'C«ng ty', ['encoding:tcvn3', 'encoding:unicode']]]);
    expect(file.conversions).toEqual([
      { sheet: 'Bieu 1', cell: 'E6', encoding: 'tcvn3', before: 'C«ng ty', after: 'Công ty', applied: false },
    ]);
  });

  it.each([
    ['encoding:tcvn3', 'ready', [true]],
    ['encoding:unicode', 'ready', [false]],
    ['encoding:vni', 'needs-review', [false]],
    ['encoding:klingon', 'needs-review', [false]],
    ['value:7', 'needs-review', [false]],
    ['agency:SYT', 'needs-review', [false]],
    ['ignore', 'rejected', [false]],
  ])('%s', async (word, status, applied) => {
    const { api, path } = await asked();
    const { file, answer } = await begun(api, path);
    const now = await answer(question, word);
    expect([now.status, now.conversions.map((one) => one.applied)]).toEqual([status, applied]);
    expect(await answer(question, null)).toEqual(file);
  });

  it('the answer is kept with the version', async () => {
    const { api, path } = await asked();
    const { answer } = await begun(api, path);
    await answer(question, 'encoding:unicode');
    expect(single(await accept(api, path)).status).toBe('committed');
    const [version] = await api.reception.submissions({ agency: 'SYT', period: '2025-Y' });
    const findings = await api.reception.findings({ submission: version?.submission ?? '' });
    expect(findings.filter(({ code }) => code === question).map((one) => one.answer)).toEqual([
      'encoding:unicode',
    ]);
  });
});
