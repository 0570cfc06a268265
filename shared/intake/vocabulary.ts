import { indicatorCellName, lastPeriodCellName, noteCellName } from './template-names';

/** An indicator and the names of its cells in a template. */
export type IndicatorNames = {
  readonly code: string;
  readonly figure: string;
  readonly note: string;
  readonly lastPeriod: string;
};

/** What the register knows that any workbook can name, worked out once for many files. */
export type Vocabulary = {
  /** In the order of the catalogue: programs save names in orders of their own. */
  readonly indicators: readonly IndicatorNames[];
  readonly figureNames: ReadonlySet<string>;
};

/** The vocabulary of a catalogue of indicator codes. */
export function vocabularyOf(codes: readonly string[]): Vocabulary {
  const indicators = codes.map((code) => ({
    code,
    figure: indicatorCellName(code),
    note: noteCellName(code),
    lastPeriod: lastPeriodCellName(code),
  }));
  return { indicators, figureNames: new Set(indicators.map(({ figure }) => figure)) };
}
