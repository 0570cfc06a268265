import type { FormColumn, FormRow, FormTable, StatutoryForm } from '../../domain/forms/statutory-form';
import { type Answers, parseAnswer } from '../answer';
import { type Issue, issueId } from '../issue';
import { issueAt } from '../issue-at';
import type { SheetCell } from '../sheet-cell';
import type { FigurePlace, StatutoryDraftReport, StatutoryRow } from './draft-report';
import type { TablePart } from './find-tables';
import { formIssueAt, ofKind, settleWith } from './form-issue';
import { labelKeyOf, matchRow, type RowIndex, type RowMatch, rowIndexOf } from './match-row';
import { isNilSentence } from './nil-sentence';
import { mostRows, type PlacedRow, placedRowsOf } from './placed-row';
import { codeKey } from './row-code';
import { decidesRow, looksFilled, rowName, rowQuestion, rowValues, tooManyRows } from './row-question';
import { otherUnitIn, type StatedUnit } from './stated-unit';

/** A cell that is not blank and where its figure belongs. */
export type FigureCell = FigurePlace & {
  readonly definition: FormColumn;
  readonly at: SheetCell;
  readonly confidence: number;
  /** What the heading says of the unit, where that is not the form's own: how many of the form's units one of it is, as over/under. */
  readonly unit: StatedUnit | null;
  /** Another figure stands in the same cell, so that issues have to say which they are about. */
  readonly shared: boolean;
};

/** The rows of a table as they were understood: the cells of its figures, and every other cell with why it is none. */
export type ReadRows = Pick<StatutoryDraftReport, 'rows' | 'notes' | 'held' | 'issues'> & {
  readonly cells: readonly FigureCell[];
  /** Cells that are not blank where figures may stand, counted as the rows went by. */
  readonly cellsRead: number;
};

type Reader = {
  readonly form: StatutoryForm;
  readonly table: FormTable;
  readonly index: RowIndex;
  readonly answers: Answers;
  readonly rows: StatutoryRow[];
  readonly cells: Map<string, FigureCell>;
  readonly notes: Array<StatutoryDraftReport['notes'][number]>;
  readonly held: Array<StatutoryDraftReport['held'][number]>;
  readonly issues: Issue[];
  headings: TablePart['headings'];
  bodyTop: number;
  list: string | null;
  seenLast: boolean;
  cellsRead: number;
};

/** Reads the bodies of all parts of one table, one after the other: a list may go on where the next sheet begins. */
export function readRows(form: StatutoryForm, parts: readonly TablePart[], answers: Answers): ReadRows {
  const [first] = parts;
  if (!first) return { rows: [], notes: [], held: [], issues: [], cells: [], cellsRead: 0 };
  const { table } = first;
  const reader: Reader = {
    ...{ form, table, answers, index: rowIndexOf(form, table) },
    ...{ rows: [], cells: new Map(), notes: [], held: [], issues: [] },
    ...{ headings: first.headings, bodyTop: first.bodyTop, list: null, seenLast: false, cellsRead: 0 },
  };
  const isLabelled = table.columns.some(({ role }) => role === 'label');
  for (const part of parts) {
    reader.headings = part.headings;
    reader.bodyTop = part.bodyTop;
    const all = placedRowsOf(part);
    if (all.length >= mostRows) reader.issues.push(tooManyRows(part));
    for (const placed of all) {
      if (isLabelled) readLabelled(reader, placed);
      else readSingle(reader, placed);
    }
  }
  const { rows, cells, notes, held, issues } = reader;
  return { rows, cells: [...cells.values()], notes, held, issues, cellsRead: reader.cellsRead };
}

/** A table without labels has one row of figures; what stands below it in words is no part of it. */
function readSingle(reader: Reader, placed: PlacedRow): void {
  const [row] = reader.table.rows;
  if (!row || !(placed.row === reader.bodyTop ? placed.figures.length > 0 : looksFilled(placed))) return;
  reader.cellsRead += placed.figures.length;
  if (reader.rows.length > 0) {
    twice(reader, row, '', placed);
    return;
  }
  keep(reader, row.code, '', placed, 1);
}

