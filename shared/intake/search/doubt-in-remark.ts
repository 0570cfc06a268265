import { foldText } from '../../domain/fold-text';
import type { PeriodHint } from '../match/find-period';
import { periodOfHeading } from './period-of-heading';

/** How a remark speaks against a figure: it corrects it or says of another period, or it only limits what the figure is. */
export type RemarkDoubt = 'against' | 'limits';

const longest = 400;
const corrects =
  /\b(?:so (?:dung|chinh xac|chuan)(?! (?:quy dinh|theo))|dung (?:la|phai la)|dinh chinh|sua (?:lai )?(?:thanh|la)|dieu chinh (?:lai )?(?:thanh|la)|thay bang|ghi sai|so sai|(?:chua|khong) (?:dung|chinh xac)(?! (?:quy|theo|doi))|chua (?:chot|chuan))\b/;
const mistaken = /(?:^|[^\p{L}])nhầm(?:[^\p{L}]|$)/u;
const estimated =
  /\b(?:so|la|so lieu) uoc\b|^\(?uoc\b|\buoc (?:tinh|thuc hien|khoang|ca nam|dat)\b|\btam tinh\b|\bso bo\b/;
const partial = /\bchua (?:day du|du so lieu|tong hop (?:du|day du)|bao gom du)\b/;
const ofPeriod =
  /\b(?:so lieu|so|ket qua|la|cua|lay|dung)(?: (?:la|cua|lay|dung|so lieu|so|theo|thang|ky))*(?: den)? (?:nam (?:19|20)\d\d|(?:\d{1,2} thang|quy [iv\d]{1,3}|thang \d{1,2})\b)/;
const comparison =
  /(?:so với|tăng|giảm|cùng kỳ|kế hoạch|văn bản|công văn|báo cáo số|quyết định|nghị định).*$/iu;

/**
 * What a remark says against the figure that it stands by ("Số đúng là 10.528", "số liệu năm 2024", "số ước"); null for remarks that
 * say where a figure comes from or what it is made of.
 */
export function doubtInRemark(text: string, wanted: PeriodHint | null): RemarkDoubt | null {
  if (text.length > longest) return null;
  const composed = text.normalize('NFC');
  const folded = foldText(composed);
  if (corrects.test(folded) || mistaken.test(composed.toLowerCase())) return 'against';
  const own = composed.replace(comparison, '');
  const isOther = ofPeriod.test(foldText(own)) && periodOfHeading(own, wanted) === 'other';
  if (wanted !== null && isOther) return 'against';
  if (estimated.test(folded)) return /\d/.test(folded) ? 'against' : 'limits';
  return partial.test(folded) ? 'limits' : null;
}
