import type { FoundRule } from '../plan-reading';
import type { Searchable } from '../text/searchable';
import { deadlinesInText, type TextDeadline } from './deadlines-in-text';
import { type Group, groupsOf, isReporting } from './reporting-days';
import { type PeriodWord, type Place, periodWords } from './reporting-words';

/** A day by which a sentence has somebody report. */
export type DatedRule = {
  readonly period: FoundRule['period'];
  readonly due: NonNullable<FoundRule['due']>;
  readonly doubts: readonly string[];
  readonly place: Place;
};

/**
 * The days among the deadlines of a sentence that are days of reports: those behind a word of reporting in the same clause, and those
 * that open the sentence before one. Every day of a list is a rule of its own with its own period.
 */
export function datedRules(text: Searchable, reporting: readonly Place[]): readonly DatedRule[] {
  const deadlines = deadlinesInText(text).filter(({ day, quarter }) => day !== null && quarter === null);
  const words = periodWords(text).filter(({ period }) => period !== 'adhoc');
  return groupsOf(text, deadlines)
    .filter((group) => isReporting(text, group, reporting))
    .flatMap((group) => rulesOf(group, words, text, deadlines));
}

function rulesOf(
  group: Group,
  words: readonly PeriodWord[],
  text: Searchable,
  all: readonly TextDeadline[],
): readonly DatedRule[] {
  const first = group[0]?.start ?? 0;
  const floor = all.findLast(({ end }) => end <= first)?.end ?? 0;
  const leading = words.filter(({ start, end }) => start >= floor && end <= first);
  const own = group.map((deadline, index) => {
    const behind = wordBehind(text, deadline, words);
    if (behind) return behind;
    const last = group[index - 1];
    const from = last ? (wordBehind(text, last, words)?.end ?? last.end) : floor;
    return words.findLast(({ start, end }) => start >= from && end <= deadline.start) ?? null;
  });
  const later = group.length > 1 && own.slice(1).every((word) => word === null);
  const named = group.map((_, index) =>
    later ? (leading.slice(-group.length)[index] ?? null) : (own[index] ?? null),
  );
  return group.flatMap((deadline, index) => {
    const word = (later && leading.length < group.length ? null : named[index]) ?? null;
    return dueDays(deadline).map((due) =>
      ruled(deadline, due, word, group, text, later && leading.length === 1 ? leading[0] : undefined),
    );
  });
}

// "trước ngày 15/6 (đối với báo cáo 6 tháng)"
function wordBehind(
  { plain }: Searchable,
  { end }: TextDeadline,
  words: readonly PeriodWord[],
): PeriodWord | null {
  const found = /^(?:[\s,(]*(?:doi voi|cho|la) |\s?\()(?:ky )?(?:bao cao )?(?:ket qua )?(?:dinh ky )?/.exec(
    plain.slice(end, end + 60),
  );
  if (!found) return null;
  const place = end + found[0].length;
  const named = words.find((word) => Math.abs(word.start - place) <= 1);
  if (named) return named;
  return /^nam(?! \d)/.test(plain.slice(place)) ? { start: place, end: place + 3, period: 'year' } : null;
}

function ruled(
  deadline: TextDeadline,
  due: { readonly month: number; readonly day: number },
  word: PeriodWord | null,
  group: Group,
  text: Searchable,
  common: PeriodWord | undefined,
): DatedRule {
  const annual = /(?:hang|moi) nam(?! \d)|nam (?:sau|tiep theo|ke tiep)/.test(
    text.plain.slice(deadline.start, deadline.end),
  );
  const pair = group.length === 2 && isHalfAndYear(group);
  const byMonth = pair ? (due.month >= 5 && due.month <= 8 ? 'half' : 'year') : null;
  const yearHere =
    deadline.year !== null ? null : /(?:hang|moi) nam(?! \d)/.test(text.plain) ? ('year' as const) : null;
  const period = deadline.everyQuarter
    ? 'quarter'
    : (word?.period ?? byMonth ?? common?.period ?? (annual ? 'year' : null) ?? yearHere ?? 'none');
  const isOdd =
    (period === 'half' && due.month > 8 && due.month < 12) ||
    (period === 'year' && due.month > 3 && due.month < 8 && deadline.year === null);
  const isGuessed = word === null && !annual && yearHere === null && !deadline.everyQuarter;
  return {
    period: period === 'regular' || period === 'adhoc' ? 'none' : period,
    due: {
      ...due,
      before: deadline.relation === 'before',
      ...(deadline.year === null ? {} : { year: deadline.year }),
    },
    doubts: [
      ...(isGuessed || isOdd ? ['period-unclear'] : []),
      ...(deadline.relation === 'within' ? ['day-not-before'] : []),
    ],
    place: { start: deadline.start, end: deadline.end },
  };
}

function isHalfAndYear(group: Group): boolean {
  const months = group.map(({ month }) => month ?? 0).sort((left, right) => left - right);
  const [one = 0, other = 0] = months;
  return (one >= 5 && one <= 8 && (other >= 11 || other <= 1)) || (one === 1 && other >= 5 && other <= 8);
}

function dueDays({
  day,
  month,
  everyQuarter,
}: TextDeadline): ReadonlyArray<{ readonly month: number; readonly day: number }> {
  if (day === null) return [];
  if (month !== null) return [{ month, day }];
  if (everyQuarter === null) return [];
  return (everyQuarter === 'last' ? [3, 6, 9, 12] : [4, 7, 10, 1]).map((due) => ({ month: due, day }));
}
