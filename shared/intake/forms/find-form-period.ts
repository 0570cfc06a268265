import { foldText } from '../../domain/fold-text';

export type PeriodKindWord = 'H1' | 'H2' | 'Y';

/** Where a text about a period stands. */
export type PeriodPlace = 'asked' | 'line' | 'name';

/** What a text says of a period: kinds and years that it names, each once. */
export type PeriodWords = { readonly kinds: readonly PeriodKindWord[]; readonly years: readonly number[] };

/** What the printed form offers to choose from, which decides nothing. */
const printedChoice = /\(?6 thang\s?(?:hoac|hay|,|\/|-|va)\s?(?:ca nam|nam|12 thang)\)?/g;
const day = /ngay.{0,12}thang.{0,8}nam ?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/g;
const numberOfLaw = /\d{1,4}\/20\d{2}/g;

/**
 * The kinds and years that a text names. "6 tháng" alone is the first half: employers report it and the whole year. In a `line` of
 * the report a year counts only after "năm", in the `name` of a file wherever it stands alone. Where a period was `asked` for, "năm 2025" is the whole year.
 */
export function periodWords(text: string, where: PeriodPlace): PeriodWords {
  const plain = foldText(text.slice(0, 300))
    .replace(printedChoice, ' ')
    .replace(day, ' ')
    .replace(numberOfLaw, ' ')
    .replace(/[_-]+/g, ' ');
  const kinds = new Set<PeriodKindWord>();
  if (/\b0?6 ?thang (?:cuoi|sau)|\bh2\b/.test(plain)) kinds.add('H2');
  else if (/\b0?6 ?thang\b|\b0?6t\b|\bsau thang\b|\bh1\b/.test(plain)) kinds.add('H1');
  if (/\bca nam\b|\b12 ?thang\b|\bbao cao nam\b/.test(plain)) kinds.add('Y');
  if (where === 'asked' && /^nam ?\d{4}$/.test(plain.trim())) kinds.add('Y');
  const pattern = where === 'line' ? /\bnam:? ?(20\d{2})(?!\d)/g : /(?:^|\D)(20\d{2})(?!\d)/g;
  const years = [...plain.matchAll(pattern)].map(([, year]) => Number(year));
  return { kinds: [...kinds], years: [...new Set(years)] };
}
