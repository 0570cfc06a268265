import { foldText } from '../domain/fold-text';
import { exactDecimal, rational } from './rational';

/** How a figure in the unit that a form states becomes one in the indicator's own unit. */
export type UnitConversion =
  | { readonly kind: 'same' }
  /** own = stated × numerator ÷ denominator. */
  | { readonly kind: 'factor'; readonly numerator: number; readonly denominator: number }
  /** Both units are known, and they count different things: people and cases. */
  | { readonly kind: 'other' }
  /** One of them is not known, and they are not written alike. */
  | { readonly kind: 'unknown' };

/** Longer texts are no units; a header that holds one is cut to the unit before. */
const longest = 60;
const significantDigits = 15;

/**
 * What units count, by their folded names. Names stand together only where they mean the same to whoever counts: a person
 * seen twice is one person and two visits, an establishment is not always an enterprise, officials are some of the workers.
 */
const meanings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    money: ['dong', 'd', 'vnd', 'dong viet nam', 'viet nam dong'],
    person: ['nguoi', 'nld', 'nguoi lao dong', 'lao dong'],
    visit: ['luot', 'luot nguoi', 'luot nld', 'luot nguoi lao dong'],
    case: ['vu', 'vu tnld', 'vu tai nan', 'vu tai nan lao dong'],
    establishment: ['co so', 'co so sxkd', 'co so san xuat kinh doanh'],
    enterprise: ['doanh nghiep', 'dn'],
    body: ['don vi'],
    body_or_enterprise: ['don vi doanh nghiep'],
    conference: ['hoi nghi'],
    occasion: ['cuoc'],
    class: ['lop'],
    round: ['dot'],
    activity: ['hoat dong'],
    news: ['tin'],
    article: ['bai'],
    news_or_article: ['tin bai'],
    sample: ['mau'],
    file: ['ho so'],
    certificate: ['giay chung nhan', 'gcn'],
    scenario: ['phuong an'],
    instance: ['truong hop'],
    percent: ['%', 'phan tram'],
    day: ['ngay'],
  }).flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)),
);
const millionsInShort: ReadonlySet<string> = new Set(['trd', 'tr d', 'tr.d', 'tr dong', 'tr.dong', 'tr vnd']);
const scaleWord = /^(nghin|ngan|trieu|ty|ti)(?: (.*))?$/;
const scaleNumber = /^1((?:[., ]?000){1,3})(?![\d.,]) ?(.*)$/;
const zerosOfWord: Readonly<Record<string, number>> = { nghin: 3, ngan: 3, trieu: 6, ty: 9, ti: 9 };

/** A unit as a power of ten and what is counted: `nghìn đồng` is 10^3 of money. A bare `triệu` counts nothing yet. */
type ParsedUnit = { readonly zeros: number; readonly counted: string; readonly meaning: string | null };

function parsed(text: string): ParsedUnit {
  const key = foldText(text)
    .replace(/^(?:dvt|dv tinh|don vi tinh|don vi|dv) ?: ?/, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(?:dvt|dv tinh|don vi tinh|don vi|dv) ?: ?/, '')
    .replace(/[.:;]$/, '')
    .trim();
  if (millionsInShort.has(key)) return { zeros: 6, counted: 'dong', meaning: 'money' };
  const number = scaleNumber.exec(key);
  const word = number ? null : scaleWord.exec(key);
  const zeros = number
    ? (number[1] ?? '').replace(/\D/g, '').length
    : word
      ? (zerosOfWord[word[1] ?? ''] ?? 0)
      : 0;
  const rest = number ? (number[2] ?? '') : word ? (word[2] ?? '') : key;
  const counted = rest
    .replace(/,/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  return { zeros, counted, meaning: meanings.get(counted) ?? null };
}

/** Whether a text is a power of ten alone (`triệu`, `1.000`), which says nothing of what is counted. */
export function isBareScale(text: string): boolean {
  if (text.length > longest) return false;
  const { zeros, counted } = parsed(text);
  return zeros > 0 && counted === '';
}

/**
 * Compares the unit that a form states (`ĐVT: 1.000 đồng`, `(triệu)`, `NLĐ`) with an indicator's own. A bare power of ten is one
 * of what the indicator counts. Nothing is converted on resemblance: people and visits are `other`, a word that is not
 * listed is `unknown` unless both are written alike.
 */
export function unitConversion(stated: string, own: string): UnitConversion {
  if (stated.length > longest || own.length > longest) return { kind: 'unknown' };
  const from = parsed(stated);
  const to = parsed(own);
  const bare = from.zeros > 0 && from.counted === '' && to.meaning !== 'percent';
  const alike =
    bare ||
    (from.counted !== '' && from.counted === to.counted) ||
    (from.meaning !== null && from.meaning === to.meaning);
  if (!alike) return { kind: from.meaning !== null && to.meaning !== null ? 'other' : 'unknown' };
  const zeros = from.zeros - to.zeros;
  if (zeros === 0) return { kind: 'same' };
  return {
    kind: 'factor',
    numerator: 10 ** Math.max(0, zeros),
    denominator: 10 ** Math.max(0, -zeros),
  };
}

/** A decimal text with a point times a factor, exactly; null where that takes more than 15 digits. */
export function convertDecimal(
  decimal: string,
  { numerator, denominator }: { readonly numerator: number; readonly denominator: number },
): string | null {
  const [whole = '', fraction = ''] = decimal.split('.');
  const value = rational(
    BigInt(whole + fraction) * BigInt(numerator),
    10n ** BigInt(fraction.length) * BigInt(denominator),
  );
  return value && exactDecimal(value, significantDigits);
}
