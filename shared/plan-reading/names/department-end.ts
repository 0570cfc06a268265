import type { Searchable } from '../text/searchable';
import { departmentNames } from '../vocabulary/bodies';

const department = new RegExp(
  `so (?:${departmentNames.join('|')})(?![a-z])(?: (?:tinh|thanh pho)(?![a-z]))?`,
  'y',
);

/** Where the name of a provincial department that begins at a place ends, or null where none that is known does. */
export function departmentEnd(search: Searchable, start: number, end: number): number | null {
  department.lastIndex = start;
  const found = department.exec(search.plain);
  return found && start + found[0].length <= end ? start + found[0].length : null;
}
