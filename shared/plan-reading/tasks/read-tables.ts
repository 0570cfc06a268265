import { type Paragraph, spanOf } from '../lines/paragraph';
import type { FoundItem, FoundSection, FoundTask } from '../plan-reading';
import { joinRef } from '../structure/find-items';
import type { Numbering } from '../structure/read-items';
import { itemsOfTable, listsAgencies } from './items-of-table';
import type { Row } from './tables-of';
import { tablesWithTasks } from './tables-with-tasks';
import { tasksInTable } from './task-table';

/** What the tables of a document hold: items where a table lists agencies with their duties, tasks where it lists tasks. */
export function readTables(
  paragraphs: readonly Paragraph[],
  sections: readonly FoundSection[],
  next: Numbering,
): { readonly items: readonly FoundItem[]; readonly tasks: readonly FoundTask[] } {
  const items: FoundItem[] = [];
  const tasks: FoundTask[] = [];
  let isList = false;
  for (const table of tablesWithTasks(paragraphs)) {
    // Behind a page break a table goes on as what it was.
    isList = table.hasHead ? listsAgencies(table) : isList;
    if (isList) items.push(...itemsOfTable(table, sectionOver(table.rows, sections), next));
    else tasks.push(...tasksInTable(table, next));
  }
  return { items, tasks };
}

// The label of the section that a table stands in, with those over it: `III`, `B.II`.
function sectionOver(rows: readonly Row[], sections: readonly FoundSection[]): string {
  const first = rows[0]?.values().next().value?.[0];
  const start = first ? spanOf(first).start : 0;
  let open = sections.findLast(({ source, label }) => source.start < start && label !== '');
  const labels: string[] = [];
  while (open) {
    labels.unshift(open.label);
    const { parent } = open;
    open = parent === null ? undefined : sections.find(({ id }) => id === parent);
  }
  return labels.reduce(joinRef, '');
}
