import { narrow } from '../text/searchable';
import { takenPlaces } from '../text/taken-places';

/** A number of a document as a text prints it: `209/NQ-CP`, `417-KH/TU`, `84/2015/QH13`, `1804/UBND-VX`. */
export type NumberInText = {
  readonly start: number;
  readonly end: number;
  /** Without the spaces and with the dash that print or scan put in or left out. */
  readonly number: string;
  /** `KH` of `664/KH-UBND`, empty for a letter, which has none. */
  readonly type: string;
};

// Số, ký hiệu: Nghị định 30/2020/NĐ-CP, Phụ lục I and III; papers of the Party have the dash before the type.
const types =
  'NQLT|TTLT|QCPH|NQ|QĐ|QD|CTHĐ|CTr|CTR|CT|QC|QyĐ|TB|TC|HD|KH|PA|ĐA|DA|BC|BB|TTr|TTR|TT|HĐ|CĐ|GUQ|KL|NĐ|ND|LCT|L|PL|VBHN|QH|CV|TTg';
const issuer = '\\p{Lu}[\\p{L}\\d]{0,14}(?:&\\p{Lu}{1,10})?(?:[-–]\\s?\\p{Lu}[\\p{L}\\d.&]{0,14}){0,3}';
const digits = '(?<![\\p{L}\\d/.,-])(?<count>\\d{1,5}[a-zđ]?)';
const yearPart = '(?:(?<year>(?:19|20)\\d{2})\\s?/\\s?)?';

const forms: readonly RegExp[] = [
  // 84/2015/QH13
  new RegExp(
    `${digits}\\s?/\\s?(?<year>(?:19|20)\\d{2})\\s?/\\s?(?<sign>(?:QH|PL-UBTVQH|UBTVQH)\\s?\\d{1,2})(?![\\p{L}\\d])`,
    'gu',
  ),
  // 209/NQ-CP, 39/2016/NĐ-CP, 1804/UBND-VX, 843/KH- UBND
  new RegExp(
    `${digits}\\s?/\\s?${yearPart}(?<sign>\\p{Lu}[\\p{L}\\d]{0,14}(?:&\\p{Lu}{1,10})?\\s?[-–]\\s?${issuer})(?!\\p{L})`,
    'gu',
  ),
  // 417-KH/TU, 31-CT/TW, and 31 CT/TW where the dash is lost
  new RegExp(
    `${digits}\\s?[-–]?\\s?(?<party>(?:${types}))\\s?/\\s?(?<sign>\\p{Lu}{2}[\\p{L}]{0,12}(?:[-–]\\p{Lu}{1,8})?)(?!\\p{L})`,
    'gu',
  ),
];

/** The numbers of documents in a cleaned text, in its order. */
export function numbersInText(printedText: string): readonly NumberInText[] {
  const text = narrow(printedText);
  const found: NumberInText[] = [];
  const taken = takenPlaces(text.length);
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const end = match.index + match[0].length;
      const { count = '', year, sign = '', party } = match.groups ?? {};
      if ((party === undefined && !isSign(sign)) || !taken.take(match.index, end)) continue;
      found.push({
        start: match.index,
        end,
        number: printed(count, year, sign, party),
        type: party ?? typeOf(sign),
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** The sign behind the slash of a document's own number: `KH-UBND`. */
export const ownSign = new RegExp(`^(?:${types})\\s?[-–/]\\s?${issuer}`, 'u');

function printed(count: string, year: string | undefined, sign: string, party: string | undefined): string {
  const tidy = sign.replace(/\s/g, '').replace(/–/g, '-');
  if (party !== undefined) return `${count}-${party}/${tidy}`;
  return year === undefined ? `${count}/${tidy}` : `${count}/${year}/${tidy}`;
}

// "24/Sở Y-Tế" is no number: a sign is written in capitals, but for TTr, CTr, TTg and the like.
function isSign(sign: string): boolean {
  const letters = sign.replace(/[^\p{L}]/gu, '');
  const small = letters.replace(/TTr|CTr|TTg|QyĐ|VPCP/g, '').match(/\p{Ll}/gu)?.length ?? 0;
  return small <= 2 && letters.length >= 2;
}

const leading = new RegExp(`^(${types})(?:[-–]|$)`, 'u');

function typeOf(sign: string): string {
  const tidy = sign.replace(/\s/g, '');
  if (/^(?:QH|UBTVQH|PL-)/.test(tidy)) return 'L';
  return leading.exec(tidy)?.[1] ?? '';
}
