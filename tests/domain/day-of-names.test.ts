import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { dayOfNames } from '../../shared/domain/day-of-names';

const day = (text: string) => CalendarDate.parse(text);
const bases = [{ date: day('2024-06-10') }, { date: null }, { date: day('2024-03-19') }];

describe('the day on which a document is read', () => {
  it.each([
    [{ date: day('2025-03-10'), dateAsWritten: 'tháng 12 năm 2024' }, bases, '2025-03-10'],
    [{ date: null, dateAsWritten: 'Đắk Lắk, ngày        tháng 12 năm 2024' }, bases, '2024-12-31'],
    [{ date: null, dateAsWritten: 'ngày tháng 2 năm 2024' }, bases, '2024-02-29'],
    [{ date: null, dateAsWritten: 'ngày tháng 13 năm 2024' }, bases, '2024-06-10'],
    [{ date: null, dateAsWritten: '' }, bases, '2024-06-10'],
    [{ date: null, dateAsWritten: '' }, [], null],
  ])('%j', (head, legalBases, expected) => {
    expect(dayOfNames(head, legalBases)).toBe(expected);
  });
});
