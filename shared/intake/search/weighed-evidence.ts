import type { Evidence, EvidenceSource } from '../evidence';

/** Below this a reason is worth showing, but claims nothing. */
export const claimingConfidence = 0.8;

/** The sources of evidence, the most trustworthy first. */
const order: readonly EvidenceSource[] = ['clerk', 'mark', 'remembered', 'content', 'file_name', 'folder'];
const clearlyLess = 0.08;

/** What one source claims, the surest first. */
export type Claims = { readonly source: EvidenceSource; readonly codes: readonly string[] };

/** What each source claims, the most trustworthy source first; the clerk's own word is none of them. */
export function claimsBySource(evidence: readonly Evidence[]): readonly Claims[] {
  return order
    .filter((source) => source !== 'clerk')
    .map((source) => ({ source, codes: claimsOf(evidence, source) }))
    .filter(({ codes }) => codes.length > 0);
}

/** All codes that evidence names, the likeliest first. */
export function likeliest(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set([...evidence].sort(byTrust).map(({ code }) => code))];
}

/** The codes that one source claims, the surest first; what is clearly less sure than the surest is no claim beside it. */
function claimsOf(evidence: readonly Evidence[], source: EvidenceSource): readonly string[] {
  const own = evidence
    .filter(({ from, confidence }) => from === source && confidence >= claimingConfidence)
    .sort((left, right) => right.confidence - left.confidence);
  const surest = own[0]?.confidence ?? 0;
  return [
    ...new Set(own.filter(({ confidence }) => confidence >= surest - clearlyLess).map(({ code }) => code)),
  ];
}

function byTrust(left: Evidence, right: Evidence): number {
  const claims =
    Number(right.confidence >= claimingConfidence) - Number(left.confidence >= claimingConfidence);
  return claims || order.indexOf(left.from) - order.indexOf(right.from) || right.confidence - left.confidence;
}
