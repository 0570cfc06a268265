/** What a text says of a period: what sort, which part of the year, and the year where it is named. */
export type PeriodPhrase =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'half'; readonly half: 1 | 2; readonly year: number | null; readonly loose: boolean }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly kind: 'months'; readonly months: number; readonly year: number | null }
  | { readonly kind: 'month'; readonly month: number; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number | null; readonly loose: boolean }
  | { readonly kind: 'adhoc'; readonly year: number | null }
  /** Says nothing of the report's own period: the date of a letter, another year compared with, a programme's years. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'years' };

type Groups = readonly (string | undefined)[];

/** A way to write a period, over folded text; earlier ones take their words from later ones. */
export type PeriodPattern = {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => PeriodPhrase | null;
};

const year = '(20\\d{2})(?!\\d)';
const ofYear = `(?:\\s{0,2}[/.,_-]?\\s{0,2}(?:cua\\s)?(?:nam\\s{0,2}:?\\s{0,2})?${year})`;
const day =
  '(?:ngay\\s{0,2})?(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,2}thang\\s{1,2})(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,2}nam\\s{1,2})(20\\d{2})';
const dayOpen = '(?:ngay\\s{0,2})?(\\d{1,2})(?:\\s?[/.-]\\s?|\\s{1,2}thang\\s{1,2})(\\d{1,2})';
const until = '\\s{0,2}(?:den\\s(?:het\\s)?|-|–|~)\\s{0,2}';

/** All ways to write a period that are understood, the most telling first. */
export const periodPatterns: readonly PeriodPattern[] = [
  {
    pattern: /(?<![\da-z])(20\d{2})-(h[12]|y|d\d{1,2}|q[1-4])(?![\da-z])/g,
    read: ([, y, part]) => ({ kind: 'code', code: `${y}-${part}`.toUpperCase() }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:tu\\s{1,2})?${day}${until}${day}(?!\\d)`, 'g'),
    read: ([, d1, m1, y1, d2, m2, y2]) => range(dateOf(d1, m1, y1), dateOf(d2, m2, y2)),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:tu\\s{1,2})?${dayOpen}${until}${day}(?!\\d)`, 'g'),
    read: ([, d1, m1, d2, m2, y2]) => rangeEnding(d1, m1, dateOf(d2, m2, y2)),
  },
  { pattern: /giai doan\s{1,2}(20\d{2})\s?[-–/]\s?(20\d{2})/g, read: () => ({ kind: 'years' }) },
  {
    pattern: new RegExp(
      `(?:so voi|cung ky)(?:\\scung ky)?(?:\\s6 thang dau)?(?:\\s(?:nam truoc|nam ${year}|20\\d{2}))`,
      'g',
    ),
    read: () => ({ kind: 'aside' }),
  },
  {
    pattern: new RegExp(
      `phuong huong(?:,? nhiem vu)?(?: trong tam)?(?: cong tac)?(?: 6 thang (?:dau|cuoi))? nam ${year}`,
      'g',
    ),
    read: () => ({ kind: 'aside' }),
  },
  {
    pattern:
      /(?<![a-z])ngay[\s.…_]{0,20}(?:\d{1,2})?[\s.…_]{0,20}thang[\s.…_]{0,20}(?:\d{1,2})?[\s.…_]{0,20}nam[\s.…_]{0,20}(?:20\d{2})?/g,
    read: () => ({ kind: 'aside' }),
  },
  { pattern: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d{2}(?!\d)/g, read: () => ({ kind: 'aside' }) },
  { pattern: /(?<!\d)\d{1,5}\/(?:20\d{2}\/)?[a-z]{2,5}(?:-[a-z]{2,12})?/g, read: () => ({ kind: 'aside' }) },
  {
    pattern: new RegExp(
      `(?<!\\d)(?:0?6|sau)\\s?(?:thang|t)[\\s_-]?(cuoi|dau)(?:[\\s_-]nam)?${ofYear}?(?![a-z])`,
      'g',
    ),
    read: ([, part, y]) => ({ kind: 'half', half: part === 'cuoi' ? 2 : 1, year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(`(?<!\\d)6tdn${ofYear}?(?![a-z])`, 'g'),
    read: ([, y]) => ({ kind: 'half', half: 1, year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:0?6|sau)[\\s_-]?(?:thang|t)${ofYear}?(?![a-z])`, 'g'),
    read: ([, y]) => ({ kind: 'half', half: 1, year: numberOf(y), loose: true }),
  },
  {
    pattern: new RegExp(`nua (dau|cuoi) nam${ofYear}?`, 'g'),
    read: ([, part, y]) => ({ kind: 'half', half: part === 'cuoi' ? 2 : 1, year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(`(?<![a-z])qui?y?[\\s_]{0,2}(iv|i{1,3}|[1-4])(?![a-z\\d])${ofYear}?`, 'g'),
    read: ([, part, y]) => ({ kind: 'quarter', quarter: quarterOf(part), year: numberOf(y) }),
  },
  {
    pattern: new RegExp(`(?<!\\d)(?:12|muoi hai)[\\s_-]?(?:thang|t)${ofYear}?(?![a-z])`, 'g'),
    read: ([, y]) => ({ kind: 'year', year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(0?[1-9]|1[01])[\\s_-]?(?:thang(?:\\sdau(?:\\snam)?)?${ofYear}?|t${ofYear})(?![a-z])`,
      'g',
    ),
    read: ([, n, y, other]) => ({ kind: 'months', months: Number(n), year: numberOf(y ?? other) }),
  },
  {
    pattern: new RegExp(`(?<![a-z])thang[\\s_-]?(0?[1-9]|1[0-2])(?!\\d)${ofYear}?`, 'g'),
    read: ([, n, y]) => ({ kind: 'month', month: Number(n), year: numberOf(y) }),
  },
  { pattern: new RegExp(`dot xuat${ofYear}?`, 'g'), read: ([, y]) => ({ kind: 'adhoc', year: numberOf(y) }) },
  {
    pattern: new RegExp(`(?:ca|tron|tong ket) nam(?:[\\s,;:]{0,3}(?:nam[\\s:]{0,3})?${year})?`, 'g'),
    read: ([, y]) => ({ kind: 'year', year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(`(?<!viet )(?<![a-z])nam[\\s_]{0,2}${year}`, 'g'),
    read: ([, y]) => ({ kind: 'year', year: numberOf(y), loose: false }),
  },
  {
    pattern: new RegExp(`(?<![\\d./-])${year}(?![/.-]\\d)`, 'g'),
    read: ([, y]) => ({ kind: 'year', year: numberOf(y), loose: true }),
  },
];

// "15/12–14/6/2025" begins in the year before.
function rangeEnding(
  day: string | undefined,
  month: string | undefined,
  to: string | null,
): PeriodPhrase | null {
  const year = Number(to?.slice(0, 4));
  const from = dateOf(day, month, String(year));
  return from !== null && to !== null && from > to
    ? range(dateOf(day, month, String(year - 1)), to)
    : range(from, to);
}

function range(from: string | null, to: string | null): PeriodPhrase | null {
  return from !== null && to !== null && from <= to ? { kind: 'range', from, to } : null;
}

function dateOf(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function numberOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

function quarterOf(part: string | undefined): number {
  return ['i', 'ii', 'iii', 'iv'].indexOf(part ?? '') + 1 || Number(part);
}
