import { statutoryWindow } from '../../domain/forms/statutory-period';
import { PeriodCode } from '../../domain/period';
import { type Answers, parseAnswer } from '../answer';
import { cellText } from '../cell-text';
import type { FileContext } from '../evidence';
import type { Issue } from '../issue';
import { placelessIssue } from '../issue';
import { type PeriodKindWord, type PeriodPlace, periodWords } from './find-form-period';
import { settleWith } from './form-issue';
import type { ReadFields } from './read-fields';

/** The period of a form, null where it is not clear. */
export type JudgedPeriod = { readonly period: PeriodCode | null; readonly issues: readonly Issue[] };

type Said = { readonly kinds: Set<PeriodKindWord>; readonly years: Set<number>; readonly texts: string[] };

/**
 * Which period a form reports: what the header says where it is asked for, else its lines, else the names of file and folder. What
 * the names say otherwise than the content is a conflict; a year that only a name gives completes the content.
 */
export function judgeFormPeriod(
  { fields, lines }: ReadFields,
  { fileName, folders }: FileContext,
  answers: Answers,
): JudgedPeriod {
  const asked = gather(
    fields
      .filter(({ field }) => field.code === 'period' || field.code === 'year')
      .map(({ value }) => cellText(value)),
    'asked',
  );
  const told = gather(
    lines.map(({ value }) => cellText(value)),
    'line',
  );
  const named = gather([fileName, ...folders.slice(0, 3)], 'name');

  const kinds = firstOf([asked.kinds, told.kinds, named.kinds]);
  const years = firstOf([asked.years, told.years, named.years]);
  const codes = [...years].flatMap((year) => [...kinds].map((kind): PeriodCode => `${year}-${kind}`));
  const [only] = codes;
  const inName = [...named.years].flatMap((year) =>
    [...named.kinds].map((kind): PeriodCode => `${year}-${kind}`),
  );
  const rivals = inName.filter((code) => !codes.includes(code));
  const texts = [...new Set([...asked.texts, ...told.texts, ...named.texts])].join(' | ');

  if (only !== undefined && codes.length === 1 && rivals.length > 0) {
    return answered(
      placelessIssue('question', 'period_conflict', texts, null, readingsOf([...codes, ...rivals])),
      answers,
    );
  }
  if (only !== undefined && codes.length === 1 && statutoryWindow(only)) return { period: only, issues: [] };
  const guesses =
    codes.length > 0 ? codes : [...years].flatMap((year): PeriodCode[] => [`${year}-H1`, `${year}-Y`]);
  return answered(
    placelessIssue('question', 'which_period', texts, '6 tháng | cả năm', readingsOf(guesses)),
    answers,
  );
}

function answered(question: Issue, answers: Answers): JudgedPeriod {
  const issue = settleWith(question, (answer) => answer.kind === 'period' && isPeriod(answer.code), answers);
  const answer = issue.answer === null ? null : parseAnswer(issue.answer);
  return { period: answer?.kind === 'period' ? answer.code : null, issues: [issue] };
}

function isPeriod(code: string): boolean {
  return PeriodCode.safeParse(code).success && statutoryWindow(code) !== null;
}

function readingsOf(codes: readonly PeriodCode[]): readonly string[] {
  return [...new Set(codes)]
    .filter((code) => statutoryWindow(code))
    .slice(0, 6)
    .map((code) => `period:${code}`);
}

function gather(texts: readonly string[], where: PeriodPlace): Said {
  const said: Said = { kinds: new Set(), years: new Set(), texts: [] };
  for (const text of texts) {
    const { kinds, years } = periodWords(text, where);
    for (const kind of kinds) said.kinds.add(kind);
    for (const year of years) said.years.add(year);
    if (kinds.length + years.length > 0 && said.texts.length < 4) said.texts.push(text.trim().slice(0, 120));
  }
  return said;
}

function firstOf<Item>(sets: ReadonlyArray<ReadonlySet<Item>>): ReadonlySet<Item> {
  return sets.find(({ size }) => size > 0) ?? new Set<Item>();
}
