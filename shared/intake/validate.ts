import type { CalendarDate } from '../domain/calendar-date';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { type Answers, noAnswers } from './answer';
import { cellText } from './cell-text';
import type { ReportBody, ReportDraft } from './draft';
import type { DutyStatus } from './duty-status';
import { fileIssue, type Issue, isOpen } from './issue';
import { judgeDuties } from './judge-duties';
import { judgeFigures } from './judge-figures';
import { type JudgedHeader, judgeHeader } from './judge-header';
import { settleIssue } from './settle';
import type { SheetCell } from './sheet-cell';
import type { TextTopic } from './template-names';

/** What the register knows, and what the clerk said that every file must be. */
export type Known = {
  readonly plan: string;
  readonly agencies: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** By agency, the indicators that it supplies or ever supplied. */
  readonly supplied: ReadonlyMap<string, ReadonlySet<string>>;
  /** By period, those agencies of its time that supplied others then, with what they supplied. */
  readonly suppliedIn: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** By the period of a request out of turn, what it asks of whom; every other period asks for all that is supplied. */
  readonly askedIn: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
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
  /** The template's id and version; null where the file is none of ours. */
  readonly mark: string | null;
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

/** Judges a whole report in our template and stops at nothing: the user sees all that is wrong with a file at once. */
export function validateReport(
  draft: ReportDraft,
  known: Known,
  answers: Answers = noAnswers,
): ValidatedReport {
  return assembleReport(draft, judgeHeader(draft, known, answers), known, answers);
}

/**
 * Judges what a report says under a header that has been judged, wherever the two were found. What the search for its cells has asked
 * already (`found`) is not missing, and a report with open questions is not empty.
 */
export function assembleReport(
  body: ReportBody,
  header: JudgedHeader,
  known: Known,
  answers: Answers,
  found: readonly Issue[] = [],
): ValidatedReport {
  const questions = found.filter(({ severity }) => severity === 'question' || severity === 'error');
  const askedAbout = new Set(questions.flatMap(({ indicator }) => indicator ?? []));
  const figures = judgeFigures(body, known, header, answers, askedAbout);
  const duties = judgeDuties(body);
  const texts = body.texts.flatMap(({ topic, at }) => filled(at, { topic }));
  const issues = [...header.issues, ...figures.issues, ...duties.issues];
  const silent = figures.read.length === 0 && duties.reported.length === 0 && texts.length === 0;
  if (silent && !header.nil && ![...found, ...figures.issues].some(isOpen)) {
    const asked = fileIssue('question', 'empty_report', null, null, ['keep', 'ignore']);
    const settled = settleIssue(asked, answers);
    // One "blank" for everything that is open is no decision to let an empty report take the place of another.
    issues.push(settled.answer === 'blank' ? asked : settled);
  }
  return {
    agency: header.agency,
    period: header.period,
    mark: body.mark,
    documentNumber: header.documentNumber,
    documentDate: header.documentDate,
    contact: header.contact,
    nil: header.nil && !figures.contradictsNil,
    figures: figures.read,
    blanks: figures.blanks,
    notes: body.notes.flatMap(({ indicator, at }) => filled(at, { indicator })),
    duties: duties.reported,
    texts,
    issues,
  };
}

function filled<Key extends object>(
  at: SheetCell,
  key: Key,
): ReadonlyArray<Key & Place & { readonly text: string }> {
  const text = cellText(at.value);
  return text.trim() === '' ? [] : [{ ...key, sheet: at.sheet, cell: at.cell, text }];
}
