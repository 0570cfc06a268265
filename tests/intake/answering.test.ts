import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { DataApi } from '../../shared/contract';
import type { PreviewedFile } from '../../shared/contract/intake';
import { filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory } from '../fixtures/in-memory';
import { figuresOf, open, preview, type Said, single } from '../fixtures/intake';
import { type OwnRows, ownReport, ownWorkbook } from './own-workbook';

/** A file as an agency may send it: the figures of our template, or a table of its own. */
type Sent = {
  readonly figures?: Readonly<Record<string, ExcelJS.CellValue>>;
  readonly cells?: Readonly<Record<string, ExcelJS.CellValue>>;
  readonly rows?: OwnRows;
  readonly fileName?: string;
};

/** What an answer comes to: status, figures, and what is still open. */
type After = readonly [PreviewedFile['status'], Record<string, number | string>, ...string[]];

type Case = {
  readonly what: string;
  readonly sent: Sent;
  readonly said?: Said;
  readonly question: string;
  readonly offered: readonly string[];
  /** By the answer's word. */
  readonly after: Readonly<Record<string, After>>;
};

const samples = [1, 'Số mẫu quan trắc MTLĐ', 'mẫu', 30] as const;
const good = { 'SK-01': 27 };
const cell = 'Số liệu!E8#SK-03';
const blankAfter: After = ['ready', good];

