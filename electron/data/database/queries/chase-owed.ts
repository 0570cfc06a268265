import type { ReadableDatabase } from '../database';

/** The keys of the duties of which an agency's newest accepted report of a period says anything. */
export function selectDutiesReported(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
): ReadonlySet<number> {
  const rows = db
    .prepare<{ id: number }>(
      `SELECT r.duty_id AS id FROM agency a
       CROSS JOIN current_submission s ON s.agency_id = a.id AND s.period_id = ?
       JOIN duty_report r ON r.submission_id = s.id
       WHERE a.code = ? AND (r.status IS NOT NULL OR r.result <> '' OR r.evidence <> '')`,
    )
    .all(periodId, agency);
  return new Set(rows.map(({ id }) => id));
}

/** Those of some duties whose newest recorded state for an agency is done or withdrawn. */
export function selectDutiesClosed(
  db: ReadableDatabase,
  agency: string,
  duties: readonly number[],
): ReadonlySet<number> {
  const rows = db
    .prepare<{ id: number; state: string }>(
      `SELECT j.value AS id, (
         SELECT p.state FROM duty_progress p
         WHERE p.duty_id = j.value AND p.agency_id = a.id AND p.undone_at IS NULL
         ORDER BY p.as_of DESC, p.id DESC LIMIT 1) AS state
       FROM agency a CROSS JOIN json_each(?) j WHERE a.code = ?`,
    )
    .all(JSON.stringify(duties), agency);
  return new Set(rows.flatMap(({ id, state }) => (state === 'done' || state === 'withdrawn' ? [id] : [])));
}
