import { convertDecimal, unitConversion } from './unit';

const scales = '(ty|ti|trieu|tr|nghin|ngan|k)';
const short = new RegExp(`^(\\d{1,6}) ?${scales} ?(\\d{1,3})(?: ?(?:d|dong|vnd))?$`);
const long = new RegExp(`^(\\d{1,6}) ?${scales} (\\d{1,3}) ${scales}( [a-z ]{1,40})?$`);
const words: Readonly<Record<string, string>> = { ti: 'ty', tr: 'trieu', ngan: 'nghin', k: 'nghin' };
const zeros: Readonly<Record<string, number>> = { ty: 9, trieu: 6, nghin: 3 };

/**
 * The value of a folded text whose second number counts in the scale of the first (`21tr4` is 21,4 million), or in a smaller one that
 * is named (`21 trieu 400 nghin dong`), as decimal text in the indicator's unit. The smaller one is read here only where its own word
 * counts something else than the indicator; null for any other text.
 */
export function scaledNumber(folded: string, unit: string): string | null {
  const [, whole = '', scale = '', fraction] = short.exec(folded) ?? [];
  if (fraction !== undefined) {
    const conversion = unitConversion(words[scale] ?? scale, unit);
    const decimal = `${whole}.${fraction}`;
    return conversion.kind === 'factor'
      ? convertDecimal(decimal, conversion)
      : conversion.kind === 'same'
        ? decimal
        : null;
  }
  const [, upper = '', upperScale = '', lower, lowerScale = '', counted = ''] = long.exec(folded) ?? [];
  if (lower === undefined) return null;
  const [high = 0, low = 0] = [upperScale, lowerScale].map((word) => zeros[words[word] ?? word] ?? 0);
  const { kind } = unitConversion(`${lowerScale}${counted}`, unit);
  const isOther = kind === 'other' || kind === 'unknown';
  if (high <= low || !isOther || counted === '') return null;
  return String(Number(upper) * 10 ** high + Number(lower) * 10 ** low);
}
