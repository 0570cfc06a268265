import type { EventSummary } from '../../shared/contract/deadlines';
import type { HolidayEntry, HolidayYear } from '../../shared/contract/holidays';
import type { Deadline } from '../../shared/domain/deadlines/deadline';
import { day } from './samples';

/** A deadline on a day, dull in everything else. */
export function deadline(id: string, lastDay: string, part: Partial<Deadline> = {}): Deadline {
  return {
    ...{ id, kind: 'duty', title: `Việc ${id}`, terms: null, quote: '', document: null, plan: null },
    ...{ agency: null, who: '', beginsOn: null, lastDay: day(lastDay), lastWorkingDay: day(lastDay) },
    ...{ shifted: null, provisional: false, warning: null, progress: null },
    subject: { kind: 'duty', duty: id, plan: 'mau' },
    ...part,
  };
}

/** A time from one day to another. */
export function time(id: string, beginsOn: string, lastDay: string): Deadline {
  return deadline(id, lastDay, { kind: 'council', beginsOn: day(beginsOn) });
}

/** An entry of the table of holidays. */
export function holiday(part: Partial<HolidayEntry> & Pick<HolidayEntry, 'from' | 'to'>): HolidayEntry {
  return {
    ...{ entry: part.from, kind: 'off', name: 'Nghỉ', status: 'confirmed', source: 'CV', makesUpFor: null },
    ...{ knownFrom: null, knownTo: null, origin: 'shipped', replaces: null, recordedBy: '', recordedAt: '' },
    ...{ undoneBy: null, undoneAt: null },
    ...part,
  };
}

export function holidayYear(
  year: number,
  state: HolidayYear['state'],
  entries: HolidayYear['entries'],
): HolidayYear {
  return { year, state, remark: '', confirmation: null, entries, daysOff: 0, daysWorked: 0 };
}

/** A day of no plan as it is kept. */
export function event(part: Partial<EventSummary> = {}): EventSummary {
  return {
    ...{ event: 'e1', kind: 'own', title: 'Họp giao ban', who: '', shift: 'none', begins: null },
    terms: { kind: 'day', on: { relation: 'before', month: 6, day: 15 } },
    ...{ quote: '', document: null, note: '', isShipped: false, recordedBy: '', recordedAt: '' },
    ...{ undoneBy: null, undoneAt: null },
    ...part,
  };
}
