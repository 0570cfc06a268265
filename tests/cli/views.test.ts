import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cli, cliJson } from '../fixtures/command-line';
import { applied, departmentEvents, loadPlan, takeReports } from '../worked-case/dak-lak';
import { openWorld, type World } from '../worked-case/world';

let world: World;
let db = '';

// Two departments, the first two figures of HL-06, were merged into SXD-2025 on 1/3/2025.
beforeAll(async () => {
  world = await openWorld();
  await loadPlan(world);
  world.on('2024-12-10');
  await takeReports(world, '2024-Y', { SGTVT: { 'HL-06': 70 }, SXD: { 'HL-06': 120 } });
  await applied(world, departmentEvents[0]);
  world.on('2025-12-10');
  await takeReports(world, '2025-Y', { 'SXD-2025': { 'HL-06': 209 } });
  db = join(world.folder, 'so-bao-cao.sqlite');
}, 60_000);
afterAll(() => world.close());

const lineOf = (out: string, name: string) => out.split('\n').find((line) => line.startsWith(name));

it('consolidate by agency sets the sum of the predecessors beside the successor', async () => {
  const command = ['consolidate', '--db', db, '--period', '2025-Y', '--by', 'agency'];
  const { out } = await cli(...command);
  expect(lineOf(out, 'Sở Xây dựng')?.split(/\s{2,}/)).toEqual([
    ...['Sở Xây dựng', 'HL-06', '209', '190', 'SXD + SGTVT', '19', '+10 %'],
  ]);
  const { json } = await cliJson(...command, '--view', 'now');
  expect(json).toMatchObject({
    view: 'now',
    rows: expect.arrayContaining([
      expect.objectContaining({
        agency: 'SXD-2025',
        cells: [expect.objectContaining({ previous: 190, previousOf: ['SXD', 'SGTVT'], changePercent: 10 })],
      }),
    ]),
  });
});

it('status and trace say under whom an agency is today', async () => {
  const place = ['--db', db, '--period', '2024-Y', '--view', 'now'];
  const { json } = await cliJson('status', ...place);
  expect(json).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ agency: 'SGTVT', under: { agency: 'SXD-2025', agencyName: 'Sở Xây dựng' } }),
    ]),
  );
  const { out } = await cli('trace', ...place, '--indicator', 'HL-06');
  expect(out).toContain('Sở Giao thông vận tải → Sở Xây dựng');
});

it.each([
  ['consolidate', '--view', 'later'],
  ['consolidate', '--by', 'topic'],
  ['status', '--view', ''],
])('%s refuses %s %s', async (command, option, value) => {
  const { code } = await cli(command, '--db', db, '--period', '2025-Y', option, value);
  expect(code).toBe(2);
});
