import type { CheckedEntry, TypedReport } from '../../../../shared/contract/entry';
import type { GivenAnswer } from '../../../../shared/intake/answer';
import { applyChecks } from '../../../../shared/intake/apply-checks';
import type { FigureDraft } from '../../../../shared/intake/draft';
import { type Issue, isOpen } from '../../../../shared/intake/issue';
import { planSubmission, type SubmissionPlan } from '../../../../shared/intake/plan-submission';
import { assembleReport, type ValidatedReport } from '../../../../shared/intake/validate';
import type { ReadableDatabase } from '../../database/database';
import { selectStoredVersion } from '../../database/queries/submissions';
import { selectNextVersion } from '../../database/queries/versions';
import { historyIssues } from '../intake/history-issues';
import { type IntakeKnown, intakeKnown } from '../intake/known';
import { shownReading } from '../intake/prepared-file';
import { shownIssue } from '../intake/shown-issue';

/** Where a typed figure stands: in no file, under its indicator's code. */
export const typedSheet = 'Nhập tay';

/** A typed report as it was understood, beside what the register holds. */
export type EntryChecked = {
  readonly known: IntakeKnown;
  readonly periodId: number;
  readonly report: ValidatedReport;
  readonly plan: SubmissionPlan;
  readonly storedId: number | null;
  /** 0 where the register holds no version. */
  readonly storedVersion: number;
  readonly issues: readonly Issue[];
  readonly openIssues: readonly Issue[];
};

/** Reads what was typed as a file's cells would be read. Throws `Refusal` like `intakeKnown`. */
export function checkEntry(db: ReadableDatabase, typed: TypedReport): EntryChecked {
  const known = intakeKnown(db, { period: typed.period, agency: typed.agency });
  const periodId = known.periodIds.get(typed.period) ?? 0;
  const answers = new Map(
    typed.answers.flatMap(
      ({ question, answer, reason }): Array<[string, GivenAnswer]> =>
        answer === null ? [] : [[question, { answer, reason, remembered: false }]],
    ),
  );
  const report = assembleReport(
    {
      mark: null,
      figures: typed.figures.map(typedFigure),
      lostIndicators: [],
      unknownIndicatorCells: [],
      notes: [],
      duties: [],
      texts: [],
    },
    {
      agency: typed.agency,
      period: typed.period,
      documentNumber: typed.documentNumber,
      documentDate: typed.documentDate,
      contact: null,
      nil: false,
      nilCell: null,
      issues: [],
    },
    known,
    answers,
  );
  const stored = selectStoredVersion(db, periodId, typed.agency);
  const plan = planSubmission(report, stored, selectNextVersion(db, periodId, typed.agency));
  // What a file would have to be told of is plain to whoever types.
  const told = report.issues.filter(({ code }) => code !== 'cell_missing' && code !== 'empty_report');
  const check = (one: ValidatedReport) => historyIssues(db, known, one);
  const checked = plan.unchanged
    ? { report, issues: [] }
    : applyChecks(report, check, known.indicators, answers);
  const issues = [...told, ...checked.issues].filter(({ severity }) => severity !== 'note');
  return {
    known,
    periodId,
    report: checked.report,
    plan:
      checked.report === report
        ? plan
        : planSubmission(checked.report, stored, selectNextVersion(db, periodId, typed.agency)),
    storedId: stored?.id ?? null,
    storedVersion: stored?.version ?? 0,
    issues,
    openIssues: issues.filter(isOpen),
  };
}

/** A checked entry as the contract shows it. */
export function shownEntry({ plan, issues, known }: EntryChecked): CheckedEntry {
  return {
    figures: plan.changes.map(({ change, figure: { indicator, reading } }) => ({
      indicator,
      change,
      ...shownReading(reading, known.indicators.get(indicator)?.decimals ?? 0),
    })),
    issues: issues.map((issue) => shownIssue(issue, known)),
  };
}

function typedFigure({ indicator, text }: TypedReport['figures'][number]): FigureDraft {
  return {
    indicator,
    at: {
      value: text === '' ? null : text,
      sheet: typedSheet,
      row: 0,
      column: 0,
      cell: indicator,
      hidden: false,
    },
    codeInRow: null,
    confidence: 1,
    unit: null,
  };
}
