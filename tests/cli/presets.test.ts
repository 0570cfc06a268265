import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { temporaryFolder } from '../fixtures/in-memory';

const plans = [
  { code: 'can-tho-2024', agencyItems: 21, duties: 39, quantifiedTargets: 3, datedRules: 1, tail: 'SLDTBXH' },
  { code: 'cao-bang-2025', agencyItems: 20, duties: 39, quantifiedTargets: 3, datedRules: 2, tail: 'SNV' },
  { code: 'dak-lak-2024', agencyItems: 18, duties: 37, quantifiedTargets: 6, datedRules: 1, tail: 'SLDTBXH' },
  { code: 'thai-nguyen-2025', agencyItems: 16, duties: 34, quantifiedTargets: 3, datedRules: 1, tail: 'SNV' },
];

describe('the shipped plans at the command line', () => {
  it('are four, with their counts', async () => {
    const { json } = await cliJson('presets');
    expect(json).toMatchObject(plans.map(({ tail: _tail, ...counts }) => counts));
    expect(json).toHaveLength(4);
  });

  it.each(plans)(
    '$code fills a new register, whose templates are recognised without it',
    async ({ code, tail }) => {
      const folder = await temporaryFolder();
      const db = join(folder, 'register.sqlite');
      expect(await cliJson('init', '--db', db, '--preset', code)).toMatchObject({
        code: 0,
        json: { plan: { code, standingAgency: tail } },
      });
      const { json } = await cliJson(
        'templates',
        '--db',
        db,
        '--period',
        '2025-Y',
        '--out',
        folder,
        '--agency',
        tail,
      );
      const { files } = json as { files: ReadonlyArray<{ path: string }> };
      expect(await cliJson('detect', files[0]?.path ?? '')).toMatchObject({
        json: {
          files: [{ form: 'template', agency: { code: tail }, period: { code: '2025-Y' }, message: null }],
        },
      });
    },
  );

  it('open a further year on demand', async () => {
    const db = join(await temporaryFolder(), 'register.sqlite');
    await cli('init', '--db', db, '--preset', 'can-tho-2024');
    const { json } = await cliJson('periods', '--db', db, '--open', '2027');
    expect(json).toMatchObject([{}, {}, {}, { code: '2027-Y', dueDate: '2027-11-14' }]);
    for (const year of ['next', '1999', '2027.5', '']) {
      expect((await cli('periods', '--db', db, '--open', year)).code).toBe(2);
    }
  });
});
