import { amountToNumber } from '../domain/amount';
import type { Reading } from '../domain/figure';
import { formatReading } from '../domain/format-vietnamese';

/** What our template prints as the figure of the last period: a number that stays one, or words; null where there is none. */
export function printedFigure(reading: Reading | null, decimals: number): string | number | null {
  if (reading === null) return null;
  if (reading.kind === 'nil') return 'KPS';
  return reading.approximation === 'exact'
    ? amountToNumber(reading.amount, decimals)
    : formatReading(reading, decimals);
}

/**
 * What our template printed as figures of the last period, as one text that it carries along: `SK-01=3997; QT-02=hơn 5.000`. Whatever
 * is typed over those cells later can be told by it. Where nothing was printed, nothing stands here.
 */
export function printedMark(
  printed: ReadonlyArray<readonly [code: string, figure: string | number | null]>,
): string {
  return printed.flatMap(([code, figure]) => (figure === null ? [] : [`${code}=${figure}`])).join('; ');
}

/** What a mark says was printed, by indicator; the inverse of `printedMark`. */
export function parsePrintedMark(mark: string): ReadonlyMap<string, string> {
  return new Map(
    mark.split(';').flatMap((part) => {
      const equals = part.indexOf('=');
      return equals < 1 ? [] : [[part.slice(0, equals).trim(), part.slice(equals + 1).trim()] as const];
    }),
  );
}
