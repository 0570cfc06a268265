import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaPlaceOf, agendaRows, byLastDay, monthsOfRows } from '../../renderer/model/calendar-agenda';
import { type EventFilling, eventFilled, newEvent, readEvent } from '../../renderer/model/calendar-draft';
import { dayCells, isDone, lasts } from '../../renderer/model/calendar-entries';
import { dayMarks, provisionalYears } from '../../renderer/model/calendar-idle';
import { dayAfterKey } from '../../renderer/model/calendar-keys';
import {
  daysOf,
  monthSpan,
  monthsLater,
  spanOf,
  weekdayOf,
  withinCalendar,
} from '../../renderer/model/calendar-span';
import { weeksOfMonth } from '../../renderer/model/calendar-weeks';
import { addDays } from '../../shared/domain/calendar-date';
import { deadline, event, holiday, holidayYear, time } from './calendar-samples';
import { day } from './samples';

const someDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(day('2000-01-01'), days));

describe('The days that a view shows', () => {
  it.each([
    ['month', '2026-06-15', '2026-06-01', '2026-07-12'],
    ['month', '2026-02-28', '2026-01-26', '2026-03-08'],
    ['list', '2026-06-15', '2026-01-01', '2026-12-31'],
    ['year', '2028-02-29', '2028-01-01', '2028-12-31'],
  ] as const)('as a %s of %s are %s to %s', (view, at, from, to) => {
    expect(spanOf(view, day(at))).toEqual({ from, to });
  });

  it('of a month are six whole weeks that hold the whole month', () => {
    fc.assert(
      fc.property(someDay, (at) => {
        const span = spanOf('month', at);
        const days = daysOf(span);
        const month = monthSpan(at);
        expect([days.length, weekdayOf(span.from)]).toEqual([42, 0]);
        expect(days.includes(month.from) && days.includes(month.to) && days.includes(at)).toBe(true);
      }),
    );
  });

  it('fall into weeks from Monday to Sunday without a gap', () => {
    expect(weeksOfMonth(day('2026-02-10')).map((week) => [week[0], week.at(-1)])).toEqual([
      ['2026-01-26', '2026-02-01'],
      ['2026-02-02', '2026-02-08'],
      ['2026-02-09', '2026-02-15'],
      ['2026-02-16', '2026-02-22'],
      ['2026-02-23', '2026-03-01'],
    ]);
  });
});

