import type { PeriodCode } from '../../shared/domain/period';
import type { Reception } from '../../shared/domain/reception';
import { type AgencyGroup, agencyGroup, agencyGroups } from './agency-group';

/** Where every agency stands, period by period. */
export type ReceptionTable = ReadonlyMap<PeriodCode, readonly Reception[]>;

export type MatrixRow = {
  readonly agency: string;
  readonly agencyName: string;
  /** One place a period; null where the agency has nothing to report in it. */
  readonly cells: ReadonlyArray<Reception | null>;
};

export type MatrixGroup = {
  readonly group: AgencyGroup;
  readonly rows: readonly MatrixRow[];
  /** Reported of expected, one a period. */
  readonly counts: ReadonlyArray<{ readonly reported: number; readonly expected: number }>;
};

/** Agencies by group against periods, each group in the order of the plan. */
export function matrix(table: ReceptionTable, periods: readonly PeriodCode[]): readonly MatrixGroup[] {
  const byPeriod = periods.map(
    (period) => new Map((table.get(period) ?? []).map((reception) => [reception.agency, reception])),
  );
  const agencies = new Map<string, Reception>();
  for (const column of byPeriod) {
    for (const [agency, reception] of column) if (!agencies.has(agency)) agencies.set(agency, reception);
  }
  return agencyGroups.flatMap((group) => {
    const rows = [...agencies.values()]
      .filter(({ agencyKind }) => agencyGroup(agencyKind) === group)
      .map(({ agency, agencyName }) => ({
        agency,
        agencyName,
        cells: byPeriod.map((column) => column.get(agency) ?? null),
      }));
    return rows.length === 0
      ? []
      : [{ group, rows, counts: periods.map((_, index) => countOf(rows, index)) }];
  });
}

function countOf(rows: readonly MatrixRow[], index: number): { reported: number; expected: number } {
  const cells = rows.flatMap(({ cells }) => cells[index] ?? []);
  return { reported: cells.filter(({ state }) => state !== 'missing').length, expected: cells.length };
}
