import { amountToNumber } from '../amount';
import { percentChange } from '../percent-change';
import { yearOf } from '../period';
import type { Target } from '../target';
import { type Figure, type FigureBook, figureBook, type TargetTable } from './figures';
import { judgeVariant } from './judge-variant';
import { stillOpenOf } from './still-open';
import type { TargetBackground } from './target-background';
import type { TargetVerdict } from './target-verdict';
import { isSmall, toldVariant } from './told-variant';
import { onCounts, variantsOf } from './variant-plan';

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
    return toldVariant(planned, judged, target);
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
