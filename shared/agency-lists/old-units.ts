import { unitName } from '../domain/agencies/unit-name';
import { foldText } from '../domain/fold-text';

/** An old unit as a list names it, and whether only a part of it is meant. */
export type OldUnit = { readonly name: string; readonly isPart: boolean };

const types = 'thành phố|thị trấn|đặc khu|thị xã|phường|huyện|quận|xã|tp\\.?|tx\\.?|tt\\.?|[hqpx]\\.';
const typed = new RegExp(
  `^(?:\\d{1,3}\\s+)?(?:các\\s+)?(${types})(?:\\s+gồm)?\\s*:?\\s*(?<=[\\s.:])(\\S.*)$`,
  'iu',
);
const typeNames: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  x: 'xã',
};
const partWords = /(?:mot phan|phan con lai|phan dien tich)/;
const lead =
  /^(?:toàn bộ|một phần|phần còn lại|phần|diện tích tự nhiên|diện tích|quy mô dân số|dân số|nhập|hợp nhất|của|từ|các đơn vị|gồm|bao gồm|\d{1,2}[.)]\s|[-–•▪·*:\s])+/iu;
/** What is told of a part behind its name: "xã A: một phần", "xã A - phần còn lại". */
const partBehind = /[\s:–-]+(?:một phần|phần còn lại)[\s.]*$/iu;
/** "diện tích tự nhiên là 12,5 km², quy mô dân số là 1.234 người" is one phrase, whatever commas and "và" stand in it. */
const areaAndPeople =
  /diện tích(?: tự nhiên)?(?: là)?(?: [\d.,]+ ?(?:km2|km²|ha))?(?:\s*,|\s+và)?\s+(?:quy mô )?dân số(?: là)?(?: [\d.,]+ ?người)?/giu;
const province = /(?:[\s,–-]+|^)(?:(?:thuộc|của)\s+)?tỉnh\s+\p{Lu}.*$/u;
/** A list from outside must not grow without end. */
const mostUnits = 201;
const longestText = 20_000;

/**
 * The old units in a cell: "xã A, xã B và một phần thị trấn C", "các xã A, B; phường D". A unit without a type has that of the one
 * before it, and is a part where that one is. What stands in brackets is said beside a unit and is no unit, and neither is the
 * district or the province in which a commune lay ("xã A, huyện B, tỉnh C").
 */
export function oldUnits(text: string): readonly OldUnit[] {
  const plain = text
    .slice(0, longestText)
    .normalize('NFC')
    .replace(/\(([^()]{0,500})\)/gu, (_whole, aside: string) =>
      partWords.test(foldText(aside)) ? ': một phần ' : ' ',
    )
    .replace(areaAndPeople, 'diện tích');
  const units: OldUnit[] = [];
  let type = '';
  let isPart = false;
  let between = '';
  for (const [order, piece] of plain.split(/([,;+\n\r]|\s+và\s+|\s+&\s+)/u).entries()) {
    if (order % 2 === 1) {
      between = piece;
      continue;
    }
    if (units.length >= mostUnits) break;
    const saysPart = partWords.test(foldText(piece));
    const name = piece
      .replace(partBehind, '')
      .replace(lead, '')
      .replace(province, '')
      .replace(/[.\s]+$/u, '')
      .replace(/\s+/gu, ' ');
    if (name === '' || /^(?:diện tích|quy mô|dân số|tỉnh\s)/iu.test(name)) continue;
    const [, written, rest] = typed.exec(name) ?? [];
    if (written !== undefined && rest !== undefined) {
      const short = written.toLowerCase().replace('.', '');
      const full = typeNames[short] ?? written;
      if (between === ',' && isPlaceOf(units.at(-1), full) && !lead.test(piece.trim())) continue;
      type = full;
      isPart = saysPart;
      units.push({ name: `${type} ${rest.replace(place, '')}`, isPart });
    } else if (type !== '' || /\p{L}/u.test(name)) {
      isPart = saysPart || (type !== '' && isPart);
      units.push({ name: type === '' ? name : `${type} ${name.replace(place, '')}`, isPart });
    }
  }
  return units;
}

/** A district that only a comma parts from a commune is where it lies: "xã A, huyện B". */
function isPlaceOf(before: OldUnit | undefined, type: string): boolean {
  return (
    before !== undefined &&
    unitName(before.name).kind === 'commune_committee' &&
    unitName(`${type} x`).kind === 'district_committee'
  );
}

/** "thuộc huyện B" behind a commune. */
const place = /\s+(?:thuộc|của)\s+(?:thành phố|thị xã|huyện|quận|tp\.?|tx\.?)\s.*$/iu;
