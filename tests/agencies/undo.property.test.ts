import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventPreview } from '../../shared/domain/agencies/event-preview';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import { addDays } from '../../shared/domain/calendar-date';
import { dumpOf } from '../fixtures/in-memory';
import { day, districtRoster, event, type Register, registerOf } from './register-of';

const group = 'NHOM-UBNDHTXTP';
const kinds = ['rename', 'merge', 'split', 'dissolve', 'transfer', 'roster', 'replace_tier'] as const;
type Step = {
  readonly kind: (typeof kinds)[number];
  readonly picks: readonly number[];
  readonly sameDay: boolean;
};

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  picks: fc.array(fc.nat(999), { minLength: 6, maxLength: 6 }),
  sameDay: fc.boolean(),
});

/** What may happen to the register as it stands, chosen by the numbers of a step. */
async function requestOf({ api }: Register, { kind, picks }: Step, on: string): Promise<EventRequestInput> {
  const { agencies } = await api.agencies.list({ on: day(on), limit: 1_000 });
  const single = agencies.filter(({ isGroup }) => !isGroup);
  const [a = 0, b = 0, c = 0, d = 0] = picks;
  const code = (pick: number) => single[pick % single.length]?.code ?? '';
  const fresh = (pick: number) => ({ name: `Sở Thử ${pick}`, kind: 'department' as const });
  const some = (pick: number) => (pick % 2 === 0 ? code(pick) : fresh(pick));
  switch (kind) {
    case 'rename':
      return event(on, { kind, agency: code(a), name: `Sở Mới ${b}` });
    case 'merge':
      return event(on, { kind, from: [code(a), code(b)], into: some(c) });
    case 'split':
      return event(on, { kind, from: code(a), into: [some(b), some(c)], keeps: d % 2 === 0 });
    case 'dissolve':
      return event(on, { kind, agency: code(a) });
    case 'transfer': {
      const { bindings } = await api.agencies.detail({ code: code(a) });
      const open = bindings.filter(({ through, validTo }) => through === null && validTo === null);
      const keys = (...about: readonly string[]) =>
        open.filter((one, place) => about.includes(one.about) && (place + b) % 2 === 0).map(({ key }) => key);
      return event(on, {
        ...{ kind, from: code(a), to: some(c), duties: keys('item', 'duty') },
        ...{ rules: keys('rule'), indicators: keys('indicator') },
      });
    }
    case 'roster':
      return event(on, {
        ...{ kind, group },
        members: picks.slice(0, 4).map((pick) => ({
          ...{ name: `UBND huyện Số ${pick % 7}`, kind: 'district_committee' },
          contacts: [{ name: `Người ${pick % 3}`, duty: '', phone: '0262', email: '', note: '' }],
        })),
      });
    default: {
      const { agencies: old } = await api.agencies.list({ group, on: day(on), limit: 1_000 });
      const source = (pick: number) => (old.length === 0 ? [] : [old[pick % old.length]?.name ?? '']);
      const members = picks.slice(0, 4).map((pick, place) => ({
        ...{ name: `UBND xã Số ${place} ${pick % 3}`, kind: 'commune_committee', continues: false },
        from: [...source(pick), ...source(pick + place), `Xã Không Có ${pick}`],
      }));
      return event(on, { kind, group, members, newGroupName: a % 2 === 0 ? `UBND các xã lần ${b}` : null });
    }
  }
}

/** Answers every question of a preview by the first choices that come, or by nobody. */
function answered({ request, questions }: EventPreview, picks: readonly number[]): EventRequestInput {
  if (!('takes' in request)) return request;
  const takes = structuredClone(request.takes);
  for (const [place, { about, key, choices }] of questions.entries()) {
    const pick = (picks[place % picks.length] ?? 0) % (choices.length + 1);
    const taker = choices[pick]?.code ?? 'nobody';
    if (about === 'duty') takes.duties[key] = taker;
    if (about === 'rule') takes.rules[key] = taker;
    if (about === 'indicator') takes.indicators[key] = taker;
    if (about === 'group') takes.groups[key] = taker;
    if (about === 'standing') takes.standing[key] = taker === 'nobody' ? 'SYT' : taker;
  }
  return { ...request, takes };
}

function withoutEvents({ db }: Register) {
  const { agency_event: _events, ...rest } = dumpOf(db);
  return rest;
}

/** The rows in which two dumps differ: a whole dump is too long to be printed. */
function differences(left: Dump, right: Dump): readonly string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((table) => {
    const [before, after] = [left, right].map((dump) =>
      (dump[table] ?? []).map((row) => JSON.stringify(row)),
    );
    const [was, is] = [new Set(before), new Set(after)];
    return [
      ...(before ?? []).filter((row) => !is.has(row)).map((row) => `- ${table} ${row}`),
      ...(after ?? []).filter((row) => !was.has(row)).map((row) => `+ ${table} ${row}`),
    ];
  });
}
type Dump = ReturnType<typeof dumpOf>;

