import type { Paragraph } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { type TaskColumn, taskColumns } from '../vocabulary/table-heads';
import { joinBrokenRows } from './join-broken-rows';
import { type Row, tablesOf, wordsOf } from './tables-of';

/** Which column of a table holds what. */
export type Columns = ReadonlyMap<TaskColumn, number>;

/** The rows of a table below its head, and what its columns hold. */
export type TaskTable = {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** It has none where it goes on behind a page break. */
  readonly hasHead: boolean;
};

const headRows = 4;
const longestHead = 60;

/** The tables of a document whose heads have a column for tasks and one for who does them or when, in the order of the text. */
export function tablesWithTasks(paragraphs: readonly Paragraph[]): readonly TaskTable[] {
  let columns: Columns | null = null;
  const tables: TaskTable[] = [];
  for (const all of tablesOf(paragraphs)) {
    const head = headOf(all);
    // A table that goes on behind a page break has no head of its own.
    if (head) columns = head.columns;
    else if (!columns || !fits(all, columns)) continue;
    const number = columns.get('number') ?? null;
    const own = joinBrokenRows(all.slice(head?.after ?? 0), number);
    const last = head ? undefined : tables.at(-1);
    const rows = last ? withRest(last, own, number, tables) : own;
    tables.push({ rows, columns, hasHead: head !== null });
  }
  return tables;
}

// The last row of a table may go on in the first one behind the page break; the others stay rows of their own.
function withRest(
  last: TaskTable,
  own: readonly Row[],
  number: number | null,
  tables: TaskTable[],
): readonly Row[] {
  const end = last.rows.at(-1);
  if (!end) return own;
  const [whole = end, ...others] = joinBrokenRows([end, ...own], number);
  if (whole !== end) tables[tables.length - 1] = { ...last, rows: [...last.rows.slice(0, -1), whole] };
  return others;
}

/** The cell of a row in the column that holds something, as its paragraphs. */
export function cellOf(row: Row, columns: Columns, column: TaskColumn): readonly Paragraph[] {
  return row.get(columns.get(column) ?? -1) ?? [];
}

function headOf(rows: readonly Row[]): { readonly columns: Columns; readonly after: number } | null {
  const columns = new Map<TaskColumn, number>();
  let after = 0;
  for (const [index, row] of rows.slice(0, headRows).entries()) {
    for (const [column, cells] of row) {
      const text = wordsOf(cells);
      const plain = searchable(text).plain.replace(/\s+/g, ' ').trim();
      if (text.length > longestHead || [...columns.values()].includes(column)) continue;
      const found = taskColumns.find(({ words }) => words.test(plain));
      if (!found || columns.has(found.column)) continue;
      columns.set(found.column, column);
      after = index + 1;
    }
    if (columns.has('task') && columns.size >= 3 && after <= index) break;
  }
  const useful =
    columns.has('task') &&
    (columns.has('lead') || columns.has('who') || columns.has('partners') || columns.has('time'));
  return useful ? { columns, after: after + (isColumnNumbers(rows[after]) ? 1 : 0) } : null;
}

// "(1) (2) (3)" under the head.
function isColumnNumbers(row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.size > 1 &&
    [...row.values()].every((cells) => /^\(?\d{1,2}\)?$/.test(wordsOf(cells)))
  );
}

function fits(rows: readonly Row[], columns: Columns): boolean {
  const last = Math.max(...columns.values());
  return rows.some((row) => Math.max(...row.keys()) === last);
}
