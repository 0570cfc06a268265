import type { Indicator } from '../../../../shared/domain/indicator';
import { withParts } from '../../../../shared/domain/requests/with-parts';
import type { ReadableDatabase } from '../database';
import { selectIndicators } from './indicators';

/** The codes of what a request asks and of the periods it takes over, both in their order. */
export function selectRequestContents(
  db: ReadableDatabase,
  periodId: number,
): { readonly indicators: readonly string[]; readonly reuse: readonly string[] } {
  type Row = { readonly code: string };
  return {
    indicators: db
      .prepare<Row>(
        `SELECT i.code FROM adhoc_indicator q JOIN indicator i ON i.id = q.indicator_id
         WHERE q.period_id = ? ORDER BY q.position`,
      )
      .all(periodId)
      .map(({ code }) => code),
    reuse: db
      .prepare<Row>(
        `SELECT p.code FROM adhoc_reuse q JOIN period p ON p.id = q.reused_id WHERE q.period_id = ? ORDER BY q.position`,
      )
      .all(periodId)
      .map(({ code }) => code),
  };
}

/**
 * What a request asks, with what the rates among it are computed from, and the periods it takes over, in their order. Null where the
 * period is no request, or one that was undone.
 */
export function selectRequestScope(
  db: ReadableDatabase,
  periodId: number,
): { readonly indicators: readonly string[]; readonly reused: readonly number[] } | null {
  const known = db
    .prepare('SELECT 1 FROM adhoc_request WHERE period_id = ? AND undone_at IS NULL')
    .get(periodId);
  if (!known) return null;
  const reused = db
    .prepare<{ id: number }>('SELECT reused_id AS id FROM adhoc_reuse WHERE period_id = ? ORDER BY position')
    .all(periodId)
    .map(({ id }) => id);
  return { indicators: withParts(selectRequestContents(db, periodId).indicators, quotients(db)), reused };
}

/** From what each rate is computed. */
function quotients(db: ReadableDatabase): (code: string) => Indicator['quotient'] {
  const known = new Map(selectIndicators(db).map(({ code, quotient }) => [code, quotient]));
  return (code) => known.get(code) ?? null;
}
