import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGate } from '../../electron/data/open-gate';
import { readInProcess } from '../../electron/data/reading/read-in-process';
import { surroundings } from '../../electron/data/surroundings';
import { type DataApi, dataContract } from '../../shared/contract';
import { createApi } from '../../shared/contract/client';
import { cli, cliJson } from '../fixtures/command-line';
import { resources, temporaryFolder } from '../fixtures/in-memory';
import { outcomeLines, Told } from '../messy/outcome-lines';
import { ownTable } from '../messy/own-table';

const labels = {
  blasting: 'Số đợt huấn luyện kỹ thuật an toàn vật liệu nổ công nghiệp',
  trained: 'Số NLĐ được huấn luyện ATVSLĐ',
  courses: 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân',
  members: 'Số hội viên, nông dân được tuyên truyền',
  conferences: 'Số hội nghị tuyên truyền, phổ biến pháp luật',
};

/** A register, a folder, and the industry department's report with two questions: a dash, and a number of two readings. */
async function desk() {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const unclear = await ownTable(folder, {
    agency: 'SỞ CÔNG THƯƠNG',
    title: 'BÁO CÁO NĂM 2025',
    fileName: 'sct.xlsx',
    rows: [
      ['STT', 'Nội dung', 'Kết quả'],
      [1, labels.blasting, '-'],
      [2, labels.trained, 10.258],
    ],
  });
  const importing = async (path: string, answers?: unknown, ...options: readonly string[]) => {
    const file = join(folder, 'answers.json');
    if (answers !== undefined) writeFileSync(file, JSON.stringify(answers));
    const given = answers === undefined ? [] : ['--answers', file];
    const { code, json } = await cliJson('import', '--db', db, ...given, ...options, path);
    const [told] = Told.parse(json).files;
    if (!told) throw new Error('Expected one file.');
    return {
      code,
      told,
      lines: outcomeLines(told).filter((line) => !line.startsWith('warning cell_missing')),
    };
  };
  return { folder, db, unclear, importing };
}

const untouched = [
  'needs-review SCT 2025-Y',
  'question ambiguous_number Biểu!C5 HL-01 [nil value:0 blank]',
  'question too_many_decimals Biểu!C6 HL-06 [value:10258]',
];
const settled = (first: string, figures: readonly string[], second: string) => [
  'committed SCT 2025-Y',
  ...figures,
  `question ambiguous_number Biểu!C5 HL-01 [nil value:0 blank] ← ${first}`,
  `question too_many_decimals Biểu!C6 HL-06 [value:10258] ← ${second}`,
];

