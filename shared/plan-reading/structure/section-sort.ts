import { searchable } from '../text/searchable';
import { type SectionSort, sectionNames } from '../vocabulary/section-names';

/** What a heading announces, however its words are accented or misread. */
export function sectionSortOf(heading: string): SectionSort {
  const plain = searchable(heading).plain.replace(/[1|]/g, 'l');
  const misread = plain.replace(/l/g, 'i').replace(/0/g, 'o');
  return sectionNames.find(({ words }) => words.test(plain) || words.test(misread))?.sort ?? 'other';
}
