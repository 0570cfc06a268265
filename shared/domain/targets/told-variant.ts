import { isSmallBase } from '../small-base';
import type { Target } from '../target';
import type { Figure } from './figures';
import type { JudgedVariant } from './judge-variant';
import type { TargetVariant } from './target-verdict';
import type { PlannedVariant } from './variant-plan';
import type { VerdictReason } from './verdict-reason';

const mostNamed = 5;

/** Whether a figure is so small a base that a percentage of it says little. */
export function isSmall(figure: Figure | null): boolean {
  return figure !== null && isSmallBase(figure.amount, figure.decimals);
}

/** A judged variant with what has to be said beside it: restated, small, approximate and partial figures. */
export function toldVariant(planned: PlannedVariant, judged: JudgedVariant, target: Target): TargetVariant {
  const { figures, outcome, required, years } = judged;
  const { current, base, denominator, baseDenominator } = figures;
  const used = Object.values(figures).filter((figure) => figure !== null);
  const beside: VerdictReason[] = used.flatMap(({ told: { restated, indicator, period } }) =>
    restated && period ? [{ kind: 'restated', indicator, period }] : [],
  );
  const isPercent = target.unit === 'percent' && base !== null;
  if (isPercent && isSmall(base) && base.amount !== 0n && current?.amount !== null) {
    beside.push({ kind: 'small-base' });
  }
  if (used.some(({ told }) => told.approximation !== 'exact')) beside.push({ kind: 'approximate' });
  beside.push(...missingReports(figures));
  return {
    ...planned,
    verdict: outcome.verdict,
    required,
    actual: outcome.actual,
    years,
    current: current?.told ?? null,
    base: base?.told ?? null,
    denominator: denominator?.told ?? null,
    baseDenominator: baseDenominator?.told ?? null,
    reasons: [...outcome.reasons, ...beside],
  };
}

/** Whose reports are missing from this year's figures and from those they are compared with. */
function missingReports({
  current,
  denominator,
  base,
  baseDenominator,
}: JudgedVariant['figures']): VerdictReason[] {
  const now = missingFrom([current, denominator]);
  const before = missingFrom([base, baseDenominator]);
  const period = base?.told.period ?? null;
  return [
    ...(now.missing === 0 ? [] : [{ kind: 'provisional' as const, ...now }]),
    ...(before.missing === 0 || period === null
      ? []
      : [{ kind: 'partial-base' as const, period, ...before }]),
  ];
}

function missingFrom(figures: ReadonlyArray<Figure | null>): { missing: number; named: string[] } {
  const names = new Map(
    figures.flatMap((figure) => (figure?.missing ?? []).map(({ code, name }) => [code, name])),
  );
  return { missing: names.size, named: [...names.values()].slice(0, mostNamed) };
}
