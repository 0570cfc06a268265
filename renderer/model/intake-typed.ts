import { amountToDecimalText } from '../../shared/domain/amount';
import type { Indicator } from '../../shared/domain/indicator';
import { valueAnswer } from '../../shared/intake/answer';
import { type IssueCode, isOpen } from '../../shared/intake/issue';
import { readFigure } from '../../shared/intake/read-figure';
import { failure, type Result, success } from '../../shared/kit/result';

/** Why a typed text is no answer: what a cell with that text would be asked about. */
export type TypedProblem = { readonly code: IssueCode; readonly expected: string | null };

/**
 * The answer behind what the clerk typed, under the rules that cells are under: decimal comma, `KPS`, `khoảng 600` where the
 * indicator may be approximate. What reads in several ways is no answer either.
 */
export function typedAnswer(text: string, indicator: Indicator): Result<string, TypedProblem> {
  const { reading, blank, findings } = readFigure(text, indicator);
  if (blank) return failure({ code: 'blank_figure', expected: null });
  const open = findings.find((finding) => isOpen({ ...finding, answer: null }));
  if (open) return failure({ code: open.code, expected: open.expected });
  if (reading === null) throw new Error(`"${text}" is neither a figure nor a question.`);
  if (reading.kind === 'nil') return success('nil');
  return success(valueAnswer(amountToDecimalText(reading.amount, indicator.decimals), reading.approximation));
}
