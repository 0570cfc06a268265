import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, single } from '../fixtures/intake';
import { type OwnRows, ownReport, ownWorkbook } from './own-workbook';

/** One row is understood by its words, one is an indicator in another unit, one is none of ours. */
const rows = (samples: number, people: number, cars: number): OwnRows => [
  [1, 'Số mẫu quan trắc MTLĐ trong kỳ', 'mẫu', samples],
  [2, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'lượt', people],
  [3, 'Số xe ô tô', 'cái', cars],
];
const samples = 'which_indicator@Bieu 1!B6';
const people = 'which_indicator@Bieu 1!B7';
const cars = 'unmatched_row@Bieu 1!B8';
const half = { year: '6 THÁNG ĐẦU NĂM 2025' };

const openIds = ({ issues }: PreviewedFile) => open(issues).map(({ id }) => id);

async function answer(
  api: DataApi,
  intakeId: string,
  key: string,
  given: Readonly<Record<string, string | null>>,
): Promise<PreviewedFile> {
  const answers = Object.entries(given).map(([question, word]) => ({ question, answer: word, reason: null }));
  return single((await api.intake.answer({ intakeId, key, answers })).files);
}

describe('a figure that was found by its words', () => {
  async function found() {
    const { api, folder } = await inMemory();
    const path = await ownWorkbook(folder, 'a.xlsx', ownReport(rows(30, 812, 7)));
    const { intakeId, files } = await preview(api, [path]);
    return { api, intakeId, file: single(files) };
  }

  it('says which questions have it read otherwise', async () => {
    const { file } = await found();
    expect(file.mappings).toEqual([
      {
        ...{
          code: 'QT-02',
          issue: 'mapped_by_name@Bieu 1!B6#QT-02',
          label: 'Số mẫu quan trắc MTLĐ trong kỳ',
        },
        ...{ line: samples, column: 'which_column@Bieu 1!A5', behind: 'B', remembered: null },
      },
    ]);
  });

  it('can be another indicator, nothing of ours, and itself again', async () => {
    const { api, intakeId, file } = await found();
    const other = await answer(api, intakeId, file.key, { [samples]: 'indicator:QT-01' });
    expect([figuresOf(other), openIds(other)]).toEqual([{ 'QT-01': 30 }, [people, cars]]);
    expect(other.mappings).toEqual([
      {
        ...{ code: 'QT-01', issue: samples, label: 'Số mẫu quan trắc MTLĐ trong kỳ' },
        ...{ line: samples, column: 'which_column@Bieu 1!A5', behind: 'B', remembered: null },
      },
    ]);
    const none = await answer(api, intakeId, file.key, { [samples]: 'ignore' });
    expect([figuresOf(none), openIds(none)]).toEqual([{}, [people, cars]]);
    const again = await answer(api, intakeId, file.key, { [samples]: null });
    expect([figuresOf(again), again.mappings]).toEqual([{ 'QT-02': 30 }, file.mappings]);
  });

  it('teaches what it was corrected to', async () => {
    const { api, intakeId, file } = await found();
    await answer(api, intakeId, file.key, {
      ...{ [samples]: 'indicator:QT-01', [people]: 'ignore', [cars]: 'ignore' },
    });
    expect(single((await api.intake.commit({ intakeId })).files).status).toBe('committed');
    expect(
      (await api.intake.remembered({ agency: 'SYT' })).map(({ label, answer: word }) => [label, word]),
    ).toContainEqual(['so mau quan trac mtld trong ky', 'indicator:QT-01']);
  });
});

