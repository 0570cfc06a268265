import type { PeriodHint } from '../match/find-period';
import { folded as foldOnce } from './folded';

/** What a heading says of its period, beside the period that is wanted. `year` names the year alone, which may mean either part of it. */
export type PeriodVerdict = 'same' | 'year' | 'other' | 'unsaid' | 'unclear';

type Span = 'half' | 'second_half' | 'year' | 'part';

const comparison = /cung ky|nam truoc|ky truoc|nam ngoai|thang truoc|lien ke/;
const spans: ReadonlyArray<readonly [Span, RegExp]> = [
  ['second_half', /(?:6|sau|06) thang cuoi|\b6t ?cuoi|nua cuoi nam/],
  ['half', /(?:\b6|sau|\b06) thang|\b0?6t\b|\b0?6 ?t ?dau|nua dau nam/],
  ['year', /ca nam|\b12 thang|\b12 ?t\b|toan nam|tron nam/],
  [
    'part',
    /\bquy (?:[1-4]|[iv]{1,3})\b|\b\d{1,2} thang|\bthang (?:thu )?\d{1,2}\b|\b\d{1,2}t\b|\bt ?(?:0?[1-9]|1[0-2])\b/,
  ],
];

const firstHalf = /thang dau|6 ?t ?dau|nua dau/;

/** Judges a heading (its levels joined) against the wanted period. */
export function periodOfHeading(text: string, wanted: PeriodHint | null): PeriodVerdict {
  const days =
    text
      .match(/\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b/g)
      ?.slice(0, 3)
      .map(isoDay) ?? [];
  if (days.length === 2 && wanted !== null) {
    return days[0] === wanted.dataFrom && days[1] === wanted.dataTo ? 'same' : 'other';
  }
  const folded = foldOnce(text)
    .replace(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g, ' ')
    .replace(/\S*\d\/[a-z]{2}\S*/g, ' ');
  if (comparison.test(folded)) return 'other';
  const years = new Set(folded.match(/\b(?:19|20)\d\d\b/g)?.map(Number));
  const span = spans.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  const named = spans
    .filter(([name, pattern]) => name !== 'part' && pattern.test(folded))
    .map(([name]) => name);
  const several = named.length > (named.includes('second_half') && !firstHalf.test(folded) ? 2 : 1);
  if (years.size === 0 && span === null) return 'unsaid';
  if (years.size > 1 || several) return 'unclear';
  if (wanted === null) return 'unclear';
  const [year] = years;
  if (year !== undefined && year !== wanted.year) return 'other';
  if (wanted.kind === 'half' || wanted.kind === 'year') {
    if (span === null) return 'year';
    return span === spanOf(wanted) ? 'same' : 'other';
  }
  return span === null ? 'year' : 'unclear';
}

function spanOf({ kind, dataTo }: PeriodHint): Span {
  if (kind === 'year') return 'year';
  return Number(dataTo.slice(5, 7)) <= 7 ? 'half' : 'second_half';
}

function isoDay(written: string): string {
  const [day = '', month = '', year = ''] = written.split(/[/.-]/);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const yearsFromTo = /\b(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\b/;

/** Judges a heading with its levels, upper ones first: under "Giai đoạn 2024-2025" each column says its own year. */
export function periodOfPath(path: readonly string[], wanted: PeriodHint | null): PeriodVerdict {
  const whole = periodOfHeading(path.join(' '), wanted);
  if (whole !== 'unclear' || path.length < 2) return whole;
  const own = periodOfHeading(path.at(-1) ?? '', wanted);
  const ranged = path
    .slice(0, -1)
    .every((level) => yearsFromTo.test(level) || periodOfHeading(level, wanted) === 'unsaid');
  return ranged && own !== 'unsaid' ? own : whole;
}
