import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { commands } from '../../electron/cli/commands';
import { openDatabase } from '../../electron/data/database/database';
import { openRegister } from '../../electron/data/database/open-register';
import { fingerprint } from '../../electron/data/files/fingerprint';
import { cli, cliJson } from '../fixtures/command-line';
import { filledTemplate } from '../fixtures/filled-template';
import { dumpOf, inMemory, temporaryFolder } from '../fixtures/in-memory';

/** A register of its own with the plan loaded, and a folder for everything else. */
async function register(): Promise<{ readonly db: string; readonly folder: string }> {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  const { code, err } = await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  expect([code, err]).toEqual([0, '']);
  return { db, folder };
}

/** A database without our tables, as another program leaves it. */
function plainDatabase(path: string, statements: string): void {
  const db = openDatabase(path);
  // Not the journal of our own: a changed header would show that the file was touched.
  db.pragma('journal_mode = DELETE');
  db.exec(statements);
  db.close();
}

function rowsIn(path: string) {
  const opened = openRegister(path);
  if (!opened.ok) throw new Error(`Expected a register, got ${opened.problem}`);
  try {
    return dumpOf(opened.value);
  } finally {
    opened.value.close();
  }
}

describe('each command', () => {
  test('presets lists the plans that ship with the application', async () => {
    expect(await cliJson('presets')).toEqual({
      code: 0,
      json: expect.arrayContaining([
        {
          code: 'cao-bang-2025',
          title: expect.stringContaining('664/KH-UBND'),
          province: 'Cao Bằng',
          ...{ agencyItems: 20, duties: 39, indicators: 34 },
          ...{ targets: 4, quantifiedTargets: 3, datedRules: 2 },
        },
      ]),
    });
  });

  test('init makes a register that agencies and periods then list', async () => {
    const folder = await temporaryFolder();
    const db = join(folder, 'new.sqlite');
    expect(await cliJson('init', '--db', db, '--preset', 'cao-bang-2025')).toMatchObject({
      code: 0,
      json: { db, plan: { code: 'cao-bang-2025', province: 'Cao Bằng', standingAgency: 'SNV' } },
    });
    // Nothing but the register is left: the write-ahead log is closed with it.
    expect(readdirSync(folder)).toEqual(['new.sqlite']);
    const agencies = (await cliJson('agencies', '--db', db)).json as ReadonlyArray<{
      code: string;
      isGroup: boolean;
    }>;
    expect(agencies.filter(({ isGroup }) => !isGroup).length).toBe(19);
    expect(agencies[1]).toMatchObject({ code: 'SYT', name: 'Sở Y tế', isGroup: false });
    const { json } = await cliJson('periods', '--db', db);
    expect(
      (json as ReadonlyArray<{ code: string; dueDate: string }>).map(({ code, dueDate }) => [code, dueDate]),
    ).toEqual([
      ['2024-Y', null],
      ['2025-H1', '2025-06-14'],
      ['2025-Y', '2025-12-14'],
      ['2026-H1', '2026-06-14'],
      ['2026-Y', '2026-12-14'],
    ]);
  });

  test('templates writes a workbook for each single body, or for the one named', async () => {
    const { db, folder } = await register();
    const out = join(folder, 'mau');
    mkdirSync(out);
    const one = await cliJson('templates', '--db', db, '--period', '2025-Y', '--out', out, '--agency', 'SYT');
    const path = join(out, '2025-Y_SYT_bao-cao.xlsx');
    expect(one).toEqual({ code: 0, json: { files: [{ agency: 'SYT', path }] } });
    const { code, json } = await cliJson('templates', '--db', db, '--period', '2025-Y', '--out', out);
    const { files } = json as { files: ReadonlyArray<{ agency: string; path: string }> };
    expect([code, files.length]).toEqual([0, 19]);
    expect(files.map((file) => file.path).sort()).toEqual(
      readdirSync(out)
        .map((name) => join(out, name))
        .sort(),
    );
  });

  test('import takes in a report and says where each figure stands', async () => {
    const { db, folder } = await register();
    const { api } = await inMemory();
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      figures: { 'SK-03': { formula: '350+357', result: 707 }, 'QT-02': 'hơn 5.000', 'SK-01': 'nhiều' },
    });
    const figure = {
      approximate: false,
      confidence: 1,
      nil: false,
      change: 'added',
      before: null,
      sheet: 'Số liệu',
    };
    const figures = [
      { ...figure, code: 'SK-03', value: 707, cell: 'E8', rawText: '=350+357' },
      {
        ...figure,
        code: 'QT-02',
        value: 5000,
        cell: 'E11',
        rawText: 'hơn 5.000',
        approximate: true,
        confidence: 0.95,
      },
    ];
    const file = {
      ...{
        path,
        status: 'needs-review',
        agency: 'SYT',
        period: '2025-Y',
        version: 1,
        receivedOn: '2025-12-08',
      },
      ...{ nil: false, documentNumber: null, documentDate: null, figures, gone: [] },
      submission: null,
      statutory: null,
      ...{ sha256: fingerprint(readFileSync(path)), format: 'xlsx', form: 'template', formConfidence: 1 },
      agencyEvidence: [
        { code: 'SYT', from: 'mark', confidence: 1, text: 'SYT', sheet: 'Thông tin', cell: 'B33' },
        { code: 'SYT', from: 'file_name', confidence: 0.922, text: 'SYT', sheet: null, cell: null },
      ],
      periodEvidence: [expect.objectContaining({ code: '2025-Y', from: 'mark', confidence: 1 })],
      conversions: [],
      issues: expect.arrayContaining([
        {
          id: 'not_a_number@Số liệu!E6#SK-01',
          ...{ readings: [], answer: null, reason: null },
          ...{ severity: 'error', code: 'not_a_number', indicator: 'SK-01', sheet: 'Số liệu', cell: 'E6' },
          ...{ found: 'nhiều', expected: 'một con số (lượt)' },
          message: expect.stringContaining('Ô Số liệu › E6 (chỉ tiêu SK-01) ghi “nhiều”, không phải con số.'),
        },
      ]),
    };
    expect(await cliJson('import', '--db', db, '--received', '2025-12-08', path)).toEqual({
      code: 1,
      json: { dryRun: false, files: [file] },
    });
    expect((await cli('import', '--db', db, path)).out).toContain(
      'SYT.xlsx: cần xem lại, chưa ghi nhận · Sở Y tế',
    );
  });

  test('status, consolidate and trace tell of what was taken in', async () => {
    const { db, folder } = await register();
    const { api } = await inMemory();
    const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
    expect((await cli('import', '--db', db, '--received', '2025-12-17', path)).code).toBe(0);

    const status = await cliJson('status', '--db', db, '--period', '2025-Y');
    expect(status.code).toBe(0);
    expect((status.json as readonly unknown[]).slice(0, 2)).toEqual([
      {
        ...{ agency: 'SNV', name: 'Sở Nội vụ', status: 'missing', receivedAt: null, dueDate: '2025-12-14' },
        ...{ daysLate: 0, version: 0, lastWorkingDay: '2025-12-12', workingDaysLeft: null, extendedTo: null },
      },
      {
        ...{
          agency: 'SYT',
          name: 'Sở Y tế',
          status: 'late',
          receivedAt: '2025-12-17',
          dueDate: '2025-12-14',
        },
        ...{ daysLate: 3, version: 1, lastWorkingDay: '2025-12-12', workingDaysLeft: null, extendedTo: null },
      },
    ]);

    const out = join(folder, 'tong-hop.xlsx');
    const consolidated = await cliJson('consolidate', '--db', db, '--period', '2025-Y', '--out', out);
    expect(consolidated).toMatchObject({
      code: 0,
      json: {
        period: { code: '2025-Y', dataFrom: '2024-12-15', dataTo: '2025-12-14', dueDate: '2025-12-14' },
        previousPeriod: '2024-Y',
        coverage: { expected: 19, reported: 1 },
        file: { path: out, bytes: readFileSync(out).length },
      },
    });
    const { indicators } = consolidated.json as { indicators: ReadonlyArray<{ code: string }> };
    const source = { file: 'SYT.xlsx', sheet: 'Số liệu', cell: 'E8', rawText: '707', version: 1 };
    expect(indicators.find(({ code }) => code === 'SK-03')).toMatchObject({
      ...{ value: 707, approximate: false, state: 'amount' },
      sources: [
        { agency: 'SYT', value: 707, nil: false, approximate: false, receivedOn: '2025-12-17', ...source },
      ],
    });

    const trace = await cliJson('trace', '--db', db, '--period', '2025-Y', '--indicator', 'SK-03');
    expect(trace).toMatchObject({
      code: 0,
      json: {
        ...{ indicator: 'SK-03', period: '2025-Y', superseded: [], blank: [], missing: [] },
        current: [
          { agency: 'SYT', rawText: '707', source: { file: 'SYT.xlsx', sheet: 'Số liệu', cell: 'E8' } },
        ],
      },
    });
    const text = (await cli('trace', '--db', db, '--period', '2025-Y', '--indicator', 'SK-03')).out;
    expect(text).toContain('Số liệu › E8');
  });
});

