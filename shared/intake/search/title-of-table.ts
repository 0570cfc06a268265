import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import type { Bodies } from './other-bodies';
import { type PeriodVerdict, periodOfHeading } from './period-of-heading';

const borrowed = /^\(|^(?:theo|can cu|kem theo|thuc hien|kinh gui|noi nhan|han gui|thoi han)\b/;
const placeAndMonth = /^[^,:]{0,40},\s*tháng\s/iu;
const ofPlans =
  /^(?:bieu |bang |phu luc )?(?:[ivx\d]{1,4}[.)]\s*)?(?:ke hoach(?! (?:so|\d)|.*\bket qua\b)|chi tieu ke hoach|du kien|phuong huong)/;
const partOfYear = /\bquy\b|\bthang\b|\b\d{1,2}t\b|\bt\d{1,2}\b/;
const ofPart =
  /^(?:[ivx\d]{1,4}[.)]\s*)?(?:(?:số liệu|kết quả|tình hình|báo cáo|biểu|bảng|tại|của|trên địa bàn)\s+){0,4}(?:huyện|thị xã|thị trấn|xã(?! hội)|phường)\s+\S/iu;

/**
 * What the texts above a table, the sheet's name first and the nearest last, say of its period. `unclear` where the nearest says
 * otherwise than those above it, or the table is of plans or of one district alone.
 */
export function verdictOfTitle(
  title: readonly string[],
  wanted: PeriodHint | null,
  { isOwn }: Bodies,
): PeriodVerdict {
  const own = title.filter((text, place) => place === 0 || !borrowed.test(foldText(text)));
  const verdicts = own.map((text) => periodOfHeading(text.replace(/so với.*$|cùng kỳ.*$/iu, ''), wanted));
  const ours = verdicts.includes('same') || verdicts.includes('year');
  const nearest = verdicts.findLastIndex(
    (verdict, place) => verdict !== 'unsaid' && !placeAndMonth.test(own[place] ?? ''),
  );
  const sheetOfPart = verdicts[0] === 'other' && partOfYear.test(foldText(own[0] ?? ''));
  if (ours && (verdicts[nearest] === 'other' || sheetOfPart)) return 'unclear';
  if (
    own.some((text) => ofPlans.test(foldText(text)) || (ofPart.test(text.normalize('NFC')) && !isOwn(text)))
  )
    return verdicts.includes('other') && !ours ? 'other' : 'unclear';
  if (verdicts.includes('same')) return 'same';
  if (verdicts.includes('year')) return wanted?.kind === 'year' ? 'same' : 'year';
  // "Kỳ trước | Kỳ này" says both, and no other period alone.
  if (verdicts.includes('other')) return verdicts.includes('unclear') ? 'unclear' : 'other';
  return 'unsaid';
}

/** Whether the nearest body that a title names is an agency other than the sender. */
export function isTitleOfOther(title: readonly string[], { isOwn, isOtherAgency }: Bodies): boolean {
  const nearest = title.findLast(
    (text, place) => (place === 0 || !borrowed.test(foldText(text))) && (isOwn(text) || isOtherAgency(text)),
  );
  return nearest !== undefined && isOtherAgency(nearest);
}
