import type { Indicator } from '../domain/indicator';
import { cellText, rawTextOf } from './cell-text';
import type { FigureDraft, ReportDraft } from './draft';
import { type Issue, isOpen } from './issue';
import { issueAt } from './issue-at';
import { readFigure } from './read-figure';
import type { Known, ReadFigure } from './validate';

const nothing: ReadonlySet<string> = new Set();

/** The figures of a report as far as they are clear, and what is not. */
export type JudgedFigures = {
  readonly read: readonly ReadFigure[];
  readonly blanks: readonly string[];
  readonly contradictsNil: boolean;
  readonly issues: readonly Issue[];
};

/** Judges every cell of every figure, and the tick "không phát sinh" against them. */
export function judgeFigures(
  draft: ReportDraft,
  known: Known,
  header: { readonly agency: string | null; readonly nil: boolean },
): JudgedFigures {
  const read: ReadFigure[] = [];
  const blanks: FigureDraft[] = [];
  const issues: Issue[] = [];
  const supplied = header.agency === null ? null : (known.supplied.get(header.agency) ?? nothing);

  for (const figure of draft.figures) {
    const indicator = known.indicators.get(figure.indicator);
    if (!indicator) throw new Error(`The draft names ${figure.indicator}, which is not in the vocabulary.`);
    const { reading, blank, confidence, findings } = readFigure(figure.at.value, indicator);
    if (blank) {
      blanks.push(figure);
      continue;
    }
    const first = issues.length;
    for (const { severity, code, expected } of findings) {
      issues.push(cellIssue(figure, severity, code, expected));
    }
    placeIssues(figure, indicator, supplied, issues);
    const isClear = issues.length === first || !issues.slice(first).some(isOpen);
    if (reading && isClear) {
      const { sheet, cell, value } = figure.at;
      read.push({ indicator: indicator.code, reading, rawText: rawTextOf(value), confidence, sheet, cell });
    }
  }

  const contradictsNil = header.nil && read.some(({ reading }) => reading.kind === 'amount');
  const nilCell = draft.nil;
  if (contradictsNil && nilCell) {
    const count = read.filter(({ reading }) => reading.kind === 'amount').length;
    issues.push(issueAt(nilCell, 'question', 'nil_with_figures', String(count)));
  }
  const nilHolds = header.nil && !contradictsNil && nilCell !== null;
  if (nilHolds) {
    const { sheet, cell, value } = nilCell;
    const rawText = rawTextOf(value);
    for (const { indicator } of blanks) {
      read.push({ indicator, reading: { kind: 'nil' }, rawText, confidence: 1, sheet, cell });
    }
  } else {
    issues.push(...blanks.map((figure) => cellIssue(figure, 'note', 'blank_figure', null)));
  }

  if (supplied) issues.push(...missingCells(draft, known, supplied));
  for (const at of draft.unknownIndicatorCells) {
    if (cellText(at.value).trim() !== '') issues.push(issueAt(at, 'question', 'unknown_indicator', at.name));
  }
  return { read, blanks: nilHolds ? [] : blanks.map(({ indicator }) => indicator), contradictsNil, issues };
}

function placeIssues(
  figure: FigureDraft,
  indicator: Indicator,
  supplied: ReadonlySet<string> | null,
  issues: Issue[],
): void {
  if (figure.codeInRow !== indicator.code) {
    issues.push(cellIssue(figure, 'question', 'code_mismatch', figure.codeInRow));
  }
  if (supplied && !supplied.has(indicator.code)) {
    issues.push(cellIssue(figure, 'question', 'not_supplier', indicator.suppliers.join(', ')));
  }
  if (figure.at.hidden) issues.push(cellIssue(figure, 'warning', 'hidden_cell', null));
}

function missingCells(draft: ReportDraft, { indicators }: Known, supplied: ReadonlySet<string>): Issue[] {
  const present = new Set(draft.figures.map(({ indicator }) => indicator));
  const lost = new Set(draft.lostIndicators);
  return [...supplied]
    .filter((code) => !present.has(code))
    .map((code) => ({
      // A deleted row is the agency's doing and has to be asked; a row that an older template never had is only told.
      severity: lost.has(code) ? 'question' : 'warning',
      code: 'cell_missing',
      indicator: code,
      sheet: null,
      cell: null,
      found: null,
      expected: indicators.get(code)?.name ?? code,
    }));
}

function cellIssue(
  { indicator, at }: FigureDraft,
  severity: Issue['severity'],
  code: Issue['code'],
  expected: string | null,
): Issue {
  return { ...issueAt(at, severity, code, expected), indicator };
}
