import type { Searchable } from '../text/searchable';
import { departmentEnd } from './department-end';
import { type NameClass, nameClassAt } from './name-class';
import { atNextName } from './next-name';
import type { PlacedName } from './placed-name';
import { sharedNames } from './shared-names';

const separator = /\s*[,;]\s+(?:(?:va|cung(?: voi)?|hoac)\s+)?|\s+(?:va|cung voi|cung|voi|hoac|&)\s+/g;
const bracketOnly = /^\s*(?:\([^)]*\))?\s*$/;

/**
 * The names in a stretch of text that holds nothing else, cut only before what begins a name: "Sở Văn hoá, Thể thao và Du lịch" is
 * one, "Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh" are two. In `running` text the list ends where no name goes on.
 */
export function splitNames(
  search: Searchable,
  start: number,
  end: number,
  running: boolean,
): readonly PlacedName[] {
  const list = sharedNames(search, start, end);
  if (list) return [...list.names, ...behindList(search, list.end, end, running)];
  const first = nameClassAt(search, start);
  if (!first && running) return [];
  const names: PlacedName[] = [];
  let open: { start: number; nameClass: NameClass } = { start, nameClass: first ?? 'proper' };
  const close = (at: number) => {
    const bracket = /\s*\([^)]*\)?$/.exec(search.plain.slice(open.start, at));
    const last = bracket && bracket.index > 0 ? open.start + bracket.index : at;
    if (last > open.start) names.push({ ...open, end: last, before: '' });
  };
  separator.lastIndex = start;
  for (
    let found = separator.exec(search.plain);
    found && found.index < end;
    found = separator.exec(search.plain)
  ) {
    const known = departmentEnd(search, open.start, end);
    if ((known !== null && found.index < known) || insideBrackets(search.plain, open.start, found.index))
      continue;
    if (running && known !== null && !bracketOnly.test(search.plain.slice(known, found.index))) {
      close(known);
      return names;
    }
    const next = found.index + found[0].length;
    const more = next < end ? sharedNames(search, next, end) : null;
    if (more) {
      close(found.index);
      return [...names, ...more.names, ...behindList(search, more.end, end, running)];
    }
    const nameClass = next < end ? nameClassAt(search, next) : null;
    const decision = atNextName(search, open, found.index, found[0], next, nameClass, running);
    if (decision === 'end') {
      close(found.index);
      return names;
    }
    if (decision === 'new') {
      close(found.index);
      open = { start: next, nameClass: nameClass ?? 'proper' };
    }
  }
  const known = departmentEnd(search, open.start, end);
  close(running && known !== null ? known : end);
  return names;
}

function insideBrackets(plain: string, start: number, end: number): boolean {
  return plain.lastIndexOf('(', end) > Math.max(plain.lastIndexOf(')', end), start);
}

function behindList(search: Searchable, place: number, end: number, running: boolean): readonly PlacedName[] {
  separator.lastIndex = place;
  const found = separator.exec(search.plain);
  if (!found || found.index !== place || found.index + found[0].length >= end) return [];
  const next = found.index + found[0].length;
  return nameClassAt(search, next) ? splitNames(search, next, end, running) : [];
}
