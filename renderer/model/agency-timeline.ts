import type { AgencyDetail } from '../../shared/domain/agencies/agency-detail';
import { addDays, type CalendarDate, daysBetween } from '../../shared/domain/calendar-date';

/** A stretch of time in hundredths of the bar. An open end is one that nobody knows, or that is not reached yet. */
export type TimeSpan = {
  readonly from: number;
  readonly to: number;
  readonly isOpenFrom: boolean;
  readonly isOpenTo: boolean;
};

export type TimeRow = TimeSpan & {
  readonly role: 'predecessor' | 'self' | 'successor';
  readonly code: string;
  readonly name: string;
  /** The day on which one came after the other; null for the agency itself. */
  readonly day: CalendarDate | null;
};

/** An agency between those before and after it, on one bar of time. */
export type Timeline = {
  readonly rows: readonly TimeRow[];
  /** Days on which something happened, and where they stand. */
  readonly marks: ReadonlyArray<{ readonly day: CalendarDate; readonly at: number }>;
  readonly today: number;
};

const shortestDays = 360;

/** Lays an agency, its names, its predecessors and its successors out in time. */
export function timelineOf(detail: AgencyDetail, today: CalendarDate): Timeline {
  const others = ({ code }: { readonly code: string }) => code !== detail.code;
  const before = detail.predecessors.filter(others);
  const after = detail.successors.filter(others);
  const happened = [
    ...[...detail.predecessors, ...detail.successors].map(({ happenedOn }) => happenedOn),
    ...detail.names.flatMap(({ validFrom }) => validFrom ?? []),
    ...(detail.validFrom === null ? [] : [detail.validFrom]),
    ...(detail.validTo === null ? [] : [addDays(detail.validTo, 1)]),
  ];
  const days = [...new Set(happened)].sort();
  const all = [...days, today].sort();
  const first = all[0] ?? today;
  const last = all.at(-1) ?? today;
  const margin = Math.max(Math.round(daysBetween(first, last) * 0.15), shortestDays);
  const start = addDays(first, -margin);
  const whole = daysBetween(start, last) + margin / 2;
  const at = (day: CalendarDate) => (100 * daysBetween(start, day)) / whole;
  const begin = (day: CalendarDate | null) => ({
    from: day === null ? 0 : at(day),
    isOpenFrom: day === null,
  });
  const end = (day: CalendarDate | null) => ({
    to: day === null ? 100 : at(addDays(day, 1)),
    isOpenTo: day === null,
  });
  return {
    today: at(today),
    marks: days.map((day) => ({ day, at: at(day) })),
    rows: [
      ...before.map(({ code, name, happenedOn }) => ({
        ...{ role: 'predecessor' as const, code, name, day: happenedOn },
        ...{ ...begin(null), to: at(happenedOn), isOpenTo: false },
      })),
      ...detail.names.map(({ name, validFrom, validTo }) => ({
        ...{ role: 'self' as const, code: detail.code, name, day: null },
        ...{ ...begin(validFrom ?? detail.validFrom), ...end(validTo ?? detail.validTo) },
      })),
      ...after.map(({ code, name, happenedOn }) => ({
        ...{ role: 'successor' as const, code, name, day: happenedOn },
        ...{ from: at(happenedOn), isOpenFrom: false, ...end(null) },
      })),
    ],
  };
}
