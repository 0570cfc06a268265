import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date';
import { ReceptionState } from '../../../shared/domain/reception';
import { isAwaited } from '../../../shared/domain/reception/is-awaited';
import { type ReceptionFacts, receptionState } from '../../../shared/domain/reception/reception-state';

const day = (text: string): CalendarDate => CalendarDate.parse(text);
const nothing: ReceptionFacts = {
  ...{ receivedOn: null, nil: false, isReturned: false },
  ...{ dueDate: day('2025-12-14'), isExtended: false, workingDaysLeft: null },
};

describe('where an agency stands', () => {
  it.each<[string, string, Partial<ReceptionFacts>, ReceptionState, number]>([
    ['long before', '2025-11-01', {}, 'not-due', 0],
    ['a few working days before', '2025-12-05', { workingDaysLeft: 5 }, 'due-soon', 0],
    ['after the last working day', '2025-12-13', { workingDaysLeft: -1 }, 'due-soon', 0],
    ['on the last valid day', '2025-12-14', { workingDaysLeft: -1 }, 'due-soon', 0],
    ['on the day the plan names', '2025-12-15', { workingDaysLeft: -1 }, 'missing', 0],
    ['no document names a day', '2030-01-01', { dueDate: null }, 'not-due', 0],
    ['a later day was granted', '2025-12-10', { isExtended: true, workingDaysLeft: 2 }, 'extended', 0],
    ['the granted day is today', '2025-12-14', { isExtended: true, workingDaysLeft: -1 }, 'extended', 0],
    ['the granted day has passed', '2025-12-15', { isExtended: true, workingDaysLeft: -1 }, 'missing', 0],
    ['it came in time', '2026-06-01', { receivedOn: day('2025-12-14') }, 'on-time', 0],
    ['it came a day late', '2026-06-01', { receivedOn: day('2025-12-15') }, 'late', 1],
    ['it came in the next year', '2026-06-01', { receivedOn: day('2026-01-03') }, 'late', 20],
    [
      'it came and no day is named',
      '2026-06-01',
      { receivedOn: day('2026-01-03'), dueDate: null },
      'on-time',
      0,
    ],
    ['không phát sinh, in time', '2026-06-01', { receivedOn: day('2025-12-14'), nil: true }, 'nil', 0],
    ['không phát sinh, late', '2026-06-01', { receivedOn: day('2025-12-16'), nil: true }, 'nil', 2],
    [
      'it came late and went back',
      '2026-06-01',
      { receivedOn: day('2025-12-16'), nil: true, isReturned: true },
      'returned',
      2,
    ],
  ])('%s', (_what, today, facts, state, daysLate) => {
    expect(receptionState({ ...nothing, ...facts }, day(today))).toEqual({ state, daysLate });
  });

  it('is awaited as long as nothing came', () => {
    expect(ReceptionState.options.filter(isAwaited)).toEqual(['not-due', 'due-soon', 'extended', 'missing']);
  });
});
