import type { Searchable } from '../text/searchable';
import { takenPlaces } from '../text/taken-places';

/** A number in a text that says how much: a percentage, or a count of something. */
export type Quantity = {
  readonly start: number;
  /** Behind the number and its percent sign; what is counted stands behind it. */
  readonly end: number;
  /** A decimal with a point and without leading zeros. */
  readonly amount: string;
  readonly percent: boolean;
  /** What is counted, as printed; null for a percentage. */
  readonly noun: string | null;
  /** It is the first of a range, "5% đến 7%". */
  readonly isRange: boolean;
};

const number = '(?<![\\d.,/\\p{L}-])(?<figure>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,7}(?:[.,]\\d{1,3})?)';
const range = '(?:\\s?%?\\s?(?:[-–]|đến|tới)\\s?(?<to>\\d{1,3}(?:,\\d{1,2})?))?';
const percentage = new RegExp(`${number}${range}\\s?(?:%|phần trăm)`, 'gu');

// Longer names first: "người lao động" is counted in "người".
const nouns =
  'doanh nghiệp|cơ sở sản xuất|cơ sở|hợp tác xã|lượt người|lượt|người|vụ|lớp|cuộc|hội nghị|hội thảo|đơn vị|lần|mẫu|đợt|tin, bài|tin|bài|mô hình|làng nghề|hộ|công trình|buổi|khóa|khoá|học viên|cán bộ|phóng sự|chuyên đề|chuyên mục|đề tài|tờ rơi|tờ|sản phẩm|tổ chức|xã|phường|thẻ|giấy chứng nhận|công đoàn cơ sở|phòng khám|trường hợp|hoạt động|câu lạc bộ|dự án|thiết bị|tỷ đồng|triệu đồng';
const count = new RegExp(`${number}\\)?\\s(?<noun>${nouns})(?!\\p{L})`, 'gu');

/** The percentages and counts of a text, in its order. */
export function quantitiesIn({ text, low }: Searchable): readonly Quantity[] {
  const found: Quantity[] = [];
  const taken = takenPlaces(low.length);
  for (const match of low.matchAll(percentage)) {
    const amount = amountOf(match.groups?.['figure'] ?? '', true);
    const place = withWords(low, match.index, match.index + match[0].length);
    if (amount !== null && taken.take(place.start, place.end)) {
      const isRange = match.groups?.['to'] !== undefined;
      found.push({ ...place, amount, percent: true, noun: null, isRange });
    }
  }
  for (const match of low.matchAll(count)) {
    const { figure = '', noun = '' } = match.groups ?? {};
    const amount = amountOf(figure, false);
    const end = match.index + match[0].length - noun.length;
    const { start } = withWords(low, match.index, end);
    if (amount !== null && taken.take(start, end)) {
      const printed = text.slice(end, end + noun.length);
      found.push({ start, end: end - 1, amount, percent: false, noun: printed, isRange: false });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

const spelt =
  /(?:(?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|trăm|nghìn|ngàn|linh|lẻ|rưỡi|phẩy|phần)\s){1,10}\(\s?$/u;

// "năm phần trăm (5%)", "ba mươi (30) doanh nghiệp": words and figure are one quantity.
function withWords(
  low: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const words = spelt.exec(low.slice(Math.max(0, start - 80), start));
  if (!words) return { start, end };
  const bracket = /^\s?\)/.exec(low.slice(end, end + 2));
  return { start: start - words[0].length, end: end + (bracket?.[0].length ?? 0) };
}

/** A printed figure as a decimal with a point: "0,5" is 0.5, "1.000" is 1000, "04" is 4. */
export function amountOf(figure: string, percent: boolean): string | null {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure);
  if (!grouped && !percent && /[.,]/.test(figure) && !/^\d+,\d+$/.test(figure)) return null;
  const plain = (grouped ? figure.replace(/\./g, '') : figure).replace(',', '.');
  const [whole = '', part = ''] = plain.split('.');
  const tidy = whole.replace(/^0+(?=\d)/, '');
  const fraction = part.replace(/0+$/, '');
  if (tidy === '') return null;
  return fraction === '' ? tidy : `${tidy}.${fraction}`;
}