const cases: readonly Case[] = [
  {
    what: 'a number that reads in one other way',
    sent: { figures: { ...good, 'SK-03': 10.258 } },
    question: `too_many_decimals@${cell}`,
    offered: ['value:10258'],
    after: {
      'value:10258': ['ready', { ...good, 'SK-03': 10258 }],
      'value:10': ['ready', { ...good, 'SK-03': 10 }],
      nil: ['ready', { ...good, 'SK-03': 'KPS' }],
      blank: blankAfter,
    },
  },
  {
    what: 'a dash, which is nil, 0 or nothing',
    sent: { figures: { ...good, 'SK-03': '-' } },
    question: `ambiguous_number@${cell}`,
    offered: ['nil', 'value:0', 'blank'],
    after: {
      nil: ['ready', { ...good, 'SK-03': 'KPS' }],
      'value:0': ['ready', { ...good, 'SK-03': 0 }],
      blank: blankAfter,
    },
  },
  {
    what: 'an estimate where a count belongs',
    sent: { figures: { ...good, 'SK-03': 'khoảng 40' } },
    question: `approximate_not_allowed@${cell}`,
    offered: ['value:40'],
    after: { 'value:40': ['ready', { ...good, 'SK-03': 40 }], blank: blankAfter },
  },
  {
    what: 'a division typed for two numbers',
    sent: { figures: { ...good, 'SK-03': { formula: '10/12' } } },
    question: `formula_without_result@${cell}`,
    offered: ['value:10', 'value:12'],
    after: {
      'value:10': ['ready', { ...good, 'SK-03': 10 }],
      'value:12': ['ready', { ...good, 'SK-03': 12 }],
    },
  },
  ...(
    [
      ['words', 'nhiều', 'not_a_number'],
      ['a negative number', -3, 'negative'],
      ['true', true, 'boolean_in_figure'],
      ['an error', { error: '#REF!' }, 'error_value'],
      ['more than can be stored', 1e18, 'too_large'],
    ] as const
  ).map(([what, value, code]) => ({
    what,
    sent: { figures: { ...good, 'SK-03': value } },
    question: `${code}@${cell}`,
    offered: [],
    after: {
      'value:7': ['ready', { ...good, 'SK-03': 7 }],
      nil: ['ready', { ...good, 'SK-03': 'KPS' }],
      blank: blankAfter,
    } as const,
  })),
  {
    what: 'a tick that is none',
    sent: { figures: good, cells: { NIL: 'có lẽ' } },
    question: 'unclear_nil@Thông tin!B18',
    offered: ['nil', 'ignore'],
    after: { nil: ['needs-review', good, 'nil_with_figures@Thông tin!B18'], ignore: ['ready', good] },
  },
  {
    what: 'nothing at all',
    sent: { figures: {} },
    question: 'empty_report',
    offered: ['keep', 'ignore'],
    after: { keep: ['ready', {}], ignore: ['rejected', {}] },
  },
  {
    what: 'a row that is no indicator by its words',
    sent: { rows: ownReport([samples, [2, 'Số xe ô tô', 'cái', 7]]) },
    question: 'unmatched_row@Bieu 1!B7',
    offered: ['ignore'],
    after: {
      ignore: ['ready', { 'QT-02': 30 }],
      'indicator:QT-01': ['ready', { 'QT-01': 7, 'QT-02': 30 }],
      'indicator:TN-04': ['needs-review', { 'QT-02': 30 }, 'not_supplier@Bieu 1!D7#TN-04'],
    },
  },
  {
    what: 'a row in a unit that is not the indicator’s',
    sent: {
      rows: ownReport([samples, [2, 'Số NLĐ tiếp xúc yếu tố nguy cơ được khám, phát hiện BNN', 'lượt', 812]]),
    },
    question: 'which_indicator@Bieu 1!B7',
    offered: ['indicator:SK-03', 'ignore'],
    after: {
      'indicator:SK-03': ['ready', { 'SK-03': 812, 'QT-02': 30 }],
      'indicator:SK-01': ['ready', { 'SK-01': 812, 'QT-02': 30 }],
      ignore: ['ready', { 'QT-02': 30 }],
    },
  },
  {
    what: 'two columns that may be the figures',
    sent: {
      rows: [['SỞ Y TẾ'], ['BÁO CÁO NĂM 2025'], ['Nội dung', 'Lần 1', 'Lần 2'], [samples[1], 30, 40]],
    },
    question: 'which_column@Bieu 1!B3',
    offered: ['column:B', 'column:C'],
    after: {
      'column:B': ['ready', { 'QT-02': 30 }],
      'column:C': ['ready', { 'QT-02': 40 }],
      ignore: ['needs-review', {}, 'empty_report'],
    },
  },
  {
    what: 'two rows of one indicator',
    sent: { rows: ownReport([samples, [2, 'Số mẫu quan trắc môi trường lao động', 'mẫu', 31]]) },
    question: 'two_cells_one_indicator@Bieu 1!D6#QT-02',
    offered: ['value:30', 'value:31'],
    after: {
      'value:30': ['ready', { 'QT-02': 30 }],
      'value:31': ['ready', { 'QT-02': 31 }],
      'value:61': ['ready', { 'QT-02': 61 }],
      nil: ['ready', { 'QT-02': 'KPS' }],
    },
  },
  {
    what: 'an indicator that others supply',
    sent: { rows: ownReport([samples, [2, 'Tổng số vụ TNLĐ', 'vụ', 7]]) },
    question: 'not_supplier@Bieu 1!D7#TN-04',
    offered: ['keep', 'blank'],
    after: {
      keep: ['ready', { 'TN-04': 7, 'QT-02': 30 }],
      blank: ['ready', { 'QT-02': 30 }],
      'value:8': ['ready', { 'TN-04': 8, 'QT-02': 30 }],
    },
  },
  {
    what: 'nobody says whose report it is',
    sent: { rows: ownReport([samples], { agency: '' }) },
    question: 'which_agency',
    offered: ['agency:SYT'],
    after: {
      'agency:SYT': ['ready', { 'QT-02': 30 }],
      'agency:SNV': ['needs-review', {}, 'not_supplier@Bieu 1!D6#QT-02'],
    },
  },
  {
    what: 'nobody says of which period',
    sent: { rows: ownReport([samples], { year: '' }) },
    question: 'which_period',
    offered: [],
    after: { 'period:2025-Y': ['ready', { 'QT-02': 30 }], 'period:2025-H1': ['ready', { 'QT-02': 30 }] },
  },
  {
    what: 'content and file name disagree',
    sent: { rows: ownReport([samples]), fileName: 'So Noi vu 2025.xlsx' },
    question: 'agency_conflict',
    offered: ['agency:SYT', 'agency:SNV'],
    after: {
      'agency:SYT': ['ready', { 'QT-02': 30 }],
      'agency:SNV': ['needs-review', {}, 'not_supplier@Bieu 1!D6#QT-02'],
    },
  },
  {
    what: 'another agency than the clerk takes in',
    sent: { rows: ownReport([samples]) },
    said: { agency: 'SNV' },
    question: 'other_agency',
    offered: ['keep', 'agency:SYT'],
    after: {
      'agency:SYT': ['ready', { 'QT-02': 30 }],
      keep: ['needs-review', {}, 'not_supplier@Bieu 1!D6#QT-02'],
    },
  },
  {
    what: 'another period than the clerk takes in',
    sent: { rows: ownReport([samples]) },
    said: { period: '2026-Y' },
    question: 'other_period',
    offered: ['keep', 'period:2025-Y'],
    after: { 'period:2025-Y': ['ready', { 'QT-02': 30 }], keep: ['ready', { 'QT-02': 30 }] },
  },
];

