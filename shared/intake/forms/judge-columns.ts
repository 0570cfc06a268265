import { type Answers, parseAnswer } from '../answer';
import type { Issue } from '../issue';
import { placelessIssue } from '../issue';
import { issueAt } from '../issue-at';
import { cellAddress } from '../sheet';
import { type SheetCell, sheetCell } from '../sheet-cell';
import type { TablePart } from './find-tables';
import { formIssueAt, ofKind, settleWith } from './form-issue';
import type { RecognisedForm } from './recognise-form';

/** The parts whose columns are certain or were confirmed, and what is not certain about the columns. */
export type JudgedColumns = { readonly parts: readonly TablePart[]; readonly issues: readonly Issue[] };

/** Judges where the columns of a form were found: by headings alone, under another heading, or not at all. */
export function judgeColumns({ form, parts }: RecognisedForm, answers: Answers): JudgedColumns {
  const issues: Issue[] = [];
  const judged = parts.map((part) => {
    const { numberRow, doubtful } = part;
    if (numberRow === null) {
      const found = [...part.columns].map(([code, column]) => `${code} = ${letterOf(column)}`).join(', ');
      const at = cellOf(part, part.headingTop, Math.min(...part.columns.values()));
      const question = formIssueAt(at, 'question', 'columns_by_words', found, part.table.title, ['keep']);
      issues.push(settleWith(question, ofKind('keep'), answers));
      return part;
    }
    const left = new Set<string>();
    for (const { column, heading } of doubtful) {
      const definition = part.table.columns.find(({ code }) => code === column);
      const at = cellOf(part, numberRow, part.columns.get(column) ?? 0);
      const question = formIssueAt(
        at,
        'question',
        'column_heading_differs',
        heading,
        definition?.label ?? column,
        ['keep', 'ignore'],
      );
      const issue = settleWith(question, ofKind('keep', 'ignore'), answers);
      issues.push(issue);
      const answer = issue.answer === null ? null : parseAnswer(issue.answer);
      if (answer?.kind === 'ignore') left.add(column);
    }
    return left.size === 0
      ? part
      : { ...part, columns: new Map([...part.columns].filter(([code]) => !left.has(code))) };
  });
  issues.push(
    ...missingColumns(form.tables, judged).map((issue) => settleWith(issue, ofKind('keep'), answers)),
  );
  return { parts: judged, issues };
}

function missingColumns(
  tables: RecognisedForm['form']['tables'],
  parts: readonly TablePart[],
): readonly Issue[] {
  return tables.flatMap((table) => {
    const ours = parts.filter((part) => part.table === table);
    const [first] = ours;
    if (!first) {
      return [placelessIssue('question', 'form_column_missing', null, table.title, ['keep'])];
    }
    const found = new Set(ours.flatMap(({ columns }) => [...columns.keys()]));
    const missing = table.columns.filter(({ code, role }) => role === 'figure' && !found.has(code));
    if (missing.length === 0) return [];
    const at = cellOf(first, first.headingTop, Math.min(...first.columns.values()));
    const labels = missing.map(({ number, label }) => `${number} · ${label}`).join(' | ');
    return [{ ...issueAt(at, 'question', 'form_column_missing', labels, ['keep']), found: table.title }];
  });
}

function cellOf({ sheet }: TablePart, row: number, column: number): SheetCell {
  return sheetCell(sheet, new Set(), row, column);
}

function letterOf(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}
