import { repairLines } from './lines/repair-lines';
import type { PlanReading } from './plan-reading';
import type { SourceDocument } from './source-document';
import { outlineOf } from './structure/outline';
import { readStructure } from './structure/read-structure';

/** The structure of a plan alone, for trying. */
export function readStructureOf(
  document: SourceDocument,
): Pick<PlanReading, 'sections' | 'items' | 'generalDuties'> {
  const counts = new Map<string, number>();
  const next = (sort: string) => {
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
    return `${sort}${counts.get(sort)}`;
  };
  return readStructure(outlineOf(repairLines(document)), next);
}
