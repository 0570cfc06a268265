import type { Indicator } from '../../../../shared/domain/indicator';
import type { ReadableDatabase } from '../database';

/** All indicators in the order of the catalogue, with the codes of the agencies that supply them. */
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
            WHERE s.indicator_id = i.id ORDER BY s.position)) AS suppliers
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

/** The keys of all indicators by their codes. */
export function selectIndicatorIds(db: ReadableDatabase): ReadonlyMap<string, number> {
  const rows = db.prepare<{ code: string; id: number }>('SELECT code, id FROM indicator').all();
  return new Map(rows.map(({ code, id }) => [code, id]));
}
