import { amountFromDecimalText } from '../../domain/amount';
import { foldText } from '../../domain/fold-text';
import type { Indicator } from '../../domain/indicator';
import { valueAnswer } from '../answer';
import { partsOfNumberText } from '../number-parts';
import type { SheetCell } from '../sheet-cell';
import { convertDecimal, unitConversion } from '../unit';
import { answeredCell } from './answered-cell';
import { figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { answerTo, type Finding, oneRow, onlyAnsweredBy, placedIssue } from './outcome';
import type { Remark } from './remarks-of-line';
import type { TableContext } from './table-context';

const mostNumbers = 4;

/**
 * Asks about a figure that a remark speaks against: as it stands, a number of the remark, or blank. `at` is the cell with the answer,
 * in the indicator's own unit; null while nothing is answered, or where it is left blank.
 */
export function askedByRemark(
  cell: SheetCell,
  indicator: Indicator,
  unit: string | null,
  { text }: Remark,
  { answers }: TableContext,
) {
  const conversion = unit === null ? null : unitConversion(unit, indicator.unit);
  const stated = decimalOf(cell, indicator);
  const numbers = /\d/.test(text)
    ? partsOfNumberText(foldText(text), indicator.unit, indicator.decimals)
    : [];
  const decimals = [...(stated === null ? [] : [stated]), ...numbers.filter(isNoYear).slice(0, mostNumbers)];
  const inOwn = decimals.flatMap((decimal) =>
    conversion?.kind === 'factor' ? (convertDecimal(decimal, conversion) ?? []) : [decimal],
  );
  const held = inOwn.filter((decimal) => amountFromDecimalText(decimal, indicator.decimals) !== null);
  const readings = [...new Set(held.map((decimal) => valueAnswer(decimal))), 'blank'];
  const words = { expected: text.slice(0, 300), indicator: indicator.code, readings };
  const issue = onlyAnsweredBy(
    placedIssue(cell, 'question', 'remark_against', words, answers),
    figureAnswers,
  );
  return { issue, at: answeredCell(cell, answerTo(issue)) };
}

/** A warning at a figure, or at the remark itself where it names no figure. */
export function warnedByRemark(
  { at, text }: Remark,
  figure: { readonly cell: SheetCell; readonly indicator: string } | null,
  { answers }: TableContext,
): Finding {
  const place = figure?.cell ?? at;
  const words = figure
    ? { expected: text.slice(0, 300), indicator: figure.indicator }
    : { found: text.slice(0, 300) };
  return {
    issue: placedIssue(place, 'warning', 'remark_against', words, answers),
    rows: oneRow(place.sheet, place.row),
    lesson: null,
  };
}

/** A remark with digits that says nothing against its figure, kept as a note. */
export function keptAsNote(at: SheetCell, { cell }: SheetCell, { answers }: TableContext): Finding {
  const words = { expected: `cạnh ${cell}` };
  return {
    issue: placedIssue(at, 'note', 'unmatched_row', words, answers),
    rows: oneRow(at.sheet, at.row),
    lesson: null,
  };
}

function isNoYear(decimal: string): boolean {
  return !/^(?:19|20)\d\d$/.test(decimal);
}
