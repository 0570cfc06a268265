import type { ViewedReception } from '../../shared/contract/reception';
import type { PeriodCode } from '../../shared/domain/period';
import { isAwaited } from '../../shared/domain/reception/is-awaited';
import { groupBy } from '../../shared/kit/group-by';
import { type AgencyGroup, agencyGroup, agencyGroups } from './agency-group';

/** Where every agency stands, period by period. */
export type ReceptionTable = ReadonlyMap<PeriodCode, readonly ViewedReception[]>;

export type MatrixRow = {
  readonly agency: string;
  readonly agencyName: string;
  /** By period where it stands, and those that it took over from; none where nobody has anything to report in it. */
  readonly cells: ReadonlyArray<readonly ViewedReception[]>;
};

export type MatrixGroup = {
  readonly group: AgencyGroup;
  readonly rows: readonly MatrixRow[];
  /** Reported of expected, one a period. */
  readonly counts: ReadonlyArray<{ readonly reported: number; readonly expected: number }>;
};

/** Agencies by group against periods, each group in the order of the plan; one that is no more is under who took over, if anybody. */
export function matrix(table: ReceptionTable, periods: readonly PeriodCode[]): readonly MatrixGroup[] {
  const byPeriod = periods.map((period) =>
    groupBy(table.get(period) ?? [], ({ agency, under }) => under?.agency ?? agency),
  );
  const agencies = new Map<string, ViewedReception>();
  for (const [agency, receptions] of byPeriod.flatMap((column) => [...column])) {
    const own = receptions.find((reception) => reception.agency === agency) ?? receptions[0];
    const known = agencies.get(agency);
    if (own && (!known || (known.agency !== agency && own.agency === agency))) agencies.set(agency, own);
  }
  return agencyGroups.flatMap((group) => {
    const rows = [...agencies]
      .filter(([, { agencyKind }]) => agencyGroup(agencyKind) === group)
      .map(([agency, { agencyName, under }]) => ({
        agency,
        agencyName: under?.agencyName ?? agencyName,
        cells: byPeriod.map((column) => column.get(agency) ?? []),
      }));
    return rows.length === 0
      ? []
      : [{ group, rows, counts: periods.map((_, index) => countOf(rows, index)) }];
  });
}

function countOf(rows: readonly MatrixRow[], index: number): { reported: number; expected: number } {
  const cells = rows.flatMap(({ cells }) => cells[index] ?? []);
  return { reported: cells.filter(({ state }) => !isAwaited(state)).length, expected: cells.length };
}
