import { statutoryWindow } from '../../domain/forms/statutory-period';
import { type Answers, noAnswers } from '../answer';
import type { FileContext } from '../evidence';
import { type Issue, isOpen, placelessIssue } from '../issue';
import { issueAt } from '../issue-at';
import { type SheetCell, sheetCell } from '../sheet-cell';
import { crossCheck } from './cross-checks';
import type { StatutoryDraftReport, StatutoryFigure, StatutoryRow } from './draft-report';
import { ofKind, settleWith } from './form-issue';
import { judgeColumns } from './judge-columns';
import { isNilSentence, mayBeNil } from './nil-sentence';
import { readCells } from './read-cells';
import { readFields } from './read-fields';
import { readHeader } from './read-header';
import { readRows } from './read-rows';
import type { RecognisedForm } from './recognise-form';

/**
 * Reads a recognised form: header, tables, then the rules between figures, with the clerk's answers to what was open. It stops at nothing: all that is wrong with
 * a file is seen at once, and every cell where a figure may stand ends as a figure or is held back by an issue.
 */
export function readStatutoryForm(
  recognised: RecognisedForm,
  context: FileContext,
  answers: Answers = noAnswers,
): StatutoryDraftReport {
  const { form } = recognised;
  const fields = readFields(recognised);
  const header = readHeader(recognised, fields, context, answers);
  const columns = judgeColumns(recognised, answers);
  const tables = form.tables.map((table) =>
    readRows(
      form,
      columns.parts.filter((part) => part.table === table),
      answers,
    ),
  );
  const cells = [...header.cells, ...tables.flatMap((table) => table.cells)];
  const read = readCells(cells, answers);
  const rows = tables.flatMap((table) => table.rows);
  const checked = crossCheck(form, read.figures, rows, answers);
  const nil = judgeNil(recognised, checked.figures, [...read.issues, ...checked.issues], answers);

  const held = [...header.held, ...tables.flatMap((table) => table.held), ...read.held, ...checked.held];
  const window = header.period === null ? null : statutoryWindow(header.period);
  const { establishment, period, typeCode, typeName, sectorCode, sectorName } = header;
  return {
    ...{ form: form.code, confidence: recognised.confidence, establishment, period },
    ...{ dataFrom: window?.dataFrom ?? null, dataTo: window?.dataTo ?? null },
    ...{ typeCode, typeName, sectorCode, sectorName, nil: nil.nil, figures: checked.figures, rows },
    notes: tables.flatMap((table) => table.notes),
    held,
    cellsRead:
      header.cells.length + header.held.length + tables.reduce((sum, table) => sum + table.cellsRead, 0),
    issues: [
      ...header.issues,
      ...columns.issues,
      ...tables.flatMap((table) => table.issues),
      ...missingRows(recognised, rows),
      ...read.issues,
      ...checked.issues,
      ...nil.issues,
    ],
  };
}

/** Whether the report as a whole says that nothing occurred, against its figures. */
function judgeNil(
  { workbook }: RecognisedForm,
  figures: readonly StatutoryFigure[],
  issues: readonly Issue[],
  answers: Answers,
): { readonly nil: boolean; readonly issues: readonly Issue[] } {
  const ofTables = figures.filter(({ table }) => table !== 'H');
  const positive = ofTables.filter(({ reading }) => reading.kind === 'amount' && reading.amount > 0);
  const said = sentences(workbook, isNilSentence)[0];
  if (said && positive.length > 0) {
    const issue = issueAt(said, 'question', 'nil_with_figures', String(positive.length), ['ignore']);
    return { nil: false, issues: [settleWith(issue, ofKind('ignore'), answers)] };
  }
  if (said) return { nil: true, issues: [] };
  if (ofTables.length > 0 || issues.some(isOpen)) return { nil: false, issues: [] };
  const unclear = sentences(workbook, mayBeNil)[0];
  const issue = settleWith(
    unclear
      ? issueAt(unclear, 'question', 'unclear_nil', null, ['nil', 'ignore'])
      : placelessIssue('question', 'empty_report', null, null, ['nil', 'keep']),
    ofKind('nil', unclear ? 'ignore' : 'keep'),
    answers,
  );
  return { nil: issue.answer === 'nil', issues: [issue] };
}

const rowsSearched = 2_000;
const columnsSearched = 60;

function sentences(
  { sheets }: RecognisedForm['workbook'],
  is: (value: SheetCell['value']) => boolean,
): readonly SheetCell[] {
  for (const sheet of sheets) {
    for (const { index, cells } of sheet.rows) {
      if (index > rowsSearched) break;
      const column = cells.slice(0, columnsSearched).findIndex(is);
      if (column >= 0) return [sheetCell(sheet, new Set(), index, column)];
    }
  }
  return [];
}

/** Rows that the form prints and the file does not have: told once a table, since they are as good as blank. */
function missingRows({ form, parts }: RecognisedForm, present: readonly StatutoryRow[]): readonly Issue[] {
  return form.tables.flatMap((table) => {
    const part = parts.find((each) => each.table === table);
    if (!part) return [];
    const here = new Set(present.filter((row) => row.table === table.code).map(({ row }) => row));
    const open = new Set(table.rows.filter((row) => row.open).map(({ code }) => code));
    const missing = table.rows.filter(
      ({ kind, code, list }) => kind === 'figures' && !here.has(code) && !(list !== null && open.has(list)),
    );
    if (missing.length === 0) return [];
    const at = sheetCell(part.sheet, new Set(), part.headingTop, Math.min(...part.columns.values()));
    const labels = missing.map(({ label }) => label).join(' | ');
    return [{ ...issueAt(at, 'warning', 'form_rows_missing', labels), found: String(missing.length) }];
  });
}
