import {
  lastStatutoryPeriod,
  type StatutoryKind,
  statutoryPeriodDue,
} from '../../domain/forms/statutory-period';
import type { PeriodCode } from '../../domain/period';
import { codeOf, codesOf, isStatutory, kindOf, yearOf } from './period-code';
import type { SignedMonth } from './signed-month';
import type { StatedPeriods } from './stated-period';

/** The one period that is meant, or those to choose from, the form's own first, and whether a name speaks against the form. */
export type PeriodChoice = {
  readonly codes: readonly PeriodCode[];
  readonly state: 'clear' | 'open' | 'conflict';
};

type Part = { readonly kind: StatutoryKind | null; readonly year: number | null };

/**
 * Which period a form reports. What the form states stands; what it leaves open is completed by its sentences, the names of file and
 * folders and the month of signing under the deadlines, where all that fits agrees. A name that says otherwise is a
 * conflict, and a period that had not ended when the form was signed is not clear.
 */
export function choosePeriod(said: StatedPeriods, signed: SignedMonth | null): PeriodChoice {
  const due = signed && statutoryPeriodDue(signed.year, signed.month);
  const kinds = unique(said.stated.flatMap((each) => each.kinds));
  const years = unique(said.stated.flatMap((each) => each.years));
  const [kind = null] = kinds;
  const [year = null] = years;
  if (kinds.length > 1 || years.length > 1 || kind === 'H2' || kind === 'other')
    return { codes: dueFirst(statedCodes(said, years), due), state: 'open' };

  const known: Part = { kind, year };
  const fromNames = nameParts(known, said);
  const named = codesOf(fromNames.kinds, fromNames.years);
  const candidates =
    kind !== null && year !== null ? [codeOf(kind, year)] : completions(known, said, fromNames, due);
  const [code, second] = candidates;
  if (code === undefined) return { codes: guesses(known, fromNames, signed, due), state: 'open' };
  const rivals = rivalsOf(candidates, said);
  const isStated = said.stated.length > 0;
  if (second !== undefined || rivals.length > 0) {
    const byName = rivals.length > 0 || named.some((each) => each !== candidates[0]);
    return { codes: unique([...candidates, ...rivals]), state: isStated && byName ? 'conflict' : 'open' };
  }
  if (signed && code > lastStatutoryPeriod(kindOf(code), signed.year, signed.month))
    return { codes: unique([code, due ?? latestEnded(signed)]), state: 'open' };
  return { codes: [code], state: 'clear' };
}

type NameParts = { readonly kinds: readonly StatutoryKind[]; readonly years: readonly number[] };

/** What is known, completed by the name of the file, else by the nearest folder. */
function nameParts(known: Part, { file, folders }: StatedPeriods): NameParts {
  const names = [...(file ? [file] : []), ...folders];
  const kinds = names.map((each) => each.kinds.filter(isStatutory)).find(({ length }) => length > 0);
  const years = names.map((each) => each.years).find(({ length }) => length > 0);
  return {
    kinds: known.kind === null ? (kinds ?? []) : [known.kind],
    years: known.year === null ? (years ?? []) : [known.year],
  };
}

/** What a period may be of which the form states a part or nothing; the deadline completes a part and states none. */
function completions(
  known: Part,
  { stated, told }: StatedPeriods,
  fromNames: NameParts,
  due: PeriodCode | null,
): readonly PeriodCode[] {
  const fits = (code: PeriodCode) =>
    (known.kind === null || kindOf(code) === known.kind) &&
    (known.year === null || yearOf(code) === known.year);
  const byTold = told.flatMap((each) => codesOf(each.kinds, each.years)).filter(fits);
  const byName = codesOf(fromNames.kinds, fromNames.years);
  const isNamed =
    stated.length + byName.length + byTold.length > 0 ||
    (due !== null && fromNames.kinds.includes(kindOf(due)));
  const byDue = due !== null && fits(due) && isNamed ? [due] : [];
  return unique(stated.length > 0 ? [...byTold, ...byDue, ...byName] : [...byTold, ...byName, ...byDue]);
}

/** What the name of the file, or a folder that names a kind, says otherwise; the year of a folder may be that of its filing. */
function rivalsOf(
  candidates: readonly PeriodCode[],
  { file, folders }: StatedPeriods,
): readonly PeriodCode[] {
  const names = [...(file ? [file] : []), ...folders.filter(({ kinds }) => kinds.length > 0)];
  return names
    .flatMap(({ kinds, years }) =>
      candidates.flatMap((code) =>
        codesOf(kinds.length > 0 ? kinds : [kindOf(code)], years.length > 0 ? years : [yearOf(code)]),
      ),
    )
    .filter((code) => !candidates.includes(code));
}

function statedCodes({ stated }: StatedPeriods, years: readonly number[]): readonly PeriodCode[] {
  const whole = unique(stated.flatMap((each) => codesOf(each.kinds, each.years)));
  const kinds = unique(stated.flatMap((each) => each.kinds));
  const rest = years.filter((year) => !whole.some((code) => yearOf(code) === year));
  const all = [...whole, ...codesOf(kinds, rest)];
  return all.length > 1 ? all : codesOf(['H1', 'Y'], years);
}

function guesses(
  known: Part,
  fromNames: NameParts,
  signed: SignedMonth | null,
  due: PeriodCode | null,
): readonly PeriodCode[] {
  const byDue = due === null ? [] : [due];
  if (fromNames.years.length > 0)
    return unique([...dueFirst(codesOf(['H1', 'Y'], fromNames.years), due), ...byDue]);
  const [kind] = fromNames.kinds;
  if (kind === undefined || signed === null || known.year !== null) return byDue;
  return unique([lastStatutoryPeriod(kind, signed.year, signed.month), ...byDue]);
}

function latestEnded({ year, month }: SignedMonth): PeriodCode {
  return lastStatutoryPeriod(month >= 6 && month < 12 ? 'H1' : 'Y', year, month);
}

function dueFirst(codes: readonly PeriodCode[], due: PeriodCode | null): readonly PeriodCode[] {
  return codes.toSorted((left, right) => Number(right === due) - Number(left === due));
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
