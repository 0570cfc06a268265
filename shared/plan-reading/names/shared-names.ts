import type { Searchable } from '../text/searchable';
import { departmentNames } from '../vocabulary/bodies';
import type { PlacedName } from './placed-name';

const departments = departmentNames.join('|');
// "các sở: Y tế, Công Thương và Xây dựng", "các Sở Y tế, Công Thương": one "sở" for several names.
const shared = new RegExp(
  `(?:cac |hai |ba |bon )(?:giam doc )?so(?:,? (?:ban,? )?nganh)?\\s?:?\\s(?=(?:${departments})(?![a-z])(?:,|;| va |$))`,
  'y',
);
const nextShared = new RegExp(`(?:\\s?[,;]\\s(?:va )?|\\sva\\s)(?=(?:${departments})(?![a-z]))`, 'y');
const bareDepartment = new RegExp(`(?:${departments})(?![a-z])`, 'y');

/** Where a list such as "các sở: Y tế, Công Thương" that begins at a place ends; null where none does. */
export function sharedListEnd(search: Searchable, start: number, end: number): number | null {
  return sharedNames(search, start, end)?.end ?? null;
}

/** The names of departments that share one "sở", and where their list ends; null where there is none. */
export function sharedNames(
  search: Searchable,
  start: number,
  end: number,
): { names: PlacedName[]; end: number } | null {
  shared.lastIndex = start;
  if (!shared.test(search.plain) || shared.lastIndex >= end) return null;
  const names: PlacedName[] = [];
  let place = shared.lastIndex;
  for (;;) {
    bareDepartment.lastIndex = place;
    const found = bareDepartment.exec(search.plain);
    if (!found || place + found[0].length > end) break;
    names.push({ start: place, end: place + found[0].length, nameClass: 'proper', before: 'Sở ' });
    nextShared.lastIndex = bareDepartment.lastIndex;
    if (!nextShared.test(search.plain)) break;
    place = nextShared.lastIndex;
  }
  const last = names.at(-1);
  return last ? { names, end: last.end } : null;
}
