import { findDeadlines } from '../deadlines/find-deadlines';
import type { StructureDoubt } from '../doubts';
import { findPartners } from '../duties/find-partners';
import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundTask } from '../plan-reading';
import type { Numbering } from '../structure/read-items';
import { searchable } from '../text/searchable';
import { type TaskColumn, taskColumns } from '../vocabulary/table-heads';
import { namesInCell } from './names-in-cell';
import { type Row, tablesOf, wordsOf } from './tables-of';

const headRows = 4;
const longestHead = 60;

/** The tasks of the tables of a document whose heads have columns for tasks and for who does them or when. */
export function tasksInTables(paragraphs: readonly Paragraph[], next: Numbering): FoundTask[] {
  let columns: ReadonlyMap<TaskColumn, number> | null = null;
  const tasks: FoundTask[] = [];
  for (const rows of tablesOf(paragraphs)) {
    const head = headOf(rows);
    // A table that goes on behind a page break has no head of its own.
    if (head) columns = head.columns;
    else if (!columns || !fits(rows, columns)) continue;
    tasks.push(
      ...tasksInRows(rows.slice(head?.after ?? 0), columns, next, head ? [] : ['table-without-head']),
    );
  }
  return tasks;
}

function headOf(
  rows: readonly Row[],
): { readonly columns: ReadonlyMap<TaskColumn, number>; readonly after: number } | null {
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
  const who = columns.get('who');
  if (who !== undefined && !columns.has('lead')) columns.set('lead', who);
  const useful =
    columns.has('task') && (columns.has('lead') || columns.has('partners') || columns.has('time'));
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

function fits(rows: readonly Row[], columns: ReadonlyMap<TaskColumn, number>): boolean {
  const last = Math.max(...columns.values());
  return rows.some((row) => Math.max(...row.keys()) === last);
}

function tasksInRows(
  rows: readonly Row[],
  columns: ReadonlyMap<TaskColumn, number>,
  next: Numbering,
  doubts: StructureDoubt[],
): FoundTask[] {
  const tasks: FoundTask[] = [];
  let topic = '';
  const cellsIn = (row: Row, column: TaskColumn) => row.get(columns.get(column) ?? -1) ?? [];
  for (const row of rows) {
    const text = wordsOf(cellsIn(row, 'task')) || soleText(row);
    const label = wordsOf(cellsIn(row, 'number')).replace(/[.)]$/, '');
    const others = (['lead', 'partners', 'time', 'product'] as const).filter(
      (column) => cellsIn(row, column).length > 0,
    );
    if (text === '') {
      const open = tasks.at(-1);
      if (open) tasks[tasks.length - 1] = goneOn(open, row, columns);
      continue;
    }
    if (
      others.length === 0 &&
      (label === '' || /^(?:[IVX]+|[A-Z])$/.test(label) || text === text.toUpperCase())
    ) {
      topic = text;
      continue;
    }
    const time = wordsOf(cellsIn(row, 'time'));
    const timeCell = cellsIn(row, 'time')[0];
    const cells = [...row.values()].flat();
    tasks.push({
      id: next('task'),
      source: {
        start: Math.min(...cells.map((cell) => spanOf(cell).start)),
        end: Math.max(...cells.map((cell) => spanOf(cell).end)),
      },
      confidence: doubts.length > 0 ? 0.8 : 0.95,
      doubts: [...doubts],
      topic,
      label,
      text,
      lead: namesIn(cellsIn(row, 'lead')),
      partners: columns.has('partners')
        ? namesIn(cellsIn(row, 'partners'))
        : partnersIn(cellsIn(row, 'task')),
      time: time === '' ? null : time,
      deadline: timeCell ? (findDeadlines(timeCell)[0] ?? null) : null,
    });
  }
  return tasks;
}

// A table without a column for them may name partners in the task.
function partnersIn(cells: readonly Paragraph[]): string[] {
  const found = cells.flatMap((cell) =>
    findPartners(cell, searchable(cell.text), 0, cell.text.length).filter(
      ({ relation }) => relation === 'with',
    ),
  );
  return [...new Set(found.map(({ name }) => name))];
}

// A row without a task goes on with the one before: more names in a cell that spans rows.
function goneOn(task: FoundTask, row: Row, columns: ReadonlyMap<TaskColumn, number>): FoundTask {
  const lead = namesIn(row.get(columns.get('lead') ?? -1) ?? []);
  const partners = namesIn(row.get(columns.get('partners') ?? -1) ?? []);
  return { ...task, lead: [...task.lead, ...lead], partners: [...task.partners, ...partners] };
}

function soleText(row: Row): string {
  return row.size === 1 ? [...row.values()].map(wordsOf).join('') : '';
}

function namesIn(cells: readonly Paragraph[]): string[] {
  const lines = cells.map(({ text }) => text).join('\n');
  return namesInCell(
    lines,
    cells.some(({ page }) => page !== null),
  );
}
