/** A day or a stretch of time as a text names it; `start` and `end` are places in the text. */
export type NamedTime = {
  readonly start: number;
  readonly end: number;
  readonly day: number | null;
  readonly month: number | null;
  readonly quarter: number | null;
  readonly year: number | null;
  /** "tháng cuối quý": the last month of every quarter; "tháng đầu quý sau": the month behind it; null for everything else. */
  readonly everyQuarter: 'last' | 'next' | null;
};

const day = '(?<day>\\d{1,2})';
const month = '(?<month>\\d{1,2})';
const year = '(?<year>(?:19|20)\\d{2})';
const ofYear = `(?:[\\s,]{0,2}(?:cua )?nam ?|\\s?[/.-]\\s?)${year}(?!\\d)`;

/** In the order in which they are tried at one place; written for texts without accents. */
const forms: readonly RegExp[] = [
  // 15/12/2025, 15-12, 15/ 12, 15.12.2025
  new RegExp(
    `${day}\\s?(?<sign>[/.-])\\s?${month}(?:\\s?[/.-]\\s?${year}|,? nam ?(?<year2>(?:19|20)\\d{2}))?(?![\\d%]|\\s?[/.-]\\s?\\d)`,
    'y',
  ),
  // 15 tháng 12 năm 2025, 15 tháng12
  new RegExp(`${day}\\s?(?:cua )?thang ?${month}(?!\\d)(?:${ofYear})?`, 'y'),
  // 20 của tháng cuối quý
  new RegExp(`${day}\\s?(?:cua )?thang cuoi (?:cua )?(?:moi |hang )?quy`, 'y'),
  // 10 của tháng đầu quý sau
  new RegExp(
    `${day}\\s?(?:cua )?thang (?:dau(?: tien)?|thu nhat) (?:cua )?quy (?:sau|tiep theo|ke tiep|lien ke|lien sau|tiep)(?![a-z])`,
    'y',
  ),
  // 20 hằng tháng
  new RegExp(`${day}\\s?(?:hang|moi) (?:thang|quy)(?![a-z])`, 'y'),
  // tháng 5/2025
  new RegExp(`thang ?${month}(?![\\d%])(?:${ofYear})?`, 'y'),
  // quý III/2025, quý 3 năm 2025
  new RegExp(`quy ?(?<quarter>iv|i{1,3}|[1-4])(?![a-z\\d])(?:${ofYear})?`, 'y'),
  // năm 2025
  new RegExp(`nam ?${year}(?!\\d)`, 'y'),
];

/** The day, month, quarter or year that a text names at exactly this place, or null. `plain` has no accents (`searchable`). */
export function timeAt(plain: string, place: number): NamedTime | null {
  for (const form of forms) {
    form.lastIndex = place;
    const found = form.exec(plain);
    const time = found && made(found, plain);
    if (time) return time;
  }
  return null;
}

const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function made(found: RegExpExecArray, plain: string): NamedTime | null {
  const { sign, quarter, ...groups } = found.groups ?? {};
  const number = (name: string) => (groups[name] === undefined ? null : Number(groups[name]));
  const named: NamedTime = {
    start: found.index,
    end: found.index + found[0].length,
    day: number('day'),
    month: number('month'),
    quarter: quarter === undefined ? null : (quarters[quarter] ?? Number(quarter)),
    year: number('year') ?? number('year2'),
    everyQuarter: quarterly(found[0]),
  };
  if (named.month !== null && (named.month < 1 || named.month > 12)) return null;
  if (named.day !== null && (named.day < 1 || named.day > (daysOf[(named.month ?? 1) - 1] ?? 31)))
    return null;
  // "trước 2-3 ngày" is a length of time, "15.12" without a year a number.
  if (sign !== undefined && named.year === null) {
    if (sign === '.') return null;
    if (/^\s?(?:ngay|thang|tuan|gio|lan|nguoi|lop|nam (?!\d)|%)/.test(plain.slice(named.end)) && sign === '-')
      return null;
  }
  return named;
}

function quarterly(words: string): NamedTime['everyQuarter'] {
  if (/thang (?:dau|thu nhat).*quy/.test(words)) return 'next';
  return /(?:cuoi|hang|moi).*quy/.test(words) ? 'last' : null;
}
