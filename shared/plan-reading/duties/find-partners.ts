import type { CleanText } from '../lines/clean-text';
import { spanOf } from '../lines/paragraph';
import { nameClassAt } from '../names/name-class';
import { listEnd } from '../names/name-end';
import { type PlacedName, wordsOfName } from '../names/placed-name';
import { splitNames } from '../names/split-names';
import type { FoundPartner } from '../plan-reading';
import type { Searchable } from '../text/searchable';
import { roleNouns } from '../vocabulary/role-words';

const adverbs =
  '(?:\\s+(?:chat che|tot|thuong xuyen|dong bo|hieu qua|kip thoi|tich cuc|nhip nhang|lien tuc|truc tiep))*';
// "phối hợp với", "phối hợp chặt chẽ cùng", "Phối hợp Sở …", "Phối hợp, hướng dẫn Sở …".
const joining = new RegExp(
  `phoi(?: ket)? hop${adverbs}(?:\\s*(?:,|va)\\s*[a-z]+(?: [a-z]+)?)?(?:\\s+(?:va\\s+)?(?:cung voi|voi|cung|giua))?\\s+`,
  'g',
);
const together = /(?<=[\s,;.]|^)(?:cung voi|cung)\s+/g;
// "chỉ đạo, hướng dẫn các …", "chỉ đạo và hỗ trợ Công đoàn cơ sở", "chỉ đạo, định hướng cho các …".
const directing =
  /chi dao(?:\s*(?:,|va|-)\s*(?:huong dan|don doc|dinh huong|ho tro|kiem tra|giam sat|quan ly|to chuc|yeu cau|phan cong|quan triet|theo doi|giao|dieu hanh|phoi hop|lanh dao|phoi hop voi)){0,3}(?:\s+(?:cho|toi|den))?\s+/g;
// Who is told to act is not the duty's own body.
const actsForOther =
  /(?:tham muu|de xuat|kien nghi|bao cao|trinh|theo|su)(?: (?:cho|voi))?(?: (?:ubnd|uy ban nhan dan|chu tich|lanh dao|tinh uy|ban thuong vu|cap co tham quyen|hoi dong|so)[^,;.]{0,60})? $/;

/** The bodies that a stretch of a duty names beside its own: those it works with, and those it directs. */
export function findPartners(
  text: CleanText,
  search: Searchable,
  start: number,
  end: number,
): readonly FoundPartner[] {
  const found: { readonly relation: FoundPartner['relation']; readonly name: PlacedName }[] = [];
  const free = (place: number) => !found.some(({ name }) => place >= name.start && place < name.end);
  const add = (relation: FoundPartner['relation'], place: number) => {
    if (place >= end || !free(place)) return;
    const limit = Math.min(end, listEnd(search, place));
    for (const name of splitNames(search, place, limit, true)) {
      if (!free(name.start) || name.end - name.start < 3) continue;
      found.push({ relation, name });
    }
  };
  for (const match of matches(directing, search.plain, start, end)) {
    const before = search.plain.slice(Math.max(0, match.index - 90), match.index);
    if (roleNouns.test(before) || actsForOther.test(before)) continue;
    const place = match.index + match[0].length;
    if (nameClassAt(search, place)) add('directs', place);
  }
  const directs = [...found];
  for (const match of matches(joining, search.plain, start, end)) {
    const before = search.plain.slice(Math.max(0, match.index - 60), match.index);
    const withWord = /(?:voi|cung|giua)\s+$/.test(match[0]);
    if (
      roleNouns.test(before) &&
      !(
        withWord &&
        /(?:tinh than|viec|noi dung|cong tac|hoat dong) $/.test(before) &&
        !/trong cong tac $/.test(before)
      )
    )
      continue;
    if (directs.some(({ name }) => name.end <= match.index && match.index - name.end <= 2)) continue;
    const place = namePlace(search, match.index, match[0]);
    if (place !== null) add('with', place);
  }
  for (const match of matches(together, search.plain, start, end)) {
    const place = match.index + match[0].length;
    if (
      free(place) &&
      /^(?:so|cac (?:so|co quan|don vi|nganh)|ubnd|uy ban)/.test(search.plain.slice(place)) &&
      nameClassAt(search, place)
    ) {
      add('with', place);
    }
  }
  return found
    .sort((left, right) => left.name.start - right.name.start)
    .map(({ relation, name }) => ({
      relation,
      name: wordsOfName(text.text, name),
      source: spanOf(text, name.start, name.end),
    }));
}

// The optional words of the pattern may have swallowed the name's own beginning; the last place that begins a name counts.
function namePlace(search: Searchable, index: number, words: string): number | null {
  const end = index + words.length;
  if (nameClassAt(search, end)) return end;
  const plain = /^phoi(?: ket)? hop\s+/.exec(search.plain.slice(index));
  const directly = plain ? index + plain[0].length : end;
  return nameClassAt(search, directly) ? directly : null;
}

function* matches(expression: RegExp, plain: string, start: number, end: number): Generator<RegExpExecArray> {
  expression.lastIndex = start;
  for (let found = expression.exec(plain); found && found.index < end; found = expression.exec(plain)) {
    yield found;
    expression.lastIndex = found.index + Math.min(found[0].length, 8);
  }
}
