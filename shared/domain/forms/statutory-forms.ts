import { nd39AppendixXii } from './nd39-2016-xii';
import type { StatutoryForm } from './statutory-form';

/** Every statutory form that the application knows. A new form is a new entry. */
export const statutoryForms: readonly StatutoryForm[] = [nd39AppendixXii];

/** The form of a code; null where there is none. */
export function statutoryFormOf(code: string): StatutoryForm | null {
  return statutoryForms.find((form) => form.code === code) ?? null;
}
