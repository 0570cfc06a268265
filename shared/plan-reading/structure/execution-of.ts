import { bodyOf } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { isKnownItem, judge } from './judge-headings';
import type { Branch } from './outline';
import { sectionSortOf } from './section-sort';

const namesTasks = /nhiem vu|giai phap|noi dung/;

/** Whether a section is an outer part ("Phần thứ hai", "B.") that holds the sections of the plan, that of its execution among them. */
export function holdsParts(section: Branch): boolean {
  const outer = ['phrase', 'capital', 'top'].includes(section.style ?? '');
  return (
    outer &&
    sectionSortOf(bodyOf(section.paragraph)) !== 'execution' &&
    section.children.some(
      (part) =>
        part.style !== null &&
        part.children.length > 0 &&
        sectionSortOf(bodyOf(part.paragraph)) === 'execution' &&
        executionOf(part) === 'named',
    )
  );
}

/** Sections with outer parts in place of which stand the sections they hold. */
export function partsOf(sections: readonly Branch[]): readonly Branch[] {
  return sections.flatMap((section) => (holdsParts(section) ? partsOf(section.children) : [section]));
}

/** Whether a section holds tasks that are given to nobody: its name says so, and no body heads any of them. */
export function holdsTasks(section: Branch): boolean {
  const sort = sectionSortOf(bodyOf(section.paragraph));
  return (sort === 'tasks' || sort === 'execution') && executionOf(section) === null;
}

/** Whether a section holds the plan's assignments: its name says so, or most of its headings name bodies. */
export function executionOf(section: Branch): 'named' | 'looks' | null {
  const sort = sectionSortOf(bodyOf(section.paragraph));
  const judged = judge(section.children.filter(({ style }) => style !== null));
  const known = judged.filter(({ known: isKnown, heading }) => isKnown && heading?.form !== 'verb').length;
  if (sort === 'execution') {
    // "NHIỆM VỤ VÀ TỔ CHỨC THỰC HIỆN" may hold tasks alone.
    const alone = namesTasks.test(searchable(section.paragraph.text).plain);
    return alone && !section.children.some(isKnownItem) ? null : 'named';
  }
  if (sort === 'reporting') return null;
  const share = sort === 'tasks' ? 0.8 : 0.5;
  return known >= 3 && known > judged.length * share ? 'looks' : null;
}