describe('answers given beforehand', () => {
  it.each([
    {
      by: 'the id of the question',
      answers: [
        { question: 'ambiguous_number@Biểu!C5#HL-01', answer: 'nil' },
        { question: 'too_many_decimals@Biểu!C6#HL-06', answer: 'value:10258' },
      ],
      lines: settled('nil', ['HL-01 = KPS Biểu!C5', 'HL-06 = 10258 Biểu!C6'], 'value:10258'),
    },
    {
      by: 'file, sheet and cell',
      answers: {
        answers: [
          { file: 'sct.xlsx', sheet: 'Biểu', cell: 'C5', value: 0 },
          { file: 'sct.xlsx', sheet: 'Biểu', cell: 'C6', value: '10258', reason: 'Đã hỏi cơ quan' },
        ],
      },
      lines: settled('value:0', ['HL-01 = 0 Biểu!C5', 'HL-06 = 10258 Biểu!C6'], 'value:10258'),
    },
    {
      by: 'the number of a suggested reading',
      answers: [
        { indicator: 'HL-01', choice: 3 },
        { question: 'too_many_decimals', choice: 1 },
      ],
      lines: settled('blank', ['HL-06 = 10258 Biểu!C6'], 'value:10258'),
    },
    {
      by: 'question alone, as a number and as a blank',
      answers: { 'ambiguous_number@Biểu!C5#HL-01': null, 'too_many_decimals@Biểu!C6#HL-06': 10258 },
      lines: settled('blank', ['HL-06 = 10258 Biểu!C6'], 'value:10258'),
    },
    {
      by: 'what the command itself printed, with answers written into it',
      answers: {
        dryRun: true,
        files: [
          {
            path: 'sct.xlsx',
            status: 'needs-review',
            issues: [
              { id: 'ambiguous_number@Biểu!C5#HL-01', severity: 'question', answer: 'nil' },
              { id: 'too_many_decimals@Biểu!C6#HL-06', severity: 'question', answer: '10258' },
              { id: 'cell_missing#HL-02', severity: 'warning', answer: null },
            ],
          },
        ],
      },
      lines: settled('nil', ['HL-01 = KPS Biểu!C5', 'HL-06 = 10258 Biểu!C6'], 'value:10258'),
    },
    {
      by: 'one decision for everything, after one that is named',
      answers: [{ answer: 'blank' }, { cell: 'C6', value: 12 }],
      lines: settled('blank', ['HL-06 = 12 Biểu!C6'], 'value:12'),
    },
    {
      by: 'an approximate value, where only exact ones count',
      answers: [
        { cell: 'C5', answer: 'nil' },
        { cell: 'C6', answer: 'value:>10000' },
      ],
      lines: [
        'needs-review SCT 2025-Y',
        'HL-01 = KPS Biểu!C5',
        'question ambiguous_number Biểu!C5 HL-01 [nil value:0 blank] ← nil',
        'question too_many_decimals Biểu!C6 HL-06 [value:10258]',
      ],
    },
    {
      by: 'names and ids of nothing',
      answers: [
        { file: 'khac.xlsx', answer: 'blank' },
        { question: 'ambiguous_number@Biểu!C9#HL-01', answer: 'nil' },
        { sheet: 'Khác', cell: 'C5', answer: 'nil' },
        { indicator: 'HL-06', choice: 7 },
      ],
      lines: untouched,
    },
    {
      by: 'words of another kind, and a value that cannot be held',
      answers: [
        { cell: 'C5', answer: 'column:D' },
        { cell: 'C6', value: 1.5 },
      ],
      lines: untouched,
    },
  ])('by $by', async ({ answers, lines }) => {
    const { unclear, importing } = await desk();
    const first = await importing(unclear, answers);
    expect(first.lines).toEqual(lines);
    const isDone = lines[0]?.startsWith('committed');
    expect(first.code).toBe(isDone ? 0 : 1);
    // What was decided goes with the report; what was not is asked again.
    expect((await importing(unclear)).lines[0]).toBe(isDone ? 'unchanged SCT 2025-Y' : untouched[0]);
  });

  it('are kept with their reason', async () => {
    const { db, unclear, importing } = await desk();
    const given = [
      { question: 'empty_report', answer: 'keep', reason: 'Đã gọi điện' },
      { answer: 'blank', reason: 'Chờ cơ quan trả lời' },
    ];
    // Where nothing is left, "blank" is no decision to accept an empty report.
    expect((await importing(unclear, given.slice(1))).lines[0]).toBe('needs-review SCT 2025-Y');
    const { told } = await importing(unclear, given);
    const api = openApi(db);
    const found = await api.api.reception.findings({ submission: told.submission ?? '' });
    api.close();
    expect(
      found.filter(({ answer }) => answer !== null).map(({ id, answer, reason }) => [id, answer, reason]),
    ).toEqual([
      ['ambiguous_number@Biểu!C5#HL-01', 'blank', 'Chờ cơ quan trả lời'],
      ['too_many_decimals@Biểu!C6#HL-06', 'blank', 'Chờ cơ quan trả lời'],
      ['empty_report', 'keep', 'Đã gọi điện'],
    ]);
  });

  it('change nothing in a dry run', async () => {
    const { unclear, importing } = await desk();
    expect((await importing(unclear, [{ answer: 'nil' }], '--dry-run')).lines[0]).toBe('ready SCT 2025-Y');
    expect((await importing(unclear)).lines).toEqual(untouched);
  });

  it.each([
    ['an unknown word', '[{"answer":"maybe"}]', 'answer 1 is not understood: maybe.'],
    [
      'a value that is none',
      '[{"answer":"blank"},{"value":"nhiều"}]',
      'answer 2 is not understood: value:nhiều.',
    ],
    ['a negative value', '[{"value":-3}]', 'answer 1 is not understood: value:-3.'],
    ['no answer', '[{"cell":"C5"}]', 'answer 1 is not understood: none given.'],
    ['a field that there is not', '[{"zelle":"C5","answer":"nil"}]', 'is no list of answers'],
    ['a choice before the first', '[{"choice":0}]', 'is no list of answers'],
    ['another thing', '"blank"', 'is no list of answers'],
    ['no JSON', '[{', 'cannot be read as JSON'],
  ])('with %s end with 2 and say why', async (_, text, why) => {
    const { folder, db, unclear, importing } = await desk();
    writeFileSync(join(folder, 'wrong.json'), text);
    const { code, out, err } = await cli(
      'import',
      '--db',
      db,
      '--answers',
      join(folder, 'wrong.json'),
      unclear,
    );
    expect([code, out, err.includes(why)]).toEqual([2, '', true]);
    expect((await importing(unclear)).lines).toEqual(untouched);
  });

  it('from a file that is not there end with 2', async () => {
    const { folder, db, unclear } = await desk();
    const { code, err } = await cli('import', '--db', db, '--answers', join(folder, 'none.json'), unclear);
    expect([code, err.includes('none.json cannot be read as JSON')]).toEqual([2, true]);
  });
});

