import type { Indicator } from '../../../../../shared/domain/indicator';
import type { WritableDatabase } from '../../database';
import type { AgencyId } from './insert-missing-agencies';

/**
 * Enters the indicators whose codes the register does not know yet, after those that it has. Who supplies an indicator that it
 * knows stays as it is; only one that nobody supplies gets the suppliers that the plan names.
 */
export function insertMissingIndicators(
  db: WritableDatabase,
  indicators: readonly Indicator[],
  agencyId: AgencyId,
  newUuid: () => string,
): void {
  const known = db
    .prepare<{ code: string; id: number; supplied: 0 | 1 }>(
      'SELECT code, id, id IN (SELECT indicator_id FROM indicator_supplier) AS supplied FROM indicator',
    )
    .all();
  const byCode = new Map(known.map((row) => [row.code, row]));
  const bind = db.prepare(
    'INSERT INTO indicator_supplier (indicator_id, agency_id, position) VALUES (?, ?, ?)',
  );
  let position = known.length;
  for (const indicator of indicators) {
    const found = byCode.get(indicator.code);
    if (found?.supplied === 1) continue;
    const id = found?.id ?? insertIndicator(db, indicator, position++, newUuid);
    for (const [order, code] of indicator.suppliers.entries()) bind.run(id, agencyId(code), order);
  }
}

function insertIndicator(
  db: WritableDatabase,
  { code, name, unit, topic, decimals, aggregation, quotient, allowApproximate }: Indicator,
  position: number,
  newUuid: () => string,
): number {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO indicator (uuid, code, name, unit, topic, decimals, aggregation, numerator_code, denominator_code,
         factor, allow_approximate, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      newUuid(),
      code,
      name,
      unit,
      topic,
      decimals,
      aggregation,
      quotient?.numerator ?? null,
      quotient?.denominator ?? null,
      quotient?.factor ?? null,
      allowApproximate ? 1 : 0,
      position,
    );
  return Number(lastInsertRowid);
}
