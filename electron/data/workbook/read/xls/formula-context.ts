/** A workbook whose sheets or functions formulas can refer to. */
export type SupportingBook =
  | { readonly kind: 'own' }
  | { readonly kind: 'add_in'; readonly functions: string[] }
  | { readonly kind: 'other'; readonly file: string; readonly sheetNames: readonly string[] };

/** Which sheets of which book a reference means; 0xffff is no sheet (deleted), 0xfffe the whole workbook. */
export type SheetReference = { readonly book: number; readonly first: number; readonly last: number };

/** What the tokens of formulas point at. */
export type FormulaContext = {
  readonly sheetNames: readonly string[];
  readonly names: readonly string[];
  readonly books: readonly SupportingBook[];
  readonly references: readonly SheetReference[];
  /** Longest text that is put together. */
  readonly longest: number;
};

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const cellLike = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;

/** The text before a cell of another sheet, `'Số liệu'!`, and whether it lies in another workbook; undefined where it is none. */
export function sheetPrefix(
  index: number,
  { books, references, sheetNames }: FormulaContext,
): { readonly text: string; readonly isExternal: boolean } | undefined {
  const reference = references[index];
  const book = books[reference?.book ?? -1];
  if (!reference || !book || book.kind === 'add_in') return undefined;
  const names = book.kind === 'own' ? sheetNames : book.sheetNames;
  const isExternal = book.kind === 'other';
  const first = names[reference.first];
  const last = names[reference.last];
  if (first === undefined || last === undefined) return { text: '#REF!', isExternal };
  const sheets = first === last ? first : `${first}:${last}`;
  const whole = isExternal ? `[${book.file}]${sheets}` : sheets;
  const isPlain = plainName.test(whole) && !cellLike.test(whole);
  return { text: `${isPlain ? whole : `'${whole.replaceAll("'", "''")}'`}!`, isExternal };
}