describe('A key on a day', () => {
  const today = day('2026-11-22');
  it.each([
    ['ArrowLeft', '2026-06-01', '2026-05-31'],
    ['ArrowRight', '2026-06-30', '2026-07-01'],
    ['ArrowUp', '2026-06-03', '2026-05-27'],
    ['ArrowDown', '2026-06-28', '2026-07-05'],
    ['PageDown', '2026-01-31', '2026-02-28'],
    ['PageUp', '2028-03-30', '2028-02-29'],
    ['Home', '2026-06-28', '2026-11-22'],
    ['End', '2026-06-28', null],
    ['ArrowLeft', '2000-01-01', '2000-01-01'],
    ['PageDown', '2100-12-15', '2100-12-31'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(dayAfterKey({ key, day: day(from), today, view: 'month' })).toBe(to);
  });

  it('turns a year in a view of years', () => {
    expect(dayAfterKey({ key: 'PageUp', day: day('2028-02-29'), today, view: 'year' })).toBe('2027-02-28');
  });

  it('comes back by the opposite arrow', () => {
    const opposite = { ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowDown' } as const;
    fc.assert(
      fc.property(someDay, fc.constantFrom('ArrowLeft', 'ArrowUp'), (from, key) => {
        fc.pre(from > '2000-01-10');
        const there = dayAfterKey({ key, day: from, today, view: 'month' });
        expect(there && dayAfterKey({ key: opposite[key], day: there, today, view: 'month' })).toBe(from);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-14', 1, '2027-01-14'],
  ])('months after %s by %i stay in their month: %s', (from, months, to) => {
    expect(monthsLater(day(from), months)).toBe(to);
  });

  it('stays within the years that the register is asked for', () => {
    expect([withinCalendar(day('1999-12-31')), withinCalendar(day('2101-01-01'))]).toEqual([
      '2000-01-01',
      '2100-12-31',
    ]);
  });
});

describe('What a cell shows', () => {
  const three = [1, 2, 3].map((number) => deadline(`d${number}`, '2026-06-14'));
  const cellOf = (room: number, total: number, times = [] as ReturnType<typeof time>[]) => {
    const cell = dayCells([{ day: day('2026-06-14'), total, first: three }], times, room).get(
      day('2026-06-14'),
    );
    return [cell?.entries.map(({ id }) => id), cell?.more];
  };

  it.each([
    [3, 3, ['d1', 'd2', 'd3'], 0],
    [2, 3, ['d1'], 2],
    [3, 15, ['d1', 'd2'], 13],
    [1, 15, [], 15],
    [9, 15, ['d1', 'd2', 'd3'], 12],
  ])('with %i lines and %i due: %j and %i more', (room, total, entries, more) => {
    expect(cellOf(room, total)).toEqual([entries, more]);
  });

  it('leaves a line to every bar that crosses it', () => {
    expect(cellOf(3, 3, [time('t', '2026-06-01', '2026-06-30')])).toEqual([['d1'], 2]);
  });

  it('does not count a bar again that ends there', () => {
    const bar = time('t', '2026-06-01', '2026-06-14');
    const days = [{ day: day('2026-06-14'), total: 4, first: [bar, ...three] }];
    expect(dayCells(days, [bar], 4).get(day('2026-06-14'))).toEqual({ entries: three, more: 0 });
  });

  it('never loses or counts a deadline twice', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (known, rest, room) => {
          const first = three.slice(0, known);
          const total = known + (known === 3 ? rest : 0);
          const cell = dayCells([{ day: day('2026-06-14'), total, first }], [], room).get(day('2026-06-14'));
          expect((cell?.entries.length ?? 0) + (cell?.more ?? 0)).toBe(total);
          expect((cell?.entries.length ?? 0) + (cell?.more ? 1 : 0)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });

  it('knows the days of a time, both ends included', () => {
    const may = time('t', '2026-05-01', '2026-05-31');
    expect(
      ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((one) => lasts(may, day(one))),
    ).toEqual([false, true, true, false]);
    expect(lasts(deadline('d', '2026-05-31'), day('2026-05-31'))).toBe(false);
  });

  it.each([
    [{ done: 20, of: 20 }, true],
    [{ done: 17, of: 20 }, false],
    [{ done: 0, of: 0 }, false],
    [null, false],
  ])('is done with %j: %s', (progress, done) => {
    expect(isDone(deadline('d', '2026-06-14', { progress }))).toBe(done);
  });
});

describe('The list', () => {
  const days = [
    { day: day('2026-05-31'), total: 1 },
    { day: day('2026-06-01'), total: 0 },
    { day: day('2026-06-14'), total: 2 },
  ];
  const rows = agendaRows(days);

  it('has a head for each day with something, and a line for each deadline', () => {
    expect(rows).toEqual([
      { kind: 'day', day: '2026-05-31', total: 1 },
      { kind: 'deadline', day: '2026-05-31', place: 0 },
      { kind: 'day', day: '2026-06-14', total: 2 },
      { kind: 'deadline', day: '2026-06-14', place: 0 },
      { kind: 'deadline', day: '2026-06-14', place: 1 },
    ]);
  });

  it.each([
    ['2026-01-01', 0],
    ['2026-05-31', 0],
    ['2026-06-01', 2],
    ['2026-12-31', 4],
  ])('shows %s at line %i', (at, place) => {
    expect(agendaPlaceOf(rows, day(at))).toBe(place);
  });

  it('has no place for a day while it is empty', () => {
    expect(agendaPlaceOf([], day('2026-06-14'))).toBeNull();
  });

  it('asks for the months of the lines in sight alone', () => {
    expect([monthsOfRows(rows, 0, 1), monthsOfRows(rows, 1, 3)]).toEqual([
      ['2026-05'],
      ['2026-05', '2026-06'],
    ]);
  });

  it('keeps the order in which deadlines of a day came', () => {
    const found = byLastDay([
      deadline('b', '2026-06-14'),
      deadline('c', '2026-06-01'),
      deadline('a', '2026-06-14'),
    ]);
    expect([...found].map(([one, due]) => [one, due.map(({ id }) => id)])).toEqual([
      ['2026-06-14', ['b', 'a']],
      ['2026-06-01', ['c']],
    ]);
  });
});

describe('Days of the table of holidays', () => {
  it('are named as long as their entry holds', () => {
    const years = [
      holidayYear(2026, 'confirmed', [
        holiday({ from: day('2026-09-01'), to: day('2026-09-02'), name: 'Quốc khánh' }),
        holiday({ from: day('2026-08-22'), to: day('2026-08-22'), kind: 'worked', name: 'Làm bù' }),
        holiday({ from: day('2026-01-05'), to: day('2026-01-05'), undoneAt: '2026-01-06T00:00:00Z' }),
        holiday({ from: day('2026-01-07'), to: day('2026-01-07'), knownTo: day('2026-01-06') }),
      ]),
      holidayYear(2027, 'provisional', [
        holiday({ from: day('2027-01-01'), to: day('2027-01-01'), status: 'by_law', name: 'Tết Dương lịch' }),
      ]),
    ];
    expect([...dayMarks(years)]).toEqual([
      ['2026-09-01', { kind: 'off', name: 'Quốc khánh', isConfirmed: true }],
      ['2026-09-02', { kind: 'off', name: 'Quốc khánh', isConfirmed: true }],
      ['2026-08-22', { kind: 'worked', name: 'Làm bù', isConfirmed: true }],
      ['2027-01-01', { kind: 'off', name: 'Tết Dương lịch', isConfirmed: false }],
    ]);
    expect(provisionalYears(years)).toEqual([2027]);
  });
});

describe('The form of a day of no plan', () => {
  const filled: EventFilling = { ...newEvent(day('2026-06-09')), title: ' Họp giao ban ' };

  it('begins with the day that is looked at, in that year alone', () => {
    expect(readEvent(filled)).toEqual({
      draft: {
        ...{
          event: null,
          kind: 'own',
          title: 'Họp giao ban',
          who: '',
          shift: 'none',
          begins: null,
          note: '',
        },
        terms: { kind: 'day', on: { relation: 'on_or_before', month: 6, day: 9, year: 2026 } },
        ...{ quote: '', document: null },
      },
    });
  });

  it('gives back what it was filled with, words of the document included', () => {
    const kept = event({
      ...{ kind: 'council', title: 'Tháng hành động', isShipped: true, begins: { month: 5, day: 1 } },
      terms: { kind: 'day', on: { relation: 'on_or_before', month: 5, day: 31 } },
      ...{ quote: '01–31/5', document: 'Quyết định 87/QĐ-TTg', note: 'hằng năm', shift: 'previous_working' },
    });
    const { isShipped, recordedBy, recordedAt, undoneBy, undoneAt, ...draft } = kept;
    expect(readEvent(eventFilled(kept))).toEqual({ draft });
  });

  it.each<[string, Partial<EventFilling>, string]>([
    ['no title', { title: '  ' }, 'no_title'],
    ['no terms', { terms: { ...filled.terms, choice: 'none' } }, 'no_terms'],
    ['a day that no year has', { terms: { ...filled.terms, dayMonth: '31/6' } }, 'bad_day'],
    ['a first day that no year has', { begins: '31/4' }, 'bad_begins'],
    ['a first day without a day', { begins: '1' }, 'bad_begins'],
    [
      'a first day where the last one is counted',
      { begins: '1/5', terms: { ...filled.terms, choice: 'end_of', count: '5' } },
      'begins_without_day',
    ],
  ])('cannot be sent with %s', (_, part, fault) => {
    expect(readEvent({ ...filled, ...part })).toEqual({ fault });
  });
});
