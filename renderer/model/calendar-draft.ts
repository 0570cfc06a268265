import type { EventDraft, EventSummary } from '../../shared/contract/deadlines';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import { calendarDate } from '../../shared/domain/calendar-date';
import type { ShiftPolicy } from '../../shared/domain/deadlines/rule-settings';
import { noTerms, readTerms, type TermsFault, type TermsFilling, termsFilled } from './due-terms-filling';

/** What is typed into the form of a day that no plan asks for. */
export type EventFilling = {
  /** The one that is changed; null for a new one. */
  readonly event: string | null;
  readonly kind: EventDraft['kind'];
  readonly title: string;
  readonly who: string;
  readonly terms: TermsFilling;
  readonly shift: ShiftPolicy;
  /** `01/5` where it is a time; blank where it is one day. */
  readonly begins: string;
  readonly note: string;
  /** It came with the program. */
  readonly isShipped: boolean;
  /** Kept as they are; the form does not show them. */
  readonly kept: { readonly quote: string; readonly document: string | null };
};

/** Why the form cannot be sent yet; the words are in `text/calendar-form.ts`. */
export type EventFault = TermsFault | 'no_title' | 'no_terms' | 'bad_begins' | 'begins_without_day';

/** The form of a new day, filled with the day that is looked at, for that year alone. */
export function newEvent(day: CalendarDate): EventFilling {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return {
    ...{ event: null, kind: 'own', title: '', who: '', shift: 'none', begins: '', note: '' },
    isShipped: false,
    terms: { ...noTerms, choice: 'on_or_before', dayMonth: `${Number(dayOfMonth)}/${Number(month)}`, year },
    kept: { quote: '', document: null },
  };
}

/** The form of a day that is kept already. */
export function eventFilled(summary: EventSummary): EventFilling {
  const { event, kind, title, who, terms, shift, begins, note, quote, document, isShipped } = summary;
  return {
    ...{ event, kind, title, who, shift, note, isShipped },
    terms: termsFilled(terms),
    begins: begins === null ? '' : `${begins.day}/${begins.month}`,
    kept: { quote, document },
  };
}

/** The day that the form stands for, or what has to be put right. */
export function readEvent(
  filled: EventFilling,
): { readonly draft: EventDraft } | { readonly fault: EventFault } {
  if (filled.title.trim() === '') return { fault: 'no_title' };
  const read = readTerms(filled.terms);
  if ('fault' in read) return read;
  if (read.terms === null) return { fault: 'no_terms' };
  const begins = beginsOf(filled.begins);
  if (begins === undefined) return { fault: 'bad_begins' };
  if (begins !== null && read.terms.kind !== 'day') return { fault: 'begins_without_day' };
  return {
    draft: {
      ...{ event: filled.event, kind: filled.kind, shift: filled.shift, terms: read.terms, begins },
      ...{ title: filled.title.trim(), who: filled.who.trim(), note: filled.note.trim() },
      ...filled.kept,
    },
  };
}

/** Null for none, undefined for what is no day of a year. */
function beginsOf(text: string): EventDraft['begins'] | undefined {
  if (text.trim() === '') return null;
  const [, day = '', month = ''] = /^(\d{1,2})[/.-](\d{1,2})$/.exec(text.trim()) ?? [];
  // A leap year knows every day that some year has.
  if (calendarDate(2024, Number(month), Number(day)) === null) return undefined;
  return { month: Number(month), day: Number(day) };
}
