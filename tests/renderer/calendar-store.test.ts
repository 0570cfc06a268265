import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent, readEvent } from '../../renderer/model/calendar-draft';
import { useApplication } from '../../renderer/stores/application';
import { useCalendar } from '../../renderer/stores/calendar';
import { useAgenda } from '../../renderer/stores/calendar-agenda';
import { useCalendarDeeds } from '../../renderer/stores/calendar-deeds';
import { saveCalendarFile } from '../../renderer/stores/calendar-files';
import { followCalendar } from '../../renderer/stores/calendar-follow';
import { goToDeadline, goToDue, goToHolidays } from '../../renderer/stores/calendar-go';
import { useCalendarHolidays } from '../../renderer/stores/calendar-holidays';
import { useCalendarPanel } from '../../renderer/stores/calendar-panel';
import { useCalendarPrint } from '../../renderer/stores/calendar-print';
import { useDeadlineRules } from '../../renderer/stores/deadline-rules';
import { useHolidays } from '../../renderer/stores/holidays';
import { readyValue } from '../../renderer/stores/loadable';
import { useNotices } from '../../renderer/stores/notices';
import { usePeriod } from '../../renderer/stores/period';
import { Refusal } from '../../shared/contract/reply';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { deadline, event, holidayYear, time } from './calendar-samples';
import { openFakeWindow, type SomeHandlers } from './fake-window';
import { day } from './samples';

