import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { TargetMilestone } from '../../shared/domain/target';
import { parseDate } from './parse-date';

/** What somebody typed into a field that may be left blank. */
export type Typed<Value> =
  | { readonly kind: 'blank' }
  | { readonly kind: 'bad' }
  | { readonly kind: 'value'; readonly value: Value };

/** A day, as `parseDate` reads it. */
export function typedDay(text: string): Typed<CalendarDate> {
  return typed(text, parseDate);
}

/** An amount from 0 up as Vietnamese documents write it: `12`, `1.234,5`, `34466`. */
export function typedAmount(text: string): Typed<number> {
  return typed(text, (tidy) =>
    /^(\d{1,3}(\.\d{3}){1,4}|\d{1,12})(,\d{1,6})?$/.test(tidy)
      ? Number(tidy.replaceAll('.', '').replace(',', '.'))
      : null,
  );
}

/** A year of four digits between 1990 and 2100. */
export function typedYear(text: string): Typed<number> {
  return typed(text, (tidy) => {
    const year = /^\d{4}$/.test(tidy) ? Number(tidy) : 0;
    return year >= 1990 && year <= 2100 ? year : null;
  });
}

/** Steps of several years, one a line: `2026: 4,5`. The same year twice is bad. */
export function typedMilestones(text: string): Typed<TargetMilestone[]> {
  return typed(text, (tidy) => {
    const milestones = tidy
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [year = '', amount = '', ...rest] = line.split(':');
        const [when, what] = [typedYear(year), typedAmount(amount.replace('%', ''))];
        if (rest.length > 0 || when.kind !== 'value' || what.kind !== 'value') return null;
        return { year: when.value, amount: what.value };
      });
    const good = milestones.filter((one) => one !== null);
    const isGood =
      good.length === milestones.length && new Set(good.map(({ year }) => year)).size === good.length;
    return isGood ? good.toSorted((left, right) => left.year - right.year) : null;
  });
}

function typed<Value>(text: string, read: (tidy: string) => Value | null): Typed<Value> {
  const tidy = text.trim();
  if (tidy === '') return { kind: 'blank' };
  const value = read(tidy);
  return value === null ? { kind: 'bad' } : { kind: 'value', value };
}
