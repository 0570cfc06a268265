import { amountFromDecimalText } from '../../../shared/domain/amount';
import type { Reading } from '../../../shared/domain/figure';
import type { CheckedFigure, CheckedIndicators } from '../../../shared/intake/checks/checked-figure';
import type { Issue } from '../../../shared/intake/issue';
import { caoBang } from '../../fixtures/presets';

/** The indicators of the plan that ships with the application. */
export const indicators: CheckedIndicators = new Map(
  caoBang.indicators.map((indicator) => [indicator.code, indicator]),
);

/** A reading in short: `21.4`, `>5000`, `~600`, `<900`, `KPS`. */
export function reading(code: string, short: string | number): Reading {
  const text = String(short);
  if (text === 'KPS') return { kind: 'nil' };
  const approximation =
    ({ '>': 'more_than', '~': 'about', '<': 'less_than' } as const)[text.charAt(0)] ?? 'exact';
  const decimal = approximation === 'exact' ? text : text.slice(1);
  const amount = amountFromDecimalText(decimal, indicators.get(code)?.decimals ?? 0);
  if (amount === null) throw new Error(`${code} cannot hold ${text}`);
  return { kind: 'amount', amount, approximation };
}

/** Readings of a report by code, in short. */
export function readings(of: Readonly<Record<string, string | number>>): ReadonlyMap<string, Reading> {
  return new Map(Object.entries(of).map(([code, short]) => [code, reading(code, short)]));
}

/** The figures of a report, in column E from row 2 on. */
export function figures(of: Readonly<Record<string, string | number>>): readonly CheckedFigure[] {
  return Object.entries(of).map(([indicator, short], index) => ({
    indicator,
    reading: reading(indicator, short),
    rawText: String(short),
    sheet: 'Số liệu',
    cell: `E${index + 2}`,
  }));
}

/** An issue on one line: severity, code, indicator, cell, what was found and expected, and its readings. */
export function line({ severity, code, indicator, cell, found, expected, readings: words }: Issue): string {
  return [severity, code, indicator, cell, found, `[${expected}]`, ...words]
    .filter((part) => part !== null)
    .join(' ');
}
