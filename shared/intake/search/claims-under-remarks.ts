import type { Indicator } from '../../domain/indicator';
import { askedByRemark, keptAsNote, warnedByRemark } from './figure-under-remark';
import type { LinedTable, TableLine } from './lined-table';
import type { Claim, Finding } from './outcome';
import { type Footnote, harmlessRemarks, remarkAbout } from './remarks-of-line';
import type { TableContext } from './table-context';

type Claimed = { readonly claims: readonly Claim[]; readonly findings: readonly Finding[] };

/** What a line gives, with a question before each figure that a remark beside it or a footnote speaks against. */
export function underRemarks(
  { claims, findings }: Claimed,
  table: LinedTable,
  line: TableLine,
  indicator: Indicator,
  footnotes: readonly Footnote[],
  context: TableContext,
): Claimed {
  // Whoever answered a question about the figure has seen its row.
  if (findings.some(({ issue }) => issue.answer !== null)) return { claims, findings };
  const added: Finding[] = [];
  const read = claims.map((claim): Claim => {
    const { at: cell, unit } = claim.draft;
    if (claim.pending || cell.value === null) return claim;
    const remark = remarkAbout(table, line, cell, indicator, footnotes, context);
    if (remark === null) {
      added.push(...harmlessRemarks(table, line, cell, context).map((at) => keptAsNote(at, cell, context)));
      return claim;
    }
    if (remark.doubt === 'limits') {
      added.push(warnedByRemark(remark, { cell, indicator: indicator.code }, context));
      return claim;
    }
    const { issue, at } = askedByRemark(cell, indicator, unit, remark, context);
    added.push({ issue, rows: claim.rows, lesson: null });
    const draft = at === null ? claim.draft : { ...claim.draft, at, unit: null };
    return { ...claim, draft, pending: at === null };
  });
  return { claims: read, findings: [...findings, ...added] };
}

/** Warnings at the footnotes that speak against figures and name none of the table's indicators. */
export function footnotesOfNone(
  footnotes: readonly Footnote[],
  indicators: ReadonlySet<string>,
  context: TableContext,
): readonly Finding[] {
  return footnotes.flatMap((footnote) =>
    footnote.indicator !== null && indicators.has(footnote.indicator)
      ? []
      : [warnedByRemark(footnote, null, context)],
  );
}
