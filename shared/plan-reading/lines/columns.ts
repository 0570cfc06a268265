import { type CleanText, cleanText, partOfText } from './clean-text';

// What stands on the right of a letterhead or beside the list of recipients.
const rightSide =
  /^(?:cộng\s+h(?:òa|oà)\s+x(?:ã|a)\s+hội|độc\s+lập\s*[-–—]|(?:tm\.|kt\.|tl\.|tuq\.|q\.)\s|(?:phó\s+)?chủ\s+tịch\b)/iu;
const placeAndDay = /^\p{Lu}[\p{L}\s-]{1,40},\s*ngày(?:\s|\.|…|$)/u;
const widestGap = /(?:\s{4,}|\t+)(?=\S)/g;

/** The columns of a line of a letterhead ("ỦY BAN NHÂN DÂN   CỘNG HÒA …") or of the end of a document; one where it has no more. */
export function columnsOf(source: string, start: number, end: number): readonly CleanText[] {
  const whole = cleanText(source, start, end);
  const raw = source.slice(start, end);
  for (const gap of raw.matchAll(widestGap)) {
    const cut = start + gap.index;
    const left = cleanText(source, start, cut);
    const right = cleanText(source, cut, end);
    if (left.text === '' || !(rightSide.test(right.text) || placeAndDay.test(right.text))) continue;
    return [left, right];
  }
  const cut = runTogether(whole.text);
  return cut === null ? [whole] : [partOfText(whole, 0, cut), partOfText(whole, cut, whole.text.length)];
}

// Spaces are often lost: "TỈNH ĐẮK LẮK Độc lập - Tự do - Hạnh phúc", "Số: /KH-UBND Đắk Lắk, ngày tháng 12 năm 2024".
function runTogether(text: string): number | null {
  const motto = /\s(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|Độc\s+lập\s*[-–—]\s*Tự\s+do)/u.exec(text);
  if (motto && motto.index < 60 && text.length < 160) return motto.index;
  const number = /^Số\s*:.{0,40}?\/[\p{Lu}\d&-]+\s(?=\p{Lu}[\p{L}\s-]{1,40},\s*ngày)/u.exec(text);
  return number ? number[0].length : null;
}
