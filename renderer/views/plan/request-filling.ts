import type { CalendarDate } from '../../../shared/domain/calendar-date';
import { isLetterDay } from '../../../shared/domain/requests/propose-request';
import { type LetterTermsFilling, noLetterTerms, readLetterTerms } from '../../model/due-terms-letter';
import { typedDay } from '../../model/plan-typed';
import type { OpenedRequest } from '../../stores/requests';
import { requestFormText as text } from '../../text/plan-requests';

/** What is typed into the form of a request. */
export type RequestFilling = {
  readonly number: string;
  readonly date: string;
  readonly asker: string;
  readonly title: string;
  /** Whether the letter names a day, or counts days. */
  readonly dueBy: 'day' | 'count';
  readonly dueOn: string;
  readonly dueTerms: LetterTermsFilling;
  readonly quote: string;
  /** Null takes what is proposed. */
  readonly reuse: readonly string[] | null;
  /** Null asks for all. */
  readonly indicators: readonly string[] | null;
};

/** The form as it opens. */
export const nothingFilled: RequestFilling = {
  ...{ number: '', date: '', asker: '', title: '', dueOn: '', quote: '' },
  ...{ dueBy: 'day', dueTerms: noLetterTerms },
  ...{ reuse: null, indicators: null },
};

type Reading = { readonly request: OpenedRequest } | { readonly fault: string };

/** The request that the form stands for, or what has to be put right before. */
export function readRequest(filled: RequestFilling): Reading {
  const date = typedDay(filled.date);
  if (date.kind !== 'value' || !isLetterDay(date.value)) return { fault: text.badDate };
  const due = readDue(filled, date.value);
  if ('fault' in due) return due;
  if (filled.asker.trim() === '') return { fault: text.noAsker };
  if (filled.indicators?.length === 0) return { fault: text.noIndicator };
  return {
    request: {
      number: filled.number.trim() === '' ? null : filled.number.trim(),
      date: date.value,
      asker: filled.asker.trim(),
      title: filled.title.trim(),
      ...due,
      quote: filled.quote.trim(),
      ...{ dataFrom: null, dataTo: null },
      reuse: filled.reuse === null ? null : [...filled.reuse],
      indicators: filled.indicators === null ? null : [...filled.indicators],
    },
  };
}

type Due = Pick<OpenedRequest, 'dueOn' | 'dueTerms'>;

function readDue(filled: RequestFilling, date: CalendarDate): Due | { readonly fault: string } {
  if (filled.dueBy === 'count') {
    const read = readLetterTerms(filled.dueTerms, date);
    return 'fault' in read ? { fault: text.letterFaults[read.fault] } : { dueOn: null, dueTerms: read.terms };
  }
  const due = typedDay(filled.dueOn);
  if (due.kind === 'bad' || (due.kind === 'value' && due.value < date)) return { fault: text.badDue };
  return { dueOn: due.kind === 'value' ? due.value : null, dueTerms: null };
}
