import { inCapitals } from '../lines/paragraph';
import type { Searchable } from '../text/searchable';
import { incompleteHeads, placeWords } from '../vocabulary/bodies';
import { departmentEnd } from './department-end';
import type { NameClass } from './name-class';

const closed = /(?:lien quan|khac|truc thuoc|tren dia ban(?: (?:tinh|thanh pho|huyen|xa))?)$/;
const incomplete = new RegExp(`^(?:${incompleteHeads.join('|')})$`);
// "Thủ trưởng các sở, ban, ngành" speaks of all of them.
const officials = /^(?:thu truong|giam doc|nguoi dung dau|lanh dao|dai dien)(?![a-z])/;
const place = new RegExp(`^(?:${placeWords.join('|')})(?![a-z])`);
const committee = /^(?:ubnd|uy ban nhan dan|hdnd|cong an)(?![a-z])/;

/**
 * What the words behind a sign do to the name before it: begin a new name, go on with the same one, or end the list. `nameClass` is what
 * begins at `next`.
 */
export function atNextName(
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
