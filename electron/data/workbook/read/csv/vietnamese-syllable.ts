const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:b|ch|c(?![eêiy])|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?';
const closedVowels = 'uyê|iê|yê|uô|ươ|uâ|uê|uy|oa|oă|oe|oo|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y';
const openVowels =
  'iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uya|uyu|ia|ua|ưa|uơ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu';
const syllable = new RegExp(`^${onset}(?:(?:${closedVowels})(?:ch|ng|nh|c|m|n|p|t)?|${openVowels})$`);

/** Whether a word could be a Vietnamese syllable by its spelling: beginning, vowels, end, and at most one tone. */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 16) return false;
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(toneMarks)?.length ?? 0) > 1) return false;
  return syllable.test(apart.replace(toneMarks, '').normalize('NFC'));
}
