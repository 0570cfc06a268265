import type { Reading } from '../../domain/figure';
import { foldText } from '../../domain/fold-text';
import { formatPeriod } from '../../domain/format-vietnamese';
import type { PeriodCode } from '../../domain/period';
import { fileIssue, type Issue } from '../issue';
import type { ReadingsByIndicator } from './checked-figure';

/** A report as far as it can be copied: its figures, and its texts (results of duties, notes, topics) without their places. */
export type CopiableReport = { readonly readings: ReadingsByIndicator; readonly texts: readonly string[] };

/** A report that was accepted before, of the same agency. */
export type LastReport = CopiableReport & { readonly period: PeriodCode };

/** So many figures above 0 do not come again by chance … */
const enoughFigures = 3;
/** … nor do two, where one is not small … */
const fewFigures = 2;
const notSmall = 9;
/** … nor fewer or none, together with words of this length. */
const longText = 40;

/**
 * Whether a report says what one of the agency's earlier ones said, with new dates at most: the same figures of the same
 * indicators, enough of them above 0, or fewer with the same words. A warning of the whole file naming the first such period.
 */
export function sameAsLast(report: CopiableReport, earlier: readonly LastReport[]): readonly Issue[] {
  const last = earlier.find((candidate) => isCopy(report, candidate));
  return last ? [fileIssue('warning', 'same_as_last_report', null, formatPeriod(last.period), ['keep'])] : [];
}

function isCopy(report: CopiableReport, last: CopiableReport): boolean {
  if (report.readings.size !== last.readings.size) return false;
  const amounts: number[] = [];
  for (const [indicator, reading] of report.readings) {
    if (keyOf(reading) !== keyOf(last.readings.get(indicator))) return false;
    if (reading.kind === 'amount' && reading.amount > 0) amounts.push(reading.amount);
  }
  if (amounts.length >= enoughFigures) return true;
  if (amounts.length >= fewFigures && amounts.some((amount) => amount > notSmall)) return true;
  const words = wordsOf(report);
  return words.some((text) => text.length > longText) && words.join('\n') === wordsOf(last).join('\n');
}

function keyOf(reading: Reading | undefined): string {
  if (reading?.kind !== 'amount') return reading?.kind ?? 'blank';
  return `${reading.amount} ${reading.approximation}`;
}

/** The texts without dates, which is what whoever copies a report changes. */
function wordsOf({ texts }: CopiableReport): readonly string[] {
  return texts
    .map((text) => foldText(text).replace(/\d+(?:[/.-]\d+)*/g, '#'))
    .filter((text) => text !== '')
    .toSorted();
}
