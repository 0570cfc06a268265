import { describe, expect, it, onTestFinished } from 'vitest';
import type { EventRequestInput } from '../../shared/domain/agencies/event-request';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { openWorld } from '../worked-case/world';

const day = (text: string) => CalendarDate.parse(text);

/** The plan of Cao Bằng in June, and what can be done about one of its duties. */
async function juneOf(assignment: string, label: string) {
  const { api, on, close } = await openWorld();
  onTestFinished(close);
  on('2025-06-10');
  await api.plans.load({ preset: 'cao-bang-2025' });
  const { rows } = await api.duties.list({ by: 'plan', limit: 500 });
  const duty = rows.find((row) => row.assignment === assignment && row.label === label)?.duty ?? '';
  const apply = async (request: EventRequestInput) => {
    on(request.happenedOn);
    const outcome = await api.agencies.apply({ request });
    if (outcome.state !== 'applied') throw new Error(JSON.stringify(outcome.preview));
    return outcome.event;
  };
  const units = async () =>
    (await api.duties.units({ duty })).rows.map(
      ({ agency, state, lastDay, daysLate }) => `${agency} ${state} ${lastDay} ${daysLate}`,
    );
  return { api, on, duty, apply, units };
}

const basis = { legalBasis: 'Nghị quyết' };
const department = { kind: 'department' as const };

describe('the duties of departments that were merged', () => {
  it('go on with their state and the day that was granted, through a second merger, and are undone with it', async () => {
    const { api, on, duty, apply, units } = await juneOf('V.6', '-1');
    await api.duties.setDue({ duty, dueOn: day('2025-06-30'), note: '' });
    const ofOld = { duty, agencies: ['SXD'] };
    await api.duties.record({ ...ofOld, state: 'in_progress', asOf: day('2025-06-01'), note: 'đang làm' });
    const put = { dueOn: day('2025-12-31'), reason: 'chờ Bộ', documentNumber: '12/UBND' };
    await api.duties.extend({ ...ofOld, ...put });
    const seen = [await units()];
    const first = await apply({
      ...{ ...basis, kind: 'merge', from: ['SXD', 'SNNMT'], happenedOn: day('2025-09-01') },
      into: { ...department, code: 'SGOP', name: 'Sở Gộp' },
    });
    seen.push(await units());
    const second = await apply({
      ...{ ...basis, kind: 'merge', from: ['SGOP', 'SCT'], happenedOn: day('2025-10-01') },
      into: { ...department, code: 'SLON', name: 'Sở Lớn' },
    });
    seen.push(await units());
    const { entries } = await api.duties.record({
      ...{ duty, agencies: ['SLON'], state: 'done', asOf: day('2025-10-01'), note: 'xong' },
    });
    seen.push(await units());
    on('2026-01-02');
    await api.duties.undo({ entries });
    seen.push(await units());
    for (const event of [second, first]) {
      expect((await api.agencies.undo({ event })).state).toBe('undone');
      seen.push(await units());
    }
    expect(seen).toEqual([
      ['SXD extended 2025-12-31 0'],
      ['SGOP extended 2025-12-31 0'],
      ['SLON extended 2025-12-31 0'],
      ['SLON done 2025-12-31 0'],
      ['SLON overdue 2025-12-31 2'],
      ['SGOP overdue 2025-12-31 2'],
      ['SXD overdue 2025-12-31 2'],
    ]);
    const { counts } = await api.duties.list({ by: 'plan', search: '', limit: 1 });
    expect(counts.overdue).toBe(1);
  });

  it('begin anew where both had a part, with what each did to be seen', async () => {
    const { api, duty, apply, units } = await juneOf('V.11', 'p1');
    const [first = '', second = ''] = (await api.duties.units({ duty })).rows.map(({ agency }) => agency);
    await api.duties.record({
      ...{ duty, agencies: [first], state: 'done', asOf: day('2025-06-01'), note: 'xong' },
    });
    await apply({
      ...{ ...basis, kind: 'merge', from: [first, second], happenedOn: day('2025-09-01') },
      into: { code: 'CHUNG', name: 'Cơ quan chung', kind: 'armed_force' },
    });
    expect(await units()).toEqual(['CHUNG not_started null 0']);
    const { events } = await api.duties.history({ duty, agency: 'CHUNG' });
    expect(events.map(({ agency, kind }) => [agency, kind])).toEqual([[first, 'progress']]);
  });

  it('are offered as done where all had done it, and never set so', async () => {
    const { api, duty, apply } = await juneOf('V.11', 'p1');
    const [first = '', second = ''] = (await api.duties.units({ duty })).rows.map(({ agency }) => agency);
    const record = (agency: string, asOf: string) =>
      api.duties.record({ duty, agencies: [agency], state: 'done', asOf: day(asOf), note: '' });
    await record(first, '2025-06-01');
    const later = await record(second, '2025-06-05');
    const event = await apply({
      ...{ ...basis, kind: 'merge', from: [first, second], happenedOn: day('2025-09-01') },
      into: { code: 'CHUNG', name: 'Cơ quan chung', kind: 'armed_force' },
    });
    const unit = async () => {
      const [row] = (await api.duties.units({ duty })).rows;
      return [row?.agency, row?.state, row?.from, row?.recorded, row?.offered, row?.offeredOn];
    };
    expect(await unit()).toEqual(['CHUNG', 'not_started', 'nobody', null, 'done', '2025-06-05']);
    const begun = await api.duties.record({
      ...{ duty, agencies: ['CHUNG'], state: 'in_progress', asOf: day('2025-09-01'), note: '' },
    });
    expect(await unit()).toEqual(['CHUNG', 'in_progress', 'clerk', 'in_progress', null, null]);
    await api.duties.undo(begun);
    await api.duties.undo(later);
    expect(await unit()).toEqual(['CHUNG', 'not_started', 'nobody', null, null, null]);
    await api.agencies.undo({ event });
    expect((await unit()).slice(0, 2)).toEqual([first, 'done']);
  });
});
