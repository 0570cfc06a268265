import { foldText } from '../domain/fold-text';
import type { Answers } from './answer';
import { printedBefore, type ReportDraft } from './draft';
import type { FileContext } from './evidence';
import { type Issue, isOpen } from './issue';
import type { JudgedHeader } from './judge-header';
import type { Knowledge } from './knowledge';
import type { RecognisedTemplate } from './recognise';
import { searchWorkbook } from './search/search-workbook';
import type { Sheet, Workbook } from './sheet';
import { hiddenRowsOf, type SheetCell, sheetCell } from './sheet-cell';

/** A template with the figures that were found again: their indicators, and the questions of the search. */
export type FoundAgain = {
  readonly draft: ReportDraft;
  readonly again: readonly string[];
  readonly issues: readonly Issue[];
};

/**
 * Looks for the figures of a template whose names are lost and could not be restored, since their rows or headings were changed, in its
 * tables and by the words and codes in them. What is certain takes the place of the lost cell, under the same checks of code, name
 * and unit as any other; what is not is a question of the search.
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
  const { workbook } = template;
  const isGone = draft.lostIndicators.length > 0 || mentions(workbook, lost);
  if (lost.size === 0 || !isGone) return { draft, again: [], issues: [] };
  const sought = {
    ...knowledge,
    periods: knowledge.periodHints,
    expectedAgency: agency,
    expectedPeriod: period,
  };
  const found = searchWorkbook(workbook, context, sought, answers);
  if (!found) return { draft, again: [], issues: [] };

  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isRead = readRows(template);
  const answeredBy = (code: string) => found.issues.some(({ answer }) => answer === `indicator:${code}`);
  const figures = found.body.figures
    .filter(({ indicator, at }) => !named.has(indicator) && !isRead(at.sheet, at.cell))
    .map((figure) => ({
      ...figure,
      ...(answeredBy(figure.indicator) ? {} : printedBefore(figure.at, figure.indicator, sheets)),
      ...(template.version.keepsTyping ? { keepsTyping: true as const } : {}),
    }));
  const about = found.issues.filter(({ indicator, sheet, cell }) =>
    sheet === null || cell === null ? lost.has(indicator ?? '') : !isRead(sheet, cell),
  );
  if (figures.length === 0 && !about.some(isOpen)) {
    return { draft, again: [], issues: [] };
  }
  const again = new Set(figures.map(({ indicator }) => indicator));
  const asked = new Set(about.filter(isOpen).flatMap(({ readings }) => readings));
  const notes = figures.flatMap(({ indicator, at }) => {
    const note = noteBeside(at, sheets);
    return note ? [{ indicator, at: note }] : [];
  });
  return {
    draft: {
      ...draft,
      figures: [...draft.figures, ...figures],
      // What a question of the search may turn out to be is not asked about twice.
      lostIndicators: draft.lostIndicators.filter(
        (code) => !again.has(code) && !asked.has(`indicator:${code}`),
      ),
      notes: [...draft.notes.filter(({ indicator }) => !again.has(indicator)), ...notes],
    },
    again: [...again],
    issues: about,
  };
}

/** Whether the row of a cell has been read by names; a note or a figure of the last period beside a lost figure does not make it so. */
function readRows({ cells }: RecognisedTemplate): (sheet: string, cell: string) => boolean {
  const rows = new Set(
    [...cells.values()]
      .filter(({ name }) => !/^(?:NOTE|LAST)_/.test(name))
      .map(({ sheet, row }) => `${sheet}!${row + 1}`),
  );
  return (sheet, cell) => rows.has(`${sheet}!${cell.replace(/^[A-Z]+/, '')}`);
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
