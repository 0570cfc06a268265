import { cellText } from '../cell-text';
import type { CellValue } from '../sheet';

/** A code as text, as it stands in its cell. */
export function writtenCode(value: CellValue): string {
  return cellText(value).normalize('NFC').trim();
}

/**
 * A code for comparing: `'01`, `"1"`, `1.`, `(1)` and the number 1 are `1`, since spreadsheets eat leading zeros; `01/1` names one
 * code twice. The empty text where there is none.
 */
export function codeKey(written: string): string {
  const parts = written
    .slice(0, 40)
    .split('/')
    .map((part) => part.replace(/[^0-9A-Za-zÀ-ỹ.]/g, '').replace(/^\.+|\.+$/g, ''))
    .map((part) => part.replace(/^0+(?=.)/, ''));
  const distinct = [...new Set(parts)];
  return distinct.join('/');
}
