import type { Meter } from '../meter';
import type { BiffRecords } from './biff-records';
import type { SheetReference, SupportingBook } from './formula-context';

const ownBook = 0x0401;
const addInBook = 0x3a01;

/** Reads a book that formulas refer to: this one, add-ins, or another workbook. */
export function readSupBook(records: BiffRecords): SupportingBook {
  const kind = records.optional16(2);
  if (kind === ownBook) return { kind: 'own' };
  if (kind === addInBook) return { kind: 'add_in', functions: [] };
  const sheetCount = records.u16(0);
  const bytes = records.continued(4);
  const path = bytes.text(kind).text;
  const sheetNames: string[] = [];
  while (sheetNames.length < sheetCount && !bytes.isAtEnd) sheetNames.push(bytes.text(bytes.u16()).text);
  return { kind: 'other', file: fileOfPath(path), sheetNames };
}

// A path is stored with control characters for its parts ([MS-XLS] 2.5.277, VirtualPath).
function fileOfPath(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how they are stored.
  return path.split(/[\x00-\x08\\/]/).at(-1) ?? '';
}

/** Adds a name to the last book, as far as that has functions. */
export function addExternName(records: BiffRecords, books: readonly SupportingBook[]): void {
  const book = books.at(-1);
  if (book?.kind !== 'add_in') return;
  book.functions.push(records.continued(7).text(records.u8(6)).text);
}

/** Adds the references to sheets that formulas point at by number. */
export function readReferences(records: BiffRecords, references: SheetReference[], meter: Meter): void {
  const count = records.u16(0);
  const bytes = records.continued(2);
  for (let at = 0; at < count && !bytes.isAtEnd; at++) {
    references.push({ book: bytes.u16(), first: bytes.u16(), last: bytes.u16() });
    meter.check('definedNames', references.length);
  }
}
