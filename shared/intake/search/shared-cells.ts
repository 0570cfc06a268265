import { mergeAt } from './grid';
import type { LinedTable } from './lined-table';
import { answerTo, type Claim, type Finding, onlyAnsweredBy, placedIssue } from './outcome';
import type { TableContext } from './table-context';
import { lookOf } from './value-like';

/** One merged cell beside several indicators is nobody's figure until somebody says whose. */
export function shared(
  claims: readonly Claim[],
  table: LinedTable,
  findings: Finding[],
  { answers }: TableContext,
): readonly Claim[] {
  const { grid } = table.area.scan;
  const byCell = new Map<string, Claim[]>();
  for (const claim of claims)
    byCell.set(claim.draft.at.cell, [...(byCell.get(claim.draft.at.cell) ?? []), claim]);
  return claims.filter((claim) => {
    const rivals = byCell.get(claim.draft.at.cell) ?? [];
    const { at } = claim.draft;
    const codes = [...new Set(rivals.map(({ draft }) => draft.indicator))];
    if (
      claim.pending ||
      codes.length < 2 ||
      !mergeAt(grid, at.row, at.column) ||
      lookOf(at.value) === 'blank'
    )
      return true;
    const issue = onlyAnsweredBy(
      placedIssue(
        at,
        'question',
        'which_indicator',
        { expected: codes.join('; '), readings: [...codes.map((code) => `indicator:${code}`), 'ignore'] },
        answers,
      ),
      ['indicator', 'ignore', 'blank'],
    );
    findings.push({ issue, rows: claim.rows, lesson: null });
    const answer = answerTo(issue);
    return answer?.kind === 'indicator' && answer.code === claim.draft.indicator;
  });
}
