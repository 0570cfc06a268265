import type { Indicator } from '../../domain/indicator';
import { type Answers, valueAnswer } from '../answer';
import type { FigureDraft } from '../draft';
import { readFigure } from '../read-figure';
import type { SheetCell } from '../sheet-cell';
import { answeredCell } from './answered-cell';
import { figureAnswers } from './chosen-figures';
import { decimalOf } from './decimal-of';
import { shownText } from './grid';
import { answerTo, type Claim, type Finding, onlyAnsweredBy, placedIssue } from './outcome';

/** The drafts of a workbook, one an indicator, with the rows they account for. */
export type AgreedClaims = {
  readonly drafts: ReadonlyArray<{ readonly draft: FigureDraft; readonly rows: Claim['rows'] }>;
  readonly findings: readonly Finding[];
};

const mostReadings = 5;

/**
 * Keeps one cell for each indicator. The same figure in two tables counts once, a blank beside a figure not at all; two rows of one
 * table, or two tables that differ, are a question.
 */
export function agreeClaims(
  claims: readonly Claim[],
  indicators: ReadonlyMap<string, Indicator>,
  answers: Answers,
): AgreedClaims {
  const byIndicator = new Map<string, Claim[]>();
  for (const claim of claims) {
    const known = byIndicator.get(claim.draft.indicator);
    if (known) known.push(claim);
    else byIndicator.set(claim.draft.indicator, [claim]);
  }
  const drafts: Array<AgreedClaims['drafts'][number]> = [];
  const findings: Finding[] = [];
  for (const [code, rivals] of byIndicator) {
    const indicator = indicators.get(code);
    if (!indicator) continue;
    const waiting = rivals.filter(({ pending }) => pending);
    const agreed = agreeOne(
      rivals.filter(({ pending }) => !pending),
      waiting,
      indicator,
      answers,
    );
    if (agreed.draft) drafts.push(agreed.draft);
    findings.push(...agreed.findings);
  }
  return { drafts, findings };
}

function agreeOne(
  rivals: readonly Claim[],
  waiting: readonly Claim[],
  indicator: Indicator,
  answers: Answers,
): { readonly draft: AgreedClaims['drafts'][number] | null; readonly findings: readonly Finding[] } {
  const distinct = rivals.filter(
    ({ draft: { at } }, place) =>
      rivals.findIndex(({ draft: other }) => other.at.sheet === at.sheet && other.at.cell === at.cell) ===
      place,
  );
  const filled = distinct.filter(({ draft }) => !readFigure(draft.at.value, indicator).blank);
  const inOrder = [...filled].sort(
    (left, right) => Number(left.draft.at.hidden) - Number(right.draft.at.hidden),
  );
  const [first, ...others] = inOrder.length > 0 ? inOrder : distinct;
  if (!first) return { draft: null, findings: [] };
  const kept = { draft: first.draft, rows: first.rows };
  const blanks = distinct.filter((claim) => claim !== first && !others.includes(claim));
  const again = (claim: Claim): Finding => ({
    issue: placedIssue(
      claim.draft.at,
      'note',
      'two_cells_one_indicator',
      { expected: placeOf(first.draft.at, claim.draft.at), indicator: indicator.code },
      answers,
    ),
    rows: claim.rows,
    lesson: null,
  });
  const notes = blanks.map(again);
  if (others.length === 0 && (waiting.length === 0 || inOrder.length === 0))
    return { draft: kept, findings: notes };

  const oneTable = others.some(({ table }) => table === first.table);
  const allSame = others.every((other) => sameFigure(first, other, indicator));
  if (inOrder.length === 0 || (allSame && !oneTable && waiting.length === 0)) {
    return { draft: kept, findings: [...notes, ...others.map(again)] };
  }
  const decimals = inOrder.map(({ draft }) => decimalOf(draft.at, indicator));
  const readings = [...new Set(decimals.filter((decimal) => decimal !== null))].slice(0, mostReadings);
  const nil = inOrder.some(({ draft }) => readFigure(draft.at.value, indicator).reading?.kind === 'nil');
  const issue = onlyAnsweredBy(
    placedIssue(
      first.draft.at,
      'question',
      'two_cells_one_indicator',
      {
        expected: [...others, ...waiting]
          .map(({ draft: { at } }) => `${placeOf(at, first.draft.at)} (${shownText(at.value)})`)
          .join('; '),
        readings: [...readings.map((decimal) => valueAnswer(decimal)), ...(nil ? ['nil'] : [])],
        indicator: indicator.code,
      },
      answers,
    ),
    [...figureAnswers, 'keep'],
  );
  const answer = answerTo(issue);
  const chosen =
    answer?.kind === 'keep'
      ? first
      : inOrder.find(
          (_, place) =>
            answer?.kind === 'value' &&
            answer.approximation === 'exact' &&
            decimals[place] === answer.decimal,
        );
  const typed = chosen ? null : answeredCell(first.draft.at, answer);
  const draft = chosen
    ? { draft: chosen.draft, rows: chosen.rows }
    : typed
      ? { draft: { ...first.draft, at: typed, unit: null }, rows: first.rows }
      : null;
  const asked = inOrder.map((claim): Finding => ({ issue, rows: claim.rows, lesson: null }));
  return { draft, findings: [...notes, ...asked] };
}

function placeOf(at: SheetCell, from: SheetCell): string {
  return at.sheet === from.sheet ? at.cell : `${at.sheet}!${at.cell}`;
}

function sameFigure(left: Claim, right: Claim, indicator: Indicator): boolean {
  if (left.draft.unit !== right.draft.unit) return false;
  const one = readFigure(left.draft.at.value, indicator).reading;
  const other = readFigure(right.draft.at.value, indicator).reading;
  if (one === null || other === null)
    return shownText(left.draft.at.value) === shownText(right.draft.at.value);
  return JSON.stringify(one) === JSON.stringify(other);
}
