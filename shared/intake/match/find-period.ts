import { certainMatch, type PlacedMatch } from './match';
import { meaningOf, type PeriodHint } from './period-meaning';
import { type PeriodPhrase, periodPatterns } from './period-phrases';
import { placeText } from './placed-text';

export type { PeriodHint } from './period-meaning';

/**
 * The periods of the plan that a text names, surest first, and those it names that the plan does not have, as written; `parts` are
 * those of them that are half a year, a quarter or some months.
 */
export type FoundPeriods = {
  readonly matches: readonly PlacedMatch[];
  readonly others: readonly string[];
  readonly parts: readonly string[];
};

const partsOfYear: ReadonlySet<PeriodPhrase['kind']> = new Set(['half', 'quarter', 'months', 'month']);

/**
 * Which of the known periods a text speaks of. Dates of letters, document numbers, programmes of several years and periods compared with ("so với
 * cùng kỳ năm 2024") are not the report's own. A year standing alone, a part of a year without its year, and two
 * periods in one text are questions.
 */
export function findPeriods(text: string, periods: readonly PeriodHint[]): FoundPeriods {
  const { written, folded, at } = placeText(text);
  const taken: { from: number; to: number }[] = [];
  const matches: PlacedMatch[] = [];
  const others = new Set<string>();
  const parts = new Set<string>();
  for (const { pattern, read } of periodPatterns) {
    for (const found of folded.matchAll(pattern)) {
      const from = found.index;
      const to = from + found[0].trimEnd().length;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      const phrase = read([...found]);
      if (!phrase) continue;
      taken.push({ from, to });
      const start = at[from] ?? 0;
      const end = at[to] ?? written.length;
      const { meant, named } = meaningOf(phrase, periods);
      for (const { period, confidence, reason } of meant) {
        matches.push({ code: period.code, confidence, reason, matched: period.code, start, end });
      }
      const other = written.slice(start, end).normalize('NFC').trim();
      if (named) others.add(other);
      if (named && partsOfYear.has(phrase.kind)) parts.add(other);
    }
  }
  return { matches: surestFirst(weighed(matches, periods)), others: [...others], parts: [...parts] };
}

// "6 tháng đầu năm 2025 thực hiện Kế hoạch năm 2025": the part of a year is the period, and the year the plan's. Two periods are none.
function weighed(matches: readonly PlacedMatch[], periods: readonly PeriodHint[]): readonly PlacedMatch[] {
  const hints = new Map(periods.map((period) => [period.code, period]));
  const certain = matches.filter(({ confidence }) => confidence >= certainMatch);
  const parts = new Set(
    certain.flatMap(({ code }) => {
      const hint = hints.get(code);
      return hint && hint.kind !== 'year' ? [hint.year] : [];
    }),
  );
  const isPlansYear = ({ code, reason }: PlacedMatch) => {
    const hint = hints.get(code);
    return reason !== 'code' && hint?.kind === 'year' && parts.has(hint.year);
  };
  const rivals = new Set(certain.filter((match) => !isPlansYear(match)).map(({ code }) => code)).size > 1;
  return matches.map((match) => {
    const most = isPlansYear(match) ? 0.6 : rivals ? 0.85 : 1;
    return { ...match, confidence: Math.min(match.confidence, most) };
  });
}

function surestFirst(matches: readonly PlacedMatch[]): readonly PlacedMatch[] {
  return [...matches].sort((left, right) => right.confidence - left.confidence || left.start - right.start);
}
