import type { HolidayEntry, HolidayYear } from '../../shared/contract/holidays';
import type { DateMove } from '../../shared/domain/deadlines/deadline';
import { day } from './samples';

/** An entry of the table of holidays with the parts a test cares about. */
export function holidayOf(part: Partial<HolidayEntry>): HolidayEntry {
  return {
    ...{ entry: 'e1', kind: 'off', from: day('2026-04-27'), to: day('2026-04-27') },
    ...{ name: 'Giỗ Tổ Hùng Vương', status: 'confirmed', source: 'Thông báo 1/TB', makesUpFor: null },
    ...{ knownFrom: null, knownTo: null, origin: 'clerk', replaces: null },
    ...{ recordedBy: 'Thư ký', recordedAt: '2026-01-05T01:00:00.000Z', undoneBy: null, undoneAt: null },
    ...part,
  };
}

/** The table of a year that nobody has confirmed. */
export function yearOf(year: number, entries: readonly HolidayEntry[]): HolidayYear {
  return {
    ...{ year, state: 'provisional', confirmation: null, remark: '' },
    ...{ entries: [...entries], daysOff: entries.length, daysWorked: 0 },
  };
}

/** A deadline whose last day stays and whose last working day moves. */
export function moveOf(part: Partial<DateMove> = {}): DateMove {
  return {
    ...{ deadline: 'report:mau/R1/2026-H1', title: 'Báo cáo 6 tháng đầu năm 2026', who: 'Các sở' },
    before: { lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-12') },
    after: { lastDay: day('2026-06-14'), lastWorkingDay: day('2026-06-11') },
    because: [{ day: day('2026-06-12'), holiday: 'Nghỉ bù' }],
    ...part,
  };
}