describe('init', () => {
  test.each([
    ['an unknown preset', ['--preset', 'nowhere'], 2],
    ['no preset', [], 2],
    ['an option it does not know', ['--preset', 'cao-bang-2025', '--period', '2025-Y'], 2],
  ])('with %s leaves nothing behind', async (_what, options, code) => {
    const folder = await temporaryFolder();
    expect((await cli('init', '--db', join(folder, 'new.sqlite'), ...options)).code).toBe(code);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is refused keeps a file that was there before', async () => {
    const folder = await temporaryFolder();
    const db = join(folder, 'empty.sqlite');
    writeFileSync(db, '');
    expect((await cli('init', '--db', db, '--preset', 'nowhere')).code).toBe(2);
    expect(readdirSync(folder)).toEqual(['empty.sqlite']);
  });
});

describe('import', () => {
  test.each([[[]], [['--dry-run']]])(
    'of folders without any file is a problem, said on stderr %j',
    async (options) => {
      const { db, folder } = await register();
      const received = join(folder, 'received');
      mkdirSync(join(received, 'sub'), { recursive: true });
      writeFileSync(join(received, '~$SYT.xlsx'), 'left behind by Excel');
      const said = `Không có tệp nào trong ${received}. Kiểm tra lại thư mục đã chọn rồi nhập lại.`;
      expect(await cli('import', '--db', db, ...options, received)).toEqual({ code: 1, out: '', err: said });
      const { code, out, err } = await cli('import', '--db', db, ...options, '--json', received);
      expect([code, JSON.parse(out), err]).toEqual([1, { dryRun: options.length > 0, files: [] }, said]);
    },
  );

  test('walks a folder; a bad file never stops the others', async () => {
    const { db, folder } = await register();
    const { api } = await inMemory();
    const received = join(folder, 'received');
    mkdirSync(join(received, 'sub'), { recursive: true });
    await filledTemplate(api, received, { agency: 'SYT', figures: { 'SK-03': 707 } });
    await filledTemplate(api, received, { agency: 'SNV', figures: { 'TN-01': -2 } });
    await filledTemplate(api, join(received, 'sub'), { agency: 'CAT', figures: { 'PC-03': 21.4 } });
    writeFileSync(join(received, 'A.xlsx'), 'text');
    const { code, json } = await cliJson('import', '--db', db, received);
    const { files } = json as { files: ReadonlyArray<{ path: string; status: string }> };
    expect([code, files.map(({ path, status }) => [path.slice(received.length + 1), status])]).toEqual([
      1,
      [
        ['A.xlsx', 'rejected'],
        ['SNV.xlsx', 'needs-review'],
        ['SYT.xlsx', 'committed'],
        ['sub/CAT.xlsx', 'committed'],
      ],
    ]);
    const again = await cliJson('import', '--db', db, join(received, 'SYT.xlsx'), join(received, 'sub'));
    expect(again).toMatchObject({
      code: 0,
      json: { files: [{ status: 'unchanged' }, { status: 'unchanged' }] },
    });
  });

  test('without writing: a dry run says what would be done and leaves every row as it is', async () => {
    const { db, folder } = await register();
    const { api } = await inMemory();
    const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
    const before = rowsIn(db);
    expect(await cliJson('import', '--db', db, '--dry-run', path)).toMatchObject({
      code: 0,
      json: {
        dryRun: true,
        files: [{ status: 'ready', version: 1, figures: [{ code: 'SK-03', value: 707 }] }],
      },
    });
    expect(rowsIn(db)).toEqual(before);
  });

  test('of another period or agency than named writes nothing', async () => {
    const { db, folder } = await register();
    const { api } = await inMemory();
    const path = await filledTemplate(api, folder, {
      agency: 'SYT',
      period: '2025-H1',
      figures: { 'SK-03': 707 },
    });
    const before = rowsIn(db);
    const told = async (...options: readonly string[]) => {
      const { code, json } = await cliJson('import', '--db', db, ...options, path);
      const { files } = json as {
        files: ReadonlyArray<{ status: string; issues: ReadonlyArray<{ code: string; severity: string }> }>;
      };
      return [
        code,
        files.map(({ status, issues }) => [
          status,
          ...issues.flatMap((issue) => (issue.severity === 'error' ? issue.code : [])),
        ]),
      ];
    };
    expect(await told('--period', '2025-Y')).toEqual([1, [['rejected', 'other_period']]]);
    expect(await told('--agency', 'SNV')).toEqual([1, [['rejected', 'other_agency']]]);
    expect(rowsIn(db)).toEqual(before);
    expect(await told('--period', '2025-H1', '--agency', 'SYT')).toEqual([0, [['committed']]]);
  });
});

