import { describe, expect, it } from 'vitest';
import { eventPreviewLines } from '../../shared/wording/agency-event';
import { day, districtRoster, event, registerOf } from './register-of';

const merging = event('2026-01-01', {
  ...{ kind: 'merge', from: ['BCB', 'DPTTH'] },
  into: { code: 'BPTHCB', name: 'Báo và Phát thanh, Truyền hình Cao Bằng', kind: 'press' },
});

/** The plan of Cao Bằng, and what the clerk can record of the duties of an item. */
async function cao() {
  const register = await registerOf('cao-bang-2025');
  const { rows } = await register.api.duties.list({ by: 'plan', limit: 500 });
  const record = async (place: string, agency: string, state: 'done' | 'in_progress') => {
    const duty = rows.find((row) => `${row.assignment}/${row.label}` === place)?.duty ?? '';
    await register.api.duties.record({ duty, agencies: [agency], state, asOf: day('2025-06-01'), note: '' });
  };
  return { ...register, record };
}

describe('the preview of a merger', () => {
  it('tells where each agency stands with the duties that it hands over', async () => {
    const { preview, record } = await cao();
    await record('V.12/p1', 'BCB', 'in_progress');
    const shown = await preview(merging);
    expect(
      shown.bindings
        .filter(({ about }) => about === 'duty')
        .map(({ key, from, state }) => [key, from, state]),
    ).toEqual([
      ['cao-bang-2025:V.12/p1', 'BCB', 'in_progress'],
      ['cao-bang-2025:V.12/p1', 'DPTTH', 'not_started'],
    ]);
    const lines = eventPreviewLines(shown).map((line) => line.trim());
    expect(lines).toContain('BCB bàn giao 1 nhiệm vụ: 1 đang thực hiện');
    expect(lines).toContain('DPTTH bàn giao 1 nhiệm vụ: 1 chưa thực hiện');
    expect(shown.notices).toEqual([]);
  });

  it('tells that what all had finished is offered, unless the heir had a part of its own', async () => {
    const { db, preview, record } = await cao();
    await record('V.12/p1', 'BCB', 'done');
    await record('V.12/p1', 'DPTTH', 'done');
    const { notices } = await preview(merging);
    expect(notices).toEqual([
      { code: 'finished_by_all', subject: 'cao-bang-2025:V.12/p1', detail: 'BPTHCB' },
    ]);
    db.exec(
      `INSERT INTO assignment_member (assignment_id, agency_id, position)
       SELECT m.assignment_id, h.id, 9 FROM assignment_member m JOIN agency a ON a.id = m.agency_id AND a.code = 'BCB',
         agency h WHERE h.code = 'HND' AND m.duty_id IS NULL`,
    );
    const into = event('2026-01-01', { kind: 'merge', from: ['BCB', 'DPTTH'], into: 'HND' });
    const shown = await preview(into);
    expect(shown.bindings.filter(({ state }) => state === 'done').length).toBe(2);
    expect(shown.notices).toEqual([]);
  });
});

describe('the preview of a list of a group', () => {
  it('counts where the members until then stand with its duties', async () => {
    const { api, apply, preview } = await registerOf('dak-lak-2024');
    await apply(districtRoster());
    const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
    const ofGroup = rows.filter(({ units }) => units === 3);
    const { agencies } = await api.agencies.list({ group: 'NHOM-UBNDHTXTP' });
    const [first, second] = agencies.map(({ code }) => code);
    const duty = ofGroup[0]?.duty ?? '';
    for (const [agency = '', state] of [
      [first, 'done'],
      [second, 'in_progress'],
    ] as const) {
      await api.duties.record({ duty, agencies: [agency], state, asOf: day('2025-06-01'), note: '' });
    }
    const members = [{ name: 'UBND xã Mới', kind: 'commune_committee' }];
    const shown = await preview(event('2025-07-01', { kind: 'roster', group: 'NHOM-UBNDHTXTP', members }));
    const [group] = shown.groups;
    expect(group?.duties).toBe(ofGroup.length);
    expect(group?.states).toEqual({
      ...{ done: 1, in_progress: 1, not_started: ofGroup.length * 3 - 2 },
      ...{ extended: 0, overdue: 0, withdrawn: 0 },
    });
    expect(eventPreviewLines(shown).join()).toContain(
      `${ofGroup.length * 3} phần việc đến nay: 1 đã hoàn thành, 1 đang thực hiện, ${ofGroup.length * 3 - 2} chưa thực hiện`,
    );
  });

  it('never says that somebody who is only asked is overdue', async () => {
    const { api, preview } = await registerOf('cao-bang-2025');
    const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
    const asked = rows.filter(({ requested, unit }) => requested && unit);
    const [row = expect.fail()] = asked;
    for (const one of asked) await api.duties.setDue({ duty: one.duty, dueOn: day('2025-05-01'), note: '' });
    const [unit = expect.fail()] = (await api.duties.units({ duty: row.duty })).rows;
    expect(unit.state).toBe('overdue');
    const into = { code: 'MOI', name: 'Tổ chức mới', kind: 'other' };
    const { bindings } = await preview(event('2026-01-01', { kind: 'merge', from: [unit.agency], into }));
    expect(new Set(bindings.flatMap(({ state }) => state ?? []))).toEqual(new Set(['not_started']));
  });
});
