import { readRules } from './deadlines/read-rules';
import { planPart } from './header/plan-part';
import { readHeader } from './header/read-header';
import { judgeKind } from './kind/judge-kind';
import { repairLines } from './lines/repair-lines';
import { findMissing } from './missing/find-missing';
import type { PlanReading } from './plan-reading';
import type { SourceDocument, Span } from './source-document';
import { outlineOf } from './structure/outline';
import { readStructure } from './structure/read-structure';
import { readTargets } from './targets/read-targets';
import { readTables } from './tasks/read-tables';
import { tasksInSections } from './tasks/tasks-in-sections';

/**
 * Reads a document as a plan: all that it says, each finding with its place in the text, how sure it is and what is not clear.
 * A document that is none is read all the same; `notPlan` says so.
 */
export function readPlan(document: SourceDocument): PlanReading {
  const next = numbering();
  const paragraphs = repairLines(document);
  const outline = outlineOf(planPart(paragraphs));
  const header = readHeader(paragraphs);
  const structure = readStructure(outline, next);
  const tables = readTables(paragraphs, structure.sections, next);
  const items = inOrder([...structure.items, ...tables.items]);
  const notPlan = judgeKind(paragraphs, header, items.length);
  const tasks = [...tasksInSections(outline, next), ...tables.tasks];
  return {
    notPlan,
    header,
    ...structure,
    items,
    tasks,
    rules: readRules(paragraphs, items, tasks),
    targets: readTargets(paragraphs),
    missing: findMissing(paragraphs, header),
  };
}

function inOrder<Kind extends { readonly source: Span }>(found: readonly Kind[]): Kind[] {
  return [...found].sort((left, right) => left.source.start - right.source.start);
}

function numbering(): (sort: string) => string {
  const counts = new Map<string, number>();
  return (sort) => {
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return `${sort}-${count}`;
  };
}
