import { findDeadlines } from '../deadlines/find-deadlines';
import { type CleanText, joinAll } from '../lines/clean-text';
import { labelOf } from '../lines/label';
import { type Paragraph, spanOf } from '../lines/paragraph';
import { nameClassAt } from '../names/name-class';
import { wordsOfName } from '../names/placed-name';
import { splitNames } from '../names/split-names';
import type { FoundDuty, FoundItem, FoundPartner } from '../plan-reading';
import { joinRef } from '../structure/find-items';
import { readHeading } from '../structure/read-heading';
import { type Numbering, readItem } from '../structure/read-items';
import { searchable } from '../text/searchable';
import { type Row, wordsOf } from './tables-of';
import { type Columns, cellOf, type TaskTable } from './tables-with-tasks';

/** An agency of a table with the rows that hold its duties. */
type Group = { readonly label: string; readonly name: Paragraph; readonly rows: readonly Row[] };

/**
 * Whether a table gives agencies their duties, and not tasks to agencies: the agencies stand before the duties, each once, and no
 * column says who leads.
 */
export function listsAgencies({ rows, columns }: TaskTable): boolean {
  const [who, task] = [columns.get('who'), columns.get('task')];
  if (who === undefined || task === undefined || who > task || columns.has('lead')) return false;
  const names = rows.map((row) => cellOf(row, columns, 'who')).filter((cells) => cells.length > 0);
  const known = names.filter((cells) => readHeading(wholeOf(cells))?.nameClass);
  const different = new Set(names.map((cells) => searchable(wordsOf(cells)).plain));
  return names.length > 1 && known.length * 2 > names.length && different.size === names.length;
}

/** The items of such a table, under the section with the label `above`; a row without an agency goes on with the one before. */
export function itemsOfTable({ rows, columns }: TaskTable, above: string, next: Numbering): FoundItem[] {
  return groupsOf(rows, columns).flatMap(({ label, name, rows: own }) => {
    const read = readHeading(name);
    if (!read) return [];
    const heading = { ...read, body: null, form: 'alone' as const };
    const points = own.flatMap((row) =>
      pointsOf(cellOf(row, columns, 'task')).map((paragraph) => ({ paragraph, row })),
    );
    const content = points.map(({ paragraph }) => ({
      paragraph,
      style: paragraph.label?.kind ?? null,
      children: [],
    }));
    const ref = joinRef(above, label);
    const doubts = heading.nameClass === null ? (['agency-name-unknown'] as const) : [];
    const item = readItem({ ref, paragraph: name, heading, content, doubts }, next);
    const duties = item.duties.map((duty, index) => {
      const row = points[index]?.row;
      return row ? withRow(duty, row, columns) : duty;
    });
    return [{ ...item, duties }];
  });
}

function groupsOf(rows: readonly Row[], columns: Columns): readonly Group[] {
  const groups: { label: string; name: Paragraph; rows: Row[] }[] = [];
  for (const row of rows) {
    const cells = cellOf(row, columns, 'who');
    if (cells.length === 0) {
      groups.at(-1)?.rows.push(row);
      continue;
    }
    const name = wholeOf(cells);
    const number = wordsOf(cellOf(row, columns, 'number')).replace(/[.)]$/, '');
    groups.push({ label: number || (name.label?.text ?? `${groups.length + 1}`), name, rows: [row] });
  }
  return groups;
}

// The lines of a cell as one text: "Công an / tỉnh" is one name, "Sở Y tế / Công an tỉnh" are two.
function wholeOf(cells: readonly Paragraph[]): Paragraph {
  const [first] = cells;
  if (!first) throw new Error('A cell of a table holds at least one paragraph.');
  const lines = cells.map((cell, index) => {
    const next = cells[index + 1];
    const begins = next !== undefined && nameClassAt(searchable(next.text), 0) !== null;
    return begins && !/[,;]$/.test(cell.text) ? ended(cell) : cell;
  });
  const text = joinAll(lines);
  return { ...first, ...text, label: labelOf(text.text) };
}

// A narrow cell of a page breaks its lines inside sentences, before large letters too.
function pointsOf(cells: readonly Paragraph[]): readonly Paragraph[] {
  const points: Paragraph[] = [];
  for (const cell of cells) {
    const last = points.at(-1);
    const goesOn = last && cell.page !== null && cell.label === null && !/[.;:!?]$/.test(last.text);
    if (goesOn) points[points.length - 1] = { ...last, ...joinAll([last, cell]) };
    else points.push(cell);
  }
  return points;
}

function ended(whole: CleanText): CleanText {
  const at = whole.to.at(-1) ?? 0;
  return { text: `${whole.text};`, from: [...whole.from, at], to: [...whole.to, at] };
}

// A duty has the day and the partners of other cells of its row where its own words name none.
function withRow(duty: FoundDuty, row: Row, columns: Columns): FoundDuty {
  const time = cellOf(row, columns, 'time')[0];
  const partners = cellOf(row, columns, 'partners');
  const named = partners.length === 0 ? [] : partnersOf(wholeOf(partners));
  return {
    ...duty,
    deadline: duty.deadline ?? (time ? (findDeadlines(time)[0] ?? null) : null),
    partners: [
      ...duty.partners,
      ...named.filter(({ name }) => !duty.partners.some((one) => one.name === name)),
    ],
  };
}

function partnersOf(cell: Paragraph): readonly FoundPartner[] {
  const start = cell.label?.body ?? 0;
  return splitNames(searchable(cell.text), start, cell.text.length, false).map((name) => ({
    relation: 'with',
    name: wordsOfName(cell.text, name).replace(/[\s.;,]+$/u, ''),
    source: spanOf(cell, name.start, name.end),
  }));
}