describe('a column that was found by its heading', () => {
  const twoColumns = (first: number, second: number): OwnRows => [
    ['SỞ Y TẾ'],
    ['BÁO CÁO NĂM 2025'],
    ['Nội dung', 'Kết quả', 'Kế hoạch'],
    ['Số mẫu quan trắc MTLĐ', first, second],
    ['Số cơ sở có yếu tố có hại được quan trắc MTLĐ', first - 10, second - 10],
  ];
  const column = 'which_column@Bieu 1!A3';

  it('can be another one, which holds for the next file until it is forgotten', async () => {
    const { api, folder } = await inMemory();
    const begun = await preview(api, [await ownWorkbook(folder, 'a.xlsx', twoColumns(30, 40))]);
    const file = single(begun.files);
    expect([figuresOf(file), file.mappings.map((mapping) => mapping.column)]).toEqual([
      { 'QT-01': 20, 'QT-02': 30 },
      [column, column],
    ]);
    const other = await answer(api, begun.intakeId, file.key, { [column]: 'column:C' });
    expect([figuresOf(other), other.status]).toEqual([{ 'QT-01': 30, 'QT-02': 40 }, 'ready']);
    expect(other.issues.find(({ id }) => id === column)).toMatchObject({ answer: 'column:C' });
    const back = await answer(api, begun.intakeId, file.key, { [column]: null });
    expect([figuresOf(back), back.issues.map(({ id }) => id)]).toEqual([
      figuresOf(file),
      file.issues.map(({ id }) => id),
    ]);
    await answer(api, begun.intakeId, file.key, { [column]: 'column:C' });
    expect(single((await api.intake.commit({ intakeId: begun.intakeId })).files).status).toBe('committed');

    const next = await preview(api, [await ownWorkbook(folder, 'b.xlsx', twoColumns(31, 41))]);
    const same = single(next.files);
    expect(figuresOf(same)).toEqual({ 'QT-01': 31, 'QT-02': 41 });
    const remembered = same.mappings.find((mapping) => mapping.remembered !== null);
    expect(remembered).toEqual({
      ...{ code: null, issue: 'mapping_remembered@Bieu 1!C3', label: 'Kế hoạch' },
      ...{ line: null, column: null, behind: null },
      remembered: expect.any(String),
    });
    const { again } = await api.intake.forget({ id: remembered?.remembered ?? '' });
    expect([figuresOf(single(again)), single(again).mappings.map((mapping) => mapping.remembered)]).toEqual([
      { 'QT-01': 21, 'QT-02': 31 },
      [null, null],
    ]);
  });

  it('is remembered once: a later choice replaces the earlier', async () => {
    const { api, folder } = await inMemory();
    for (const [place, letter] of ['C', 'B'].entries()) {
      const path = await ownWorkbook(folder, `${letter}.xlsx`, twoColumns(30 + place, 40 + place));
      const { intakeId, files } = await preview(api, [path]);
      await answer(api, intakeId, single(files).key, { [column]: `column:${letter}` });
      await api.intake.commit({ intakeId });
    }
    expect((await api.intake.remembered({ agency: 'SYT' })).map(({ label }) => label)).toEqual(['ket qua']);
  });
});

describe('what one file taught', () => {
  async function twoFiles(second: Parameters<typeof ownReport>[1] = {}) {
    const { api, folder } = await inMemory();
    const first = await ownWorkbook(folder, 'h1.xlsx', ownReport(rows(30, 812, 7), half));
    const other = await ownWorkbook(folder, 'y.xlsx', [
      ...ownReport(rows(60, 900, 8), second),
      [4, 'Số xe máy', 'cái', 12],
    ]);
    const { intakeId, files } = await preview(api, [first, other]);
    const [one, two] = files;
    if (!one || !two) throw new Error('Two files were read.');
    await answer(api, intakeId, one.key, { [people]: 'indicator:SK-03', [cars]: 'ignore' });
    return { api, intakeId, one, two };
  }
  const bikes = 'unmatched_row@Bieu 1!B9';

  it('reaches the files of its agency that still wait, which keep their answers', async () => {
    const { api, intakeId, two } = await twoFiles();
    expect(openIds(two)).toEqual([people, cars, bikes]);
    const given = await answer(api, intakeId, two.key, { [people]: 'indicator:SK-01' });
    expect(openIds(given)).toEqual([cars, bikes]);
    const { waiting, again } = await api.intake.commit({ intakeId });
    const read = single(again);
    expect([waiting, read.key, figuresOf(read), openIds(read)]).toEqual([
      ...[1, two.key],
      { 'SK-01': 900, 'QT-02': 60 },
      [bikes],
    ]);
    expect(read.issues.filter(({ code }) => code === 'mapping_remembered').map(({ cell }) => cell)).toEqual([
      'B8',
    ]);
    const last = await answer(api, intakeId, two.key, { [bikes]: 'ignore' });
    expect([last.status, figuresOf(last)]).toEqual(['ready', { 'SK-01': 900, 'QT-02': 60 }]);
  });

  it('leaves the files of others alone', async () => {
    const { api, intakeId } = await twoFiles({ agency: 'SỞ NỘI VỤ' });
    expect(await api.intake.commit({ intakeId })).toMatchObject({ waiting: 1, again: [] });
  });

  it('goes again when it is forgotten, from the files that wait as well', async () => {
    const { api, intakeId, two } = await twoFiles();
    await api.intake.commit({ intakeId });
    const [ignored] = await api.intake.remembered({ agency: 'SYT' });
    const { again } = await api.intake.forget({ id: ignored?.id ?? '' });
    expect([ignored?.label, again.map((file) => [file.key, openIds(file)])]).toEqual([
      'so xe o to',
      [[two.key, [cars, bikes]]],
    ]);
    expect(await api.intake.excerpt({ intakeId, key: two.key, sheet: 'Bieu 1', cell: 'B8' })).toMatchObject({
      cell: 'B8',
    });
  });
});
