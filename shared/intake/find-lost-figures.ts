import { foldText } from '../domain/fold-text';
import type { Answers } from './answer';
import { printedBefore, type ReportDraft } from './draft';
import type { FileContext } from './evidence';
import { fileIssue, type Issue } from './issue';
import type { JudgedHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import type { RecognisedTemplate } from './recognise';
import { searchWorkbook } from './search/search-workbook';
import type { Sheet, Workbook } from './sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from './sheet-cell';

/** A template with the figures that were found again, and what is to be said about them. */
export type FoundAgain = { readonly draft: ReportDraft; readonly issues: readonly Issue[] };

/**
 * Looks for the figures of a template whose names are lost, as happens when its sheet is copied or saved by another program, in its
 * tables and by the words and codes in them. What is certain takes the place of the lost cell, under the same checks of code, name
 * and unit as any other; what is not is a question of the search; that names are lost is one warning.
 */
export function findLostFigures(
  template: RecognisedTemplate,
  draft: ReportDraft,
  { agency, period }: Pick<JudgedHeader, 'agency' | 'period'>,
  context: FileContext,
  knowledge: Knowledge,
  answers: Answers,
): FoundAgain {
  const named = new Set(draft.figures.map(({ indicator }) => indicator));
  const supplied = agency === null ? [] : [...(knowledge.supplied.get(agency) ?? [])];
  const lost = new Set(supplied.filter((code) => !named.has(code)));
  const workbook = withoutNamedRows(template);
  if (lost.size === 0 || !mentions(workbook, lost)) return { draft, issues: [] };
  const sought = {
    ...knowledge,
    periods: knowledge.periodHints,
    expectedAgency: agency,
    expectedPeriod: period,
  };
  const found = searchWorkbook(workbook, context, sought, answers);
  if (!found) return { draft, issues: [] };

  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const answeredBy = (code: string) => found.issues.some(({ answer }) => answer === `indicator:${code}`);
  const figures = found.body.figures
    .filter(({ indicator }) => !named.has(indicator))
    .map((figure) => ({
      ...figure,
      ...(answeredBy(figure.indicator) ? {} : printedBefore(figure.at, figure.indicator, sheets)),
      ...(template.version.keepsTyping ? { keepsTyping: true as const } : {}),
    }));
  const about = found.issues.filter(({ indicator }) => indicator === null || !named.has(indicator));
  if (figures.length === 0 && !about.some(({ indicator }) => lost.has(indicator ?? ''))) {
    return { draft, issues: [] };
  }
  const again = new Set(figures.map(({ indicator }) => indicator));
  const notes = figures.flatMap(({ indicator, at }) => {
    const note = noteBeside(at, sheets);
    return note ? [{ indicator, at: note }] : [];
  });
  const warning = fileIssue('warning', 'template_damaged', [...again].join(', '));
  return {
    draft: {
      ...draft,
      figures: [...draft.figures, ...figures],
      lostIndicators: draft.lostIndicators.filter((code) => !again.has(code)),
      notes: [...draft.notes.filter(({ indicator }) => !again.has(indicator)), ...notes],
    },
    issues: [warning, ...about],
  };
}

/** Whatever a name points at has been read: only the other rows are searched. */
function withoutNamedRows({ workbook, cells }: RecognisedTemplate): Workbook {
  const rows = new Map<string, Set<number>>();
  for (const { sheet, row } of cells.values()) {
    const known = rows.get(sheet);
    if (known) known.add(row);
    else rows.set(sheet, new Set([row]));
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const named = rows.get(sheet.name);
      return named ? { ...sheet, rows: sheet.rows.filter(({ index }) => !named.has(index)) } : sheet;
    }),
  };
}

/** Whether a code stands in a cell of its own: a row that was deleted, or that an older template never had, is not searched for. */
function mentions({ sheets }: Workbook, codes: ReadonlySet<string>): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((value) => typeof value === 'string' && codes.has(value.trim()))),
  );
}

/** The cell under "Ghi chú" in the row of a figure. */
function noteBeside({ sheet, row, column }: SheetCell, sheets: ReadonlyMap<string, Sheet>): SheetCell | null {
  const home = sheets.get(sheet);
  if (!home) return null;
  const isHeading = (value: unknown) => typeof value === 'string' && foldText(value) === 'ghi chu';
  const heading = home.rows.find(({ index, cells }) => index < row && isHeading(cells[column + 1]));
  return heading ? sheetCell(home, hiddenRowsOf(home), row, column + 1) : null;
}
