import { foldText } from '../domain/fold-text';
import { evaluateConstantFormula } from './constant-formula';
import { withoutListNumber } from './list-number';
import { groupSpace, readNumberToken } from './number-token';
import { convertDecimal, unitConversion } from './unit';

/** More numbers than this are a sentence or a table in one cell, and no choice of readings. */
const mostParts = 6;

const run = /\d(?:[\d.,]*\d)?/g;

/**
 * The values that a text with several numbers may stand for, as decimal texts, likeliest first: the sum where it is one
 * (`350+357`), the number that carries the indicator's unit (`5 vụ, 2 người chết`), then each in its order; of a date
 * (`10/12/2025`) only day and month, and no year that something is compared with. Empty where there are more than six.
 */
export function partsOfNumberText(folded: string, unit: string, decimals: number): readonly string[] {
  const plain = folded.replaceAll(groupSpace, ' ');
  const unlisted = withoutListNumber(plain);
  const text = carries(unlisted, unit) ? plain : unlisted;
  if (/^\d+(?: ?\+ ?\d+)+$/.test(text)) {
    const sum = evaluateConstantFormula(text);
    if (sum !== null) return unique([sum, ...valuesOf(text.split('+'), decimals)]);
  }
  const date = /^(\d{1,2})[./-](\d{1,2})[./-](?:19|20)\d{2}$/.exec(text);
  if (date) return unique(valuesOf(date.slice(1), decimals));
  const exponent = /^(\d(?:[.,]\d+)?)e([+-]?\d{1,2})$/.exec(text);
  if (exponent) {
    const value = Number(`${exponent[1]?.replace(',', '.')}e${exponent[2]}`);
    return Number.isSafeInteger(value) ? [String(value)] : [];
  }
  const swiss = /^\d{1,3}(?:['’]\d{3})+$/.test(text);
  if (swiss) return [text.replace(/\D/g, '')];

  const all = [...text.matchAll(run)];
  const counts = all.filter((match) => !isYear(match[0], text.slice(0, match.index)));
  const matches = counts.length === 0 ? all : counts;
  if (matches.length > mostParts) return [];
  const parts = matches.map((match, index) => {
    const end = match.index + match[0].length;
    return partOf(match[0], text.slice(end, matches[index + 1]?.index ?? text.length), unit, decimals);
  });
  const sums = parts.every(({ scaled }) => scaled)
    ? [evaluateConstantFormula(parts.map(({ values }) => values[0] ?? '').join('+')) ?? []].flat()
    : [];
  const ofUnit = parts.filter(({ carriesUnit }) => carriesUnit);
  const others = parts.filter(({ carriesUnit }) => !carriesUnit);
  return unique([...sums, ...[...ofUnit, ...others].flatMap(({ values }) => values)]);
}

/** A number of the text under the words that follow it: `2 tỷ 300 triệu đồng` is 2000 and 300 for an indicator in millions. */
function partOf(
  token: string,
  words: string,
  unit: string,
  decimals: number,
): { readonly values: readonly string[]; readonly carriesUnit: boolean; readonly scaled: boolean } {
  const values = valuesOf([token], decimals);
  const conversion = words.trim() === '' ? null : unitConversion(words, unit);
  if (conversion?.kind === 'factor') {
    const converted = values.flatMap((value) => convertDecimal(value, conversion) ?? []);
    return { values: converted, carriesUnit: false, scaled: true };
  }
  const carriesUnit = carries(words, unit);
  return { values, carriesUnit, scaled: carriesUnit && conversion?.kind === 'same' };
}

// "so với 2024", "của năm 2024" date what is said.
function isYear(token: string, before: string): boolean {
  return /^(?:19|20)\d\d$/.test(token) && /\b(?:nam|so voi|cung ky|ky) ?$/.test(before);
}

function carries(words: string, unit: string): boolean {
  const key = foldText(unit);
  const said = words.replace(/^[ (]+/, '').slice(0, 60);
  if (key !== '' && said.startsWith(key)) return !/^[a-z]/.test(said.slice(key.length));
  const first = said.split(/[,;.()+:-]/)[0] ?? '';
  return first.trim() !== '' && unitConversion(first, unit).kind === 'same';
}

function valuesOf(tokens: readonly string[], decimals: number): readonly string[] {
  return tokens.flatMap((token) => {
    const read = readNumberToken(token.trim(), decimals);
    return read.kind === 'certain' ? [read.decimal] : read.decimals;
  });
}

function unique(decimals: readonly string[]): readonly string[] {
  const known = new Map(decimals.map((decimal) => [decimal.replace(/^0+(?=\d)/, ''), decimal]));
  return [...known.keys()];
}
