import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';
import { Told } from '../messy/outcome-lines';
import { ownTable } from '../messy/own-table';

/** A register with two versions of the farmers' report: 120 and a blank, then 130 and 5400. */
async function twoVersions() {
  const folder = await temporaryFolder();
  const db = join(folder, 'register.sqlite');
  await cli('init', '--db', db, '--preset', 'cao-bang-2025');
  const paths = await Promise.all(
    (
      [
        [120, null],
        [130, 5400],
      ] as const
    ).map(([courses, members], index) =>
      ownTable(folder, {
        agency: 'HỘI NÔNG DÂN TỈNH',
        title: 'BÁO CÁO NĂM 2025',
        fileName: `${index + 1}.xlsx`,
        rows: [
          ['STT', 'Nội dung', 'Kết quả'],
          [1, 'Số cuộc tuyên truyền lồng ghép của Hội Nông dân', courses],
          [2, 'Số hội viên, nông dân được tuyên truyền', members],
        ],
      }),
    ),
  );
  const submissions: string[] = [];
  for (const path of paths) {
    const { json } = await cliJson('import', '--db', db, path);
    submissions.push(Told.parse(json).files[0]?.submission ?? '');
  }
  const [first = '', second = ''] = submissions;
  const importing = async (path: string) => {
    const { code, json } = await cliJson('import', '--db', db, path);
    const [file] = Told.parse(json).files;
    return [code, file?.status, file?.version];
  };
  return { db, paths, first, second, importing };
}

const changed = (indicator: string, before: number | null, after: number | null) => ({
  ...{ indicator, before, beforeNil: false, after, afterNil: false },
});

describe('undo', () => {
  it('brings the earlier version back, then leaves none; each only once', async () => {
    const { db, first, second } = await twoVersions();
    expect(await cliJson('undo', '--db', db, '--submission', second)).toEqual({
      code: 0,
      json: {
        ...{ agency: 'HND', period: '2025-Y', version: 2, currentVersion: 1 },
        restored: [changed('TT-06', 130, 120), changed('TT-07', 5400, null)],
        kept: [],
      },
    });
    expect(await cliJson('undo', '--db', db, '--submission', second)).toMatchObject({
      code: 1,
      json: { error: { code: 'already_withdrawn', subject: '2' } },
    });
    expect(await cliJson('undo', '--db', db, '--submission', first)).toEqual({
      code: 0,
      json: {
        ...{ agency: 'HND', period: '2025-Y', version: 1, currentVersion: null },
        restored: [changed('TT-06', 120, null)],
        kept: [],
      },
    });
    const { json } = await cliJson('status', '--db', db, '--period', '2025-Y');
    expect(json).toContainEqual(expect.objectContaining({ agency: 'HND', status: 'missing', version: 0 }));
  });

  it('lets the very file that was undone come in again, as a version of its own', async () => {
    const { db, paths, second, importing } = await twoVersions();
    await cli('undo', '--db', db, '--submission', second);
    expect(await importing(paths[0] ?? '')).toEqual([0, 'unchanged', 1]);
    expect(await importing(paths[1] ?? '')).toEqual([0, 'committed', 3]);
  });

  it('says in words what it did', async () => {
    const { db, second } = await twoVersions();
    const { code, out, err } = await cli('undo', '--db', db, '--submission', second);
    expect([code, out.split('\n'), err]).toEqual([
      0,
      [
        'Đã hoàn tác lần 2 của HND, kỳ 2025-Y; lần 1 có hiệu lực.',
        '  TT-06: 130 → 120',
        '  TT-07: 5.400 → để trống',
      ],
      '',
    ]);
  });

  it('refuses what is none: an unknown id with 1, a wrong command line with 2', async () => {
    const { db, second } = await twoVersions();
    const codes = [
      await cli('undo', '--db', db, '--submission', 'none'),
      await cli('undo', '--db', join(db, 'none'), '--submission', second),
      await cli('undo', '--db', db),
      await cli('undo', '--submission', second),
      await cli('undo', '--db', db, '--submission', second, 'more'),
      await cli('undo', '--db', db, '--submission', second, '--period', '2025-Y'),
    ].map(({ code, out, err }) => [code, out, err !== '']);
    expect(codes).toEqual([1, 1, 2, 2, 2, 2].map((code) => [code, '', true]));
  });
});
