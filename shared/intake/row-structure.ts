/** What a row is that gives no figure of its own, as the `expected` of a `structure_row` note. */
export const rowStructures = [
  /** A heading, a name of a group, or a row without any figure. */
  'heading',
  /** The row that numbers the columns. */
  'column_numbers',
  'total',
  /** One body, one month: contained in a total or asked about as a whole. */
  'detail',
  /** "Trong đó: nữ": a part of the row above. */
  'part',
  /** A plan, a comparison, a percentage, an average. */
  'compared',
  'other_period',
  /** Below a heading of another period, a plan or another agency. */
  'other_group',
] as const;

export type RowStructure = (typeof rowStructures)[number];

const wholeTable = 'table: ';
const period =
  /(?:(?:6|9|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối))?|quý\s+[ivx\d]{1,4}|tháng\s+\d{1,2})?\s*[,/]?\s*(?:của\s+)?(?:năm\s*)?(?:19|20)\d\d/iu;

/** The `expected` of the note on a whole table of another period: the words of its title that say which, or the title itself. */
export function tableOfPeriod(title: string): string {
  return `${wholeTable}${(period.exec(title.normalize('NFC').slice(0, 300))?.[0] ?? title).trim()}`;
}

/** What such an `expected` says: a whole table with the words for its period, a row, or neither. */
export function parseStructure(
  expected: string | null,
): { readonly table: string } | { readonly row: RowStructure } | null {
  if (expected?.startsWith(wholeTable)) return { table: expected.slice(wholeTable.length) };
  const row = rowStructures.find((structure) => structure === expected);
  return row === undefined ? null : { row };
}
