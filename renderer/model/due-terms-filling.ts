import { type CalendarDate, calendarDate } from '../../shared/domain/calendar-date';
import type { DayUnit, DueTerms } from '../../shared/domain/deadlines/due-terms';
import { formatDate } from '../../shared/domain/format-vietnamese';
import { typedDay, typedYear } from './plan-typed';

/** How terms are chosen in a form: `none` is no day at all. */
export const termsChoices = ['none', 'before', 'on_or_before', 'after_event', 'end_of'] as const;
export type TermsChoice = (typeof termsChoices)[number];

/** What is typed into the fields of terms, whatever their kind. */
export type TermsFilling = {
  readonly choice: TermsChoice;
  /** `15/6`. */
  readonly dayMonth: string;
  /** Blank is every year. */
  readonly year: string;
  readonly event: string;
  /** Blank until it has happened. */
  readonly happenedOn: string;
  readonly count: string;
  readonly unit: DayUnit;
  readonly part: Extract<DueTerms, { kind: 'end_of' }>['part'];
};

/** Why terms cannot be sent yet; words for it are in `text/deadline-rules.ts`. */
export type TermsFault = 'bad_day' | 'bad_year' | 'no_event' | 'bad_event_day' | 'bad_count';

/** Fields without terms. */
export const noTerms: TermsFilling = {
  ...{ choice: 'none', dayMonth: '', year: '', event: '', happenedOn: '' },
  ...{ count: '', unit: 'working_day', part: 'quarter' },
};

/** Fields that say these terms. */
export function termsFilled(terms: DueTerms | null): TermsFilling {
  switch (terms?.kind) {
    case undefined:
      return noTerms;
    case 'day': {
      const { relation, day, month, year } = terms.on;
      return { ...noTerms, choice: relation, dayMonth: `${day}/${month}`, year: String(year ?? '') };
    }
    case 'after_event': {
      const { kind, event, happenedOn, count, unit } = terms;
      const happened = happenedOn === null ? '' : formatDate(happenedOn);
      return { ...noTerms, choice: kind, event, happenedOn: happened, count: String(count), unit };
    }
    case 'end_of': {
      const { kind, part, count, unit } = terms;
      return { ...noTerms, choice: kind, part, count: String(count), unit };
    }
  }
}

/** The terms that the fields say, null for none, or what has to be put right. 29/2 is a day of leap years alone. */
export function readTerms(
  filled: TermsFilling,
): { readonly terms: DueTerms | null } | { readonly fault: TermsFault } {
  switch (filled.choice) {
    case 'none':
      return { terms: null };
    case 'before':
    case 'on_or_before': {
      const year = typedYear(filled.year);
      if (year.kind === 'bad') return { fault: 'bad_year' };
      const once = year.kind === 'value' ? year.value : null;
      const on = dayOfYear(filled.dayMonth, once);
      if (!on) return { fault: 'bad_day' };
      return {
        terms: {
          kind: 'day',
          on: { relation: filled.choice, ...on, ...(once === null ? {} : { year: once }) },
        },
      };
    }
    case 'after_event': {
      const event = filled.event.trim();
      if (event === '') return { fault: 'no_event' };
      const happened = typedDay(filled.happenedOn);
      if (happened.kind === 'bad') return { fault: 'bad_event_day' };
      const count = countOf(filled.count);
      if (count === null) return { fault: 'bad_count' };
      const happenedOn: CalendarDate | null = happened.kind === 'value' ? happened.value : null;
      return { terms: { kind: 'after_event', event, happenedOn, count, unit: filled.unit } };
    }
    case 'end_of': {
      const count = filled.count.trim() === '' ? 0 : countOf(filled.count);
      if (count === null) return { fault: 'bad_count' };
      return { terms: { kind: 'end_of', part: filled.part, count, unit: filled.unit } };
    }
  }
}

function dayOfYear(text: string, year: number | null): { day: number; month: number } | null {
  const [, day = '', month = ''] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  // A leap year knows every day that some year has.
  const isDay = calendarDate(year ?? 2024, Number(month), Number(day)) !== null;
  return isDay ? { day: Number(day), month: Number(month) } : null;
}

function countOf(text: string): number | null {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
  return count !== null && count <= 366 ? count : null;
}
