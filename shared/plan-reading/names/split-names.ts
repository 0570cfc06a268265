import { inCapitals } from '../lines/paragraph';
import type { Searchable } from '../text/searchable';
import { departmentNames, incompleteHeads, placeWords } from '../vocabulary/bodies';
import { type NameClass, nameClassAt } from './name-class';

/** A name in a text, from `start` up to `end`. `before` is a word that it shares with others: "các sở: Y tế, Công Thương". */
export type PlacedName = {
  readonly start: number;
  readonly end: number;
  readonly nameClass: NameClass;
  readonly before: string;
};

/** The words of a name as they would stand alone. */
export function wordsOfName(text: string, name: PlacedName): string {
  return name.before + text.slice(name.start, name.end);
}

const separator = /\s*[,;]\s+(?:(?:va|cung(?: voi)?|hoac)\s+)?|\s+(?:va|cung voi|cung|voi|hoac|&)\s+/g;
const departments = departmentNames.join('|');
// "các sở: Y tế, Công Thương và Xây dựng", "các Sở Y tế, Công Thương": one "sở" for several names.
const shared = new RegExp(
  `(?:cac |hai |ba |bon )(?:giam doc )?so(?:,? (?:ban,? )?nganh)?\\s?:?\\s(?=(?:${departments})(?![a-z])(?:,|;| va |$))`,
  'y',
);
const nextShared = new RegExp(`(?:\\s?[,;]\\s(?:va )?|\\sva\\s)(?=(?:${departments})(?![a-z]))`, 'y');
const closed = /(?:lien quan|khac|truc thuoc|tren dia ban(?: (?:tinh|thanh pho|huyen|xa))?)$/;
const incomplete = new RegExp(`^(?:${incompleteHeads.join('|')})$`);
const department = new RegExp(
  `so (?:${departmentNames.join('|')})(?![a-z])(?: (?:tinh|thanh pho)(?![a-z]))?`,
  'y',
);
const bareDepartment = new RegExp(`(?:${departments})(?![a-z])`, 'y');
const bracketOnly = /^\s*(?:\([^)]*\))?\s*$/;
// "Thủ trưởng các sở, ban, ngành" speaks of all of them.
const officials = /^(?:thu truong|giam doc|nguoi dung dau|lanh dao|dai dien)(?![a-z])/;
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

function insideBrackets(plain: string, start: number, end: number): boolean {
  return plain.lastIndexOf('(', end) > Math.max(plain.lastIndexOf(')', end), start);
}

/** Where a list such as "các sở: Y tế, Công Thương" that begins at a place ends; null where none does. */
export function sharedListEnd(search: Searchable, start: number, end: number): number | null {
  return sharedNames(search, start, end)?.end ?? null;
}

/** The names of departments that share one "sở", and where their list ends; null where there is none. */
function sharedNames(
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

function behindList(search: Searchable, place: number, end: number, running: boolean): readonly PlacedName[] {
  separator.lastIndex = place;
  const found = separator.exec(search.plain);
  if (!found || found.index !== place || found.index + found[0].length >= end) return [];
  const next = found.index + found[0].length;
  return nameClassAt(search, next) ? splitNames(search, next, end, running) : [];
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
  const many = open.nameClass === 'each' || open.nameClass === 'generic' || officials.test(current);
  if (nameClass === null) {
    if (sign.includes(';')) return running ? 'end' : 'new';
    if (many && closed.test(current)) return running ? 'end' : 'same';
    if (running && committee.test(current) && !place.test(search.plain.slice(next))) return 'end';
    if (running && departmentEnd(search, open.start, at) !== null) return 'end';
    return 'same';
  }
  if (incomplete.test(current)) return 'same';
  if (goesOnBehindAnd(search, open, current, sign, next)) return 'same';
  if (nameClass !== 'generic') return 'new';
  if (sign.includes(';')) return 'new';
  return many && !closed.test(current) ? 'same' : 'new';
}

const districts = /^(?:cac )?(?:quan|huyen|thi xa|thanh pho|xa|phuong|thi tran|dac khu)(?![a-z])/;
const bodiesAtLarge =
  /^(?:doan the|doanh nghiep|to chuc|co quan|don vi|nganh|ban,? nganh|dia phuong|co so|hop tac xa|(?:hiep )?hoi(?=,| va |$| (?:nghe nghiep|doanh nghiep|quan chung|nganh nghe)))(?![a-z])/;
const zones = /^(?:cac )?(?:khu|cum) (?:cong nghiep|kinh te|che xuat|cong nghe|thuong mai)(?![a-z])/;

// "UBND thành phố Thủ Đức và các quận, huyện", "Ban Quản lý Khu kinh tế … và các Khu công nghiệp", "CÁC HỘI, HIỆP HỘI".
function goesOnBehindAnd(
  search: Searchable,
  open: { readonly start: number; readonly nameClass: NameClass },
  current: string,
  sign: string,
  next: number,
): boolean {
  const rest = search.plain.slice(next, next + 40);
  if (/^\s+va\s/.test(sign) && committee.test(current) && districts.test(rest)) return true;
  if (/^(?:ban quan ly|bql)(?![a-z])/.test(current) && zones.test(rest)) return true;
  // In capitals nothing tells "HỘI" from "hội".
  return (
    open.nameClass === 'each' &&
    !sign.includes(';') &&
    inCapitals(search.text.slice(open.start, next + 10)) &&
    departmentEnd(search, next, search.text.length) === null &&
    bodiesAtLarge.test(rest)
  );
}
