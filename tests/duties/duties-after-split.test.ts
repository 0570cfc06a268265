import { describe, expect, it } from 'vitest';
import type { DataApi } from '../../shared/contract';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { event, registerOf } from '../agencies/register-of';
import { clock, dumpOf } from '../fixtures/in-memory';

const day = (text: string) => CalendarDate.parse(text);
const departments = [
  { code: 'SNV', name: 'Sở Nội vụ', kind: 'department' },
  'SYT',
  { code: 'SGDDT', name: 'Sở Giáo dục và Đào tạo', kind: 'department' },
];
const splitting = event('2025-03-01', { kind: 'split', from: 'SLDTBXH', into: departments });

/** The department of labour, divided among three; the duties of its item by turns. */
async function dividedRegister() {
  const register = await registerOf('dak-lak-2024');
  const { questions } = await register.preview(splitting);
  const to = (about: string, taker: (place: number) => string) =>
    Object.fromEntries(
      questions.filter((one) => one.about === about).map(({ key }, place) => [key, taker(place)]),
    );
  const takes = {
    duties: to('duty', (place) => ['SNV', 'SYT', 'SGDDT'][place % 3] ?? ''),
    rules: to('rule', () => 'SNV'),
    indicators: to('indicator', () => 'SNV'),
    standing: to('standing', () => 'SNV'),
  };
  return { ...register, takes, request: { ...splitting, takes } as typeof splitting };
}

/** Who answers for each duty of the item on a day, or today: `a SNV`. */
async function answering(api: DataApi, on: string | null): Promise<readonly string[]> {
  const view = on === null ? 'now' : 'then';
  const asked = { by: 'agency' as const, view, on: on === null ? null : day(on), limit: 500 } as const;
  const { rows } = await api.duties.list(asked);
  return rows
    .filter(({ assignment }) => assignment === 'V.1')
    .map(({ label, unit }) => `${label} ${unit?.agency}`)
    .toSorted();
}

async function dutyAt(api: DataApi, label: string): Promise<string> {
  const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
  return rows.find((row) => row.assignment === 'V.1' && row.label === label)?.duty ?? '';
}

describe('the duties of a department that was divided', () => {
  it('are those of whoever took each from the day on, and its own before', async () => {
    const { api, apply, takes, request } = await dividedRegister();
    const before = await answering(api, null);
    expect(before.length).toBeGreaterThan(3);
    expect(before.every((unit) => unit.endsWith(' SLDTBXH'))).toBe(true);
    await apply(request);
    const divided = Object.entries(takes.duties)
      .map(([key, taker]) => `${key.slice(key.indexOf('/') + 1)} ${taker}`)
      .toSorted();
    expect(new Set(divided.map((unit) => unit.split(' ')[1]))).toEqual(new Set(['SNV', 'SYT', 'SGDDT']));
    expect([
      await answering(api, null),
      await answering(api, '2025-03-01'),
      await answering(api, '2025-02-28'),
    ]).toEqual([divided, divided, before]);
  });

  it('are recorded for the one that took them alone', async () => {
    const { api, apply, request } = await dividedRegister();
    await apply(request);
    const duty = await dutyAt(api, 'b');
    const done = { duty, state: 'done' as const, asOf: clock.today, note: '' };
    await expect(api.duties.record({ ...done, agencies: ['SNV'] })).rejects.toMatchObject({
      problem: { code: 'not_its_duty', subject: 'SNV' },
    });
    await api.duties.record({ ...done, agencies: null });
    const { rows } = await api.duties.units({ duty });
    expect(rows.map(({ agency, state }) => [agency, state])).toEqual([['SYT', 'done']]);
  });

  it('go on as the old department left them, seen under the one that took them', async () => {
    const { api, apply, request } = await dividedRegister();
    const duty = await dutyAt(api, 'b');
    const said = { agencies: ['SLDTBXH'], state: 'in_progress' as const, note: 'đã ban hành' };
    await api.duties.record({ ...said, duty, asOf: day('2025-01-15') });
    await apply(request);
    const { unit, events } = await api.duties.history({ duty, agency: 'SYT' });
    expect(unit).toMatchObject({ agency: 'SYT', state: 'in_progress' });
    expect(events).toMatchObject([{ kind: 'progress', agency: 'SLDTBXH', note: 'đã ban hành' }]);
    expect(await api.duties.history({ duty, agency: 'SLDTBXH' })).toMatchObject({ unit: null, events });
  });

  it('are nobody’s where nobody took them', async () => {
    const { api, apply, takes, request } = await dividedRegister();
    const duties = { ...takes.duties, 'dak-lak-2024:V.1/a': 'nobody' };
    await apply({ ...request, takes: { ...takes, duties } } as typeof request);
    expect((await answering(api, null)).filter((unit) => unit.startsWith('a '))).toEqual([]);
    const asked = { by: 'plan' as const, limit: 500 };
    const { rows } = await api.duties.list(asked);
    const nobodys = rows.filter(({ units }) => units === 0);
    expect(nobodys.map(({ assignment, label, unit }) => [assignment, label, unit])).toEqual([
      ['V.1', 'a', null],
    ]);
    const open = await api.duties.list({ ...asked, state: 'not_started' });
    expect(open.rows.every(({ units }) => units > 0)).toBe(true);
  });

  it('are the old department’s again when the division is undone', async () => {
    const { api, db, apply, request } = await dividedRegister();
    const [before, dump] = [await answering(api, null), dumpOf(db)];
    const divided = await apply(request);
    expect(await answering(api, null)).not.toEqual(before);
    await api.agencies.undo({ event: divided });
    expect(await answering(api, null)).toEqual(before);
    const own = ({ assignment_member, agency, agency_name, agency_succession }: typeof dump) => ({
      ...{ assignment_member, agency, agency_name, agency_succession },
    });
    expect(own(dumpOf(db))).toEqual(own(dump));
  });
});

describe('a duty that is addressed to one of two members', () => {
  it('goes to whoever took it, and the partner that it names has it', async () => {
    const { api, db, apply } = await registerOf('dak-lak-2024');
    const labels = db
      .prepare<{ label: string }>(
        `SELECT d.label FROM duty d JOIN assignment s ON s.id = d.assignment_id JOIN agency a ON a.id = d.addressee_id
         WHERE s.label = 'V.15' AND a.code = 'HND' ORDER BY d.position`,
      )
      .all()
      .map(({ label }) => label);
    const [first = ''] = labels;
    const key = `dak-lak-2024:V.15/${first}`;
    await apply(event('2025-03-01', { kind: 'transfer', from: 'HND', to: 'MTTQ', duties: [key] }));
    const held = async (on: string) => {
      const { rows } = await api.duties.list({ by: 'agency', view: 'then', on: day(on), limit: 500 });
      return rows
        .filter(({ assignment, label }) => assignment === 'V.15' && label === first)
        .map(({ unit }) => unit?.agency);
    };
    expect([await held('2025-02-28'), await held('2025-03-01')]).toEqual([['HND'], ['MTTQ']]);
  });
});