/** No agency answers twice for one duty, rule or indicator on the last day that was written. */
function boundTwice({ db }: Register): readonly unknown[] {
  return db
    .prepare(
      `SELECT d.id, m.agency_id, COUNT(*) FROM assignment_member m JOIN duty d ON d.assignment_id = m.assignment_id
         AND (m.duty_id = d.id OR (m.duty_id IS NULL AND (d.addressee_id IS NULL OR d.addressee_id = m.agency_id)))
       WHERE m.valid_to IS NULL GROUP BY d.id, m.agency_id HAVING COUNT(*) > 1
       UNION ALL SELECT rule_id, agency_id, COUNT(*) FROM reporting_rule_agency WHERE valid_to IS NULL
       GROUP BY rule_id, agency_id HAVING COUNT(*) > 1
       UNION ALL SELECT indicator_id, agency_id, COUNT(*) FROM indicator_supplier WHERE valid_to IS NULL
       GROUP BY indicator_id, agency_id HAVING COUNT(*) > 1`,
    )
    .all();
}

/** Rows in force of agencies that have ended. */
function boundAfterEnd({ db }: Register): readonly unknown[] {
  return db
    .prepare(
      `SELECT a.code FROM agency a JOIN (
         SELECT agency_id, valid_to FROM assignment_member UNION ALL SELECT agency_id, valid_to FROM reporting_rule_agency
         UNION ALL SELECT agency_id, valid_to FROM indicator_supplier UNION ALL SELECT member_id, valid_to FROM agency_member
       ) b ON b.agency_id = a.id WHERE a.valid_to IS NOT NULL AND b.valid_to IS NULL`,
    )
    .all();
}

/** Plans whose secretariat is kept by an agency that has ended, on the last day that was written. */
function keptByEnded({ db }: Register): readonly unknown[] {
  return db
    .prepare(
      `SELECT p.code FROM plan p JOIN agency a ON a.id = COALESCE(
         (SELECT agency_id FROM plan_standing_agency WHERE plan_id = p.id ORDER BY valid_from DESC, id DESC LIMIT 1),
         p.standing_agency_id)
       WHERE a.valid_to IS NOT NULL`,
    )
    .all();
}

/** Agencies that stand under themselves. */
function underThemselves({ db }: Register): readonly unknown[] {
  return db
    .prepare(
      `WITH RECURSIVE above (id, over) AS (
         SELECT id, parent_id FROM agency WHERE parent_id IS NOT NULL
         UNION SELECT b.id, a.parent_id FROM above b JOIN agency a ON a.id = b.over WHERE a.parent_id IS NOT NULL)
       SELECT id FROM above WHERE id = over`,
    )
    .all();
}

it('takes any sequence of events back without a trace, and does each again as it was', async () => {
  const applied = new Map<string, number>();
  const register = await registerOf('dak-lak-2024');
  await register.apply(districtRoster());
  const { api, db } = register;
  const under = {
    SYT: 'SLDTBXH',
    STC: 'SLDTBXH',
    SKHDT: 'STC',
    SNNPTNT: 'STNMT',
    STNMT: 'SKHCN',
    HND: 'SNNPTNT',
  };
  for (const [code, value] of Object.entries(under)) {
    await api.agencies.edit({ code, change: { field: 'parent', value } });
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const done: Array<{ readonly event: string; readonly before: Dump; readonly after: Dump }> = [];
      let on = day('2025-03-01');
      for (const one of steps) {
        if (!one.sameDay) on = addDays(on, 30);
        const before = withoutEvents(register);
        const first = await register.preview(await requestOf(register, one, on));
        const preview = await register.preview(answered(first, one.picks));
        expect(differences(before, withoutEvents(register))).toEqual([]);
        const outcome = await api.agencies.apply({ request: preview.request });
        expect(outcome.state).toBe(preview.canApply ? 'applied' : 'refused');
        if (outcome.state !== 'applied') continue;
        expect(outcome.preview).toEqual(preview);
        expect([boundTwice(register), boundAfterEnd(register)]).toEqual([[], []]);
        expect([keptByEnded(register), underThemselves(register)]).toEqual([[], []]);
        expect(db.pragma('foreign_key_check')).toEqual([]);
        applied.set(one.kind, (applied.get(one.kind) ?? 0) + 1);
        done.push({ event: outcome.event, before, after: dumpOf(db) });
      }
      for (const { event: id, before, after } of done.toReversed()) {
        expect(await api.agencies.undo({ event: id })).toMatchObject({ state: 'undone', kept: [] });
        expect(differences(before, withoutEvents(register))).toEqual([]);
        expect(await api.agencies.redo({ event: id })).toMatchObject({ state: 'applied' });
        expect(differences(after, dumpOf(db))).toEqual([]);
        await api.agencies.undo({ event: id });
        db.prepare('DELETE FROM agency_event WHERE uuid = ?').run(id);
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
  // A law that nothing was tried on holds for nothing.
  expect([...applied.keys()].toSorted()).toEqual([...kinds].toSorted());
}, 240_000);
