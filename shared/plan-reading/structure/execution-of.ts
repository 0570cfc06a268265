import { bodyOf } from '../lines/paragraph';
import { searchable } from '../text/searchable';
import { isKnownItem, judge } from './judge-headings';
import type { Branch } from './outline';
import { sectionSortOf } from './section-sort';

const namesTasks = /nhiem vu|giai phap|noi dung/;

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
