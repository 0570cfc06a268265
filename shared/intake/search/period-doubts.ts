import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { findPeriods, type PeriodHint } from '../match/find-period';
import { mayBeOf, periodLimitIn } from '../match/period-limit';
import type { SheetCell } from '../sheet-cell';
import { documentDateIn, documentNumberIn } from './document-lines';
import { shownText } from './grid';
import { longestText, recipient } from './recipient';
import type { TextsAround } from './texts-around';

const borrowed =
  /(?:theo|can cu|kem theo|thuc hien|yeu cau|gui)\b.{0,60}(?:cong van|van ban|huong dan|quyet dinh)|truoc ngay|han gui|so voi/;
const titleOfPart =
  /^\(?(?:bao cao|ket qua|so lieu|bieu|bang|tong hop|tinh hinh|thong ke|cong tac|ky|quy|phu luc|(?:0?\d|1[01]) thang|thang \d)/;
const placeAndMonth = /^[^,:]{0,40},\s*tháng\s/iu;
const estimate =
  /(?<![a-z])(?<!cong |quy |thoa |dieu )uoc (?:thuc hien|tinh|ca nam|nam|dat|ket qua|quy|thang|\d)|\(uoc\)/;
const mostLetters = 250;
const sure = 0.93;

/**
 * Words around the tables that speak against one of the periods `named`: figures until another day, of a part of the year, or only
 * estimated. Each stands as written, so that it is asked, with the periods that it may mean as suggestions.
 */
export function periodDoubts(
  { above, below }: TextsAround,
  periods: readonly PeriodHint[],
  named: ReadonlySet<string>,
): readonly Evidence[] {
  const claimed = periods.filter(({ code }) => named.has(code));
  if (claimed.length === 0) return [];
  const regular = periods.filter(({ kind }) => kind !== 'adhoc');
  const doubt = (at: SheetCell, text: string, codes: readonly string[] = []): readonly Evidence[] => [
    { code: text, from: 'content', confidence: sure, text, at },
    ...codes.map((code): Evidence => ({ code, from: 'content', confidence: 0.7, text, at })),
  ];
  const limited = [...above, ...below].flatMap((at): readonly Evidence[] => {
    const text = textOf(at);
    if (text === null) return [];
    const limit = periodLimitIn(text);
    if (limit === null || claimed.some((period) => mayBeOf(limit, period))) return [];
    return doubt(
      at,
      text,
      regular.filter((period) => mayBeOf(limit, period)).map(({ code }) => code),
    );
  });
  const partial = above.flatMap((at): readonly Evidence[] => {
    const text = textOf(at);
    if (text === null || placeAndMonth.test(text)) return [];
    const folded = foldText(text);
    if (estimate.test(folded)) return doubt(at, text);
    if (!titleOfPart.test(folded) || periodLimitIn(text) !== null) return [];
    return findPeriods(ownPart(text), periods)
      .parts.filter((part) => !isBeside(folded, foldText(part)))
      .flatMap((part) => doubt(at, part));
  });
  return [...limited, ...partial];
}

function textOf({ value }: SheetCell): string | null {
  const text = shownText(value).slice(0, longestText);
  const folded = foldText(text);
  const isOther =
    text.length > mostLetters ||
    recipient.test(folded) ||
    borrowed.test(folded) ||
    documentNumberIn(text) !== null ||
    documentDateIn(text) !== null;
  return isOther ? null : text;
}

/** "Quý II và 6 tháng đầu năm": the part beside the whole, each in its own column. */
function isBeside(folded: string, part: string): boolean {
  return folded.includes(`${part} va `) || folded.includes(` va ${part}`);
}

function ownPart(text: string): string {
  return text.replace(/(?:so với|cùng kỳ|phương hướng|nhiệm vụ trọng tâm).*$/iu, '');
}
