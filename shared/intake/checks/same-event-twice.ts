import type { Reading } from '../../domain/figure';
import { foldText } from '../../domain/fold-text';
import { type Issue, unanswered } from '../issue';
import {
  type CheckedFigure,
  type CheckedIndicators,
  figureIssue,
  type ReadingsByIndicator,
} from './checked-figure';

/** A text of the report under judgement, with its place. */
export type CheckedText = { readonly text: string; readonly sheet: string; readonly cell: string };

/** What another agency reported for the same period. */
export type OtherReport = {
  readonly agencyName: string;
  readonly readings: ReadingsByIndicator;
  readonly texts: readonly string[];
};

/** Shorter texts ("đã thực hiện") are written alike by everyone. */
const longText = 40;
/** A single case is reported by many without being the same one. */
const leastValue = 2;

/**
 * Figures and texts that another agency reported for the same period word for word, so that a total would count them twice: equal
 * exact values of at least 2 in an indicator that is summed and has several suppliers, and equal texts of more than 40 letters.
 * Warnings at the cells of this report, naming the other agencies.
 */
export function sameEventTwice(
  report: { readonly figures: readonly CheckedFigure[]; readonly texts: readonly CheckedText[] },
  others: readonly OtherReport[],
  indicators: CheckedIndicators,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const figure of report.figures) {
    const indicator = indicators.get(figure.indicator);
    if (indicator?.aggregation !== 'sum' || indicator.suppliers.length < 2) continue;
    const amount = exactAmount(figure.reading);
    if (amount === null || amount < leastValue * 10 ** indicator.decimals) continue;
    const same = others.filter(({ readings }) => exactAmount(readings.get(indicator.code)) === amount);
    if (same.length === 0) continue;
    issues.push(figureIssue(figure, 'warning', 'same_event_twice', namesOf(same), ['keep', 'blank']));
  }

  const foldedOthers = others.map((other) => ({ ...other, texts: new Set(other.texts.map(foldText)) }));
  for (const { text, sheet, cell } of report.texts) {
    const key = foldText(text);
    if (key.length <= longText) continue;
    const same = foldedOthers.filter(({ texts }) => texts.has(key));
    if (same.length === 0) continue;
    issues.push({
      ...unanswered,
      severity: 'warning',
      code: 'same_event_twice',
      indicator: null,
      sheet,
      cell,
      found: text,
      expected: namesOf(same),
      readings: ['keep'],
    });
  }
  return issues;
}

function exactAmount(reading: Reading | undefined): number | null {
  return reading?.kind === 'amount' && reading.approximation === 'exact' ? reading.amount : null;
}

function namesOf(others: ReadonlyArray<Pick<OtherReport, 'agencyName'>>): string {
  return [...new Set(others.map(({ agencyName }) => agencyName))].toSorted().join(', ');
}
