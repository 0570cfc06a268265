import { assertNever } from '../kit/assert-never';
import type { CellValue } from './sheet';

/** What a person sees in a cell as text: a formula shows its saved result, a blank is the empty text. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'error':
      return value.error;
    case 'formula':
      return cellText(value.result ?? null);
    default:
      return assertNever(value);
  }
}

/** What the cell holds, for the record: like `cellText`, but a formula stands as its own text with `=`. */
export function rawTextOf(value: CellValue): string {
  if (value !== null && typeof value === 'object' && value.kind === 'formula') {
    return value.formula === '' ? cellText(value) : `=${value.formula}`;
  }
  return cellText(value);
}