describe('questions about the whole file', () => {
  const conferences = [
    ['STT', 'Nội dung', 'Kết quả'],
    [1, labels.conferences, 9],
  ];

  it('whose report it is: only an agency of the plan is an answer', async () => {
    const { folder, importing } = await desk();
    const path = await ownTable(folder, { agency: '', title: 'BÁO CÁO NĂM 2025', rows: conferences });
    expect((await importing(path, [{ question: 'which_agency', answer: 'agency:SO-KHAC' }])).lines[0]).toBe(
      'needs-review - 2025-Y',
    );
    expect((await importing(path, [{ question: 'which_agency', answer: 'blank' }])).lines[0]).toBe(
      'needs-review - 2025-Y',
    );
    expect(
      (await importing(path, [{ question: 'which_agency', answer: 'agency:LDLD' }])).lines.slice(0, 2),
    ).toEqual(['committed LDLD 2025-Y', 'TT-01 = 9 Biểu!C5']);
  });

  it('of which period: last year’s form is taken for this year’s report where the clerk says so', async () => {
    const { folder, importing } = await desk();
    const agency = 'LIÊN ĐOÀN LAO ĐỘNG TỈNH';
    const rows = [
      ['Cao Bằng, ngày 05 tháng 12 năm 2025'],
      [],
      ['STT', 'Nội dung', 'Năm 2024', 'Năm 2025'],
      [1, labels.conferences, 7, 9],
    ];
    const path = await ownTable(folder, { agency, title: 'BÁO CÁO NĂM 2024', rows });
    const asked = await importing(path);
    expect(asked.lines).toContain(
      'question period_conflict “báo cáo: 2024-Y; ngày văn bản 05/12/2025: 2025-Y” [period:2025-Y period:2024-Y]',
    );
    // The answer decides which column is read.
    expect(
      (await importing(path, [{ question: 'period_conflict', choice: 2 }], '--dry-run')).lines.slice(0, 2),
    ).toEqual(['ready LDLD 2024-Y', 'TT-01 = 7 Biểu!C7']);
    expect((await importing(path, [{ question: 'period_conflict', choice: 1 }])).lines.slice(0, 2)).toEqual([
      'committed LDLD 2025-Y',
      'TT-01 = 9 Biểu!D7',
    ]);
  });
});

describe('questions about several files', () => {
  it('two reports of one agency: each is taken or set aside as said', async () => {
    const { folder, db } = await desk();
    const report = (fileName: string, figure: number) =>
      ownTable(folder, {
        agency: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH',
        title: 'BÁO CÁO NĂM 2025',
        fileName,
        rows: [
          ['STT', 'Nội dung', 'Kết quả'],
          [1, labels.conferences, figure],
        ],
      });
    const paths = [await report('1.xlsx', 9), await report('2.xlsx', 11)];
    const importing = async (answers: unknown) => {
      const file = join(folder, 'answers.json');
      writeFileSync(file, JSON.stringify(answers));
      const { json } = await cliJson('import', '--db', db, '--answers', file, ...paths);
      return Told.parse(json).files.map(({ status, version }) => [status, version]);
    };
    const question = 'two_files_one_report';
    expect(await importing([])).toEqual([
      ['needs-review', 1],
      ['needs-review', 1],
    ]);
    expect(
      await importing([
        { file: '1.xlsx', question, answer: 'ignore' },
        { file: paths[1], question, answer: 'keep' },
      ]),
    ).toEqual([
      ['rejected', 1],
      ['committed', 1],
    ]);
  });
});