/** Wrong command lines: `DB` stands for a good register, `OUT` for an existing folder, `FILE` for a good report. */
const endings: ReadonlyArray<readonly [args: string, code: number, said: string]> = [
  ['', 2, 'No command given.'],
  ['nonsense', 2, 'There is no command nonsense.'],
  ['presets extra', 2, 'presets takes no extra.'],
  ['presets --nonsense', 2, "Unknown option '--nonsense'"],
  ['agencies', 2, 'agencies needs --db.'],
  ['agencies --db', 2, "Option '--db <value>' argument missing"],
  ['agencies --db DB --period 2025-Y', 2, 'agencies has no option --period.'],
  ['init --db OUT/other.sqlite', 2, 'init needs --preset.'],
  ['init --db OUT/other.sqlite --preset nowhere', 2, 'Không có kế hoạch mẫu mang mã nowhere.'],
  ['init --db DB --preset cao-bang-2025', 1, 'Cơ sở dữ liệu đã có kế hoạch cao-bang-2025.'],
  ['init --db OUT/none/other.sqlite --preset cao-bang-2025', 1, 'Không có thư mục'],
  ['status --db DB', 2, 'status needs --period.'],
  ['status --db DB --period 2031-Y', 2, 'Không có kỳ báo cáo 2031-Y trong kế hoạch.'],
  [
    'status --db DB --period next-year',
    2,
    '--period expects a period such as 2025-Y or 2025-H1, got next-year.',
  ],
  ['templates --db DB --period 2025-Y', 2, 'templates needs --out.'],
  ['templates --db DB --period 2025-Y --out OUT/none', 1, 'Không có thư mục'],
  ['templates --db DB --period 2025-Y --out OUT --agency XYZ', 2, 'Không có cơ quan XYZ trong kế hoạch.'],
  ['templates --db DB --period 2025-Y --out OUT --agency syt', 2, '--agency expects the code of an agency'],
  ['import --db DB', 2, 'import needs at least one file or folder.'],
  ['import FILE', 2, 'import needs --db.'],
  [
    'import --db DB --received 2025-02-30 FILE',
    2,
    '--received expects a date as YYYY-MM-DD, got 2025-02-30.',
  ],
  [
    'import --db DB --received 08/12/2025 FILE',
    2,
    '--received expects a date as YYYY-MM-DD, got 08/12/2025.',
  ],
  ['import --db DB --period 2031-Y FILE', 2, 'Không có kỳ báo cáo 2031-Y trong kế hoạch.'],
  ['import --db DB --agency XYZ FILE', 2, 'Không có cơ quan XYZ trong kế hoạch.'],
  ['consolidate --db DB --period 2025-Y --out OUT/none/x.xlsx', 1, 'Không có thư mục'],
  ['trace --db DB --period 2025-Y', 2, 'trace needs --indicator.'],
  ['trace --db DB --period 2025-Y --indicator ZZ-99', 2, 'Không có chỉ tiêu ZZ-99 trong kế hoạch.'],
  [
    'trace --db DB --period 2025-Y --indicator sk03',
    2,
    '--indicator expects the code of an indicator, such as SK-03',
  ],
  ['agencies --db OUT/missing.sqlite', 1, 'Không tìm thấy'],
  ['agencies --db OUT', 1, 'Không mở được cơ sở dữ liệu'],
];

