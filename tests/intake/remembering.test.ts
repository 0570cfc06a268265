import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { filledTemplate } from '../fixtures/filled-template';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';
import { type OwnRows, ownReport, ownWorkbook } from './own-workbook';

/** One row is an indicator in another unit, one is none of ours. */
const rows = (samples: number, people: number, cars: number): OwnRows => [
  [1, 'Số mẫu quan trắc MTLĐ', 'mẫu', samples],
  [2, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'lượt', people],
  [3, 'Số xe ô tô', 'cái', cars],
];
const people = 'which_indicator@Bieu 1!B7';
const cars = 'unmatched_row@Bieu 1!B8';
const half = { year: '6 THÁNG ĐẦU NĂM 2025' };

async function begun(api: DataApi, path: string) {
  const { intakeId, files } = await preview(api, [path]);
  const file = single(files);
  const answer = async (given: Readonly<Record<string, string>>) => {
    const answers = Object.entries(given).map(([id, word]) => ({ question: id, answer: word, reason: null }));
    return single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
  };
  const commit = async () => single((await api.intake.commit({ intakeId })).files).status;
  return { file, answer, commit };
}

/** A first report with both decisions taken and accepted. */
async function taught() {
  const memory = await inMemory();
  const { api, folder } = memory;
  const path = await ownWorkbook(folder, 'h1.xlsx', ownReport(rows(30, 812, 7), half));
  const { file, answer, commit } = await begun(api, path);
  expect(open(file.issues).map(({ id }) => id)).toEqual([people, cars]);
  await answer({ [people]: 'indicator:SK-03', [cars]: 'ignore' });
  expect(await commit()).toBe('committed');
  return memory;
}

const remembered = async (api: DataApi, agency: string | null = null) =>
  (await api.intake.remembered({ agency })).map(({ about, label, answer }) => [about, label, answer]);

const notes = (file: Awaited<ReturnType<typeof begun>>['file']) =>
  file.issues
    .filter(({ code }) => code === 'mapping_remembered')
    .map(({ cell, expected }) => [cell, expected]);

describe('decisions about rows', () => {
  it('hold for the agency’s next file with the same headings, and are shown', async () => {
    const { api, folder } = await taught();
    expect(await api.intake.remembered({ agency: 'SYT' })).toEqual([
      {
        id: expect.any(String),
        ...{ agency: 'SYT', agencyName: 'Sở Y tế', about: 'row', label: 'so xe o to', answer: 'ignore' },
        ...{ answerText: expect.any(String), fileName: 'h1.xlsx' },
        ...{ decidedBy: 'thu-ky', decidedAt: '2025-12-20T02:03:04.000Z' },
      },
      expect.objectContaining({
        label: 'so nld tiep xuc yeu to nguy co duoc kham, phat hien bnn',
        answer: 'indicator:SK-03',
      }),
    ]);
    expect(await remembered(api, 'SNV')).toEqual([]);

    const next = await ownWorkbook(folder, 'y.xlsx', ownReport(rows(60, 900, 8)));
    const { file } = await begun(api, next);
    expect([file.status, figuresOf(file)]).toEqual(['ready', { 'SK-03': 900, 'QT-02': 60 }]);
    expect(notes(file)).toEqual([
      ['B7', null],
      ['B8', null],
    ]);
    expect(
      file.issues.filter(({ code }) => code === 'mapping_remembered').map(({ message }) => message),
    ).toEqual([expect.stringContaining('SK-03'), expect.stringContaining('bỏ qua')]);
  });

  it('do not hold for another agency, nor under other headings', async () => {
    const { api, folder } = await taught();
    const foreign = ownReport(rows(60, 900, 8), { agency: 'SỞ NỘI VỤ' });
    const other = await begun(api, await ownWorkbook(folder, 'snv.xlsx', foreign));
    expect([other.file.agency, notes(other.file)]).toEqual(['SNV', []]);
    const renamed = ownReport(rows(60, 900, 8)).map((row) =>
      row.map((value) => (value === 'Nội dung' ? 'Tên chỉ tiêu báo cáo' : value)),
    );
    const { file } = await begun(api, await ownWorkbook(folder, 'y.xlsx', renamed));
    expect([file.agency, notes(file), open(file.issues).map(({ id }) => id)]).toEqual([
      'SYT',
      [],
      [people, cars],
    ]);
  });

  it('hold no longer when they are forgotten', async () => {
    const { api, folder } = await taught();
    const [ignored] = await api.intake.remembered({ agency: 'SYT' });
    await api.intake.forget({ id: ignored?.id ?? '' });
    await expect(api.intake.forget({ id: ignored?.id ?? '' })).rejects.toMatchObject({
      problem: { code: 'not_found' },
    });
    const { file } = await begun(api, await ownWorkbook(folder, 'y.xlsx', ownReport(rows(60, 900, 8))));
    expect(open(file.issues).map(({ id }) => id)).toEqual([cars]);
    expect(figuresOf(file)).toEqual({ 'SK-03': 900, 'QT-02': 60 });
  });

  it('give way to a fresh answer, which is what is remembered from then on', async () => {
    const { api, folder } = await taught();
    const next = await ownWorkbook(folder, 'y.xlsx', ownReport(rows(60, 900, 8)));
    const { answer, commit } = await begun(api, next);
    const now = await answer({ [people]: 'indicator:SK-01', [cars]: 'indicator:QT-01' });
    expect([now.status, figuresOf(now)]).toEqual(['ready', { 'SK-01': 900, 'QT-01': 8, 'QT-02': 60 }]);
    expect(await commit()).toBe('committed');
    expect(await remembered(api)).toEqual([
      ['row', 'so xe o to', 'indicator:QT-01'],
      ['row', 'so nld tiep xuc yeu to nguy co duoc kham, phat hien bnn', 'indicator:SK-01'],
    ]);
  });

  it('teach nothing until their file is accepted', async () => {
    const { api, folder } = await inMemory();
    const path = await ownWorkbook(folder, 'y.xlsx', ownReport(rows(30, 812, 7)));
    const { answer } = await begun(api, path);
    await answer({ [people]: 'indicator:SK-03', [cars]: 'ignore' });
    expect(await remembered(api)).toEqual([]);
  });
});

