import { inCapitals } from '../lines/paragraph';

const levels = /(^|\s)(tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu)\s+(.+)$/u;

/** The name of a body as a sentence writes it: "ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK" and "UBND tỉnh Đắk Lắk" as "Ủy ban nhân dân tỉnh Đắk Lắk". Names of departments and ministries stay as they are printed. */
export function spokenName(printed: string): string {
  const text = printed
    .replace(/\s*\(UBND\)/u, '')
    .replace(/^UBND(?!\p{L})/u, 'Ủy ban nhân dân')
    .replace(/^U(?:ỷ|ỹ|Ỷ) /u, 'Ủy ')
    .replace(/(^|\s)TP\.?(?=\s)/u, '$1thành phố');
  if (!inCapitals(text.replace(/^Ủy ban nhân dân/u, '')) || /^(?:SỞ|BỘ|CỤC|CHI CỤC) /u.test(text))
    return text;
  const small = text.replace(/\p{L}+/gu, (word) =>
    isAbbreviation(word) ? word : word.toLocaleLowerCase('vi'),
  );
  const named = levels.exec(small);
  const place = named?.[3];
  const head = place === undefined ? small : small.slice(0, small.length - place.length);
  const spoken = head.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
  return spoken + (place ?? '').replace(/(?:^|[\s-])\p{L}/gu, (start) => start.toLocaleUpperCase('vi'));
}

const syllable =
  /^(?:NGH|NG|NH|PH|TH|TR|CH|GH|GI|KH|QU|[BCDĐGHKLMNPRSTVX])?[AEIOUY]{1,3}(?:NG|NH|CH|[CMNPT])?$/u;

// "ATVSLĐ", "BCĐ" are no syllables and stay as they are.
function isAbbreviation(word: string): boolean {
  return /^[A-ZĐ]{2,}$/u.test(word) && !syllable.test(word);
}
