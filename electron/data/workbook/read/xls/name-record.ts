import type { StoredName } from '../workbook-part';
import type { BiffRecords } from './biff-records';
import type { FormulaContext } from './formula-context';
import { formulaText } from './formula-text';

/** A name as stored; `sheetNumber` counts the sheets from 1, 0 is the whole workbook. */
export type NameRecord = {
  readonly name: string;
  readonly isBuiltIn: boolean;
  readonly sheetNumber: number;
  readonly tokens: Buffer;
};

// The name's own flag for one of Excel's names, such as the print area.
const builtInName = 0x20;

/** Reads a name; of Excel 5 and 95 no more than whether people gave it. */
export function readName(records: BiffRecords, version: 5 | 8): NameRecord {
  const isBuiltIn = (records.u16(0) & builtInName) !== 0;
  if (version === 5) return { name: '', isBuiltIn, sheetNumber: 0, tokens: Buffer.alloc(0) };
  const nameLength = records.u8(3);
  const tokenLength = records.u16(4);
  const sheetNumber = records.u16(8);
  const bytes = records.continued(14);
  const name = bytes.text(nameLength).text;
  return { name, isBuiltIn, sheetNumber, tokens: bytes.rest(tokenLength) };
}

/** The name with its reference as text. */
export function toStoredName(
  { name, sheetNumber, tokens }: NameRecord,
  formulas: FormulaContext,
): StoredName {
  const reference = formulaText(tokens, { row: 0, column: 0 }, formulas).text ?? '';
  return { name, sheetNumber: sheetNumber === 0 ? undefined : sheetNumber - 1, reference };
}