describe('what was decided about a layout', () => {
  const farmers = (title: string, figures: readonly [number, number], column = 2) => ({
    agency: 'HỘI NÔNG DÂN TỈNH',
    title,
    rows: [
      ['STT', 'Nội dung', ...Array.from({ length: column - 2 }, () => 'Ghi chú'), 'Kết quả'],
      [1, 'Các buổi tuyên truyền', ...Array.from({ length: column - 2 }, () => null), figures[0]],
      [2, labels.members, ...Array.from({ length: column - 2 }, () => null), figures[1]],
    ],
  });
  const decided = [{ cell: 'B5', answer: 'indicator:TT-06' }];

  it('is remembered for the next period, shown, and asked again once it is forgotten', async () => {
    const { folder, db, importing } = await desk();
    const first = await ownTable(folder, { ...farmers('BÁO CÁO NĂM 2025', [120, 5400]), fileName: '1.xlsx' });
    expect((await importing(first)).lines[0]).toBe('needs-review HND 2025-Y');
    expect((await importing(first, decided)).lines.slice(0, 3)).toEqual([
      'committed HND 2025-Y',
      'TT-06 = 120 Biểu!C5',
      'TT-07 = 5400 Biểu!C6',
    ]);

    const next = await ownTable(folder, {
      ...farmers('BÁO CÁO 6 THÁNG ĐẦU NĂM 2026', [70, 2900]),
      fileName: '2.xlsx',
    });
    const known = await importing(next, undefined, '--dry-run');
    expect(known.lines).toEqual([
      'ready HND 2026-H1',
      'TT-06 = 70 Biểu!C5',
      'TT-07 = 2900 Biểu!C6',
      'note mapping_remembered Biểu!B5',
    ]);

    const { api, close } = openApi(db);
    const [mapping, ...others] = await api.intake.remembered({ agency: 'HND' });
    expect([mapping?.answer, mapping?.fileName, others]).toEqual(['indicator:TT-06', '1.xlsx', []]);
    await api.intake.forget({ id: mapping?.id ?? '' });
    close();
    expect((await importing(next, undefined, '--dry-run')).lines[0]).toBe('needs-review HND 2026-H1');
  });

  it('is not taken for another layout, which is said to have moved', async () => {
    const { folder, importing } = await desk();
    const first = await ownTable(folder, { ...farmers('BÁO CÁO NĂM 2025', [120, 5400]), fileName: '1.xlsx' });
    await importing(first, decided);
    const moved = await ownTable(folder, {
      ...farmers('BÁO CÁO 6 THÁNG ĐẦU NĂM 2026', [70, 2900], 3),
      fileName: '2.xlsx',
    });
    const { lines } = await importing(moved);
    expect(lines[0]).toBe('needs-review HND 2026-H1');
    expect(
      lines
        .filter((line) => /layout_moved|which_indicator|unmatched_row/.test(line))
        .map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['warning layout_moved', expect.stringMatching(/^question (which_indicator|unmatched_row)$/)]);
  });

  it('is not taken for another agency', async () => {
    const { folder, importing } = await desk();
    const first = await ownTable(folder, { ...farmers('BÁO CÁO NĂM 2025', [120, 5400]), fileName: '1.xlsx' });
    await importing(first, decided);
    const other = await ownTable(folder, {
      ...farmers('BÁO CÁO NĂM 2025', [3, 40]),
      agency: 'LIÊN MINH HỢP TÁC XÃ TỈNH',
      fileName: '2.xlsx',
    });
    expect((await importing(other)).lines).not.toContain('note mapping_remembered Biểu!B5');
  });
});

/** The register opened beside the command line. */
function openApi(db: string): { readonly api: DataApi; readonly close: () => void } {
  const { gate, close } = openGate(db, {
    ...surroundings,
    resources,
    announce: () => undefined,
    openReader: readInProcess,
  });
  return { api: createApi(dataContract, gate), close };
}
