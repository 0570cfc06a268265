import type { PeriodHint } from '../match/find-period';
import type { SlotChoice } from './choose-slot';
import type { TableSlot } from './lined-table';
import { partsOfPeriod } from './parts-of-year';
import type { PeriodVerdict } from './period-of-heading';

/**
 * Chooses among rows that say their period: the one of the wanted period, never a sum over several. Where each period has several
 * rows (`bodies`), `among` decides about those of the wanted one. The parts of a year without the year itself are details of it;
 * whatever else is asked.
 * `isWhole` tells the words for the whole province and the sender from those for a part.
 */
export function chooseRowOfPeriod(
  rows: readonly TableSlot[],
  wanted: PeriodHint | null,
  title: PeriodVerdict,
  among: ((rows: readonly TableSlot[]) => SlotChoice) | null,
  isWhole: (level: string) => boolean,
): SlotChoice {
  const plain = rows.filter(({ role }) => !otherFigures.has(role));
  const same = plain.filter(({ verdict }) => verdict === 'same');
  const years = plain.filter(({ verdict }) => verdict === 'year');
  const yearMeans = wanted?.kind === 'year' || title === 'same';
  const own = same.length > 0 ? same : years;
  const [only] = own;
  if (only && own.length === 1 && (same.length > 0 || yearMeans) && only.role !== 'estimate') {
    // One district of the wanted period is no more the whole than one among others.
    return among === null || only.path.some(isWhole)
      ? { kind: 'slot', slot: only }
      : { kind: 'details', details: own };
  }
  if (own.length > 1 && among && (same.length > 0 || yearMeans)) return among(own);
  if (own.length > 0) return { kind: 'ask', candidates: own };
  const parts = partsOfPeriod(plain, wanted);
  const unclear = plain.filter(({ verdict }) => verdict === 'unclear');
  const candidates = [unclear, plain, rows].find(({ length }) => length > 0) ?? [];
  const totals = plain.filter(({ role }) => role === 'total');
  if (parts === null) {
    const others = candidates.filter((row) => !totals.includes(row));
    return { kind: 'ask', candidates: [...candidates.filter((row) => totals.includes(row)), ...others] };
  }
  const [total] = totals;
  if (!total) return { kind: 'details', details: parts };
  return totals.length === 1
    ? { kind: 'total', slot: total, details: parts }
    : { kind: 'ask', candidates: [...totals, ...parts] };
}

const otherFigures: ReadonlySet<TableSlot['role']> = new Set(['plan', 'percent', 'previous', 'part']);
