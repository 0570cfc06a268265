import {
  type AmountProblem,
  amountFromDecimalText,
  amountFromDouble,
  amountToDecimalText,
} from '../domain/amount';
import type { Reading } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import { assertNever } from '../kit/assert-never';
import { valueAnswer } from './answer';
import { evaluateConstantFormula } from './constant-formula';
import {
  dateReadings,
  groupedReadings,
  possibleReadings,
  questionReadings,
  quotientReadings,
} from './figure-readings';
import type { IssueCode, Severity } from './issue';
import { readNumber } from './read-number';
import type { CellValue, FormulaCell } from './sheet';

/** Something to say about how a cell reads; `readings` are answers that suggest themselves. */
export type Finding = {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly expected: string | null;
  readonly readings: readonly string[];
};

/**
 * How a cell reads as a figure. `reading` is null where the cell is blank or where an error or question keeps it out;
 * `blank` tells the two apart. `confidence` is 1 for a stored number, less where text or a formula had to be understood.
 */
export type FigureReading = {
  readonly reading: Reading | null;
  readonly blank: boolean;
  readonly confidence: number;
  readonly findings: readonly Finding[];
};

const textConfidence = 0.95;
const computedConfidence = 0.9;
const none: readonly Finding[] = [];
const noReadings: readonly string[] = [];
const blankCell: FigureReading = { reading: null, blank: true, confidence: 1, findings: none };

/** Reads one input cell as a figure of an indicator. Nothing is rounded, substituted or guessed: what is unclear is a question. */
export function readFigure(value: CellValue, indicator: Indicator): FigureReading {
  if (value === null) return blankCell;
  if (typeof value === 'number') return fromDouble(value, indicator);
  if (typeof value === 'string') return fromText(value, indicator);
  if (typeof value === 'boolean') return keptOut('error', 'boolean_in_figure', indicator.unit);
  switch (value.kind) {
    case 'date':
      return keptOut('question', 'date_in_figure', indicator.unit, dateReadings(value));
    case 'error':
      return keptOut('error', 'error_value', indicator.unit);
    case 'formula':
      return fromFormula(value, indicator);
    default:
      return assertNever(value);
  }
}

function fromFormula({ formula, result }: FormulaCell, indicator: Indicator): FigureReading {
  if (result !== undefined) {
    const read = readFigure(result, indicator);
    // What a formula computed nobody typed: a point in it groups no thousands.
    const findings =
      typeof result === 'number'
        ? read.findings.map((found) => ({ ...found, readings: quotientReadings(formula) }))
        : read.findings;
    return { ...read, findings: [...findings, note('formula_used', null)] };
  }
  const decimal = evaluateConstantFormula(formula);
  if (decimal === null)
    return keptOut('question', 'formula_without_result', indicator.unit, quotientReadings(formula));
  if (decimal.startsWith('-')) return keptOut('error', 'negative', indicator.unit);
  const amount = amountFromDecimalText(decimal, indicator.decimals);
  if (amount === null) {
    const expected = String(indicator.decimals);
    return keptOut('question', 'too_many_decimals', expected, quotientReadings(formula));
  }
  return {
    ...accepted({ kind: 'amount', amount, approximation: 'exact' }, computedConfidence),
    findings: [note('formula_computed', decimal)],
  };
}

function fromDouble(value: number, indicator: Indicator): FigureReading {
  if (value < 0) return keptOut('error', 'negative', indicator.unit);
  const amount = amountFromDouble(value, indicator.decimals);
  if (!amount.ok) {
    const readings = groupedReadings(value, indicator.decimals);
    return keptOut('question', codeOf(amount.problem), String(indicator.decimals), readings);
  }
  return accepted({ kind: 'amount', amount: amount.value, approximation: 'exact' }, 1);
}

function fromText(text: string, indicator: Indicator): FigureReading {
  // A sum typed into a cell that is formatted as text stays a text.
  const formula = /^\s*=(.+)$/.exec(text)?.[1];
  if (formula !== undefined && evaluateConstantFormula(formula) !== null) {
    return fromFormula({ kind: 'formula', formula, result: undefined }, indicator);
  }
  const read = readNumber(text, indicator);
  switch (read.kind) {
    case 'blank':
      return blankCell;
    case 'nil':
      return accepted({ kind: 'nil' }, 1);
    case 'amount':
      return {
        ...accepted(
          { kind: 'amount', amount: read.amount, approximation: read.approximation },
          textConfidence,
        ),
        findings: [note('text_as_number', null)],
      };
    case 'question':
      return keptOut(
        'question',
        'ambiguous_number',
        possibleReadings(read) || indicator.unit,
        questionReadings(read, indicator),
      );
    case 'approximate_not_allowed':
      return keptOut('question', 'approximate_not_allowed', indicator.unit, [
        valueAnswer(amountToDecimalText(read.amount, indicator.decimals)),
      ]);
    case 'too_many_decimals':
      return keptOut('question', 'too_many_decimals', String(indicator.decimals));
    case 'too_large':
      return keptOut('question', 'too_large', indicator.unit);
    case 'negative':
      return keptOut('error', 'negative', indicator.unit);
    case 'not_a_number':
      return keptOut('error', 'not_a_number', indicator.unit);
    default:
      return assertNever(read);
  }
}

function codeOf(problem: AmountProblem): IssueCode {
  switch (problem) {
    case 'too_many_decimals':
      return 'too_many_decimals';
    case 'too_large':
    case 'not_finite':
      return 'too_large';
    default:
      return assertNever(problem);
  }
}

function accepted(reading: Reading, confidence: number): FigureReading {
  return { reading, blank: false, confidence, findings: none };
}

function note(code: IssueCode, expected: string | null): Finding {
  return { severity: 'note', code, expected, readings: noReadings };
}

function keptOut(
  severity: 'error' | 'question',
  code: IssueCode,
  expected: string,
  readings: readonly string[] = noReadings,
): FigureReading {
  return { reading: null, blank: false, confidence: 0, findings: [{ severity, code, expected, readings }] };
}