/** Answers of every kind, to see which settle a question; what a question takes is named in its case. */
const anyAnswer = [
  ...['value:7', 'value:7.55', 'nil', 'blank', 'keep', 'ignore', 'before', 'perhaps'],
  ...['agency:SYT', 'agency:XXX', 'period:2025-Y', 'period:1999-Y', 'indicator:SK-01', 'indicator:XX-99'],
  ...['column:B', 'column:ZZ', 'encoding:tcvn3'],
];

async function sentBy(api: DataApi, folder: string, { rows, ...sent }: Sent): Promise<string> {
  const fileName = sent.fileName ?? 'bao-cao.xlsx';
  return rows
    ? ownWorkbook(folder, fileName, rows)
    : filledTemplate(api, folder, { agency: 'SYT', ...sent, fileName });
}

/** Asks for one file, and answers its questions by id; null takes an answer back. */
async function opened(api: DataApi, path: string, said?: Said) {
  const { intakeId, files } = await preview(api, [path], said);
  const file = single(files);
  const answer = async (given: Readonly<Record<string, string | null>>): Promise<PreviewedFile> => {
    const answers = Object.entries(given).map(([question, word]) => ({
      question,
      answer: word,
      reason: word === null ? null : 'theo công văn',
    }));
    return single((await api.intake.answer({ intakeId, key: file.key, answers })).files);
  };
  return { intakeId, file, answer };
}

const after = (file: PreviewedFile): After => [
  file.status,
  figuresOf(file),
  ...open(file.issues).map(({ id }) => id),
];

describe.each(cases)('$what', ({ sent, said, question, offered, after: expected }) => {
  test('is answered, settled, and taken back', async () => {
    const { api, folder } = await inMemory();
    const { file, answer } = await opened(api, await sentBy(api, folder, sent), said);
    const asked = open(file.issues).find(({ id }) => id === question);
    expect([file.status, asked?.readings.map((one) => one.answer)]).toEqual(['needs-review', offered]);

    const outcomes: Record<string, After> = {};
    for (const word of Object.keys(expected)) {
      const now = await answer({ [question]: word });
      outcomes[word] = after(now);
      const settled = now.issues.find(({ id }) => id === question);
      expect([settled?.answer, settled?.reason]).toEqual([word, 'theo công văn']);
      expect(await answer({ [question]: null })).toEqual(file);
    }
    expect(outcomes).toEqual(expected);
  });

  test('whatever is answered, taking it back brings back what was there, and no id is twice', async () => {
    const { api, folder } = await inMemory();
    const { file, answer } = await opened(api, await sentBy(api, folder, sent), said);
    const before = open(file.issues).length;
    for (const word of anyAnswer) {
      const now = await answer({ [question]: word });
      const ids = now.issues.map(({ id }) => id);
      expect([word, ids]).toEqual([word, [...new Set(ids)]]);
      const asked = now.issues.find(({ id }) => id === question);
      // Either it is settled by this answer, or it has given way to another question, or all is as it was.
      if (asked && asked.answer === null) expect([word, open(now.issues).length]).toEqual([word, before]);
      expect(await answer({ [question]: null })).toEqual(file);
    }
  });
});

test('any answers, in any order, taken back in any other, leave a file as it was', async () => {
  const { api, folder } = await inMemory();
  const figures = { 'SK-01': '-', 'SK-02': 10.258, 'SK-03': 'nhiều', 'QT-02': '1,234' };
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures });
  const { file, answer } = await opened(api, path);
  const ids = open(file.issues).map(({ id }) => id);
  expect(ids.length).toBe(4);
  const given = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...anyAnswer)), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(given, async (answers) => {
      for (const [id, word] of answers) await answer({ [id]: word });
      let now = file;
      for (const id of new Set(answers.map(([one]) => one).reverse())) now = await answer({ [id]: null });
      expect(now).toEqual(file);
    }),
    { numRuns: 15 },
  );
});

test('answers sent without waiting for one another are all kept', async () => {
  const { api, folder } = await inMemory();
  const figures = { 'SK-01': '-', 'SK-02': 10.258, 'SK-03': 'nhiều' };
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures });
  const { file, answer } = await opened(api, path);
  const all = await Promise.all(
    open(file.issues).map(({ id }, place) => answer({ [id]: `value:${place + 1}` })),
  );
  expect(all.map(after).at(-1)).toEqual(['ready', { 'SK-01': 1, 'SK-02': 2, 'SK-03': 3 }]);
});

