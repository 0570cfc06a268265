import { foldText } from '../../domain/fold-text';
import { onlyWindow } from './form-window';

export type PeriodKindWord = 'H1' | 'H2' | 'Y' | 'other';

/** Where a text about a period stands. */
export type PeriodPlace = 'asked' | 'title' | 'line' | 'name';

/** What a text says of a period: kinds and years that it names, each once. */
export type PeriodWords = { readonly kinds: readonly PeriodKindWord[]; readonly years: readonly number[] };

/** What the printed form offers to choose from, which decides nothing. */
const printedChoice =
  /\(? ?\b0?6 ?thang(?: dau nam)? ?(?:hoac|hay|va|\/|[,-](?! ?nam:? ?20\d{2})) ?(?:ca nam|nam|12 thang)\)?/g;
const writtenDay = /ngay[\s\d.…/_]{0,30}thang[\s\d.…/_]{0,30}nam ?\d{4}/g;
const day = /(?<!\d)(?:\d{1,2}[/._-]\d{1,2}[/._-]\d{4}|\d{4}[._-]\d{1,2}[._-]\d{1,2})(?!\d)/g;
const law =
  /\b(?:luat|nghi dinh|nd|thong tu|tt)\b.{0,60}?\b20\d{2}|\b\d{1,4}\/20\d{2}(?=\/)|\b39[-/_. ]{1,3}2016\b/g;

const secondHalf = /\b0?6 ?thang (?:cuoi|sau)|\bh2\b|\bnua (?:cuoi|sau) nam\b/g;
const firstHalf =
  /\b0?6 ?thang(?![a-z])|\b0?6t(?![a-z])|\bsau thang\b(?! ?\d)|\bh1(?![a-z0-9])|\bnua (?:dau )?nam\b/;
const wholeYear = /\bca nam\b|\b12 ?thang(?![a-z])|\bbao cao nam\b|\btron nam\b/;
const otherSpan = /\bquy (?:[ivx]{1,3}\b|\d)|\b(?:0?[1-57-9]|1[01]) ?thang\b|\bthang \d/;
/** "Năm 2025" at the end and no line of dots before it. */
const bareYear = /(?:^|[^.…_:\s])\s?\bnam 20\d{2}[^a-z0-9]*$/;

/**
 * The kinds and years that a text names. "6 tháng" alone is the first half: employers report it and the whole year; any other span
 * is `other`. In a `line` of the report a year counts only after "năm", elsewhere wherever it stands alone. Where a period was
 * `asked` for, and at the end of a `title`, "năm 2025" is the whole year.
 */
export function periodWords(text: string, where: PeriodPlace): PeriodWords {
  const written = foldText(text.slice(0, 300));
  const isHead = where === 'asked' || where === 'title';
  const span = isHead ? onlyWindow(written) : null;
  const undated = written.replace(law, ' ').replace(writtenDay, ' ').replace(day, ' ');
  const unchosen = undated.replace(printedChoice, ' ');
  const plain = unchosen.replace(/[_-]+/g, ' ');
  const kinds = new Set<PeriodKindWord>(span ? [span.kind] : []);
  const other = plain.replace(secondHalf, ' ');
  if (other !== plain) kinds.add('H2');
  if (firstHalf.test(other)) kinds.add('H1');
  if (wholeYear.test(plain)) kinds.add('Y');
  if (isHead && kinds.size === 0 && otherSpan.test(plain)) kinds.add('other');
  const mayBeBare = where === 'asked' || (where === 'title' && unchosen === undated);
  if (mayBeBare && kinds.size === 0 && (bareYear.test(plain) || plain.trim() === 'nam')) kinds.add('Y');
  const pattern = where === 'line' ? /\bnam:? ?(20\d{2})(?!\d)/g : /(?:^|\D)(20\d{2})(?!\d)/g;
  const years = [...plain.matchAll(pattern)].map(([, year]) => Number(year));
  if (span?.year) years.push(span.year);
  return { kinds: [...kinds], years: [...new Set(years)] };
}
