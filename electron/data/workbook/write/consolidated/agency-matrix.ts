import type { ConsolidatedContent } from '../../../../../shared/domain/consolidated-content';
import type { ConsolidatedIndicator } from '../../../../../shared/domain/consolidation';
import type { SourcedFigure } from '../../../../../shared/domain/figure';
import type { Indicator } from '../../../../../shared/domain/indicator';
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
  /** Figures by indicator and agency. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, SourcedFigure>>;
};

/** Lays out the sheet by agency: indicators as rows by topic, agencies as columns in the order of the register. */
export function agencyMatrix(content: ConsolidatedContent): AgencyMatrix {
  const headerRow = 3;
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
    agencies: agencyColumns(content),
    topics,
    rows,
    rowOf: new Map(rows.map((entry) => [entry.indicator.code, entry.row])),
    definitions: new Map(content.indicators.map((indicator) => [indicator.code, indicator])),
    figures: figuresByIndicator(content.figures),
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

function figuresByIndicator(figures: readonly SourcedFigure[]): AgencyMatrix['figures'] {
  const found = new Map<string, Map<string, SourcedFigure>>();
  for (const figure of figures) {
    const ofIndicator = found.get(figure.indicator) ?? new Map<string, SourcedFigure>();
    ofIndicator.set(figure.agency, figure);
    found.set(figure.indicator, ofIndicator);
  }
  return found;
}
