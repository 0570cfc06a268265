import type { EntryForm, EntryLine } from '../../../../shared/contract/entry';
import { Refusal } from '../../../../shared/contract/reply';
import type { Reading } from '../../../../shared/domain/figure';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { allPredecessorsIn } from '../../../../shared/domain/lineage/lineage';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectComparable } from '../../database/queries/comparable-period';
import { selectIndicatorsOn } from '../../database/queries/indicators';
import { selectLineage } from '../../database/queries/lineage';
import { selectFiguresOfVersion, selectVersions, type VersionFigure } from '../../database/queries/versions';
import { requirePeriod } from '../current-plan';
import { comparablesOf } from '../intake/comparables-of';
import { shownReading } from '../intake/prepared-file';

/**
 * The form for typing an agency's figures of a period in: every indicator that is not worked out from others, with what the register
 * holds of it now and what it compares with a year before (a successor: with what it took over). Throws `Refusal`: `unknown_period`, `unknown_agency`.
 */
export function entryForm(db: ReadableDatabase, code: string, periodCode: string): EntryForm {
  const { plan, id, period } = requirePeriod(db, periodCode);
  const day = bindingDay(period);
  const agency = selectAgenciesOn(db, day).find((one) => one.code === code && !one.isGroup);
  if (!agency) throw new Refusal('unknown_agency', code);
  const current = selectVersions(db, id, code).find(({ state }) => state === 'accepted');
  const held = current ? selectFiguresOfVersion(db, current.id) : new Map<string, VersionFigure>();
  const previous = selectComparable(db, plan.id, { id, period });
  const indicators = selectIndicatorsOn(db, day);
  const lineage = selectLineage(db);
  const known = { lineage: () => lineage, predecessors: allPredecessorsIn(lineage), indicators };
  const lastYear = previous
    ? comparablesOf(db, known, code, { id: previous.id, day: bindingDay(previous.period) }, day)
    : new Map<string, Reading>();

  return {
    agency: code,
    agencyName: agency.name,
    period: period.code,
    version: current?.version ?? 0,
    file: current?.sha256 ? { name: current.fileName, sha256: current.sha256 } : null,
    receivedOn: current?.receivedOn ?? null,
    documentNumber: current?.documentNumber ?? null,
    documentDate: current?.documentDate ?? null,
    lines: indicators
      .filter(({ aggregation }) => aggregation !== 'derived')
      .map(({ code: indicator, name, topic, unit, decimals, suppliers }): EntryLine => {
        const figure = held.get(indicator);
        const before = lastYear.get(indicator);
        return {
          ...{ indicator, name, topic, unit, decimals },
          supplied: suppliers.includes(code),
          current: figure
            ? {
                ...shownReading(figure.reading, decimals),
                source: { file: figure.file, sheet: figure.sheet, cell: figure.cell },
                version: figure.rootVersion,
              }
            : null,
          lastYear: before ? shownReading(before, decimals) : null,
        };
      }),
  };
}
