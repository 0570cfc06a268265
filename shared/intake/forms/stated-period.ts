import { foldText } from '../../domain/fold-text';
import type { StatutoryForm } from '../../domain/forms/statutory-form';
import { cellText } from '../cell-text';
import type { FileContext } from '../evidence';
import { type PeriodPlace, type PeriodWords, periodWords } from './find-form-period';
import { formWords, holds } from './form-words';
import type { ReadFields } from './read-fields';

/** A text that names a period or a part of one. */
export type PeriodStatement = PeriodWords & { readonly text: string };

/** What the form, its sentences and the names around it say of its period. */
export type StatedPeriods = {
  /** Where the form asks for it, in its title and in lines that hold nothing else. */
  readonly stated: readonly PeriodStatement[];
  /** Sentences that name both kind and year, comparisons left out. */
  readonly told: readonly PeriodStatement[];
  readonly file: PeriodStatement | null;
  /** The nearest first. */
  readonly folders: readonly PeriodStatement[];
};

const comparison = /\bso voi\b|\bcung ky\b|\bky truoc\b|\bluy ke\b|\bke hoach\b/;
/** All words that a line about nothing but a period is made of. */
const periodVocabulary =
  /\b(?:bao cao|dinh ky|ky|so lieu|tu|den|het|ngay|0?6|12|20\d{2}|sau|thang|dau|cuoi|nua|ca|tron|nam|hoac|hay|va|quy|[ivx]{1,3}|\d{1,2})\b/g;
const blankPeriod = /^\(?ky(?: bao cao)?(?: ?\([^)]{0,60}\))? ?:?[\s._…]*$/;
const foldersRead = 3;

/** Gathers what a form says of its period; what only hidden cells say counts where those that can be seen say nothing. */
export function statedPeriods(
  form: StatutoryForm,
  { fields, lines }: ReadFields,
  { fileName, folders }: FileContext,
): StatedPeriods {
  const of = (isHidden: boolean): readonly PeriodStatement[] => {
    const here = lines.filter(({ hidden }) => hidden === isHidden);
    const asked = fields
      .filter(({ at }) => at.hidden === isHidden)
      .flatMap(({ field, value, at }) => {
        if (field.code === 'period') return says(firstLine(cellText(value)), 'asked');
        return field.code === 'year' ? ownYear(form, cellText(value), cellText(at.value)) : [];
      });
    const heads = here.flatMap(({ value }) => {
      const text = cellText(value);
      if (isTitle(form, text)) return says(withoutFields(text), 'title');
      return text
        .split('\n')
        .filter(isOnlyPeriod)
        .flatMap((line) => says(line, 'title'));
    });
    return distinct(withoutWeakKinds(asked, heads, here));
  };
  const seen = of(false);
  const stated = seen.length > 0 ? seen : of(true);
  const told = lines
    .filter(({ value, hidden }) => !hidden && !comparison.test(foldText(cellText(value).slice(0, 300))))
    .flatMap(({ value }) => says(cellText(value), 'line'))
    .filter(({ kinds, years }) => kinds.length > 0 && years.length > 0);
  return {
    stated,
    told: distinct([...stated, ...told]).filter((each) => !stated.includes(each)),
    file: says(fileName, 'name')[0] ?? null,
    folders: folders.slice(0, foldersRead).flatMap((folder) => says(folder, 'name')),
  };
}

/** The year of a field; one in the name of a law is none of the report, and one in a title is read with the title. */
function ownYear(form: StatutoryForm, value: string, cell: string): readonly PeriodStatement[] {
  const year = /^\D{0,3}(20\d{2})(?!\d)/.exec(value)?.[1];
  if (year === undefined || (isTitle(form, cell) && !cell.includes(':'))) return [];
  return periodWords(cell, 'asked').years.includes(Number(year)) ? says(year, 'asked') : [];
}

/** "Năm 2025" in a title is the whole year only where nothing else names a kind and none is asked for in vain. */
function withoutWeakKinds(
  asked: readonly PeriodStatement[],
  heads: readonly PeriodStatement[],
  lines: ReadFields['lines'],
): readonly PeriodStatement[] {
  const isWeak = ({ text }: PeriodStatement) => periodWords(text, 'line').kinds.length === 0;
  const isKindKnown = [...asked, ...heads.filter((each) => !isWeak(each))].some(
    ({ kinds }) => kinds.length > 0,
  );
  const isLeftBlank = lines.some(({ value }) => blankPeriod.test(foldText(cellText(value).slice(0, 200))));
  if (!isKindKnown && !isLeftBlank) return [...asked, ...heads];
  return [...asked, ...heads.map((each) => (isWeak(each) ? { ...each, kinds: [] } : each))];
}

function says(text: string, where: PeriodPlace): readonly PeriodStatement[] {
  const words = periodWords(text, where);
  const shown = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 120);
  return words.kinds.length + words.years.length > 0 ? [{ ...words, text: shown }] : [];
}

/** A title cell that holds lines of its own for the period is read without the lines that are fields or days. */
function withoutFields(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.includes(':') && !/^.{0,40}ngày\b/iu.test(line))
    .join(' ');
}

function isTitle({ titles, abbreviations }: StatutoryForm, text: string): boolean {
  const words = formWords(text, abbreviations);
  return titles.some((title) => holds(words, title));
}

function isOnlyPeriod(line: string): boolean {
  const plain = foldText(line);
  if (plain.length > 80 || !/nam|thang/.test(plain) || /\bngay\b.*\bthang\b.*\bnam\b/.test(plain))
    return false;
  return plain.replace(periodVocabulary, '').replace(/[^a-z0-9]+/g, '') === '';
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}

/** Without the statements that say nothing beyond an earlier one. */
function distinct(statements: readonly PeriodStatement[]): readonly PeriodStatement[] {
  const kept: PeriodStatement[] = [];
  for (const next of statements) {
    const isKnown = kept.some(
      ({ kinds, years }) =>
        next.kinds.every((kind) => kinds.includes(kind)) && next.years.every((year) => years.includes(year)),
    );
    if (!isKnown) kept.push(next);
  }
  return kept;
}
