/** What is told of a text table as it is walked over; `row` and `column` count from 0. */
export type TableWalk = {
  /** Fields in quotes that are longer than this twice are told as they stand, doubled quotes and all. */
  readonly longest: number;
  readonly field: (column: number, text: string) => void;
  readonly endOfRow: (row: number, fields: number) => void;
};

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

/**
 * Walks over a text table (RFC 4180): records end with CR, LF or both, a field in quotes may hold delimiters, line ends and
 * doubled quotes; what follows a closing quote is kept as it stands. Gives the record, counted from 0, in which a quote was
 * opened that is never closed, else undefined.
 */
export function walkFields(text: string, delimiter: string, walk: TableWalk): number | undefined {
  const separator = delimiter.charCodeAt(0);
  const { length } = text;
  let row = 0;
  let column = 0;
  for (let at = 0; at < length; ) {
    let start = at;
    let before = '';
    if (text.charCodeAt(at) === quote) {
      const end = closingQuote(text, at + 1);
      if (end < 0) return row;
      before = text.slice(at + 1, end);
      if (before.length <= walk.longest * 2) before = before.replaceAll('""', '"');
      start = end + 1;
    }
    let end = start;
    let code = -1;
    for (; end < length; end++) {
      code = text.charCodeAt(end);
      if (code === separator || code === carriageReturn || code === lineFeed) break;
    }
    walk.field(column, before + text.slice(start, end));
    column++;
    at = end + 1;
    if (end < length && code === separator) {
      if (at === length) walk.field(column++, '');
      else continue;
    }
    if (code === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
    walk.endOfRow(row, column);
    row++;
    column = 0;
  }
  return undefined;
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
  return -1;
}
