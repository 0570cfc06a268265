import type { Reading } from '../domain/figure';
import { type Issue, isOpen } from './issue';
import type { ReadFigure, ValidatedReport } from './validate';

/** What the register holds of the same agency and period: the newest accepted version. */
export type StoredVersion = {
  /** The register's key of the version. */
  readonly id: number;
  readonly version: number;
  /** The number that another version would get. */
  readonly nextVersion: number;
  readonly documentNumber: string | null;
  readonly documentDate: string | null;
  readonly contact: string | null;
  readonly nil: boolean;
  readonly figures: ReadonlyArray<{
    readonly indicator: string;
    readonly reading: Reading;
    readonly rawText: string;
    /** The clerk typed it, after the agency's file or without one. */
    readonly isTyped: boolean;
  }>;
  readonly notes: ReadonlyArray<{ readonly indicator: string; readonly text: string }>;
  readonly duties: ReadonlyArray<
    Pick<ValidatedReport['duties'][number], 'assignment' | 'label' | 'status' | 'result' | 'evidence'>
  >;
  readonly texts: ReadonlyArray<{ readonly topic: string; readonly text: string }>;
  /** What is still to be asked of the agency about single cells: left blank on purpose when it was accepted. */
  readonly openIssues: ReadonlyArray<Pick<Issue, 'code' | 'indicator' | 'found'>>;
};

export type FigureChange = {
  readonly change: 'added' | 'changed' | 'unchanged' | 'gone';
  readonly figure: ReadFigure;
  readonly before: Reading | null;
  /** The figure of the accepted version was typed by the clerk: two sources, of which someone has to choose. */
  readonly typedBefore: boolean;
};

/** What accepting a report would do, so that it can be shown before it is done. */
export type SubmissionPlan = {
  /** The register already says all of this; accepting it would add nothing. */
  readonly unchanged: boolean;
  readonly version: number;
  readonly changes: readonly FigureChange[];
};

/**
 * Compares a report with the newest accepted version (null where there is none) and numbers the version it would become;
 * `firstVersion` is its number where no version counts, which is above 1 after an undo.
 */
export function planSubmission(
  report: ValidatedReport,
  stored: StoredVersion | null,
  firstVersion = 1,
): SubmissionPlan {
  const before = new Map(stored?.figures.map((figure) => [figure.indicator, figure]));
  const changes: FigureChange[] = report.figures.map((figure) => {
    const old = before.get(figure.indicator);
    before.delete(figure.indicator);
    if (!old) return { change: 'added', figure, before: null, typedBefore: false };
    const change = sameReading(old.reading, figure.reading) ? 'unchanged' : 'changed';
    return { change, figure, before: old.reading, typedBefore: old.isTyped };
  });
  for (const { indicator, reading, rawText, isTyped } of before.values()) {
    const figure = { indicator, reading, rawText, confidence: 1, sheet: '', cell: '' };
    changes.push({ change: 'gone', figure, before: reading, typedBefore: isTyped });
  }
  const same =
    stored !== null && sameReport(report, stored) && changes.every(({ change }) => change === 'unchanged');
  return {
    unchanged: same,
    version: stored ? (same ? stored.version : stored.nextVersion) : firstVersion,
    changes,
  };
}

/** Whether two readings say the same. */
export function sameReading(left: Reading, right: Reading): boolean {
  if (left.kind === 'nil' || right.kind === 'nil') return left.kind === right.kind;
  return left.amount === right.amount && left.approximation === right.approximation;
}

function sameReport(report: ValidatedReport, stored: StoredVersion): boolean {
  // A cell that became unclear is as little "unchanged" as one with another figure, also when it was left blank on purpose.
  const openIssues = report.issues.filter(
    (issue) =>
      (isOpen(issue) || issue.answer === 'blank') && (issue.cell !== null || issue.indicator !== null),
  );
  return contentKey({ ...report, openIssues }) === contentKey(stored);
}

/** Everything but the figures, in an order that does not depend on the sheet. */
function contentKey(version: Omit<StoredVersion, 'id' | 'version' | 'nextVersion' | 'figures'>): string {
  const { documentNumber, documentDate, contact, nil } = version;
  const notes = version.notes.map(({ indicator, text }) => [indicator, text]);
  const texts = version.texts.map(({ topic, text }) => [topic, text]);
  const duties = version.duties.map(({ assignment, label, status, result, evidence }) => [
    assignment,
    label,
    status,
    result,
    evidence,
  ]);
  const questions = version.openIssues.map(({ code, indicator, found }) => [code, indicator, found]);
  const sorted = [notes, texts, duties, questions].map((list) =>
    list.map((item) => JSON.stringify(item)).toSorted(),
  );
  return JSON.stringify([documentNumber, documentDate, contact, nil, sorted]);
}
