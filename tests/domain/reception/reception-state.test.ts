import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { receptionState } from '../../shared/domain/reception-state';

const due = '2025-12-14';

describe('where an agency stands', () => {
  it.each([
    ['nothing came', null, false, due, 'missing', 0],
    ['nothing came and no date is set', null, false, null, 'missing', 0],
    ['well before', '2025-12-01', false, due, 'on-time', 0],
    ['on the last valid day', '2025-12-14', false, due, 'on-time', 0],
    ['on the day the plan names', '2025-12-15', false, due, 'late', 1],
    ['in the next year', '2026-01-03', false, due, 'late', 20],
    ['no date is set', '2026-01-03', false, null, 'on-time', 0],
    ['không phát sinh, in time', '2025-12-14', true, due, 'nil', 0],
    ['không phát sinh, late', '2025-12-16', true, due, 'nil', 2],
  ])('%s', (_, receivedOn, nil, dueDate, state, daysLate) => {
    const facts = {
      receivedOn: receivedOn && CalendarDate.parse(receivedOn),
      nil,
      dueDate: dueDate && CalendarDate.parse(dueDate),
    };
    expect(receptionState(facts as Parameters<typeof receptionState>[0])).toEqual({ state, daysLate });
  });
});
