import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { DutyState, RecordedState } from '../../shared/domain/duties/duty-state';
import { dutyStateWord, dutyStateWords, type WordedUnit } from '../../shared/wording/duty-state';

const day = CalendarDate.parse('2025-12-14');

describe('the words of a state', () => {
  it.each<[Partial<WordedUnit>, boolean, string]>([
    [{ state: 'not_started' }, false, 'chưa thực hiện'],
    [{ state: 'not_started' }, true, 'chưa nhận được thông tin'],
    [{ state: 'overdue', lastDay: day, daysLate: 6 }, false, 'quá hạn 6 ngày (hạn 14/12/2025)'],
    [{ state: 'overdue', lastDay: day, daysLate: 6 }, true, 'chưa nhận được thông tin'],
    [{ state: 'overdue', lastDay: day, daysLate: 6, recorded: 'in_progress' }, true, 'đang thực hiện'],
    [{ state: 'extended', lastDay: day }, false, 'gia hạn đến 14/12/2025'],
    [
      { state: 'extended', lastDay: day, recorded: 'in_progress' },
      false,
      'đang thực hiện, gia hạn đến 14/12/2025',
    ],
    [{ state: 'extended', lastDay: day }, true, 'đề nghị đến 14/12/2025'],
    [{ state: 'done', daysLate: 2 }, false, 'đã hoàn thành, muộn 2 ngày'],
    [{ state: 'done', daysLate: 2 }, true, 'đã thực hiện'],
    [{ state: 'withdrawn' }, false, 'đã rút'],
  ])('%j, asked: %s', (unit, requested, expected) => {
    const whole = { state: 'not_started' as const, recorded: null, lastDay: null, daysLate: 0, ...unit };
    expect(dutyStateWords(whole, requested)).toBe(expected);
  });

  it('blame nobody who is only asked', () => {
    const units = fc.record({
      state: fc.constantFrom(...DutyState.options),
      recorded: fc.option(fc.constantFrom(...RecordedState.options)),
      lastDay: fc.constantFrom(null, day),
      daysLate: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(units, (unit) => {
        expect(`${dutyStateWord(unit.state, true)} ${dutyStateWords(unit, true)}`).not.toMatch(
          /hạn|muộn|vi phạm|chậm/,
        );
      }),
    );
  });
});
