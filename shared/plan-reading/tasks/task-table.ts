import { findDeadlines } from '../deadlines/find-deadlines';
import { findPartners } from '../duties/find-partners';
import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundTask } from '../plan-reading';
import type { Numbering } from '../structure/read-items';
import { searchable } from '../text/searchable';
import { namesInCell } from './names-in-cell';
import { type Row, wordsOf } from './tables-of';
import { type Columns, cellOf, type TaskTable } from './tables-with-tasks';

/** The tasks of the rows of a table; rows that hold one text alone are the topic of those under them. */
export function tasksInTable({ rows, columns: found, hasHead }: TaskTable, next: Numbering): FoundTask[] {
  const columns = withLead(found);
  const tasks: FoundTask[] = [];
  let topic = '';
  for (const row of rows) {
    const text = wordsOf(cellOf(row, columns, 'task')) || soleText(row);
    const label = wordsOf(cellOf(row, columns, 'number')).replace(/[.)]$/, '');
    const others = (['lead', 'partners', 'time', 'product'] as const).filter(
      (column) => cellOf(row, columns, column).length > 0,
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
    const time = wordsOf(cellOf(row, columns, 'time'));
    const timeCell = cellOf(row, columns, 'time')[0];
    const cells = [...row.values()].flat();
    tasks.push({
      id: next('task'),
      source: {
        start: Math.min(...cells.map((cell) => spanOf(cell).start)),
        end: Math.max(...cells.map((cell) => spanOf(cell).end)),
      },
      confidence: hasHead ? 0.95 : 0.8,
      doubts: hasHead ? [] : ['table-without-head'],
      topic,
      label,
      text,
      lead: namesIn(cellOf(row, columns, 'lead')),
      partners: columns.has('partners')
        ? namesIn(cellOf(row, columns, 'partners'))
        : partnersIn(cellOf(row, columns, 'task')),
      time: time === '' ? null : time,
      deadline: timeCell ? (findDeadlines(timeCell)[0] ?? null) : null,
    });
  }
  return tasks;
}

// Who is named without "chủ trì" leads all the same.
function withLead(columns: Columns): Columns {
  const who = columns.get('who');
  return who === undefined || columns.has('lead') ? columns : new Map([...columns, ['lead', who] as const]);
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
function goneOn(task: FoundTask, row: Row, columns: Columns): FoundTask {
  const lead = namesIn(cellOf(row, columns, 'lead'));
  const partners = namesIn(cellOf(row, columns, 'partners'));
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
