import type { Finding } from './outcome';

const mostUnmatched = 60;

/** A register of other things with two rows of ours does not ask about each: from some row on one question stands for the rest. */
export function withoutFlood(findings: readonly Finding[]): readonly Finding[] {
  const unmatched = findings.filter(({ issue }) => issue.code === 'unmatched_row' && issue.answer === null);
  const [first, ...rest] = unmatched.slice(mostUnmatched);
  if (!first || rest.length === 0) return findings;
  const dropped = new Set(rest);
  const last = rest.at(-1)?.rows.last ?? first.rows.last;
  const words = `${first.issue.found ?? ''} … (${rest.length + 1} dòng)`;
  return findings.flatMap((finding) => {
    if (dropped.has(finding)) return [];
    if (finding !== first) return [finding];
    return [{ ...first, issue: { ...first.issue, found: words }, rows: { ...first.rows, last } }];
  });
}
