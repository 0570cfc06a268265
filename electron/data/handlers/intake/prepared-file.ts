import type { IntakeEvidence, IntakeFigure, PreviewedFile } from '../../../../shared/contract/intake';
import { amountToNumber } from '../../../../shared/domain/amount';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reading } from '../../../../shared/domain/figure';
import type { Answers } from '../../../../shared/intake/answer';
import type { Evidence } from '../../../../shared/intake/evidence';
import { type Issue, isOpen } from '../../../../shared/intake/issue';
import type { FigureChange, SubmissionPlan } from '../../../../shared/intake/plan-submission';
import type { StatutoryPlan } from './judge-statutory';
import type { IntakeKnown } from './known';
import type { ReadReport } from './read-report';
import { type IssueNames, shownIssue } from './shown-issue';
import { shownMappings } from './shown-mappings';
import { shownStatutory } from './shown-statutory';

/** A file that has been read and judged and waits for the clerk. */
export type PreparedFile = ReadReport & {
  readonly key: string;
  readonly receivedOn: CalendarDate;
  readonly answers: Answers;
  /** Null where the report names no known agency and period. */
  readonly plan: SubmissionPlan | null;
  /** The accepted version that it is compared with; null where there is none. */
  readonly storedId: number | null;
  /** Whose statutory form it is and what it would become; null where it is none. */
  readonly statutoryPlan: StatutoryPlan | null;
  /** Indicators whose accepted figure the clerk keeps. */
  readonly keeps: ReadonlySet<string>;
};

/** A prepared file as the contract shows it. */
export function toIntakeFile(file: PreparedFile, known: IntakeKnown): Omit<PreviewedFile, 'status'> {
  const { report, plan } = file;
  const agency = report?.agency ?? null;
  const period = report?.period ?? null;
  const order = known.indicatorOrder;
  const changes = [...(plan?.changes ?? withoutRegister(file))].sort(
    (left, right) => (order.get(left.figure.indicator) ?? 0) - (order.get(right.figure.indicator) ?? 0),
  );
  const names: IssueNames = known;
  const doubted = doubtedBy(file.issues);
  return {
    key: file.key,
    path: file.path,
    fileName: file.fileName,
    sha256: file.sha256,
    format: file.format,
    form: file.form,
    formConfidence: file.formConfidence,
    agency,
    agencyName: agency === null ? null : (known.agencyNamesByCode.get(agency) ?? agency),
    agencyEvidence: file.agencyEvidence.map(toIntakeEvidence),
    period,
    periodEvidence: file.periodEvidence.map(toIntakeEvidence),
    version: plan?.version ?? file.statutoryPlan?.version?.version ?? null,
    receivedOn: file.receivedOn,
    documentNumber: report?.documentNumber ?? null,
    documentDate: report?.documentDate ?? null,
    nil: report?.nil ?? false,
    figures: changes
      .filter(({ change, figure }) => change === 'gone' || !doubted.has(figure.indicator))
      .map((change) => toIntakeFigure(change, known, file.keeps)),
    statutory: shownStatutory(file),
    dutyCount: report?.duties.length ?? 0,
    textCount: report?.texts.length ?? 0,
    conversions: file.conversions
      .slice(0, mostConversions)
      .map(({ sheet, cell, encoding, before, after, applied }) => ({
        ...{ sheet, cell, encoding, before, after, applied },
      })),
    mappings: shownMappings(file, known),
    issues: file.issues.map((issue) => shownIssue(issue, names)),
  };
}

/** Indicators whose figure a check has put in doubt: they are shown with their question and not among what is certain. */
function doubtedBy(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(
    issues
      .filter((issue) => isOpen(issue) && issue.code !== 'version_choice')
      .flatMap(({ indicator }) => indicator ?? []),
  );
}

/** Evidence as the contract shows it. */
export function toIntakeEvidence({ code, from, confidence, text, at }: Evidence): IntakeEvidence {
  return { code, from, confidence, text, sheet: at?.sheet ?? null, cell: at?.cell ?? null };
}

/** The figures of a report that cannot be compared yet, because its agency or period is a question. */
function withoutRegister({ report }: PreparedFile): readonly FigureChange[] {
  return (report?.figures ?? []).map((figure) => ({
    change: 'added',
    figure,
    before: null,
    typedBefore: false,
  }));
}

/** Enough to judge the reading by; a whole file in an old font has thousands. */
const mostConversions = 200;

const noFigure = { value: null, nil: false, approximation: 'exact' as const };

function toIntakeFigure(
  { change, figure, before }: FigureChange,
  known: IntakeKnown,
  keeps: ReadonlySet<string>,
): IntakeFigure {
  const indicator = known.indicators.get(figure.indicator);
  if (!indicator) throw new Error(`A figure of an unknown indicator: ${figure.indicator}`);
  const { code, decimals } = indicator;
  const now = change === 'gone' ? noFigure : shownReading(figure.reading, decimals);
  return {
    code,
    ...now,
    rawText: figure.rawText,
    sheet: figure.sheet,
    cell: figure.cell,
    confidence: figure.confidence,
    change,
    before: before && shownReading(before, decimals),
    keepsBefore: keeps.has(code),
  };
}

/** A reading as the contract shows it: a number in the indicator's unit, or none for "không phát sinh". */
export function shownReading(
  reading: Reading,
  decimals: number,
): Pick<IntakeFigure, 'value' | 'nil' | 'approximation'> {
  return reading.kind === 'nil'
    ? { value: null, nil: true, approximation: 'exact' }
    : { value: amountToNumber(reading.amount, decimals), nil: false, approximation: reading.approximation };
}
