import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { Indicator } from '../../../../shared/domain/indicator';
import { isWithin } from '../../../../shared/domain/lineage/span';
import { existsOn, type Supply } from '../../../../shared/domain/lineage/supply';
import type { ReadableDatabase } from '../database';
import { selectSupply } from './lineage';

/** All indicators in the order of the catalogue, with the bodies that the plan has supply them now, groups as groups. */
export function selectIndicators(db: ReadableDatabase): readonly Indicator[] {
  type Row = Omit<Indicator, 'quotient' | 'allowApproximate' | 'suppliers'> & {
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly factor: number | null;
    readonly allowApproximate: 0 | 1;
    readonly suppliers: string;
  };
  return db
    .prepare<Row>(
      `SELECT i.code, i.name, i.unit, i.topic, i.decimals, i.aggregation, i.numerator_code AS numerator,
         i.denominator_code AS denominator, i.factor, i.allow_approximate AS allowApproximate,
         (SELECT json_group_array(code) FROM (
            SELECT a.code FROM indicator_supplier s JOIN agency a ON a.id = s.agency_id
            WHERE s.indicator_id = i.id AND s.valid_to IS NULL ORDER BY s.position)) AS suppliers
       FROM indicator i ORDER BY i.position, i.id`,
    )
    .all()
    .map(({ numerator, denominator, factor, suppliers, allowApproximate, ...row }) => ({
      ...row,
      quotient: numerator && denominator && factor ? { numerator, denominator, factor } : null,
      allowApproximate: allowApproximate === 1,
      suppliers: JSON.parse(suppliers) as string[],
    }));
}

/**
 * All indicators with who supplies them on a day. A group stands for the members that its roster holds then; one without a roster
 * is returned as it is.
 */
export function selectIndicatorsOn(
  db: ReadableDatabase,
  on: CalendarDate,
  supply: Supply = selectSupply(db),
): readonly Indicator[] {
  return selectIndicators(db).map((indicator) => ({
    ...indicator,
    suppliers: [...boundOn(supply, indicator.code, on)],
  }));
}

function boundOn(supply: Supply, indicator: string, on: CalendarDate): ReadonlySet<string> {
  const rows = (supply.suppliers.get(indicator) ?? []).filter(
    (row) => isWithin(on, row) && existsOn(supply, row.agency, on),
  );
  return new Set(
    rows.flatMap(({ agency }) => {
      const members = (supply.rosters.get(agency) ?? []).filter(
        (member) => isWithin(on, member) && existsOn(supply, member.agency, on),
      );
      return members.length === 0 ? [agency] : members.map((member) => member.agency);
    }),
  );
}

/** The keys of all indicators by their codes. */
export function selectIndicatorIds(db: ReadableDatabase): ReadonlyMap<string, number> {
  const rows = db.prepare<{ code: string; id: number }>('SELECT code, id FROM indicator').all();
  return new Map(rows.map(({ code, id }) => [code, id]));
}
