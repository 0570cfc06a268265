import { foldText } from '../../domain/fold-text';
import type { Evidence } from '../evidence';
import { findPeriods, type PeriodHint } from '../match/find-period';
import { mayBeOf, periodLimitIn } from '../match/period-limit';
import type { SheetCell } from '../sheet-cell';
import { documentDateIn, documentNumberIn } from './document-lines';
import { shownText } from './grid';
import { labelBefore } from './label-before';
import { longestText, recipient } from './recipient';
import type { TextsAround } from './texts-around';
import { claimingConfidence } from './weighed-evidence';

const borrowed =
  /(?:theo|can cu|kem theo|thuc hien|yeu cau|gui)\b.{0,60}(?:cong van|van ban|huong dan|quyet dinh)|truoc ngay|han gui|so voi/;
const titleOfPart =
  /^\(?(?:bao cao|ket qua|so lieu|bieu|bang|tong hop|tinh hinh|thong ke|cong tac|ky|nam bao cao|quy|phu luc|(?:0?\d|1[01]) thang|thang \d)/;
const placeAndMonth = /^[^,:]{0,40},\s*tháng\s/iu;
const estimate =
  /(?<![a-z])(?<!cong |quy |thoa |dieu )uoc (?:thuc hien|tinh|ca nam|nam|dat|ket qua|quy|thang|\d)|\(uoc\)/;
const mostLetters = 250;
const sure = 0.93;
const suggested = 0.7;

/**
 * Words around the tables that speak against one of the periods `named`: figures until another day, of a part of the year, or only
 * estimated. Each stands as written, so that it is asked, with the periods that it may mean as suggestions.
 */
export function periodDoubts(
  { grid, above, below }: TextsAround,
  periods: readonly PeriodHint[],
  named: ReadonlySet<string>,
): readonly Evidence[] {
  const claimed = periods.filter(({ code }) => named.has(code));
  if (claimed.length === 0) return [];
  const limited = [...above, ...below].flatMap((at) => {
    const text = textOf(at);
    return text === null ? [] : doubtOfLimit(at, text, periods, claimed);
  });
  const partial = above.flatMap((at) => {
    const text = textOf(at);
    return text === null ? [] : doubtOfPart(at, labelBefore(grid, at) + text, periods, claimed);
  });
  return [...limited, ...partial];
}

function doubt(at: SheetCell, text: string, means: readonly PeriodHint[] = []): readonly Evidence[] {
  return [
    { code: text, from: 'content', confidence: sure, text, at },
    ...means.map(({ code }): Evidence => ({ code, from: 'content', confidence: suggested, text, at })),
  ];
}

function doubtOfLimit(
  at: SheetCell,
  text: string,
  periods: readonly PeriodHint[],
  claimed: readonly PeriodHint[],
): readonly Evidence[] {
  const limit = periodLimitIn(text);
  if (limit === null) return [];
  const endsThen = ({ dataTo }: PeriodHint) => dataTo === limit.to;
  // A request out of turn closes its figures on a day of its own, within the year that an answer to it names.
  const requests = periods.filter((period) => period.kind === 'adhoc' && endsThen(period));
  if (requests.length > 0 && !claimed.some((period) => period.kind === 'adhoc' || endsThen(period))) {
    return doubt(at, text, [...requests, ...claimed.filter((period) => mayBeOf(limit, period))]);
  }
  if (claimed.some((period) => mayBeOf(limit, period))) return [];
  return doubt(
    at,
    text,
    periods.filter((period) => period.kind !== 'adhoc' && mayBeOf(limit, period)),
  );
}

function doubtOfPart(
  at: SheetCell,
  text: string,
  periods: readonly PeriodHint[],
  claimed: readonly PeriodHint[],
): readonly Evidence[] {
  const folded = foldText(text);
  if (placeAndMonth.test(text)) return [];
  if (estimate.test(folded)) return doubt(at, text);
  if (!titleOfPart.test(folded) || periodLimitIn(text) !== null) return [];
  const own = ownPart(text);
  const { matches, parts } = findPeriods(own, periods);
  const [unsure] = matches.filter(({ confidence }) => confidence < claimingConfidence);
  if (unsure && !matches.some((match) => claimed.some(({ code }) => code === match.code))) {
    const meant = periods.filter(({ code }) => matches.some((match) => match.code === code));
    const ofYear = meant.filter(({ year }) => claimed.some((period) => period.year === year));
    return doubt(at, own.slice(unsure.start, unsure.end), ofYear.length > 0 ? ofYear : meant);
  }
  return parts.filter((part) => !isBeside(folded, foldText(part))).flatMap((part) => doubt(at, part));
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
  return text.replace(/(?:so với|so sánh|cùng kỳ|phương hướng|nhiệm vụ trọng tâm).*$/iu, '');
}
