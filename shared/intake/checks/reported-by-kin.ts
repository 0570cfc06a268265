import type { Issue } from '../issue';
import {
  amountValue,
  type CheckedFigure,
  type CheckedIndicators,
  figureIssue,
  type ReadingsByIndicator,
  writtenAmount,
} from './checked-figure';

/** What an agency that this one came from, or that came from this one, reported for the same period. */
export type KinReport = { readonly agencyName: string; readonly readings: ReadingsByIndicator };

/**
 * Amounts of an indicator that is summed where a predecessor or a successor reported one for the same period too: after a merger in
 * the midst of a period both are added, and the later one may hold the earlier one already. Warnings that name the other amounts.
 */
export function reportedByKin(
  figures: readonly CheckedFigure[],
  kin: readonly KinReport[],
  indicators: CheckedIndicators,
): readonly Issue[] {
  return figures.flatMap((figure): readonly Issue[] => {
    const indicator = indicators.get(figure.indicator);
    if (indicator?.aggregation !== 'sum' || !amountValue(figure.reading, indicator)) return [];
    const theirs = kin.flatMap(({ agencyName, readings }) => {
      const reading = readings.get(indicator.code);
      return reading && amountValue(reading, indicator)
        ? [`${agencyName}: ${writtenAmount(reading, indicator)}`]
        : [];
    });
    if (theirs.length === 0) return [];
    return [
      figureIssue(figure, 'warning', 'reported_by_kin', theirs.toSorted().join('; '), ['keep', 'blank']),
    ];
  });
}
