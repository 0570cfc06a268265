import { nameClassAt } from '../names/name-class';
import { searchable } from '../text/searchable';
import { opening } from '../vocabulary/duty-verbs';
import { labelOf } from './label';

// A point that begins behind the end of another one: "…; b) Phối hợp", "…. - Chỉ đạo", ". 2. Sở Y tế", ". VI. CHẾ ĐỘ".
const candidate =
  /(?<=[.;:]["”)]?\s)(?:[-–+•]\s(?=\p{Lu})|[a-zđ]\)\s(?=\p{L})|\d{1,2}[.)]\s(?=\p{Lu}|đề|giao|đối)|[IVX]{1,5}\.\s(?=\p{Lu}{2}))/gu;
const request = /^(?:de nghi|giao|doi voi)\s+/;
// "V. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ": the heading is in capitals, what follows is not.
const afterCapitals =
  /^[IVX]{1,5}[.)]\s[\p{Lu}\s,]{6,120}?\s(?=(?:\d{1,2}[.)]|[a-zđ]\)|[-–•])\s\p{Lu}\p{Ll})/u;
// "2. Sở Nội vụ - Chủ trì": the first bullet behind the heading of its item.
const firstBullet = new RegExp(`^((?:\\d{1,2}[.)]|[a-zđ]\\))\\s).{2,140}?\\s(?=[-–•]\\s${opening})`, 'u');
const longestScanned = 200_000;

/** Where points begin that were run on behind another one on the same line, in order; none for almost every paragraph. */
export function runOnPlaces(text: string): readonly number[] {
  if (text.length > longestScanned) return [];
  const places = new Set<number>();
  const capitals = afterCapitals.exec(text);
  if (capitals) places.add(capitals[0].length);
  const start = capitals ? capitals[0].length : 0;
  addFirstBullet(text, start, places);
  let number = numberOf(text.slice(start, start + 20));
  for (const found of text.matchAll(candidate)) {
    const rest = text.slice(found.index, found.index + 160);
    const label = labelOf(rest);
    if (!label) continue;
    if (label.kind === 'arabic') {
      const follows = number !== null && Number(label.text) === number + 1;
      if (!follows && !beginsWithBody(rest.slice(label.body))) continue;
      number = Number(label.text);
    }
    places.add(found.index);
    addFirstBullet(text, found.index, places);
  }
  return [...places].sort((left, right) => left - right);
}

function addFirstBullet(text: string, start: number, places: Set<number>): void {
  const bullet = firstBullet.exec(text.slice(start, start + 240));
  if (bullet && beginsWithBody(text.slice(start + (bullet[1]?.length ?? 0), start + 240))) {
    places.add(start + bullet[0].length);
  }
}

function beginsWithBody(text: string): boolean {
  const search = searchable(text);
  return nameClassAt(search, request.exec(search.plain)?.[0].length ?? 0) !== null;
}

function numberOf(text: string): number | null {
  const label = labelOf(text);
  return label?.kind === 'arabic' ? Number(label.text) : null;
}
