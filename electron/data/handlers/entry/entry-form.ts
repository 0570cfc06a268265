import type { EntryForm, EntryLine } from '../../../../shared/contract/entry';
import { Refusal } from '../../../../shared/contract/reply';
import { bindingDay } from '../../../../shared/domain/lineage/binding-day';
import { comparablePeriodOf } from '../../../../shared/domain/period';
import type { ReadableDatabase } from '../../database/database';
import { selectAgenciesOn } from '../../database/queries/agencies-on';
import { selectReadingsOf } from '../../database/queries/figures';
import { selectIndicatorsOn } from '../../database/queries/indicators';
import { selectPeriod } from '../../database/queries/periods';
import { selectFiguresOfVersion, selectVersions, type VersionFigure } from '../../database/queries/versions';
import { requirePeriod } from '../current-plan';
import { shownReading } from '../intake/prepared-file';

/**
 * The form for typing an agency's figures of a period in: every indicator that is not worked out from others, with what the register
 * holds of it now and a year before. Throws `Refusal`: `unknown_period`, `unknown_agency`.
 */
export function entryForm(db: ReadableDatabase, code: string, periodCode: string): EntryForm {
  const { plan, id, period } = requirePeriod(db, periodCode);
  const day = bindingDay(period);
  const agency = selectAgenciesOn(db, day).find((one) => one.code === code && !one.isGroup);
  if (!agency) throw new Refusal('unknown_agency', code);
  const current = selectVersions(db, id, code).find(({ state }) => state === 'accepted');
  const held = current ? selectFiguresOfVersion(db, current.id) : new Map<string, VersionFigure>();
  const comparable = comparablePeriodOf(period.code);
  const previous = comparable === null ? null : selectPeriod(db, plan.id, comparable);
  const lastYear = previous ? selectReadingsOf(db, previous.id, code) : new Map();

  return {
    agency: code,
    agencyName: agency.name,
    period: period.code,
    version: current?.version ?? 0,
    file: current?.sha256 ? { name: current.fileName, sha256: current.sha256 } : null,
    receivedOn: current?.receivedOn ?? null,
    documentNumber: current?.documentNumber ?? null,
    documentDate: current?.documentDate ?? null,
    lines: selectIndicatorsOn(db, day)
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
