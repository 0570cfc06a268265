import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHolidays } from '../../renderer/stores/holidays';
import { useHolidayDeed } from '../../renderer/stores/holidays-deed';
import { followHolidays } from '../../renderer/stores/holidays-follow';
import { useHolidayPreview } from '../../renderer/stores/holidays-preview';
import { useNotices } from '../../renderer/stores/notices';
import type { HolidayChange } from '../../shared/contract/holidays';
import { Refusal } from '../../shared/contract/reply';
import { openFakeWindow } from './fake-window';
import { holidayOf, moveOf, yearOf } from './holidays-samples';
import { day } from './samples';

beforeEach(() => {
  useHolidays.setState(useHolidays.getInitialState(), true);
  useHolidayDeed.setState(useHolidayDeed.getInitialState(), true);
  useHolidayPreview.setState(useHolidayPreview.getInitialState(), true);
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(() => vi.unstubAllGlobals());

const change = (from: string, part: Partial<HolidayChange> = {}): HolidayChange => ({
  ...{ entry: null, kind: 'off', from: day(from), to: day(from), name: `Nghỉ ${from}` },
  ...{ status: 'by_law', source: '', makesUpFor: null, ...part },
});
const moved = moveOf({ deadline: 'a' });
const back = moveOf({ deadline: 'a', before: moved.after, after: moved.before });
const undone: string[] = [];
const written: string[] = [];

/** A register that takes every entry but those of days that begin with `refused`. */
function open(refused = 'never') {
  undone.length = 0;
  written.length = 0;
  return openFakeWindow({
    holidays: {
      year: ({ year }) => yearOf(year, [holidayOf({ from: day(`${year}-04-27`) })]),
      years: () => [{ year: 2019, state: 'provisional' }],
      preview: ({ from }) => {
        if (from.startsWith(refused)) throw new Refusal('not_found', from);
        return [moved];
      },
      save: ({ from }) => {
        if (from.startsWith(refused)) throw new Refusal('not_found', from);
        written.push(from);
        return { entry: `of ${from}`, moves: [moveOf({ deadline: from })] };
      },
      withdraw: ({ entry }) => ({ entry, moves: [moved] }),
      undo: ({ entry }) => {
        undone.push(entry);
        return { entry, moves: [back] };
      },
      confirm: ({ year, source }) => {
        written.push(`${year} ${source}`);
        return yearOf(year, []);
      },
      unconfirm: ({ year }) => {
        undone.push(String(year));
        return yearOf(year, []);
      },
    },
  });
}

describe('the table', () => {
  it('is that of the year that is looked at, and is fetched again when something changed', async () => {
    const { announce, asked } = open();
    const stop = followHolidays();
    await useHolidays.getState().choose(2027);
    expect(useHolidays.getState()).toMatchObject({
      year: 2027,
      years: [2019],
      table: { value: { year: 2027 } },
    });
    const before = asked.length;
    announce('data.changed', { subject: 'targets' });
    expect(asked.slice(before)).toEqual([]);
    announce('data.changed', { subject: 'deadlines' });
    expect(asked.slice(before)).toEqual(['holidays.year', 'holidays.years']);
    stop();
  });

  it('says why it was refused', async () => {
    openFakeWindow({});
    await useHolidays.getState().load();
    expect(useHolidays.getState().table).toEqual({
      status: 'failed',
      problem: { code: 'not_found', subject: 'holidays.year' },
    });
  });
});

describe('an entry', () => {
  it('is written, told with what it moved, and taken back', async () => {
    open();
    useHolidays.getState().open({ kind: 'add' });
    expect(await useHolidays.getState().save([change('2028-06-12')])).toBeNull();
    const { form, year } = useHolidays.getState();
    expect({ form, year }).toEqual({ form: null, year: 2028 });
    const deed = { kind: 'added', name: 'Nghỉ 2028-06-12', moves: [moveOf({ deadline: '2028-06-12' })] };
    expect(useHolidayDeed.getState().last).toEqual({ deed, undone: null });
    await useHolidayDeed.getState().takeBack();
    await useHolidayDeed.getState().takeBack();
    expect(useHolidayDeed.getState().last).toEqual({ deed, undone: [back] });
    expect(undone).toEqual(['of 2028-06-12']);
  });

  it('of a swap is written after the day off, and both are taken back at once', async () => {
    open();
    await useHolidays.getState().save([change('2026-06-12'), change('2026-06-20', { kind: 'worked' })]);
    const { last, takeBack } = useHolidayDeed.getState();
    expect(last?.deed).toEqual({
      ...{ kind: 'added', name: 'Nghỉ 2026-06-12' },
      moves: [moveOf({ deadline: '2026-06-12' }), moveOf({ deadline: '2026-06-20' })],
    });
    await takeBack();
    expect(undone).toEqual(['of 2026-06-20', 'of 2026-06-12']);
  });

  it('of a swap leaves nothing behind where the other half is refused', async () => {
    open('2026-06-20');
    useHolidays.getState().open({ kind: 'add' });
    const problem = await useHolidays.getState().save([change('2026-06-12'), change('2026-06-20')]);
    expect(problem).toEqual({ code: 'not_found', subject: '2026-06-20' });
    expect({ written, undone }).toEqual({ written: ['2026-06-12'], undone: ['of 2026-06-12'] });
    expect(useHolidayDeed.getState().last).toBeNull();
    expect(useHolidays.getState().form).toEqual({ kind: 'add' });
  });

  it('is withdrawn and put back', async () => {
    open();
    await useHolidays.getState().withdraw(holidayOf({ entry: 'x', name: 'Tết' }));
    expect(useHolidayDeed.getState().last?.deed).toEqual({ kind: 'withdrawn', name: 'Tết', moves: [moved] });
    await useHolidayDeed.getState().takeBack();
    expect(undone).toEqual(['x']);
  });
});

describe('the year', () => {
  it('is confirmed by a document and that is taken back', async () => {
    open();
    await useHolidays.getState().choose(2027);
    expect(await useHolidays.getState().confirm('Thông báo 9/TB')).toBeNull();
    expect(useHolidayDeed.getState().last?.deed).toEqual({ kind: 'confirmed', year: 2027 });
    await useHolidayDeed.getState().takeBack();
    expect({ written, undone }).toEqual({ written: ['2027 Thông báo 9/TB'], undone: ['2027'] });
  });

  it('is no more confirmed and then by the same document again', async () => {
    open();
    const confirmation = { source: 'Thông báo 9/TB', confirmedBy: 'Thư ký', confirmedAt: '2026-11-01' };
    const table = { ...yearOf(2027, []), state: 'confirmed', confirmation } as const;
    useHolidays.setState({ year: 2027, table: { status: 'ready', value: table } });
    await useHolidays.getState().unconfirm();
    expect({ written, undone }).toEqual({ written: [], undone: ['2027'] });
    await useHolidayDeed.getState().takeBack();
    expect(written).toEqual(['2027 Thông báo 9/TB']);
  });
});

describe('the preview', () => {
  it('tells what each entry of the form would move', async () => {
    open();
    await useHolidayPreview.getState().look([change('2026-06-12'), change('2026-06-20')]);
    expect(useHolidayPreview.getState().moves).toEqual({ status: 'ready', value: [[moved], [moved]] });
    await useHolidayPreview.getState().look(null);
    expect(useHolidayPreview.getState().moves).toBeNull();
  });

  it('tells why it would be refused', async () => {
    open('2026');
    await useHolidayPreview.getState().look([change('2026-06-12')]);
    expect(useHolidayPreview.getState().moves).toEqual({
      status: 'failed',
      problem: { code: 'not_found', subject: '2026-06-12' },
    });
  });

  it('does not come back once the form says nothing any more', async () => {
    open();
    const slow = useHolidayPreview.getState().look([change('2026-06-12')]);
    await useHolidayPreview.getState().look(null);
    await slow;
    expect(useHolidayPreview.getState().moves).toBeNull();
  });
});
