import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { findNames, type NameIndex } from '../match/name-index';
import { provincesIn } from '../match/other-province';
import type { SheetCell } from '../sheet-cell';
import { shownText } from './grid';
import { linesOf } from './letterhead-lines';
import { longestText, recipient } from './recipient';
import type { TextsAround } from './texts-around';

const letterhead =
  /^(?:uy ban|ubnd|hdnd|hoi dong|so |cong an|ban |bao hiem|bhxh|lien doan|ldld|hoi |dai |bo chi huy|bch |lien minh|hiep hoi|mat tran|cong ty|chi cuc|trung tam|tinh )/;
const aside = /(?:theo|can cu|kem theo|gui|trinh|phoi hop|hoc tap|kinh nghiem|so voi|giap)\b.{0,80}$/;
const mostLetters = 200;

const placeAndDay = /^[^,:]{0,40},\s*ngày\s/iu;

/**
 * A letterhead, a title or a place before the date that names another province: the line itself as the sender, whom the register does
 * not know. Beside our own province only a letterhead says so. Below the tables the place before the date alone speaks.
 */
export function otherProvinceEvidence(
  { above, below }: TextsAround,
  agencyNames: NameIndex,
): readonly Evidence[] {
  const dated = (at: SheetCell) =>
    linesOf(at.value).flatMap((text) => (placeAndDay.test(text) ? [{ at, text }] : []));
  const told = above.flatMap((at) => {
    const text = shownText(at.value).slice(0, longestText);
    return [{ at, text }, ...dated(at).filter((line) => line.text !== text)];
  });
  const lines = [...told, ...below.flatMap(dated)].flatMap(({ at, text }) => {
    const folded = foldText(text);
    if (text.length > mostLetters || recipient.test(folded) || /^[-+•]/.test(folded)) return [];
    const ends = findNames(text, agencyNames).map(({ end }) => end);
    return [{ at, text, folded, named: provincesIn(text, agencyNames, ends) }];
  });
  const isOurs = lines.some(({ named }) => named.own);
  return lines.flatMap(({ at, text, folded, named: { otherAt } }): readonly Evidence[] => {
    if (otherAt === null || aside.test(foldText(text.slice(0, otherAt)))) return [];
    const isLetterhead = letterhead.test(folded);
    if (isOurs && !isLetterhead) return [];
    return [{ code: text, from: 'content', confidence: isLetterhead ? 0.95 : 0.9, text, at }];
  });
}
