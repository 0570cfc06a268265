import type { Issue } from '../issue';
import { checkCrossRules } from './check-cross-rules';
import type { CheckedFigure, CheckedIndicators } from './checked-figure';
import { type AcceptedReport, compareWithBefore } from './compare-with-before';
import { crossRules } from './cross-rules';
import { implausibleMoney } from './implausible-money';
import { type KinReport, reportedByKin } from './reported-by-kin';
import { sameAsLast } from './same-as-last';
import { type CheckedText, type OtherReport, sameEventTwice } from './same-event-twice';

/** A report of one agency and period as far as it is read. */
export type CheckedReport = {
  readonly figures: readonly CheckedFigure[];
  readonly texts: readonly CheckedText[];
};

/** An accepted report of the same agency with its texts. */
export type EarlierReport = AcceptedReport & { readonly texts: readonly string[] };

/** What the register holds beside a report. */
export type CheckContext = {
  readonly lastYear: EarlierReport | null;
  readonly previousPeriod: EarlierReport | null;
  readonly halfOfSameYear: EarlierReport | null;
  /** Reports of other agencies for the same period. */
  readonly others: readonly OtherReport[];
  /** Those of its predecessors and successors among them. */
  readonly kin: readonly KinReport[];
  readonly indicators: CheckedIndicators;
};

/** All checks of a report against itself, the agency's earlier reports and those of other agencies. */
export function checkReport(report: CheckedReport, context: CheckContext): readonly Issue[] {
  const { lastYear, previousPeriod, halfOfSameYear, others, kin, indicators } = context;
  const readings = new Map(report.figures.map(({ indicator, reading }) => [indicator, reading]));
  const before = compareWithBefore(report.figures, { lastYear, previousPeriod, halfOfSameYear }, indicators);
  // A figure is asked once for the same slip.
  const asked = new Set(before.filter(({ code }) => code === 'thousandfold').map((issue) => issue.indicator));
  const copiable = { readings, texts: report.texts.map(({ text }) => text) };
  const earlier = [previousPeriod, lastYear].filter((accepted) => accepted !== null);
  return [
    ...sameAsLast(copiable, earlier),
    ...checkCrossRules(report.figures, indicators, crossRules),
    ...before,
    ...implausibleMoney(report.figures, indicators).filter(({ indicator }) => !asked.has(indicator)),
    ...sameEventTwice(report, others, indicators),
    ...reportedByKin(report.figures, kin, indicators),
  ];
}
