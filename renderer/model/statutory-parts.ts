import type { StatutoryPart, StatutoryTrace } from '../../shared/contract/statutory';
import { matches } from './find';

/** The parts that belong to one row of an open list, where rows may share a code; those that make up the sum come first. */
export function traceOfLabel(trace: StatutoryTrace, labelKey: string): StatutoryTrace {
  const own = (parts: readonly StatutoryPart[]) =>
    parts
      .filter((part) => part.labelKey === labelKey)
      .toSorted((left, right) => weight(left) - weight(right));
  return { ...trace, current: own(trace.current), superseded: own(trace.superseded) };
}

function weight({ value }: StatutoryPart): number {
  if (value === null) return 2;
  return value === 0 ? 1 : 0;
}

/** The parts whose employer or file answers to a query, as the palette finds things. */
export function partsMatching(parts: readonly StatutoryPart[], query: string): readonly StatutoryPart[] {
  return parts.filter(({ establishmentName, file }) => matches(query, `${establishmentName} ${file}`));
}
