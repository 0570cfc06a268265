import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

/** A register of Cao Bằng in which nobody has ever reported, and a folder for letters. */
async function nobodyReported(): Promise<{ readonly db: string; readonly out: string }> {
  const out = await temporaryFolder();
  const db = join(await temporaryFolder(), 'register.sqlite');
  expect((await cli('init', '--db', db, '--preset', 'cao-bang-2025')).code).toBe(0);
  return { db, out };
}

describe('chase', () => {
  it('drafts the step that is due to each agency, a file each', async () => {
    const { db, out } = await nobodyReported();
    const { code, json } = await cliJson('chase', '--db', db, '--period', '2025-Y', '--out', out);
    const files = readdirSync(out).toSorted();
    expect([code, files.length, files[0]]).toEqual([
      0,
      18,
      'don-doc-ban-quan-ly-khu-kinh-te-tinh-2025-Y.docx',
    ]);
    expect(json).toMatchObject({
      period: '2025-Y',
      drafted: [{ step: 'urge', files: { length: 18 }, letters: { length: 18 }, leftOut: [] }],
    });
  });

  it('drafts a named step to named agencies into one file, and says to whom', async () => {
    const { db, out } = await nobodyReported();
    const named = ['--agency', 'SYT,LDLD', '--step', 'remind', '--one'];
    const { code, out: said } = await cli('chase', '--db', db, '--period', '2025-Y', '--out', out, ...named);
    expect([code, said.split('\n').map((line) => line.split(/ {2,}/))]).toEqual([
      0,
      [
        ['Mã', 'Cơ quan', 'Văn bản', 'Tệp'],
        [expect.stringMatching(/^─/), expect.any(String), expect.any(String), expect.any(String)],
        ['SYT', 'Sở Y tế', 'Công văn nhắc', 'nhac-2025-Y.docx'],
        ['LDLD', 'Liên đoàn Lao động tỉnh', 'Công văn nhắc', 'nhac-2025-Y.docx'],
      ],
    ]);
    expect(readdirSync(out)).toEqual(['nhac-2025-Y.docx']);
  });

  it('gives the letters with whom they are to and the day of each', async () => {
    const { db, out } = await nobodyReported();
    const { json } = await cliJson(
      ...['chase', '--db', db, '--period', '2025-Y', '--out', out, '--agency', 'SYT'],
    );
    expect(json).toEqual({
      period: '2025-Y',
      drafted: [
        {
          step: 'urge',
          files: [join(out, 'don-doc-so-y-te-2025-Y.docx')],
          letters: [
            {
              letter: expect.any(String),
              fileName: 'don-doc-so-y-te-2025-Y.docx',
              agencies: [{ agency: 'SYT', name: 'Sở Y tế', dueOn: '2025-12-14' }],
            },
          ],
          leftOut: [],
        },
      ],
    });
  });

  it('says so where nothing is due', async () => {
    const { db, out } = await nobodyReported();
    await cli('periods', '--db', db, '--open', '2099');
    const { code, out: said } = await cli('chase', '--db', db, '--period', '2099-Y', '--out', out);
    expect([code, said, readdirSync(out)]).toEqual([0, 'Kỳ 2099-Y: hôm nay không có bước nào đến hạn.', []]);
  });

  it('leaves a file of the same name as it is', async () => {
    const { db, out } = await nobodyReported();
    writeFileSync(join(out, 'bao-cao-ubnd-2025-Y.docx'), 'x');
    const { code } = await cli(
      ...['chase', '--db', db, '--period', '2025-Y', '--out', out, '--step', 'report_up'],
    );
    expect([code, readdirSync(out).toSorted()]).toEqual([
      0,
      ['bao-cao-ubnd-2025-Y (2).docx', 'bao-cao-ubnd-2025-Y.docx'],
    ]);
  });

  it.each([
    [[], 2, 'chase needs --out'],
    [['--out', 'OUT', '--step', 'shout'], 2, '--step expects one of remind, urge, report_up'],
    [['--out', 'OUT', '--agency', 'syt'], 2, '--agency expects the code of an agency'],
    [['--out', 'OUT', '--agency', 'SYT,XYZ'], 2, '--agency names XYZ'],
    [['--out', 'OUT', '--agency', 'XYZ', '--step', 'urge'], 2, 'Không có cơ quan XYZ'],
    [['--out', 'OUT/none'], 1, 'Không có thư mục'],
    [['--out', 'OUT', '--agency', 'SNV', '--step', 'urge'], 1, 'không có cơ quan nào cần gửi'],
    [['--out', 'OUT', '--search', 'x'], 2, 'chase has no option --search'],
  ] as const)('%j ends with %d', async (words, code, complaint) => {
    const { db, out } = await nobodyReported();
    const given = words.map((word) => word.replace('OUT', out));
    const ran = await cli('chase', '--db', db, '--period', '2025-Y', ...given);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(complaint)]);
    expect(readdirSync(out)).toEqual([]);
  });
});
