import { describe, expect, it, onTestFinished } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import type { DutyState } from '../../shared/domain/duties/duty-state';
import { noUnits } from '../../shared/domain/duties/state-counts';
import { openWorld, type World } from '../worked-case/world';

/** The unit in line: what the clerk records of it in that year, and how it stands on 10/12. */
const turns = [
  { state: 'done', asOf: '12-01' },
  { state: 'in_progress', asOf: '06-01' },
  { state: 'extended', dueOn: '12-10' },
  { state: 'overdue', dueOn: '12-09' },
  { state: 'withdrawn', asOf: '06-01' },
  { state: 'not_started' },
] as const;

const everything = { limit: 500 } as const;

/** The plan on 10/12 of its year. */
async function december(preset: string, year: string): Promise<World> {
  const world = await openWorld();
  onTestFinished(world.close);
  world.on(`${year}-12-10`);
  await world.api.plans.load({ preset });
  return world;
}

/** Goes from unit to unit and records by turns; gives the entries and where each unit stands by what was recorded. */
async function workThrough({ api }: World, year: string) {
  const day = (text: string) => CalendarDate.parse(`${year}-${text}`);
  const { rows } = await api.duties.list({ by: 'agency', ...everything });
  const entries: string[] = [];
  const standing = new Map<string, DutyState>();
  for (const [index, { duty, unit }] of rows.entries()) {
    const turn = turns[index % turns.length] ?? turns[0];
    const whom = { duty, agencies: [unit?.agency ?? ''] };
    standing.set(`${duty} ${unit?.agency}`, turn.state);
    if ('dueOn' in turn) {
      const put = { dueOn: day(turn.dueOn), reason: 'chờ hướng dẫn', documentNumber: null };
      entries.push(...(await api.duties.extend({ ...whom, ...put })).entries);
    }
    if ('asOf' in turn) {
      const said = { state: turn.state, asOf: day(turn.asOf), note: 'theo báo cáo của cơ quan' };
      entries.push(...(await api.duties.record({ ...whom, ...said })).entries);
    }
  }
  return { entries, standing };
}

describe.each([
  ['cao-bang-2025', 39, 44],
  ['can-tho-2024', 39, 45],
  ['thai-nguyen-2025', 34, 37],
  ['dak-lak-2024', 37, 38],
])('a year of %s', (preset, duties, units) => {
  const year = preset.slice(-4);

  it('has each unit stand as it was recorded, by agency and by duty, and as before once all is taken back', async () => {
    const world = await december(preset, year);
    const { api } = world;
    const listed = () => api.duties.list({ by: 'agency', ...everything });
    const bare = await listed();
    expect([bare.total, (await api.duties.list({ by: 'plan', ...everything })).total]).toEqual([
      units,
      duties,
    ]);

    const { entries, standing } = await workThrough(world, year);
    const worked = await listed();
    expect(new Map(worked.rows.map(({ duty, unit }) => [`${duty} ${unit?.agency}`, unit?.state]))).toEqual(
      standing,
    );

    const counted = { ...noUnits };
    for (const state of standing.values()) counted[state] += 1;
    for (const by of ['agency', 'topic', 'plan'] as const) {
      const { counts } = await api.duties.list({ by, ...everything });
      expect([by, counts]).toEqual([by, counted]);
    }
    for (const state of Object.keys(noUnits) as DutyState[]) {
      expect([state, (await api.duties.list({ by: 'agency', state, ...everything })).total]).toEqual([
        state,
        counted[state],
      ]);
    }
    for (const agency of new Set(worked.rows.flatMap(({ unit }) => unit?.agency ?? []))) {
      const own = worked.rows.filter(({ unit }) => unit?.agency === agency);
      const { rows } = await api.duties.list({ by: 'agency', agency, ...everything });
      expect(rows).toEqual(own);
    }

    await api.duties.undo({ entries });
    expect(await listed()).toEqual(bare);
    await api.duties.redo({ entries });
    expect(await listed()).toEqual(worked);
  });
});