describe('what was answered', () => {
  it('is kept by content, and holds where the same bytes come in from another path', async () => {
    const { api, db, folder, second } = await inMemory();
    const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { ...good, 'SK-03': '-' } });
    const { file, answer } = await opened(api, path);
    const question = `ambiguous_number@${cell}`;
    const answered = await answer({ [question]: 'value:0' });
    expect(db.prepare<object>('SELECT * FROM file_answer').all()).toEqual([
      {
        sha256: file.sha256,
        question,
        answer: 'value:0',
        reason: 'theo công văn',
        answered_by: 'thu-ky',
        answered_at: '2025-12-20T02:03:04.000Z',
      },
    ]);
    mkdirSync(join(folder, 'usb'));
    const elsewhere = join(folder, 'usb', 'SYT.xlsx');
    copyFileSync(path, elsewhere);
    const { answer: _, ...again } = await opened(second(), elsewhere);
    expect(again.file).toEqual({ ...answered, path: elsewhere });

    await answer({ [question]: null });
    expect(db.prepare<object>('SELECT * FROM file_answer').all()).toEqual([]);
    expect((await opened(second(), elsewhere)).file.status).toBe('needs-review');
  });

  it('holds for the same content twice in one intake', async () => {
    const { api, folder } = await inMemory();
    const path = await ownWorkbook(folder, 'a.xlsx', ownReport([samples], { agency: '' }));
    copyFileSync(path, join(folder, 'b.xlsx'));
    const { intakeId, files } = await preview(api, [path, join(folder, 'b.xlsx')]);
    expect(files.map(({ status }) => status)).toEqual(['needs-review', 'needs-review']);
    const answers = [{ question: 'which_agency', answer: 'agency:SYT', reason: null }];
    const { files: now } = await api.intake.answer({ intakeId, key: '2', answers });
    expect(now.map(({ key, status }) => [key, status])).toEqual([
      ['2', 'unchanged'],
      ['1', 'ready'],
    ]);
  });

  it('decides with which report a file is compared', async () => {
    const { api, folder } = await inMemory();
    const accepted = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'QT-02': 25 } });
    await api.intake.commit({ intakeId: (await preview(api, [accepted])).intakeId });
    const nobody = await ownWorkbook(folder, 'a.xlsx', ownReport([samples], { agency: '', year: '' }));
    const { file, answer } = await opened(api, nobody);
    const told = (one: PreviewedFile) => [
      ...[one.agency, one.period, one.version],
      ...one.figures.map(({ code, change, before }) => `${code} ${change} ${before?.value ?? '-'}`),
    ];
    expect(told(file)).toEqual([null, null, null, 'QT-02 added -']);
    await answer({ which_agency: 'agency:SYT' });
    const year = await answer({ which_period: 'period:2025-Y' });
    expect(told(year)).toEqual(['SYT', '2025-Y', 2, 'QT-02 changed 25']);
    const half = await answer({ which_period: 'period:2025-H1' });
    expect(told(half)).toEqual(['SYT', '2025-H1', 1, 'QT-02 added -']);
  });
});

