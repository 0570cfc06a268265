import type { Searchable } from '../text/searchable';
import { takenPlaces } from '../text/taken-places';

/** A place in a text. */
export type Place = { readonly start: number; readonly end: number };

// "để tổng hợp, báo cáo UBND tỉnh" says what the receiver does; "chế độ báo cáo", "công tác … báo cáo" are no deeds of the sentence.
const deed =
  /(?<![a-z])(?:(?:gui|nop|lap|co|thuc hien|hoan thanh) (?:[a-z]+ ){0,3}?)?bao cao(?! (?:so \d|vien|nay))(?![a-z])|(?<![a-z])gui (?:ve |cac )?(?:[a-z]+ ){0,4}?(?:ket qua|so lieu|van ban)/g;
const sending = /(?<![a-z])(?:ket qua|tinh hinh|so lieu)[^.;]{0,120}?(?<![a-z])(?:gui|ve)(?![a-z])/g;
const receiverDoes =
  /(?:de|nham|phuc vu)(?: kip thoi)?(?: theo doi,?| tong hop,?| tham muu,?| chi dao,?| xem xet,?| va| chung)*\s*$/;
const noDeed =
  /(?:che do|cong tac|cong tac thong ke,|mau|bieu|noi dung|viec|thong tin,?|quy dinh ve|theo|tiep nhan va|xay dung|doi voi|cho|thoi (?:gian|han)(?: gui)?|nhan|chua|da)\s*$/;

/** Where a text says what the receiver of a report does with it, "để tổng hợp, báo cáo UBND tỉnh", in its order. */
export function receiverPlaces({ plain, low }: Searchable): readonly Place[] {
  return [...plain.matchAll(deed)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(
      ({ start, end }) =>
        !low.slice(start, end).endsWith('báo cao') &&
        receiverDoes.test(plain.slice(Math.max(0, start - 60), start)),
    );
}

/** Where a text tells somebody to report or to send results, in its order. */
export function reportingPlaces({ plain, low }: Searchable): readonly Place[] {
  const found: Place[] = [];
  const taken = takenPlaces(plain.length);
  for (const pattern of [deed, sending]) {
    for (const match of plain.matchAll(pattern)) {
      const before = plain.slice(Math.max(0, match.index - 60), match.index);
      // "Báo Cao Bằng" is a newspaper.
      if (low.slice(match.index, match.index + match[0].length).endsWith('báo cao')) continue;
      if (receiverDoes.test(before) || noDeed.test(before)) continue;
      const end = match.index + match[0].length;
      if (taken.take(match.index, end)) found.push({ start: match.index, end });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

export type PeriodWord = Place & { readonly period: 'half' | 'quarter' | 'year' | 'regular' | 'adhoc' };

const periods: ReadonlyArray<readonly [words: RegExp, period: PeriodWord['period']]> = [
  [/(?<![a-z\d])(?:6|sau|0?6) thang(?: (?:dau|cuoi) nam)?|nua nam/g, 'half'],
  [
    /(?<![a-z])(?:hang|moi|tung|cac|bao cao|,) quy(?![a-z])|thang cuoi quy|(?<![a-z])quy(?=,| va)/g,
    'quarter',
  ],
  [
    /(?<![a-z])(?:hang|moi|ca|cuoi) nam(?! \d)|(?<![a-z])1 nam(?! \d)|(?<=(?:thang|quy|[,;(]|va|bao cao|dinh ky)(?:\s*\([^)]{0,60}\)[\s,]*(?:va )?)?\s)nam(?=[\s,(]*(?:\(|truoc|cham|gui|ve|bao|theo|$))/g,
    'year',
  ],
  [/dot xuat|khi co yeu cau|theo yeu cau/g, 'adhoc'],
];

/** The words of a text that say for which period or how often, in its order. */
export function periodWords({ plain }: Searchable): readonly PeriodWord[] {
  const found: PeriodWord[] = [];
  const taken = takenPlaces(plain.length);
  for (const [words, period] of periods) {
    for (const match of plain.matchAll(words)) {
      const end = match.index + match[0].length;
      if (taken.take(match.index, end)) {
        found.push({ start: match.index, end, period });
      }
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
