import { amountToNumber } from '../amount';
import { percentChange } from '../percent-change';
import type { Target } from '../target';
import { yearOf } from './base-period';
import { type Figure, type FigureBook, figureBook, type TargetTable } from './figures';
import type { StillOpen } from './judge-level';
import { type JudgedVariant, judgeVariant } from './judge-variant';
import { investigateUntil } from './open-investigation';
import type { TargetBackground } from './target-background';
import type { TargetVariant, TargetVerdict } from './target-verdict';
import { onCounts, type PlannedVariant, variantsOf } from './variant-plan';
import type { VerdictReason } from './verdict-reason';

const smallBaseBelow = 10n;
const mostNamed = 5;

/** All that the targets of a plan are judged on in one period. */
export type TargetGround = {
  readonly table: TargetTable;
  readonly book: FigureBook;
  readonly background: TargetBackground | null;
};

/** The ground of a table: to be made once for all targets of a plan. */
export function targetGround(table: TargetTable, background: TargetBackground | null): TargetGround {
  return { table, book: figureBook(table, background), background };
}

/**
 * Judges one target of a plan on the consolidated figures of a period, of the same period a year before and of its base year. Decided on exact
 * integers, the bound included ("ít nhất 5 %" is met by exactly 5 %); the printed percentages are rounded afterwards.
 * An approximate figure decides only what is true of everything it can stand for.
 * Source: the plans' objectives (664/KH-UBND: −4 %, +5 %, +5 %; Đắk Lắk 2024: means since a base year, +30 doanh nghiệp, 100 %).
 */
export function judgeTarget(given: Target, { table, book, background }: TargetGround): TargetVerdict {
  const { target, factor } = onCounts(given, table.indicators);
  const { period } = table;
  const stillOpen = stillOpenOf(target.denominator, background);
  const variants = variantsOf(target).map((planned) => {
    const judged = judgeVariant(planned, { target, factor, book, period, stillOpen });
    return variant(planned, judged, target);
  });
  const [main] = variants;
  if (!main) throw new Error(`Expected a way to judge ${target.code}, got none`);

  const row = table.rows.get(target.indicator ?? '');
  const current = row ? book.current(row.code) : null;
  const previous = row ? book.base(row.code, yearOf(period) - 1) : null;
  const below = target.denominator;
  const unit =
    target.milestones.length > 0
      ? (target.unit ?? (target.measure === 'count' ? 'count' : 'percent'))
      : target.unit;
  const { direction } = target;
  return {
    code: target.code,
    text: target.text,
    verdict: main.verdict,
    direction,
    unit,
    atLeast: target.atLeast,
    required:
      main.required === null
        ? null
        : direction === 'decrease' && target.milestones.length === 0
          ? -main.required
          : main.required,
    actual: main.actual,
    previousValue: previous?.told.value ?? null,
    value: current?.told.value ?? null,
    countChangePercent: bothKnown(current, previous, percentChange),
    provisional: main.reasons.some(({ kind }) => kind === 'provisional' || kind === 'partial-base'),
    smallBase: isSmall(previous),
    indicator: row ? { code: row.code, name: row.name, unit: row.unit } : null,
    denominator: below === null ? null : { code: below, name: table.rows.get(below)?.name ?? null },
    change: {
      current: current?.told ?? null,
      previous: previous?.told ?? null,
      difference:
        isExact(current) && isExact(previous)
          ? bothKnown(current, previous, (before, now) =>
              amountToNumber(Number(now - before), current?.decimals ?? 0),
            )
          : null,
    },
    variants,
  };
}

function variant(planned: PlannedVariant, judged: JudgedVariant, target: Target): TargetVariant {
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

function stillOpenOf(indicator: string | null, background: TargetBackground | null): StillOpen | null {
  if (background === null || indicator === null) return null;
  const { measuredOn, openInvestigations } = background;
  const days = openInvestigations
    .filter((one) => one.indicator === indicator && one.notifiedOn <= measuredOn)
    .map(investigateUntil)
    .filter((until) => until >= measuredOn)
    .toSorted();
  const until = days.at(-1);
  return until === undefined ? null : { count: days.length, until };
}

function isSmall(figure: Figure | null): boolean {
  const amount = figure?.amount ?? null;
  return amount !== null && figure !== null && amount < smallBaseBelow * 10n ** BigInt(figure.decimals);
}

function isExact(figure: Figure | null): boolean {
  return figure?.told.approximation === 'exact';
}

function bothKnown(
  current: Figure | null,
  previous: Figure | null,
  compute: (before: bigint, now: bigint) => number | null,
): number | null {
  const [before, now] = [previous?.amount ?? null, current?.amount ?? null];
  return before === null || now === null ? null : compute(before, now);
}
