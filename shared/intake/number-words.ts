import { foldText } from '../domain/fold-text';

/** Nobody writes a figure in more words; what is longer is a sentence. */
const mostWords = 24;

const digits: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const scales: ReadonlyArray<{ readonly words: readonly string[]; readonly size: number }> = [
  { words: ['ty', 'ti'], size: 1_000_000_000 },
  { words: ['trieu'], size: 1_000_000 },
  { words: ['nghin', 'ngan'], size: 1000 },
];

function digit(word: string | undefined): number | null {
  return word === undefined ? null : (digits[word] ?? null);
}

/** `hai muoi mot`, `muoi lam`, `linh nam`, `chin`: below a hundred; a bare digit counts only where no hundreds stand before. */
function belowHundred(words: readonly string[], afterHundreds: boolean): number | null {
  const [first, second, third] = words;
  if (words.length === 0) return afterHundreds ? 0 : null;
  if (words.length === 1 && first !== 'muoi') return afterHundreds ? null : digit(first);
  if (first === 'linh' || first === 'le') return afterHundreds && words.length === 2 ? digit(second) : null;
  const tens = first === 'muoi' ? 1 : second === 'muoi' ? digit(first) : null;
  if (!tens) return null;
  const ones = first === 'muoi' ? second : third;
  if (words.length > (first === 'muoi' ? 2 : 3)) return null;
  if (ones === undefined) return tens * 10;
  const last = digit(ones);
  return last ? tens * 10 + last : null;
}

function belowThousand(words: readonly string[]): number | null {
  const at = words.indexOf('tram');
  if (at < 0) return belowHundred(words, false);
  const hundreds = at === 1 ? digit(words[0]) : null;
  const rest = belowHundred(words.slice(at + 1), true);
  return hundreds === null || rest === null ? null : hundreds * 100 + rest;
}

/**
 * The number that Vietnamese words spell, with or without accents: `hai mươi` is 20, `một trăm linh năm` 105. Null where they
 * spell none, or short for several (`một trăm năm`). A word is read as a number only where a question follows: `năm` is also
 * "year", and without accents `ba` and `bà` are one.
 */
export function numberFromWords(text: string): number | null {
  let words = foldText(text)
    .split(/[ ,]+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > mostWords) return null;
  let value = 0;
  let scaled = false;
  for (const { words: names, size } of scales) {
    const at = words.findIndex((word) => names.includes(word));
    if (at < 0) continue;
    const times = belowThousand(words.slice(0, at));
    if (!times) return null;
    value += times * size;
    words = words.slice(at + 1);
    scaled = true;
  }
  if (scaled && words.length === 0) return value;
  const rest = belowThousand(words);
  if (rest === null || (scaled && !words.includes('tram'))) return null;
  return value + rest;
}
