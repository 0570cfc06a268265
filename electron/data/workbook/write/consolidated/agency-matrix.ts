import { amountToNumber } from '../../../../../shared/domain/amount';
import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';
import type { Indicator } from '../../../../../shared/domain/indicator';
import type { Reception } from '../../../../../shared/domain/reception';
import { isAwaited } from '../../../../../shared/domain/reception/is-awaited';
import { groupBy } from '../../../../../shared/kit/group-by';

/** Where everything stands on the sheet by agency, so that other sheets can point at its totals. */
export type AgencyMatrix = {
  readonly headerRow: number;
  readonly totalColumn: number;
  readonly firstAgencyColumn: number;
  /** The agencies that supply a figure or gave one, one column each. */
  readonly agencies: ReadonlyArray<{ readonly code: string; readonly name: string }>;
  readonly topics: ReadonlyArray<{ readonly topic: string; readonly row: number }>;
  readonly rows: ReadonlyArray<{ readonly indicator: ConsolidatedIndicator; readonly row: number }>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly definitions: ReadonlyMap<string, Indicator>;
  /** Cells by indicator and agency; an agency that does not supply an indicator has none. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
};

/** What one agency, or those gathered under it, say of an indicator; `value` is null unless the state is `amount`. */
export type MatrixCell = Pick<ConsolidatedIndicator, 'state' | 'value' | 'approximation'>;

/** Lays out the sheet by agency: indicators as rows by topic, agencies as columns in the order of the register. */
export function agencyMatrix(content: ConsolidatedContent): AgencyMatrix {
  const headerRow = 3;
  const { view } = content.byAgency;
  const topics: Array<{ topic: string; row: number }> = [];
  const rows: Array<{ indicator: ConsolidatedIndicator; row: number }> = [];
  let row = headerRow;
  for (const [topic, indicators] of groupBy(content.consolidation.indicators, (member) => member.topic)) {
    row += 1;
    topics.push({ topic, row });
    for (const indicator of indicators) {
      row += 1;
      rows.push({ indicator, row });
    }
  }
  return {
    headerRow,
    totalColumn: 4,
    firstAgencyColumn: 5,
    agencies: view === 'then' ? agencyColumns(content) : gatheredColumns(content),
    topics,
    rows,
    rowOf: new Map(rows.map((entry) => [entry.indicator.code, entry.row])),
    definitions: new Map(content.indicators.map((indicator) => [indicator.code, indicator])),
    cells: view === 'then' ? cellsThen(content) : gatheredCells(content),
  };
}

function agencyColumns({ agencies, indicators, figures }: ConsolidatedContent): AgencyMatrix['agencies'] {
  const suppliers = new Set(indicators.flatMap((indicator) => indicator.suppliers));
  const givers = new Map(figures.map((figure) => [figure.agency, figure.agencyName]));
  const listed = new Set(agencies.map(({ code }) => code));
  // A figure counts in the totals, so its agency needs a column even where the register's list lacks it.
  const unlisted = [...givers].filter(([code]) => !listed.has(code)).map(([code, name]) => ({ code, name }));
  return [...agencies.filter(({ code }) => suppliers.has(code) || givers.has(code)), ...unlisted];
}

function gatheredColumns({ byAgency }: ConsolidatedContent): AgencyMatrix['agencies'] {
  return byAgency.rows.map(({ agency, name }) => ({ code: agency, name }));
}

/** Each agency's own figure, and in words why there is none. */
function cellsThen({ indicators, figures, receptions }: ConsolidatedContent): AgencyMatrix['cells'] {
  const silent = new Map(receptions.map((reception) => [reception.agency, silence(reception)]));
  const cells = new Map(
    indicators.map(({ code, suppliers }) => [
      code,
      new Map(suppliers.map((agency) => [agency, withoutFigure(silent.get(agency) ?? 'missing')])),
    ]),
  );
  const decimals = new Map(indicators.map((indicator) => [indicator.code, indicator.decimals]));
  for (const { indicator, agency, reading } of figures) {
    const ofIndicator = cells.get(indicator) ?? new Map<string, MatrixCell>();
    ofIndicator.set(
      agency,
      reading.kind === 'nil'
        ? withoutFigure('nil')
        : {
            state: 'amount',
            value: amountToNumber(reading.amount, decimals.get(indicator) ?? 0),
            approximation: reading.approximation,
          },
    );
    cells.set(indicator, ofIndicator);
  }
  return cells;
}

/** What it means that an agency gave no figure: it has not reported, nothing occurred, or it left the place blank. */
function silence({ state, nil }: Reception): 'missing' | 'nil' | 'blank' {
  if (isAwaited(state)) return 'missing';
  return nil ? 'nil' : 'blank';
}

function withoutFigure(state: 'missing' | 'nil' | 'blank'): MatrixCell {
  return { state, value: null, approximation: 'exact' };
}

/** Figures gathered under the agencies of today. A rate stands in its total alone. */
function gatheredCells({ byAgency }: ConsolidatedContent): AgencyMatrix['cells'] {
  const derived = new Set(
    byAgency.indicators.flatMap(({ code, aggregation }) => (aggregation === 'derived' ? [code] : [])),
  );
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const row of byAgency.rows) {
    for (const cell of row.cells) {
      if (derived.has(cell.indicator)) continue;
      const ofIndicator = cells.get(cell.indicator) ?? new Map<string, MatrixCell>();
      cells.set(cell.indicator, ofIndicator.set(row.agency, cell));
    }
  }
  return cells;
}
