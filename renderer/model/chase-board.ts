import type { ChaseCell, ChaseRow } from '../../shared/contract/chase';
import type { CalendarDate } from '../../shared/domain/calendar-date';
import type { Period, PeriodCode } from '../../shared/domain/period';
import { type AgencyGroup, agencyGroup, agencyGroups } from './agency-group';
import { isLate, isStepDue } from './chase-ladder';

/** Which agencies the board shows: all, those to be chased, those whose next step is due. */
export type ChaseFilter = 'late' | 'next_due' | 'all';

export type ChaseGroup = {
  readonly group: AgencyGroup;
  readonly rows: readonly ChaseRow[];
  /** One a period: how many are late, and how many of them have a step due. */
  readonly counts: ReadonlyArray<{ readonly late: number; readonly due: number }>;
};

/** A line of the board: the heading of a group, or one of its agencies. */
export type ChaseLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: ChaseGroup }
  | { readonly kind: 'row'; readonly key: string; readonly row: ChaseRow };

/** Where an agency stands in a period; null where it has nothing to report in it. */
export function cellOf({ cells }: ChaseRow, period: PeriodCode): ChaseCell | null {
  return cells.find((cell) => cell.period === period) ?? null;
}

/** Agencies by group, each group in the order of the plan. */
export function chaseGroups(
  rows: readonly ChaseRow[],
  periods: readonly PeriodCode[],
  today: CalendarDate,
): readonly ChaseGroup[] {
  return agencyGroups.flatMap((group) => {
    const own = rows.filter(({ kind }) => agencyGroup(kind) === group);
    if (own.length === 0) return [];
    const counts = periods.map((period) => {
      const cells = own.flatMap((row) => cellOf(row, period) ?? []);
      return {
        late: cells.filter((cell) => isLate(cell)).length,
        due: cells.filter((cell) => isStepDue(cell, today)).length,
      };
    });
    return [{ group, rows: own, counts }];
  });
}

/** The lines from top to bottom, without the agencies of folded groups. */
export function chaseLines(
  groups: readonly ChaseGroup[],
  folded: ReadonlySet<AgencyGroup>,
): readonly ChaseLine[] {
  return groups.flatMap((group): readonly ChaseLine[] => [
    { kind: 'group', key: `group ${group.group}`, group },
    ...(folded.has(group.group)
      ? []
      : group.rows.map((row): ChaseLine => ({ kind: 'row', key: row.agency, row }))),
  ]);
}

/**
 * At most so many periods that stand side by side, in their order: the chosen one with those before it, moved as little as need be for
 * the one that is open. The others are reached by choosing them.
 */
export function boardColumns(
  periods: readonly Period[],
  chosen: PeriodCode | null,
  opened: PeriodCode | null,
  most: number,
): readonly Period[] {
  if (periods.length <= most) return periods;
  const middle = periods.findIndex(({ code }) => code === chosen);
  const held = periods.findIndex(({ code }) => code === opened);
  const usual = middle < 0 ? periods.length - 1 : Math.max(middle, most - 1);
  const last = held < 0 ? usual : Math.min(Math.max(usual, held), held + most - 1);
  return periods.slice(last - most + 1, last + 1);
}

/** The periods in which an agency is late or has a step due, of those that are not in the columns. */
export function waitingElsewhere(
  { cells }: ChaseRow,
  columns: readonly Period[],
  today: CalendarDate,
): readonly PeriodCode[] {
  const shown = new Set<string>(columns.map(({ code }) => code));
  return cells
    .filter((cell) => !shown.has(cell.period) && (isLate(cell) || isStepDue(cell, today)))
    .map(({ period }) => period);
}