describe('decisions about columns', () => {
  const twoColumns = (first: number, second: number): OwnRows => [
    ['SỞ Y TẾ'],
    ['BÁO CÁO NĂM 2025'],
    ['Nội dung', 'Lần 1', 'Lần 2'],
    ['Số mẫu quan trắc MTLĐ', first, second],
    ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', first - 10, second - 10],
  ];
  const column = 'which_column@Bieu 1!B3';

  it('hold by the heading', async () => {
    const { api, folder } = await inMemory();
    const first = await begun(api, await ownWorkbook(folder, 'a.xlsx', twoColumns(30, 40)));
    await first.answer({ [column]: 'column:C' });
    expect(await first.commit()).toBe('committed');
    expect(await remembered(api)).toEqual([['column', 'lan 2', 'keep']]);
    const next = await begun(api, await ownWorkbook(folder, 'b.xlsx', twoColumns(31, 41)));
    expect([next.file.status, figuresOf(next.file)]).toEqual(['ready', { 'QT-01': 31, 'QT-02': 41 }]);
    const other = await next.answer({ [column]: 'column:B' });
    expect(figuresOf(other)).toEqual({ 'QT-01': 21, 'QT-02': 31 });
  });

  it('a table that was passed over teaches no column', async () => {
    const { api, folder } = await inMemory();
    const first = await begun(api, await ownWorkbook(folder, 'a.xlsx', twoColumns(30, 40)));
    await first.answer({ [column]: 'ignore', empty_report: 'keep' });
    expect(await first.commit()).toBe('committed');
    expect(await remembered(api)).toEqual([]);
    const next = await begun(api, await ownWorkbook(folder, 'b.xlsx', twoColumns(31, 41)));
    expect(open(next.file.issues).map(({ id }) => id)).toContain(column);
  });
});

test('a value or a blank is of one report and teaches nothing', async () => {
  const { api, folder } = await inMemory();
  const twice: OwnRows = [
    [1, 'Số mẫu quan trắc MTLĐ', 'mẫu', 30],
    [2, 'Số mẫu quan trắc môi trường lao động', 'mẫu', 31],
    [3, 'Tổng số vụ TNLĐ', 'vụ', 7],
  ];
  const { answer, commit } = await begun(api, await ownWorkbook(folder, 'a.xlsx', ownReport(twice)));
  await answer({
    'two_cells_one_indicator@Bieu 1!D6#QT-02': 'value:31',
    'not_supplier@Bieu 1!D8#TN-04': 'blank',
  });
  expect(await commit()).toBe('committed');
  expect(await remembered(api)).toEqual([]);
});

describe('where a table stood', () => {
  const plain = (samples: number): OwnRows => [
    [1, 'Số mẫu quan trắc MTLĐ', 'mẫu', samples],
    [2, 'Số lượt cán bộ, công chức, NLĐ khám sức khỏe định kỳ', 'lượt', samples * 2],
  ];
  const layouts = (db: Awaited<ReturnType<typeof inMemory>>['db']) =>
    db.prepare<object>('SELECT sheet, cell, file_name AS file FROM remembered_layout').all();

  it('is remembered, and told when it has moved', async () => {
    const { api, db, folder } = await inMemory();
    const first = await begun(api, await ownWorkbook(folder, 'a.xlsx', ownReport(plain(30), half)));
    expect(await first.commit()).toBe('committed');
    const [stood] = layouts(db);
    expect(layouts(db)).toEqual([{ sheet: 'Bieu 1', cell: expect.any(String), file: 'a.xlsx' }]);

    const same = await begun(api, await ownWorkbook(folder, 'b.xlsx', ownReport(plain(60))));
    expect(same.file.issues.filter(({ code }) => code === 'layout_moved')).toEqual([]);
    const lower = ownReport(plain(60)).flatMap((row, place) =>
      place === 3 ? [[], ['Ghi chú'], row] : [row],
    );
    const moved = await begun(api, await ownWorkbook(folder, 'c.xlsx', lower));
    expect([moved.file.status, figuresOf(moved.file)]).toEqual(['ready', { 'SK-01': 120, 'QT-02': 60 }]);
    expect(
      moved.file.issues.filter(({ code }) => code === 'layout_moved').map(({ severity }) => severity),
    ).toHaveLength(1);
    expect(await moved.commit()).toBe('committed');
    expect(layouts(db)).toEqual([{ sheet: 'Bieu 1', cell: expect.any(String), file: 'c.xlsx' }]);
    expect(layouts(db)).not.toEqual([stood]);
  });

  it('is not touched by a report in our template', async () => {
    const { api, db, folder } = await inMemory();
    await (await begun(api, await ownWorkbook(folder, 'a.xlsx', ownReport(plain(30), half)))).commit();
    const before = layouts(db);
    const template = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-01': 70 } });
    expect(await (await begun(api, template)).commit()).toBe('committed');
    expect(layouts(db)).toEqual(before);
  });
});
