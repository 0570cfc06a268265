import type { TypedReport } from '../../../../shared/contract/entry';
import { typedSheet } from '../../../../shared/domain/typed-sheet';
import type { Answers, GivenAnswer } from '../../../../shared/intake/answer';
import { applyChecks } from '../../../../shared/intake/apply-checks';
import { fileIssue, type Issue, isOpen, issueId } from '../../../../shared/intake/issue';
import { judgeFigures } from '../../../../shared/intake/judge-figures';
import { sameReading } from '../../../../shared/intake/plan-submission';
import { settleIssue } from '../../../../shared/intake/settle';
import type { ReadFigure, ValidatedReport } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { historyIssues } from '../intake/history-issues';
import { type IntakeKnown, intakeKnown } from '../intake/known';
import { type StoredReport, storedReport } from './stored-figures';
import { touchedFields } from './touched-fields';
import { typedFigure } from './typed-figure';

/** A typed report as it was understood, beside what the register holds. */
export type EntryChecked = {
  readonly known: IntakeKnown;
  readonly periodId: number;
  readonly stored: StoredReport;
  /** Figures that were typed and say something else than the register. */
  readonly typed: readonly ReadFigure[];
  /** Indicators whose figure was taken away. */
  readonly gone: ReadonlySet<string>;
  /** Nothing occurred: the report that was there said so, or everything that the agency supplies was typed so, and nothing else is there. */
  readonly nil: boolean;
  readonly issues: readonly Issue[];
  readonly openIssues: readonly Issue[];
};

/**
 * Reads what was typed as a file's cells would be read, and checks the report that it would make. An indicator that is not
 * listed, or whose text says what the register holds, is left as it is, and what was found about it before is not asked
 * again. Throws `Refusal` like `intakeKnown`.
 */
export function checkEntry(db: ReadableDatabase, typed: TypedReport): EntryChecked {
  const known = intakeKnown(db, { period: typed.period, agency: typed.agency });
  const periodId = known.periodIds.get(typed.period) ?? 0;
  const stored = storedReport(db, periodId, typed.agency);
  const answers = answersOf(typed);
  const touched = touchedFields(typed, stored, known);
  const judged = judgeFigures(
    {
      ...{ mark: null, lostIndicators: [], unknownIndicatorCells: [], notes: [], duties: [], texts: [] },
      figures: touched.map(typedFigure),
    },
    known,
    { agency: typed.agency, period: typed.period, nil: false, nilCell: null },
    answers,
  );

  const touchedCodes = new Set(touched.map(({ indicator }) => indicator));
  const left = [...stored.figures.values()].filter(({ indicator }) => !touchedCodes.has(indicator));
  const report = reportOf(typed, inOrder([...left, ...judged.read], known));
  const before = new Set(
    historyIssues(db, known, reportOf(typed, [...stored.figures.values()])).map(contentOf),
  );
  const check = (one: ValidatedReport) =>
    historyIssues(db, known, one).filter((issue) => !before.has(contentOf(issue)));
  const checked = applyChecks(report, check, known.indicators, answers);
  const now = new Map(checked.report.figures.map((figure) => [figure.indicator, figure]));

  const told = judged.issues.filter(
    ({ code, severity }) => severity !== 'note' && code !== 'cell_missing' && code !== 'empty_report',
  );
  const kept = judged.issues.some(isOpen);
  const issues = [
    ...told,
    ...checked.issues.filter(({ severity }) => severity !== 'note'),
    ...(now.size === 0 && !kept ? emptyIssues(stored, answers) : []),
  ];
  return {
    known,
    periodId,
    stored,
    typed: [...now.values()].filter((figure) => isNews(figure, stored)).map(asTyped),
    gone: new Set([...stored.figures.keys()].filter((indicator) => !now.has(indicator))),
    nil: isNil(stored, now, suppliedBy(typed, known)),
    issues,
    openIssues: issues.filter(isOpen),
  };
}

/** A report that came in a file has more than figures; by itself it says whether nothing occurred. */
function isNil(
  { version }: StoredReport,
  now: ReadonlyMap<string, ReadFigure>,
  supplied: ReadonlySet<string>,
): boolean {
  if (![...now.values()].every(({ reading }) => reading.kind === 'nil')) return false;
  if (version?.nil) return true;
  const isTypedOnly =
    version === null ||
    version.origin === 'attachment' ||
    (version.origin === 'manual' && version.basedOn === null);
  return isTypedOnly && now.size > 0 && [...supplied].every((indicator) => now.has(indicator));
}

function suppliedBy({ agency, period }: TypedReport, known: IntakeKnown): ReadonlySet<string> {
  return known.suppliedIn.get(period)?.get(agency) ?? known.supplied.get(agency) ?? new Set();
}

function isNews({ indicator, reading }: ReadFigure, { figures }: StoredReport): boolean {
  const old = figures.get(indicator);
  return !old || !sameReading(old.reading, reading);
}

/** A file's figure that an answer corrected is the clerk's, and no longer stands in the file. */
function asTyped(figure: ReadFigure): ReadFigure {
  return { ...figure, sheet: typedSheet, cell: figure.indicator };
}

function answersOf({ answers }: TypedReport): Answers {
  return new Map(
    answers.flatMap(
      ({ question, answer, reason }): Array<[string, GivenAnswer]> =>
        answer === null ? [] : [[question, { answer, reason, remembered: false }]],
    ),
  );
}

function reportOf(typed: TypedReport, figures: readonly ReadFigure[]): ValidatedReport {
  const { agency, period, documentNumber, documentDate } = typed;
  return {
    ...{ agency, period, documentNumber, documentDate, figures },
    ...{ mark: null, contact: null, nil: false, blanks: [], notes: [], duties: [], texts: [], issues: [] },
  };
}

/** Nothing would be left: a mistake where nothing was there, to be confirmed where figures were taken away. */
function emptyIssues({ version, figures }: StoredReport, answers: Answers): readonly Issue[] {
  if (version && figures.size === 0 && version.origin !== 'attachment') return [];
  const readings = figures.size > 0 ? ['keep'] : [];
  const issue = fileIssue('question', 'empty_report', null, null, readings);
  return [readings.length > 0 ? settleIssue(issue, answers) : issue];
}

function inOrder(figures: readonly ReadFigure[], { indicatorOrder }: IntakeKnown): readonly ReadFigure[] {
  const place = ({ indicator }: ReadFigure) => indicatorOrder.get(indicator) ?? 0;
  return figures.toSorted((one, other) => place(one) - place(other));
}

/** The same finding about the same figures. */
function contentOf(issue: Issue): string {
  return JSON.stringify([issueId(issue), issue.found, issue.expected]);
}
