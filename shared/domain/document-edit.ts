import { z } from 'zod';
import { failure, type Result, success } from '../kit/result';
import { CalendarDate } from './calendar-date';
import { printedMonth } from './day-of-names';
import type { DocumentHeader } from './plan-document';

/** What of a document's head may be filled in or put right after it was entered. */
export const DocumentField = z.enum(['number', 'date', 'title', 'issuer']);
export type DocumentField = z.infer<typeof DocumentField>;

/** Why a value cannot stand in a document's head. */
export type DocumentEditFault = 'bad_document_value' | 'reason_missing';

type Head = Pick<DocumentHeader, 'number' | 'date' | 'title' | 'issuer' | 'dateAsWritten'>;
type Wish = { readonly field: DocumentField; readonly value: string | null; readonly reason: string | null };

/** `664/KH-UBND`, `10c/NQ-BCH`, `44/2016/NĐ-CP`, `417-KH/TU`, without a blank. */
const documentNumber = /^\d{1,6}\p{L}?(\/\d{4})?[/-]\p{L}[\p{L}\d]*([-/&.][\p{L}\d]+){0,6}$/u;
const oldest = '1990-01-01';

/**
 * The value as it is kept: tidied, null for a blank. A blank may be filled with anything that can be such a value; what takes the
 * place of a value, or a day outside the month that the document prints, needs a reason. Only number and date may be blank.
 */
export function judgeDocumentEdit(
  head: Head,
  { field, value, reason }: Wish,
  today: CalendarDate,
): Result<string | null, DocumentEditFault> {
  const tidy = value?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? null;
  if (!fits(field, tidy, today)) return failure('bad_document_value');
  const replaces = head[field] !== null && head[field] !== tidy;
  const contradicts = field === 'date' && tidy !== null && !isInPrintedMonth(tidy, head.dateAsWritten);
  if ((replaces || contradicts) && !reason?.trim()) return failure('reason_missing');
  return success(tidy);
}

function fits(field: DocumentField, value: string | null, today: CalendarDate): boolean {
  if (value === null) return field === 'number' || field === 'date';
  switch (field) {
    case 'number':
      return documentNumber.test(value);
    case 'date':
      return CalendarDate.safeParse(value).success && value >= oldest && value <= today;
    case 'title':
    case 'issuer':
      return value.length >= 3 && value.length <= 1000 && /\p{L}{2}/u.test(value);
  }
}

function isInPrintedMonth(date: string, words: string): boolean {
  const printed = printedMonth(words);
  return !printed || date.startsWith(`${printed.year}-${String(printed.month).padStart(2, '0')}-`);
}