test.each(endings)('“%s” ends with %i and says why on stderr alone', async (args, code, said) => {
  const { db, folder } = await register();
  const out = join(folder, 'out');
  mkdirSync(out);
  const words = args
    .split(' ')
    .filter((word) => word !== '')
    .map((word) =>
      word
        .replace(/^DB$/, db)
        .replace(/^OUT/, out)
        .replace(/^FILE$/, join(folder, 'report.xlsx')),
    );
  const before = rowsIn(db);
  const plain = await cli(...words);
  expect([plain.code, plain.out]).toEqual([code, '']);
  expect(plain.err).toContain(said);

  // With --json stdout holds JSON or nothing, and the code stays the same.
  const withJson = await cli('--json', ...words);
  expect([withJson.code, withJson.err]).toEqual([code, plain.err]);
  if (withJson.out !== '')
    expect(JSON.parse(withJson.out)).toMatchObject({ error: { code: expect.any(String) } });
  expect(rowsIn(db)).toEqual(before);
  expect(readdirSync(out).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
});

test('--help is an answer, not a mistake', async () => {
  const { code, out, err } = await cli('--help');
  expect([code, err]).toEqual([0, '']);
  expect([...commands.keys()].filter((name) => !new RegExp(`^ {2}${name}\\b`, 'm').test(out))).toEqual([]);
});

test.each([
  [
    'of a newer application',
    'database_newer',
    (path: string) => plainDatabase(path, 'CREATE TABLE later (x); PRAGMA user_version = 99'),
  ],
  [
    'of another program',
    'database_unreadable',
    (path: string) => plainDatabase(path, 'CREATE TABLE photo (x)'),
  ],
  [
    'that is a text',
    'database_unreadable',
    (path: string) => writeFileSync(path, 'Sở Y tế;707\n'.repeat(100)),
  ],
])(
  'a database %s is refused by every command and stays as it is, byte for byte',
  async (_what, problem, make) => {
    const folder = await temporaryFolder();
    const db = join(folder, 'other.sqlite');
    make(db);
    const before = readFileSync(db);
    const lines: ReadonlyArray<readonly string[]> = [
      ['init', '--preset', 'cao-bang-2025'],
      ['agencies'],
      ['periods'],
      ['templates', '--period', '2025-Y', '--out', folder],
      ['import', join(folder, 'x.xlsx')],
      ['status', '--period', '2025-Y'],
      ['consolidate', '--period', '2025-Y'],
      ['trace', '--period', '2025-Y', '--indicator', 'SK-03'],
    ];
    for (const line of lines) {
      expect(await cliJson(...line, '--db', db)).toEqual({
        code: 1,
        json: { error: { code: problem, subject: db, message: expect.stringContaining(db) } },
      });
    }
    expect(readFileSync(db).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['other.sqlite']);
  },
);

test('a disk that is full refuses the import in words and keeps what was there', async ({ skip }) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skip('a disk of its own can only be mounted by root on Linux');
  const { db, folder } = await register();
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    skip('no disk of its own can be mounted here');
  }
  onTestFinished(() => {
    execFileSync('umount', [disk]);
  });
  const small = join(disk, 'register.sqlite');
  writeFileSync(small, readFileSync(db));
  const before = rowsIn(small);
  writeFileSync(
    join(disk, 'filler'),
    new Uint8Array(2 * 1024 * 1024 - readFileSync(small).length - 50 * 1024),
  );
  const { api } = await inMemory();
  const path = await filledTemplate(api, folder, { agency: 'SYT', figures: { 'SK-03': 707 } });
  expect(await cliJson('import', '--db', small, path)).toMatchObject({
    code: 1,
    json: { error: { code: 'disk_full', subject: small } },
  });
  rmSync(join(disk, 'filler'));
  expect(rowsIn(small)).toEqual(before);
  expect((await cli('import', '--db', small, path)).code).toBe(0);
  expect(existsSync(`${small}-wal`)).toBe(false);
});
