import type { Searchable } from '../text/searchable';
import { departmentNames, incompleteHeads, placeWords } from '../vocabulary/bodies';
import { type NameClass, nameClassAt } from './name-class';

/** A name in a text, from `start` up to `end`. */
export type PlacedName = { readonly start: number; readonly end: number; readonly nameClass: NameClass };

const separator = /\s*[,;]\s+(?:(?:va|cung(?: voi)?|hoac)\s+)?|\s+(?:va|cung voi|cung|voi|hoac|&)\s+/g;
const closed = /(?:lien quan|khac|truc thuoc|tren dia ban(?: (?:tinh|thanh pho|huyen|xa))?)$/;
const incomplete = new RegExp(`^(?:${incompleteHeads.join('|')})$`);
const department = new RegExp(
  `so (?:${departmentNames.join('|')})(?![a-z])(?: (?:tinh|thanh pho)(?![a-z]))?`,
  'y',
);
const place = new RegExp(`^(?:${placeWords.join('|')})(?![a-z])`);
const committee = /^(?:ubnd|uy ban nhan dan|hdnd|cong an)(?![a-z])/;

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
  const first = nameClassAt(search, start);
  if (!first && running) return [];
  const names: PlacedName[] = [];
  let open: { start: number; nameClass: NameClass } = { start, nameClass: first ?? 'proper' };
  const close = (at: number) => {
    if (at > open.start) names.push({ ...open, end: at });
  };
  separator.lastIndex = start;
  for (
    let found = separator.exec(search.plain);
    found && found.index < end;
    found = separator.exec(search.plain)
  ) {
    const known = departmentEnd(search, open.start, end);
    if (known !== null && found.index < known) continue;
    if (running && known !== null && found.index > known) {
      close(known);
      return names;
    }
    const next = found.index + found[0].length;
    const nameClass = next < end ? nameClassAt(search, next) : null;
    const decision = decide(search, open, found.index, found[0], next, nameClass, running);
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

/** Where the name of a provincial department that begins at a place ends, or null where none that is known does. */
function departmentEnd(search: Searchable, start: number, end: number): number | null {
  department.lastIndex = start;
  const found = department.exec(search.plain);
  return found && start + found[0].length <= end ? start + found[0].length : null;
}

function decide(
  search: Searchable,
  open: { readonly start: number; readonly nameClass: NameClass },
  at: number,
  sign: string,
  next: number,
  nameClass: NameClass | null,
  running: boolean,
): 'new' | 'same' | 'end' {
  const current = search.plain.slice(open.start, at);
  const many = open.nameClass === 'each' || open.nameClass === 'generic';
  if (nameClass === null) {
    if (sign.includes(';')) return running ? 'end' : 'new';
    if (many && closed.test(current)) return running ? 'end' : 'same';
    if (running && committee.test(current) && !place.test(search.plain.slice(next))) return 'end';
    if (running && departmentEnd(search, open.start, at) !== null) return 'end';
    return 'same';
  }
  if (incomplete.test(current)) return 'same';
  if (nameClass !== 'generic') return 'new';
  if (sign.includes(';')) return 'new';
  return many && !closed.test(current) ? 'same' : 'new';
}
