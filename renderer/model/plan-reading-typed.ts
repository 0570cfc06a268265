import type { CalendarDate } from '../../shared/domain/calendar-date';
import { parseDate } from './parse-date';
import type { FieldKey, TypedFields } from './plan-reading-field';

/** Reads what was typed, field by field; one that was not touched stays as it was before. */
export type TypedReader = {
  readonly textOf: (key: FieldKey, before: string) => string;
  readonly flagOf: (key: FieldKey, before: boolean) => boolean;
  readonly namesIn: (key: FieldKey, before: readonly string[]) => string[];
  readonly orNull: (key: FieldKey, before: string | null) => string | null;
  readonly oneOf: <Choice extends string>(
    key: FieldKey,
    options: readonly Choice[],
    before: Choice,
  ) => Choice;
  readonly dayOf: (key: FieldKey, before: CalendarDate | null) => CalendarDate | null;
  readonly wordsOf: (before: string) => string;
};

/** A reader that tells `isWrong` of every field that cannot be understood. */
export function typedReader(typed: TypedFields, isWrong: (key: FieldKey) => void): TypedReader {
  const textOf = (key: FieldKey, before: string) => {
    const given = typed[key];
    return typeof given === 'string' ? given.trim() : before;
  };
  const flagOf = (key: FieldKey, before: boolean) => {
    const given = typed[key];
    return typeof given === 'boolean' ? given : before;
  };
  const namesIn = (key: FieldKey, before: readonly string[]) =>
    typeof typed[key] === 'string' ? linesOf(textOf(key, '')) : [...before];
  const orNull = (key: FieldKey, before: string | null) => textOf(key, before ?? '') || null;
  const oneOf = <Choice extends string>(key: FieldKey, options: readonly Choice[], before: Choice): Choice =>
    options.find((option) => option === textOf(key, before)) ?? before;
  const dayOf = (key: FieldKey, before: CalendarDate | null): CalendarDate | null => {
    if (typeof typed[key] !== 'string') return before;
    const text = textOf(key, '');
    const day = text === '' ? null : parseDate(text);
    if (text !== '' && day === null) isWrong(key);
    return day;
  };
  const text = textOf('text', '');
  const wordsOf = (before: string) => {
    if (typeof typed.text !== 'string') return before;
    if (text === '') isWrong('text');
    return text;
  };

  return { textOf, flagOf, namesIn, orNull, oneOf, dayOf, wordsOf };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
