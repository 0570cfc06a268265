import { foldText } from '../domain/fold-text';
import type { Indicator } from '../domain/indicator';
import { adoptUnknownCells } from './adopt-unknown-cells';
import type { Answers } from './answer';
import { cellText, rawTextOf } from './cell-text';
import { displayFinding, readFigureOfCell } from './displayed-figure';
import type { FigureDraft, ReportBody } from './draft';
import { type Issue, isOpen, unanswered } from './issue';
import { issueAt } from './issue-at';
import type { JudgedHeader } from './judge-header';
import type { FigureReading } from './read-figure';
import { settleCell, settleIssue } from './settle';
import type { Known, ReadFigure } from './validate';

const nothing: ReadonlySet<string> = new Set();

/** The figures of a report as far as they are clear, and what is not. */
export type JudgedFigures = {
  readonly read: readonly ReadFigure[];
  readonly blanks: readonly string[];
  readonly contradictsNil: boolean;
  readonly issues: readonly Issue[];
};

/** Judges every cell of every figure, and the tick "không phát sinh" against them, with the clerk's answers to what was open. */
export function judgeFigures(
  body: ReportBody,
  known: Known,
  header: Pick<JudgedHeader, 'agency' | 'period' | 'nil' | 'nilCell'>,
  answers: Answers,
  askedAbout: ReadonlySet<string> = nothing,
): JudgedFigures {
  const read: ReadFigure[] = [];
  const blanks: FigureDraft[] = [];
  const issues: Issue[] = [];
  const { agency, period } = header;
  const then = known.suppliedIn.get(period ?? '');
  const supplied = agency === null ? null : (then?.get(agency) ?? known.supplied.get(agency) ?? nothing);

  const adopted = adoptUnknownCells(body, known.indicators, answers);
  for (const figure of adopted.figures) {
    const indicator = known.indicators.get(figure.indicator);
    if (!indicator) throw new Error(`The draft names ${figure.indicator}, which is not in the vocabulary.`);
    const { reading, blank, confidence, findings } = readDraft(figure, indicator);
    if (figure.lastPeriod) {
      issues.push(...lastPeriodIssues(figure, figure.lastPeriod).map((issue) => settleIssue(issue, answers)));
    }
    if (blank) {
      blanks.push(figure);
      continue;
    }
    const found = findings.map(({ severity, code, expected, readings }) =>
      cellIssue(figure, severity, code, expected, readings),
    );
    const shown = reading && displayFinding(figure.at, indicator, figure.unit, reading);
    if (shown) found.push(cellIssue(figure, shown.severity, shown.code, shown.expected, shown.readings));
    placeIssues(figure, indicator, known.indicators, supplied, found);
    const settled = settleCell(found, reading !== null, indicator, answers);
    issues.push(...settled.issues);
    const meant = settled.reading ?? (settled.issues.some(isOpen) ? null : reading);
    if (meant !== null && meant !== 'blank') {
      const { sheet, cell, value } = figure.at;
      const sure = settled.reading === null ? Math.min(confidence, figure.confidence) : 1;
      read.push({
        indicator: indicator.code,
        reading: meant,
        rawText: rawTextOf(value),
        confidence: sure,
        sheet,
        cell,
      });
    }
  }

  const { nilCell } = header;
  const contradictsNil = header.nil && read.some(({ reading }) => reading.kind === 'amount');
  if (contradictsNil && nilCell) {
    const count = read.filter(({ reading }) => reading.kind === 'amount').length;
    issues.push(
      settleIssue(issueAt(nilCell, 'question', 'nil_with_figures', String(count), ['ignore']), answers),
    );
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

  if (supplied) {
    const asked = known.askedIn.get(period ?? '');
    const missing = missingCells(body, known, asked ? (asked.get(agency ?? '') ?? nothing) : supplied).filter(
      ({ indicator }) => !askedAbout.has(indicator ?? ''),
    );
    issues.push(...missing.map((issue) => settleIssue(issue, answers)));
  }
  issues.push(...adopted.issues);
  return { read, blanks: nilHolds ? [] : blanks.map(({ indicator }) => indicator), contradictsNil, issues };
}

/** Where the form keeps what is typed as text, digits as text are what is to be there and no reason for doubt. */
function readDraft({ at, unit, keepsTyping }: FigureDraft, indicator: Indicator): FigureReading {
  const read = readFigureOfCell(at, indicator, unit);
  const isDigits =
    keepsTyping && typeof at.value === 'string' && /^\d{1,15}(,\d{1,6})?$/.test(at.value.trim());
  if (!isDigits || read.reading === null) return read;
  const findings = read.findings.filter(({ code }) => code !== 'text_as_number');
  return { ...read, confidence: 1, findings };
}

/** An agency that corrects its figure of the last period there has to be heard, but it changes nothing in this report. */
function lastPeriodIssues(
  figure: FigureDraft,
  { at, printed }: NonNullable<FigureDraft['lastPeriod']>,
): readonly Issue[] {
  const found = cellText(at.value).trim();
  if (found === printed || foldText(found) === foldText(printed)) return [];
  const changed = issueAt(at, 'warning', 'protected_cell_changed', printed || 'để trống', ['keep']);
  return [{ ...changed, indicator: figure.indicator, found }];
}

function placeIssues(
  figure: FigureDraft,
  indicator: Indicator,
  indicators: Known['indicators'],
  supplied: ReadonlySet<string> | null,
  issues: Issue[],
): void {
  if (figure.codeInRow !== null && figure.codeInRow !== indicator.code) {
    issues.push(cellIssue(figure, 'question', 'code_mismatch', figure.codeInRow, ['keep', 'blank']));
  }
  if (figure.printed && figure.codeInRow === indicator.code) {
    printedIssues(figure, figure.printed, indicator, indicators, issues);
  }
  if (supplied && !supplied.has(indicator.code)) {
    const suppliers = indicator.suppliers.join(', ');
    issues.push(cellIssue(figure, 'question', 'not_supplier', suppliers, ['keep', 'blank']));
  }
  if (figure.sharedWith) {
    const all = [indicator.code, ...figure.sharedWith].join(', ');
    issues.push(cellIssue(figure, 'question', 'merged_figures', all, ['keep', 'blank']));
  }
  if (figure.at.hidden) issues.push(cellIssue(figure, 'warning', 'hidden_cell', null));
}

/** Pasting takes the lock off cells: a name or unit that was overwritten may have made another figure of the row. */
function printedIssues(
  figure: FigureDraft,
  printed: readonly string[],
  { name, unit }: Indicator,
  indicators: Known['indicators'],
  issues: Issue[],
): void {
  if (!isPrinted(name, printed)) {
    // The name of another indicator beside the code of this one: nobody but the agency knows which was meant.
    const isOther = [...indicators.values()].some((other) => isPrinted(other.name, printed));
    const changed = isOther
      ? cellIssue(figure, 'question', 'protected_cell_changed', name, ['keep', 'blank'])
      : cellIssue(figure, 'warning', 'protected_cell_changed', name);
    issues.push({ ...changed, found: printed[0] ?? '' });
  }
  if (!isPrinted(unit, printed)) {
    const changed = cellIssue(figure, 'question', 'protected_cell_changed', unit, ['keep', 'blank']);
    issues.push({ ...changed, found: printed[1] ?? '' });
  }
}

function isPrinted(text: string, printed: readonly string[]): boolean {
  return printed.includes(text) || printed.some((one) => foldText(one) === foldText(text));
}

function missingCells(body: ReportBody, { indicators }: Known, supplied: ReadonlySet<string>): Issue[] {
  const present = new Set(body.figures.map(({ indicator }) => indicator));
  const lost = new Set(body.lostIndicators);
  return [...supplied]
    .filter((code) => !present.has(code))
    .map((code) => ({
      ...unanswered,
      // A deleted row is the agency's doing and has to be asked; a row that an older template never had is only told.
      severity: lost.has(code) ? 'question' : 'warning',
      code: 'cell_missing',
      indicator: code,
      sheet: null,
      cell: null,
      found: null,
      expected: indicators.get(code)?.name ?? code,
      readings: lost.has(code) ? ['blank'] : [],
    }));
}

function cellIssue(
  { indicator, at }: FigureDraft,
  severity: Issue['severity'],
  code: Issue['code'],
  expected: string | null,
  readings: readonly string[] = [],
): Issue {
  return { ...issueAt(at, severity, code, expected, readings), indicator };
}
