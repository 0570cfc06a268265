import type { DateCell, ErrorCell } from '../../../../../shared/intake/sheet';
import { objectWeight } from '../cell-weight';
import { dateOfSerial } from '../date-serial';
import { damaged } from '../unreadable-workbook';
import { biffErrors } from './biff-errors';
import type { XlsContext } from './xls-context';

const scratch = new DataView(new ArrayBuffer(8));

/** A number in 30 bits: whole or the upper half of a double, and hundredths of it where the first bit says so. */
export function rkNumber(stored: number): number {
  scratch.setUint32(0, stored & ~3);
  const number = stored & 2 ? stored >> 2 : scratch.getFloat64(0);
  return stored & 1 ? number / 100 : number;
}

/** A number as a cell of this style shows it, as a day where the style shows days; throws `damaged` for no number. */
export function numberInStyle(number: number, style: number, context: XlsContext): number | DateCell {
  const { globals, days } = context;
  if (!Number.isFinite(number)) throw damaged('Workbook', 'a number beyond all bounds');
  if (globals.dateStyle[style] !== true) return number === 0 ? 0 : number;
  const known = days.get(number);
  if (known) return known;
  const date = dateOfSerial(number, globals.date1904);
  if (date === undefined) return number;
  context.meter.spend('cells', objectWeight);
  const cell: DateCell = { kind: 'date', date, serial: number };
  if (Number.isInteger(number)) days.set(number, cell);
  return cell;
}

/** An error value by its code. */
export function errorCell(code: number, { meter }: XlsContext): ErrorCell {
  meter.spend('cells', objectWeight);
  return { kind: 'error', error: biffErrors[code] ?? `#ERR${code}` };
}