let stop = () => {};
beforeEach(() => {
  useCalendar.setState({ ...useCalendar.getInitialState(), day: day('2026-06-14') }, true);
  for (const store of [
    useAgenda,
    useCalendarPanel,
    useCalendarDeeds,
    useCalendarPrint,
    useCalendarHolidays,
  ]) {
    (store as typeof useAgenda).setState(store.getInitialState() as never, true);
  }
  useNotices.setState(useNotices.getInitialState(), true);
});
afterEach(async () => {
  stop();
  stop = () => {};
  // Months beside the one that is looked at may still be on their way.
  await settled();
  vi.unstubAllGlobals();
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A register that holds these deadlines and tells what it was asked. */
function register(held: readonly Deadline[], more: SomeHandlers['deadlines'] = {}) {
  const spans: string[] = [];
  const known = (from: string, to: string) =>
    held.filter(({ lastDay, beginsOn }) => lastDay >= from && (beginsOn ?? lastDay) <= to);
  const deadlines: SomeHandlers['deadlines'] = {
    days: ({ from, to, perDay, kinds }) => {
      spans.push(`${from}/${to}${kinds === null ? '' : ` ${kinds.join()}`}`);
      const due = known(from, to).filter(
        ({ kind, lastDay }) => lastDay <= to && (kinds?.includes(kind) ?? true),
      );
      return [...new Set(due.map(({ lastDay }) => lastDay))].toSorted().map((one) => {
        const own = due.filter(({ lastDay }) => lastDay === one);
        return { day: one, total: own.length, first: own.slice(0, perDay) };
      });
    },
    list: ({ from, to, kinds }) => known(from, to).filter(({ kind }) => kinds?.includes(kind) ?? true),
    events: () => [event()],
    ...more,
  };
  const handlers: SomeHandlers = {
    deadlines,
    holidays: { year: ({ year }) => holidayYear(year, 'provisional', []) },
  };
  return { spans, window: openFakeWindow(handlers) };
}

const shownDays = () => readyValue(useCalendar.getState().due)?.days.map((one) => [one.day, one.total]);

describe('The calendar', () => {
  const held = [
    deadline('a', '2026-06-14'),
    deadline('b', '2026-06-14', { kind: 'own' }),
    deadline('c', '2026-07-31'),
    time('t', '2026-05-15', '2026-06-30'),
  ];

  it('shows a month with the times that reach into it, and fetches the months beside it', async () => {
    const { spans } = register(held);
    await useCalendar.getState().load();
    expect(shownDays()).toEqual([
      ['2026-06-14', 2],
      ['2026-06-30', 1],
    ]);
    expect(readyValue(useCalendar.getState().due)?.times.map(({ id }) => id)).toEqual(['t']);
    expect(spans).toEqual(['2026-06-01/2026-07-12', '2026-06-29/2026-08-09', '2026-04-27/2026-06-07']);
  });

  it('turns to a month that it knows at once, and forgets it when something changes', async () => {
    const { spans, window } = register(held);
    stop = followCalendar();
    await settled();
    const turning = useCalendar.getState().turn(1);
    expect([useCalendar.getState().day, useCalendar.getState().due.status, shownDays()]).toEqual([
      '2026-07-14',
      'ready',
      [
        ['2026-06-30', 1],
        ['2026-07-31', 1],
      ],
    ]);
    await turning;
    const before = spans.length;
    window.announce('data.changed', { subject: 'submissions' });
    await settled();
    expect(spans.slice(before)[0]).toBe('2026-06-29/2026-08-09');
    window.announce('data.changed', { subject: 'chase' });
    await settled();
    expect(spans.length).toBe(before + 3);
  });

  it('goes from day to day of a month without asking again', async () => {
    const { spans } = register(held);
    await useCalendar.getState().load();
    const before = spans.length;
    await useCalendar.getState().showDay(day('2026-06-15'));
    expect([spans.length, useCalendar.getState().day]).toEqual([before, '2026-06-15']);
  });

  it('shows what the filter leaves and asks for times of those kinds alone', async () => {
    const { spans, window } = register(held);
    await useCalendar.getState().narrow({ kinds: ['duty'] });
    expect([shownDays(), readyValue(useCalendar.getState().due)?.times]).toEqual([[['2026-06-14', 1]], []]);
    expect([spans[0], window.asked.includes('deadlines.list')]).toEqual([
      '2026-06-01/2026-07-12 duty',
      false,
    ]);
  });

  it('does not let a slower answer overwrite a newer one', async () => {
    let answerFirst = () => {};
    register(held, {
      days: ({ from }) =>
        from === '2026-06-01'
          ? new Promise((resolve) => {
              answerFirst = () => resolve([{ day: day('2026-06-14'), total: 9, first: [] }]);
            })
          : [{ day: day('2026-09-01'), total: 1, first: [] }],
    });
    const first = useCalendar.getState().load();
    await useCalendar.getState().showDay(day('2026-09-01'));
    answerFirst();
    await first;
    expect(shownDays()).toEqual([['2026-09-01', 1]]);
  });

  it('keeps why the register refused', async () => {
    register([], {
      days: () => {
        throw new Refusal('not_found', 'mau');
      },
    });
    await useCalendar.getState().load();
    expect(useCalendar.getState().due).toEqual({
      status: 'failed',
      problem: { code: 'not_found', subject: 'mau' },
    });
  });
});

describe('The list', () => {
  it('fetches each month once, times on their last day alone', async () => {
    const { window } = register([deadline('a', '2026-06-14'), time('t', '2026-05-15', '2026-07-02')]);
    useAgenda.getState().look(['2026-06']);
    useAgenda.getState().look(['2026-06', '2026-07']);
    await settled();
    expect([...useAgenda.getState().days].map(([one, due]) => [one, due.map(({ id }) => id)])).toEqual([
      ['2026-06-14', ['a']],
      ['2026-07-02', ['t']],
    ]);
    expect(window.asked).toEqual(['deadlines.list', 'deadlines.list']);
  });
});

describe('The panel', () => {
  it('leads from the list of a day to a deadline and back', async () => {
    const one = deadline('a', '2026-06-14');
    register([one]);
    const { openDay, openDeadline, back } = useCalendarPanel.getState();
    await openDay(day('2026-06-14'));
    openDeadline(one);
    expect(useCalendarPanel.getState().opened).toEqual({ kind: 'deadline', deadline: one });
    back();
    expect(useCalendarPanel.getState().opened).toEqual({ kind: 'day', day: '2026-06-14' });
    back();
    expect(useCalendarPanel.getState().opened).toBeNull();
  });

  it('follows a deadline to its new day, and closes where it is no more', async () => {
    const held = [deadline('a', '2026-06-15')];
    register(held);
    useCalendarPanel.getState().openDeadline(deadline('a', '2026-06-14'));
    await useCalendarPanel.getState().load();
    expect(useCalendarPanel.getState().opened).toEqual({ kind: 'deadline', deadline: held[0] });
    held.length = 0;
    await useCalendarPanel.getState().load();
    expect(useCalendarPanel.getState().opened).toBeNull();
  });

  it('opens a day of no plan in its form, unless it was removed', async () => {
    register([], { events: () => [event(), event({ event: 'e2', undoneAt: '2026-06-01T00:00:00Z' })] });
    const { change } = useCalendarPanel.getState();
    expect([await change('e2'), useCalendarPanel.getState().opened]).toEqual([false, null]);
    expect([await change('e1'), useCalendarPanel.getState().opened?.kind]).toEqual([true, 'form']);
  });
});

describe('Days of no plan', () => {
  const read = readEvent({ ...newEvent(day('2026-06-09')), title: 'Họp giao ban' });
  const draft = 'draft' in read ? read.draft : null;

  it('are saved, told, and taken back once', async () => {
    const undone: string[] = [];
    register([], {
      saveEvent: (saved) => ({ ...event(), ...saved, event: 'e9' }),
      undoEvent: ({ event: id }) => {
        undone.push(id);
        return event({ event: id });
      },
    });
    if (!draft) throw new Error('The form is whole');
    expect(await useCalendarDeeds.getState().save(draft)).toBe(true);
    const deed = { kind: 'added', title: 'Họp giao ban', isShipped: false };
    expect(useCalendarDeeds.getState().last).toEqual({ deed, event: 'e9', isUndone: false });
    await Promise.all([useCalendarDeeds.getState().takeBack(), useCalendarDeeds.getState().takeBack()]);
    expect([undone, useCalendarDeeds.getState().last?.isUndone]).toEqual([['e9'], true]);
  });

  it('stay in the form where they are refused', async () => {
    register([], {
      saveEvent: () => {
        throw new Refusal('bad_day', '');
      },
    });
    if (!draft) throw new Error('The form is whole');
    expect(await useCalendarDeeds.getState().save(draft)).toBe(false);
    expect([useCalendarDeeds.getState().last, useNotices.getState().refused?.code]).toEqual([
      null,
      'bad_day',
    ]);
  });

  it('can be taken back again where taking back was refused', async () => {
    register([], {
      removeEvent: () => event(),
      undoEvent: () => {
        throw new Refusal('not_found', 'e1');
      },
    });
    await useCalendarDeeds.getState().remove('e1');
    await useCalendarDeeds.getState().takeBack();
    expect(useCalendarDeeds.getState().last?.isUndone).toBe(false);
  });
});

describe('The way to and from the calendar', () => {
  it('leads to a deadline with its reasons, whatever was filtered', async () => {
    const one = deadline('a', '2026-09-02');
    register([one, deadline('b', '2026-09-02')]);
    useCalendar.setState({ filter: { plan: null, agency: null, kinds: ['own'] }, tab: 'rules' });
    await goToDeadline({ id: 'a', day: day('2026-09-02') });
    const { tab, day: at, filter } = useCalendar.getState();
    expect([useApplication.getState().screen, tab, at, filter.kinds]).toEqual([
      'calendar',
      'calendar',
      '2026-09-02',
      null,
    ]);
    expect(useCalendarPanel.getState().opened).toEqual({ kind: 'deadline', deadline: one });
  });

  it('leads to the list of the day where the deadline has moved away', async () => {
    register([]);
    await goToDeadline({ id: 'a', day: day('2026-09-02') });
    expect(useCalendarPanel.getState().opened).toEqual({ kind: 'day', day: '2026-09-02' });
  });

  it('leads from a report to its period', async () => {
    register([]);
    await goToDue({ subject: { kind: 'period', period: '2026-H1' }, plan: 'mau' });
    expect([useApplication.getState().screen, usePeriod.getState().chosen]).toEqual(['reception', '2026-H1']);
  });

  it('leads from a report whose period is not open yet to its rule', async () => {
    register([]);
    await goToDue({ subject: { kind: 'rule', rule: 'r1' }, plan: 'mau' });
    const { plan, opened } = useDeadlineRules.getState();
    expect([useCalendar.getState().tab, plan, opened]).toEqual(['rules', 'mau', 'r1']);
  });

  it('leads to the table of holidays of a year', () => {
    register([]);
    goToHolidays(2027);
    expect([useCalendar.getState().tab, useHolidays.getState().year]).toEqual(['holidays', 2027]);
  });
});

describe('What leaves the calendar', () => {
  const desktop = (more: NonNullable<SomeHandlers['desktop']>): NonNullable<SomeHandlers['desktop']> => ({
    chooseSaveFile: ({ suggestedName }) => ({ path: `/tmp/${suggestedName}` }),
    ...more,
  });

  it('is a calendar file of the year with what the filter leaves', async () => {
    const asked: unknown[] = [];
    openFakeWindow({
      desktop: desktop({}),
      deadlines: {
        calendarFile: (request) => {
          asked.push(request);
          return { path: request.path, entries: 12, changed: 1, cancelled: 0 };
        },
      },
    });
    useCalendar.setState({ filter: { plan: 'mau', agency: 'SYT', kinds: ['duty'] } });
    await saveCalendarFile('Lưu lịch');
    const path = '/tmp/Lich han 2026.ics';
    expect(asked).toEqual([{ year: 2026, path, plan: 'mau', agency: 'SYT', kinds: ['duty'] }]);
    expect(useNotices.getState().last).toEqual({
      ...{ deed: 'calendar-saved', path, entries: 12, changed: 1, cancelled: 0 },
    });
  });

  it.each([
    ['month', true, '/tmp/Lich han 2026-06.pdf'],
    ['list', false, '/tmp/Lich han 2026.pdf'],
    ['year', true, '/tmp/Lich han 2026.pdf'],
  ] as const)('is a %s on paper, across: %s, with all that is due in it', async (view, landscape, path) => {
    const sheets: unknown[] = [];
    openFakeWindow({
      desktop: desktop({
        savePdf: (paper) => {
          sheets.push([paper, useCalendarPrint.getState().sheet?.deadlines.map(({ id }) => id)]);
          return { path: paper.path };
        },
      }),
      deadlines: { list: () => [deadline('a', '2026-06-14')] },
    });
    useCalendar.setState({ view });
    await useCalendarPrint.getState().savePdf('Lưu PDF');
    expect(sheets).toEqual([[{ landscape, path }, ['a']]]);
    expect([useCalendarPrint.getState().sheet, useNotices.getState().last]).toEqual([
      null,
      { deed: 'calendar-printed', path },
    ]);
  });

  it('leaves no sheet behind where printing was refused', async () => {
    openFakeWindow({
      desktop: {
        print: () => {
          throw new Refusal('write_failed', 'x');
        },
      },
      deadlines: { list: () => [] },
    });
    await useCalendarPrint.getState().print();
    expect([useCalendarPrint.getState().sheet, useNotices.getState().refused?.code]).toEqual([
      null,
      'write_failed',
    ]);
  });
});