function readLabelled(reader: Reader, placed: PlacedRow): void {
  const { answers, index } = reader;
  const match = matchRow(placed, reader.list, index);
  const isNamed = match.kind === 'row' || match.kind === 'open';
  const hasFigures = reader.seenLast
    ? looksFilled(placed)
    : placed.figures.some(({ at }) => !isNilSentence(at.value));
  // Words that belong to no row: a signature, a sentence.
  if (!isNamed && !hasFigures) return;
  reader.cellsRead += placed.figures.length;
  switch (match.kind) {
    case 'row':
      take(reader, match, placed);
      break;
    case 'open':
      keep(reader, `${reader.list}/${match.code}`, match.labelKey, placed, 0.95);
      break;
    default: {
      const issue = settleWith(
        rowQuestion(match, placed),
        (answer) => decidesRow(answer, reader.table, match),
        answers,
      );
      reader.issues.push(issue);
      decide(reader, issue, placed);
    }
  }
}

function take(
  reader: Reader,
  { row, confidence, alias }: Extract<RowMatch, { kind: 'row' }>,
  placed: PlacedRow,
): void {
  if (row.kind === 'heading') {
    reader.list = row.list ?? row.code;
    for (const { at } of placed.figures) hold(reader, at, issueAt(at, 'note', 'structure_row', row.label));
    besides(reader, row.code, '', placed);
    return;
  }
  if (row.list === null) reader.list = null;
  if (row === reader.table.rows.at(-1)) reader.seenLast = true;
  if (alias && placed.codeAt && codeKey(placed.code) !== row.printed[0]) {
    reader.issues.push(issueAt(placed.codeAt, 'note', 'code_alias', row.printed[0] ?? row.code));
  }
  keep(reader, row.code, '', placed, confidence);
}

/** Follows the clerk's decision about a row; without one its cells wait. */
function decide(reader: Reader, issue: Issue, placed: PlacedRow): void {
  const answer = issue.answer === null ? null : parseAnswer(issue.answer);
  if (answer?.kind === 'indicator') {
    const row = reader.table.rows.find(({ code }) => code === answer.code);
    if (row) {
      keep(reader, row.code, '', placed, 1);
      return;
    }
  }
  if (answer?.kind === 'keep' && reader.list !== null) {
    const code = codeKey(placed.code);
    keep(reader, `${reader.list}/${code}`, labelKeyOf(placed.label, reader.form), placed, 1);
    return;
  }
  for (const { at } of placed.figures)
    reader.held.push({ sheet: at.sheet, cell: at.cell, issue: issueId(issue) });
}

function keep(reader: Reader, row: string, labelKey: string, placed: PlacedRow, confidence: number): void {
  const { table, cells } = reader;
  const ours = placed.figures.map(({ column, at }) => ({
    ...{ table: table.code, row, labelKey, column: column.code, definition: column, at, confidence },
    unit: otherUnitIn(reader.headings.get(column.code) ?? '', column.unit),
    shared: false,
  }));
  const keyOf = (cell: FigureCell) => `${cell.row}\n${cell.labelKey}\n${cell.column}`;
  if (ours.some((cell) => cells.has(keyOf(cell)))) {
    const known = table.rows.find(({ code }) => code === row);
    twice(reader, known ?? null, row, placed);
    return;
  }
  for (const cell of ours) cells.set(keyOf(cell), cell);
  if (!reader.rows.some((other) => other.row === row && other.labelKey === labelKey)) {
    const { sheet, cell } = placed.labelAt;
    const { code, label } = placed;
    reader.rows.push({ table: table.code, row, labelKey, code, label, sheet, cell });
  }
  besides(reader, row, labelKey, placed);
}

function twice(reader: Reader, row: FormRow | null, code: string, placed: PlacedRow): void {
  const found = rowValues(placed);
  const issue = settleWith(
    formIssueAt(placed.labelAt, 'question', 'row_twice', found, row ? rowName(row) : code, ['ignore']),
    ofKind('ignore'),
    reader.answers,
  );
  reader.issues.push(issue);
  for (const { at } of placed.figures)
    reader.held.push({ sheet: at.sheet, cell: at.cell, issue: issueId(issue) });
}

/** Cells under columns that are not the form's: words are notes, figures are asked about. */
function besides(reader: Reader, row: string, labelKey: string, { beside }: PlacedRow): void {
  for (const at of beside) {
    if (typeof at.value === 'string' && !/^\s*[\d.,]+\s*$/.test(at.value)) {
      reader.notes.push({ row, labelKey, text: at.value.normalize('NFC').trim(), at });
      continue;
    }
    reader.cellsRead += 1;
    hold(
      reader,
      at,
      settleWith(
        issueAt(at, 'question', 'unknown_indicator', null, ['ignore']),
        ofKind('ignore'),
        reader.answers,
      ),
    );
  }
}

function hold(reader: Reader, at: SheetCell, issue: Issue): void {
  reader.issues.push(issue);
  reader.held.push({ sheet: at.sheet, cell: at.cell, issue: issueId(issue) });
}
