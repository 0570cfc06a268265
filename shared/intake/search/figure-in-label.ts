import { isOpen } from '../issue';
import { readFigure } from '../read-figure';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { figureAnswers } from './chosen-figures';
import type { LineIndicator } from './line-indicator';
import type { TableLine } from './lined-table';
import {
  answerTo,
  type Claim,
  type Finding,
  oneRow,
  onlyAnsweredBy,
  placedIssue,
  type RowSpan,
} from './outcome';
import type { TableContext } from './table-context';

/**
 * A figure that its own label states: with digits it is asked about when the cell is judged; "không", "không xảy ra" are asked here,
 * since nobody else knows which words of the line are the label.
 */
export function fromLabel(
  { labelAt, inline }: TableLine,
  { indicator }: Extract<LineIndicator, { kind: 'known' }>,
  claim: (at: SheetCell, rows: RowSpan, pending?: boolean) => Claim,
  { answers }: TableContext,
): { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] } {
  if (labelAt === null || inline === null) return { claims: [], findings: [] };
  const rows = oneRow(labelAt.sheet, labelAt.row);
  if (/\d/.test(inline)) return { claims: [claim(labelAt, rows)], findings: [] };
  const read = readFigure(inline, indicator);
  const readings = read.reading?.kind === 'nil' ? ['nil'] : read.findings.flatMap((found) => found.readings);
  const issue = onlyAnsweredBy(
    placedIssue(
      labelAt,
      'question',
      'ambiguous_number',
      { expected: indicator.unit, indicator: indicator.code, readings: [...new Set(readings)] },
      answers,
    ),
    figureAnswers,
  );
  const at = answeredCell(labelAt, answerTo(issue));
  const claims = at ? [claim(at, rows)] : isOpen(issue) ? [claim(labelAt, rows, true)] : [];
  return { claims, findings: [{ issue, rows, lesson: null }] };
}
