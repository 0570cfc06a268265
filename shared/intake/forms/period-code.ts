import { type StatutoryKind, statutoryWindow } from '../../domain/forms/statutory-period';
import type { PeriodCode } from '../../domain/period';
import type { PeriodWords } from './find-form-period';

/** The periods of all years and kinds given; kinds that such forms do not have fall away. */
export function codesOf(kinds: PeriodWords['kinds'], years: readonly number[]): readonly PeriodCode[] {
  return years.flatMap((year) => kinds.filter(isStatutory).map((kind) => codeOf(kind, year)));
}

/** The code of a half-year or year: `2025-H1`. */
export function codeOf(kind: StatutoryKind, year: number): PeriodCode {
  return `${year}-${kind}`;
}

/** The kind of a period that such forms have. */
export function kindOf(code: PeriodCode): StatutoryKind {
  return code.endsWith('-Y') ? 'Y' : 'H1';
}

/** The year of a period. */
export function yearOf(code: PeriodCode): number {
  return Number(code.slice(0, 4));
}

/** Whether such forms report a kind of period. */
export function isStatutory(kind: string): kind is StatutoryKind {
  return statutoryWindow(`2000-${kind}`) !== null;
}
