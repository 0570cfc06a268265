import type { IntakeFigure, PreviewedFile } from '../../../../shared/contract/intake';
import { amountToNumber } from '../../../../shared/domain/amount';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Reading } from '../../../../shared/domain/figure';
import type { Issue } from '../../../../shared/intake/issue';
import type { FigureChange, SubmissionPlan } from '../../../../shared/intake/plan-submission';
import type { ValidatedReport } from '../../../../shared/intake/validate';
import { issueWords } from '../../../../shared/wording/intake-issue';
import type { IntakeKnown } from './known';

/** A file that has been read and judged and waits for the clerk. */
export type PreparedFile = {
  readonly key: string;
  readonly path: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly receivedOn: CalendarDate;
  /** Null where the file could not be read or is no report of this plan. */
  readonly report: ValidatedReport | null;
  /** Null where the report names no known agency and period. */
  readonly plan: SubmissionPlan | null;
  readonly issues: readonly Issue[];
};

/** A prepared file as the contract shows it. */
export function toIntakeFile(file: PreparedFile, known: IntakeKnown): Omit<PreviewedFile, 'status'> {
  const { report, plan } = file;
  const agency = report?.agency ?? null;
  const order = known.indicatorOrder;
  const changes = [...(plan?.changes ?? [])].sort(
    (left, right) => (order.get(left.figure.indicator) ?? 0) - (order.get(right.figure.indicator) ?? 0),
  );
  return {
    key: file.key,
    path: file.path,
    fileName: file.fileName,
    agency,
    agencyName: agency === null ? null : (known.agencyNames.get(agency) ?? agency),
    period: report?.period ?? null,
    version: plan?.version ?? null,
    receivedOn: file.receivedOn,
    documentNumber: report?.documentNumber ?? null,
    documentDate: report?.documentDate ?? null,
    nil: report?.nil ?? false,
    figures: changes.map((change) => toIntakeFigure(change, known)),
    dutyCount: report?.duties.length ?? 0,
    textCount: report?.texts.length ?? 0,
    issues: file.issues.map(({ severity, code, indicator, sheet, cell, found, ...issue }) => {
      const { expected, message } = issueWords({ severity, code, indicator, sheet, cell, found, ...issue });
      return { severity, code, indicator, sheet, cell, found, expected, message };
    }),
  };
}

const noFigure = { value: null, nil: false, approximation: 'exact' as const };

function toIntakeFigure({ change, figure, before }: FigureChange, known: IntakeKnown): IntakeFigure {
  const indicator = known.indicators.get(figure.indicator);
  if (!indicator) throw new Error(`A figure of an unknown indicator: ${figure.indicator}`);
  const { code, decimals } = indicator;
  const now = change === 'gone' ? noFigure : shown(figure.reading, decimals);
  return {
    code,
    value: now.value,
    nil: now.nil,
    approximation: now.approximation,
    rawText: figure.rawText,
    sheet: figure.sheet,
    cell: figure.cell,
    confidence: figure.confidence,
    change,
    before: before && shown(before, decimals),
  };
}

function shown(reading: Reading, decimals: number) {
  return reading.kind === 'nil'
    ? { value: null, nil: true, approximation: 'exact' as const }
    : { value: amountToNumber(reading.amount, decimals), nil: false, approximation: reading.approximation };
}