describe('two files of one report', () => {
  const rivalry = 'two_files_one_report';

  async function rivals() {
    const { api, db, folder } = await inMemory();
    const report = (fileName: string, persons: number) =>
      filledTemplate(api, folder, { agency: 'SYT', fileName, figures: { 'SK-03': persons } });
    const paths = [await report('a.xlsx', 700), await report('b.xlsx', 707)];
    const { intakeId, files } = await preview(api, paths);
    const answer = async (key: string, word: string | null) => {
      const answers = [{ question: rivalry, answer: word, reason: null }];
      const { files: now } = await api.intake.answer({ intakeId, key, answers });
      return now.map((file) => [file.key, file.status, ...open(file.issues).map(({ found }) => found)]);
    };
    const commit = async () => {
      const { files: outcomes, waiting } = await api.intake.commit({ intakeId });
      return [...outcomes.map(({ key, status, version }) => [key, status, version]), waiting];
    };
    return { api, db, intakeId, files, answer, commit };
  }

  it('one that is set aside stands in the other’s way no longer, until it is taken back', async () => {
    const { answer, commit, api } = await rivals();
    expect(await answer('1', 'ignore')).toEqual([
      ['1', 'rejected'],
      ['2', 'ready'],
    ]);
    expect(await answer('1', null)).toEqual([
      ['1', 'needs-review', 'a.xlsx, b.xlsx'],
      ['2', 'needs-review', 'b.xlsx, a.xlsx'],
    ]);
    await answer('1', 'ignore');
    expect(await commit()).toEqual([['1', 'rejected', 1], ['2', 'committed', 1], 0]);
    const { indicators } = await api.consolidation.summary({ period: '2025-Y' });
    expect(indicators.find(({ code }) => code === 'SK-03')?.value).toBe(707);
  });

  it('both taken become versions in the order of the list', async () => {
    const { answer, commit } = await rivals();
    expect(await answer('2', 'keep')).toEqual([['2', 'ready']]);
    expect(await answer('1', 'keep')).toEqual([['1', 'ready']]);
    expect(await commit()).toEqual([['1', 'committed', 1], ['2', 'committed', 2], 0]);
  });

  it('an answer that is none of these leaves it open', async () => {
    const { answer } = await rivals();
    for (const word of ['value:7', 'agency:SYT', 'before', 'perhaps']) {
      expect(await answer('1', word)).toEqual([['1', 'needs-review', 'a.xlsx, b.xlsx']]);
    }
  });

  it('the second stays a question after the first was accepted, and is then compared with it', async () => {
    const { answer, commit } = await rivals();
    await answer('1', 'keep');
    expect(await commit()).toEqual([['1', 'committed', 1], ['2', 'needs-review', 1], 1]);
    expect(await commit()).toEqual([['2', 'needs-review', 2], 1]);
    expect(await answer('2', 'keep')).toEqual([['2', 'ready']]);
    expect(await commit()).toEqual([['2', 'committed', 2], 0]);
  });

  it('decisions taken before the files are read hold for them, unless they stand for everything', async () => {
    const { api, db, files } = await rivals();
    const before = dumpOf(db);
    const prepared = (file: string | null, question: string | null, answer: string) => ({
      ...{ file, question, sheet: null, cell: null, indicator: null, answer, reason: null },
    });
    const asked = async (...answers: ReadonlyArray<ReturnType<typeof prepared>>) => {
      const paths = files.map(({ path }) => path);
      const none = { period: null, agency: null, receivedOn: null };
      const { files: now } = await api.intake.preview({ paths, ...none, answers: [...answers] });
      return now.map(({ status }) => status);
    };
    expect(await asked(prepared(null, null, 'blank'))).toEqual(['needs-review', 'needs-review']);
    expect(await asked(prepared('b.xlsx', rivalry, 'ignore'))).toEqual(['ready', 'rejected']);
    expect(await asked(prepared(null, rivalry, 'keep'))).toEqual(['ready', 'ready']);
    expect(dumpOf(db)).toEqual(before);
  });
});

test('a commit accepts what is ready and writes nothing of the rest, which is accepted when it is answered', async () => {
  const { api, db, folder } = await inMemory();
  const ready = await filledTemplate(api, folder, { agency: 'SNV', figures: { 'TN-04': 3 } });
  const unclear = await filledTemplate(api, folder, { agency: 'SYT', figures: { ...good, 'SK-03': '-' } });
  const { intakeId } = await preview(api, [unclear, ready]);
  const outcomes = async () => {
    const { files, waiting } = await api.intake.commit({ intakeId });
    return [...files.map(({ key, status, version }) => [key, status, version]), waiting];
  };
  expect(await outcomes()).toEqual([['1', 'needs-review', 1], ['2', 'committed', 1], 1]);
  const held = ({
    file_answer: _,
    waiting_file: __,
    waiting_intake: ___,
    ...rest
  }: ReturnType<typeof dumpOf>) => rest;
  const before = dumpOf(db);
  expect(before['submission']?.length).toBe(1);
  expect(await outcomes()).toEqual([['1', 'needs-review', 1], 1]);
  expect(dumpOf(db)).toEqual(before);

  const answers = [{ question: `ambiguous_number@${cell}`, answer: 'nil', reason: null }];
  await api.intake.answer({ intakeId, key: '1', answers });
  expect(held(dumpOf(db))).toEqual(held(before));
  expect(await outcomes()).toEqual([['1', 'committed', 1], 0]);
  await expect(api.intake.commit({ intakeId })).rejects.toMatchObject({ problem: { code: 'not_found' } });
  const written = db
    .prepare<object>(
      `SELECT i.code, f.amount, f.raw_text AS text FROM figure f JOIN indicator i ON i.id = f.indicator_id
       JOIN submission s ON s.id = f.submission_id JOIN agency a ON a.id = s.agency_id AND a.code = 'SYT' ORDER BY i.code`,
    )
    .all();
  expect(written).toEqual([
    { code: 'SK-01', amount: 27, text: '27' },
    { code: 'SK-03', amount: null, text: '-' },
  ]);
  const kept = db.prepare<object>(
    "SELECT code, answer, answered_by FROM submission_issue WHERE code = 'ambiguous_number'",
  );
  expect(kept.all()).toEqual([{ code: 'ambiguous_number', answer: 'nil', answered_by: 'thu-ky' }]);
});
