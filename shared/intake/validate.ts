import type { CalendarDate } from '../domain/calendar-date';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { cellText, rawTextOf } from './cell-text';
import type { FigureDraft, ReportDraft } from './draft';
import type { DutyStatus } from './duty-status';
import { fileIssue, type Issue, isOpen } from './issue';
import { readFigure } from './read-figure';
import type { NamedCell } from './recognise';
import type { TextTopic } from './template-names';
import { judgeDuties } from './validate-duties';
import { judgeHeader } from './validate-header';

/** What the register knows, and what the clerk said that every file must be. */
export type Known = {
  readonly plan: string;
  readonly agencies: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly expectedPeriod: string | null;
  readonly expectedAgency: string | null;
};

export type Place = { readonly sheet: string; readonly cell: string };

/** A figure that is clear, with the cell it came from. */
export type ReadFigure = Place & {
  readonly indicator: string;
  readonly reading: Reading;
  readonly rawText: string;
  readonly confidence: number;
};

export type ReportedDuty = Place & {
  readonly assignment: string;
  readonly label: string;
  readonly status: DutyStatus | null;
  readonly result: string;
  readonly evidence: string;
};

/** A report as far as it is clear, and everything that is not. */
export type ValidatedReport = {
  /** Null where the file does not say, or names one that the register does not know. */
  readonly agency: string | null;
  readonly period: string | null;
  readonly mark: string;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly contact: string | null;
  readonly nil: boolean;
  readonly figures: readonly ReadFigure[];
  /** Cells of indicators that are blank on purpose or by oversight: no figure, no issue but a note. */
  readonly blanks: readonly string[];
  readonly notes: ReadonlyArray<Place & { readonly indicator: string; readonly text: string }>;
  readonly duties: readonly ReportedDuty[];
  readonly texts: ReadonlyArray<Place & { readonly topic: TextTopic; readonly text: string }>;
  readonly issues: readonly Issue[];
};

/** Judges a whole report and stops at nothing: the user sees all that is wrong with a file at once. */
export function validateReport(draft: ReportDraft, known: Known): ValidatedReport {
  const header = judgeHeader(draft, known);
  const figures = judgeFigures(draft, known, header);
  const duties = judgeDuties(draft);
  const texts = draft.texts.flatMap(({ topic, at }) => filled(at, { topic }));
  const issues = [...header.issues, ...figures.issues, ...duties.issues];
  const silent = figures.read.length === 0 && duties.reported.length === 0 && texts.length === 0;
  if (silent && !header.nil && !figures.issues.some(isOpen))
    issues.push(fileIssue('question', 'empty_report'));
  return {
    agency: header.agency,
    period: header.period,
    mark: draft.mark,
    documentNumber: header.documentNumber,
    documentDate: header.documentDate,
    contact: header.contact,
    nil: header.nil && !figures.contradictsNil,
    figures: figures.read,
    blanks: figures.blanks,
    notes: draft.notes.flatMap(({ indicator, at }) => filled(at, { indicator })),
    duties: duties.reported,
    texts,
    issues,
  };
}

type JudgedFigures = {
  readonly read: readonly ReadFigure[];
  readonly blanks: readonly string[];
  readonly contradictsNil: boolean;
  readonly issues: readonly Issue[];
};

function judgeFigures(
  draft: ReportDraft,
  known: Known,
  header: { readonly agency: string | null; readonly nil: boolean },
): JudgedFigures {
  const read: ReadFigure[] = [];
  const blanks: FigureDraft[] = [];
  const issues: Issue[] = [];

  for (const figure of draft.figures) {
    const indicator = known.indicators.get(figure.indicator);
    if (!indicator) throw new Error(`The draft names ${figure.indicator}, which is not in the vocabulary.`);
    const { reading, blank, confidence, findings } = readFigure(figure.at.value, indicator);
    if (blank) {
      blanks.push(figure);
      continue;
    }
    const found = findings.map((finding) =>
      cellIssue(figure, finding.severity, finding.code, finding.expected),
    );
    found.push(...placeIssues(figure, indicator, header.agency));
    issues.push(...found);
    if (reading && !found.some(isOpen)) {
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

  issues.push(...missingCells(draft, known, header.agency));
  for (const at of draft.unknownIndicatorCells) {
    if (cellText(at.value).trim() !== '') issues.push(issueAt(at, 'question', 'unknown_indicator', at.name));
  }
  return { read, blanks: nilHolds ? [] : blanks.map(({ indicator }) => indicator), contradictsNil, issues };
}

function placeIssues(figure: FigureDraft, indicator: Indicator, agency: string | null): Issue[] {
  const issues: Issue[] = [];
  if (figure.codeInRow !== indicator.code) {
    issues.push(cellIssue(figure, 'question', 'code_mismatch', figure.codeInRow));
  }
  if (agency !== null && !indicator.suppliers.includes(agency)) {
    issues.push(cellIssue(figure, 'question', 'not_supplier', indicator.suppliers.join(', ')));
  }
  if (figure.at.hidden) issues.push(cellIssue(figure, 'warning', 'hidden_cell', null));
  return issues;
}

function missingCells(draft: ReportDraft, { indicators }: Known, agency: string | null): Issue[] {
  if (agency === null) return [];
  const present = new Set(draft.figures.map(({ indicator }) => indicator));
  const lost = new Set(draft.lostIndicators);
  return [...indicators.values()]
    .filter(({ code, suppliers }) => suppliers.includes(agency) && !present.has(code))
    .map(({ code, name }) => ({
      // A deleted row is the agency's doing and has to be asked; a row that an older template never had is only told.
      severity: lost.has(code) ? 'question' : 'warning',
      code: 'cell_missing',
      indicator: code,
      sheet: null,
      cell: null,
      found: null,
      expected: name,
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

/** An issue at a named cell, saying what stands there. */
export function issueAt(
  at: NamedCell,
  severity: Issue['severity'],
  code: Issue['code'],
  expected: string | null,
): Issue {
  const found = rawTextOf(at.value);
  return { severity, code, indicator: null, sheet: at.sheet, cell: at.cell, found, expected };
}

function filled<Key extends object>(
  at: NamedCell,
  key: Key,
): ReadonlyArray<Key & Place & { readonly text: string }> {
  const text = cellText(at.value);
  return text.trim() === '' ? [] : [{ ...key, sheet: at.sheet, cell: at.cell, text }];
}
