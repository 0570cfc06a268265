import { vietnameseRimes } from './vietnamese-rimes';

const initials: ReadonlySet<string> = new Set(
  ' b c ch d đ g gh gi h k kh kr l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);
const beforeFrontVowels = /^[eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ]/;

/**
 * Whether a word (NFC, small letters) is built as a Vietnamese syllable is: initial, rime and tone that go together. It
 * need not be in any dictionary. Final k and initial kr are allowed as in names of places (Đắk Lắk, Krông).
 */
export function isSyllable(word: string): boolean {
  if (word.length > 7) return false;
  for (let length = Math.min(3, word.length - 1); length >= 0; length--) {
    const initial = word.slice(0, length);
    if (initials.has(initial) && fits(initial, word.slice(length))) return true;
  }
  return false;
}

function fits(initial: string, rime: string): boolean {
  switch (initial) {
    case 'qu':
      return vietnameseRimes.has(rime) || vietnameseRimes.has(`u${rime}`);
    case 'gi':
      return vietnameseRimes.has(rime) || vietnameseRimes.has(`i${rime}`);
    case 'gh':
    case 'ngh':
      return beforeFrontVowels.test(rime) && vietnameseRimes.has(rime);
    case 'c':
    case 'ng':
      return !beforeFrontVowels.test(rime) && vietnameseRimes.has(rime);
    default:
      return vietnameseRimes.has(rime);
  }
}
