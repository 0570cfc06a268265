import { nameClassAt } from '../names/name-class';
import { searchable } from '../text/searchable';
import { opening } from '../vocabulary/duty-verbs';
import { afterDash } from '../vocabulary/joining-words';
import { labelOf } from './label';

// A point that begins behind the end of another one: "…; b) Phối hợp", "…. - Chỉ đạo", ". 2. Sở Y tế", ". VI. CHẾ ĐỘ".
const candidate =
  /(?<=[.;:/]["”)]?\s)(?:[-–+•]\s(?=\p{Lu})|[a-zđ]\)\s(?=\p{L})|\d{1,2}[.)]\s(?=\p{Lu}|đề|giao|đối)|[IVX]{1,5}\.\s(?=\p{Lu}{2})|Trên đây là (?=[Kk]ế hoạch)|Nơi nhận\s?:)/gu;
const request = /^(?:de nghi|giao|doi voi)\s+/;
// "V. TỔ CHỨC THỰC HIỆN 1. Sở Nội vụ": the heading is in capitals, what follows is not.
const afterCapitals =
  /^[IVX]{1,5}[.)]\s[\p{Lu}\s,-]{6,120}?\s(?=(?:\d{1,2}[.)]|[a-zđ]\)|[-–•])\s\p{Lu}\p{Ll})/u;
// "2. Sở Nội vụ - Chủ trì", "2. Sở Y tế a) Phối hợp": the first point behind the heading of its item.
const firstPoint = new RegExp(
  `^((?:\\d{1,2}[.)]|[a-zđ]\\))\\s).{2,140}?\\s(?=(?:[-–•]|a[.)])\\s${opening})`,
  'u',
);
const bulletBehindHeading = new RegExp(
  `^\\d{1,2}[.)]\\s[^.;:]{2,300}?\\s(?=[-–•]\\s\\p{Lu})(?![-–]\\s(?:${afterDash.join('|')})(?!\\p{L}))`,
  'u',
);
const longestScanned = 200_000;

/** Where points begin that were run on behind another one on the same line, in order; none for almost every paragraph. */
export function runOnPlaces(text: string): readonly number[] {
  if (text.length > longestScanned) return [];
  const places = new Set<number>();
  addBehindHeading(text, 0, places);
  let number = numberOf(text.slice(0, 20));
  for (const found of text.matchAll(candidate)) {
    const rest = text.slice(found.index, found.index + 160);
    const label = labelOf(rest);
    if (label?.kind === 'arabic') {
      const follows = number !== null && Number(label.text) === number + 1;
      if (!follows && !beginsWithBody(rest.slice(label.body))) continue;
      number = Number(label.text);
    } else if (label?.kind === 'roman') {
      number = null;
    }
    places.add(found.index);
    number = addBehindHeading(text, found.index, places) ?? number;
  }
  const bullet = firstBulletOfSeveral(text, places);
  if (bullet !== null) places.add(bullet);
  return [...places].sort((left, right) => left - right);
}

// "1. Nâng cao nhận thức - Tổ chức …. - Đẩy mạnh …": a heading with several bullets behind it on its line.
function firstBulletOfSeveral(text: string, places: ReadonlySet<number>): number | null {
  const dashes = [...places].filter((place) => /^[-–•]/.test(text.slice(place)));
  const first = bulletBehindHeading.exec(text.slice(0, 400));
  return first && dashes.length > 0 && first[0].length < Math.min(...places) ? first[0].length : null;
}

/** Adds where points begin behind a heading that begins at a place; the number of the last of them. */
function addBehindHeading(text: string, start: number, places: Set<number>): number | null {
  const capitals = afterCapitals.exec(text.slice(start, start + 240));
  const inner = capitals ? start + capitals[0].length : start;
  if (capitals) places.add(inner);
  const point = firstPoint.exec(text.slice(inner, inner + 240));
  if (point && beginsWithBody(text.slice(inner + (point[1]?.length ?? 0), inner + 240))) {
    places.add(inner + point[0].length);
  }
  return capitals ? numberOf(text.slice(inner, inner + 20)) : null;
}

function beginsWithBody(text: string): boolean {
  const search = searchable(text);
  return nameClassAt(search, request.exec(search.plain)?.[0].length ?? 0) !== null;
}

function numberOf(text: string): number | null {
  const label = labelOf(text);
  return label?.kind === 'arabic' ? Number(label.text) : null;
}
