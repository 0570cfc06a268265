import type { Indicator } from '../../domain/indicator';
import type { Answers } from '../answer';
import { fileIssue, type Issue, isOpen } from '../issue';
import { type AgreedClaims, agreeClaims } from './agree-claims';
import type { LinedTable } from './lined-table';
import { answered, answerTo, type Claim, type Finding, onlyAnsweredBy } from './outcome';
import { lookOf } from './value-like';

/** What the claims come to, and the hidden sheets that are asked about. */
export type AgreedWithHidden = AgreedClaims & { readonly asked: ReadonlySet<string> };

/**
 * Keeps one cell for each indicator, but takes none from a sheet that nobody sees before the clerk has said that it is to be read.
 * A hidden sheet that says the same as the visible ones, or that differs from them, gives none and is not asked about.
 */
export function agreeWithHidden(
  claims: readonly Claim[],
  tables: readonly LinedTable[],
  indicators: ReadonlyMap<string, Indicator>,
  answers: Answers,
): AgreedWithHidden {
  const sheets = new Set(tables.map(({ area }) => area.scan.grid.sheet));
  const hidden = new Map(
    [...sheets]
      .filter(({ state }) => state !== 'visible')
      .map(({ name }) => [name, questionAbout(name, answers)]),
  );
  const agreed = agreeClaims(claims, indicators, answers);
  if (hidden.size === 0) return { ...agreed, asked: new Set() };
  const giving = new Set(
    agreed.drafts.flatMap(({ draft: { at } }) => (lookOf(at.value) === 'blank' ? [] : [at.sheet])),
  );
  const asked = new Map([...hidden].filter(([name]) => giving.has(name)));
  const isLeftOut = (name: string) => {
    const issue = asked.get(name);
    const answer = issue ? answerTo(issue) : null;
    return answer?.kind === 'ignore' || answer?.kind === 'blank';
  };
  const left = claims.filter(({ draft }) => !isLeftOut(draft.at.sheet));
  const rest = left.length === claims.length ? agreed : agreeClaims(left, indicators, answers);
  const isWaiting = (name: string) => {
    const issue = asked.get(name);
    return issue !== undefined && isOpen(issue);
  };
  return {
    drafts: rest.drafts.filter(({ draft }) => !isWaiting(draft.at.sheet)),
    findings: [
      ...rest.findings,
      ...tables.flatMap(({ area }): readonly Finding[] => {
        const { name } = area.scan.grid.sheet;
        const issue = asked.get(name);
        const first = area.block?.numberRow ?? area.rows[0] ?? 0;
        const rows = { sheet: name, first, last: area.rows.at(-1) ?? first };
        return issue ? [{ issue, rows, lesson: null }] : [];
      }),
    ],
    asked: new Set(asked.keys()),
  };
}

function questionAbout(sheet: string, answers: Answers): Issue {
  const issue = { ...fileIssue('question', 'hidden_sheet', sheet, null, ['keep', 'ignore']), sheet };
  return onlyAnsweredBy(answered(issue, answers), ['keep', 'ignore', 'blank']);
}
