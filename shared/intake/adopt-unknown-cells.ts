import { foldText } from '../domain/fold-text';
import type { Indicator } from '../domain/indicator';
import { groupBy } from '../kit/group-by';
import { type Answers, parseAnswer } from './answer';
import { cellText } from './cell-text';
import type { FigureDraft, ReportBody, UnknownFigureCell } from './draft';
import { type Issue, issueId } from './issue';
import { issueAt } from './issue-at';
import { settleIssue } from './settle';

/** The figures of a report with those that the clerk gave to another indicator, and what is said about unknown cells. */
export type AdoptedCells = { readonly figures: readonly FigureDraft[]; readonly issues: readonly Issue[] };

/**
 * Asks about every cell with something in it that belongs to no indicator, naming the code and name printed in its row: an indicator
 * that was withdrawn, or that has another code since the template was written. An answer `indicator:SK-03` gives the cell to
 * that indicator, unless the report states that one elsewhere; then the question stays. So it is with numbers outside the cells for
 * figures. Notes and duties that nobody knows any more are told with their text.
 */
export function adoptUnknownCells(
  body: Pick<ReportBody, 'figures' | 'unknownIndicatorCells' | 'strayCells' | 'outside'>,
  indicators: ReadonlyMap<string, Indicator>,
  answers: Answers,
): AdoptedCells {
  const filled = body.unknownIndicatorCells.filter(isFilled);
  const stray = (body.strayCells ?? [])
    .filter(isFilled)
    .map((at) => issueAt(at, 'note', 'unmatched_row', strayWords(at.name)));
  const asking = [
    ...filled.map((cell) => ({ cell, code: 'unknown_indicator' as const, expected: saidOf(cell) })),
    ...(body.outside ?? []).map((cell) => ({
      cell,
      code: 'value_outside_cells' as const,
      expected: cell.printed.slice(0, 2).join(' ') || null,
    })),
  ];
  if (asking.length === 0) return { figures: body.figures, issues: stray };
  const figures = new Map(body.figures.map((figure) => [figure.indicator, figure]));
  const byName = groupBy([...indicators.values()], ({ name }) => foldText(name));
  const issues = asking.map(({ cell, code, expected }) => {
    const isFree = (indicator: string) => {
      const there = figures.get(indicator);
      return code === 'unknown_indicator' || !there || !isFilled(there.at);
    };
    const alikes = alike(cell, byName).filter(isFree);
    const readings = [...alikes.map((indicator) => `indicator:${indicator}`), 'ignore'];
    const asked = issueAt(cell, 'question', code, expected, readings);
    const given = answers.get(issueId(asked));
    const answer = given ? parseAnswer(given.answer) : null;
    if (!given || answer?.kind !== 'indicator') return settleIssue(asked, answers);
    const there = figures.get(answer.code);
    if (!indicators.has(answer.code) || (there && isFilled(there.at))) return asked;
    const [, , unit = null] = cell.printed;
    figures.set(answer.code, { indicator: answer.code, at: cell, codeInRow: null, confidence: 1, unit });
    return { ...asked, answer: given.answer, reason: given.reason };
  });
  return { figures: [...figures.values()], issues: [...issues, ...stray] };
}

function isFilled({ value }: Pick<UnknownFigureCell, 'value'>): boolean {
  return cellText(value).trim() !== '';
}

/** The indicators with the very name that is printed in the row, whatever their code. */
function alike(
  { printed }: UnknownFigureCell,
  byName: ReadonlyMap<string, readonly Indicator[]>,
): readonly string[] {
  const names = new Set(printed.map(foldText));
  return [...names].flatMap((name) => (byName.get(name) ?? []).map(({ code }) => code));
}

function saidOf({ printed, name }: UnknownFigureCell): string {
  return printed.slice(0, 2).join(' ') || name;
}

function strayWords(name: string): string {
  return name.startsWith('NOTE_')
    ? 'ghi chú của chỉ tiêu không có trong danh mục'
    : 'nhiệm vụ không có trong kế hoạch';
}
