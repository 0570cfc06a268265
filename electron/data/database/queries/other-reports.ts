import type { OtherReport } from '../../../../shared/intake/checks/same-event-twice';
import type { ReadableDatabase } from '../database';
import { fromReadingColumns } from './reading-columns';

/** The words of an agency's newest accepted report of a period: its texts and the results of its duties. */
export function selectTextsOf(db: ReadableDatabase, periodId: number, agency: string): readonly string[] {
  return db
    .prepare<{ text: string }>(
      `SELECT t.text FROM current_submission s JOIN agency a ON a.id = s.agency_id
         JOIN submission_text t ON t.submission_id = s.id WHERE s.period_id = :period AND a.code = :agency
       UNION ALL
       SELECT d.result FROM current_submission s JOIN agency a ON a.id = s.agency_id
         JOIN duty_report d ON d.submission_id = s.id WHERE s.period_id = :period AND a.code = :agency AND d.result <> ''`,
    )
    .all({ period: periodId, agency })
    .map(({ text }) => text);
}

/** Who else reports one of these amounts in a period, with the amounts that are equal and with all their words. */
export function selectOtherReports(
  db: ReadableDatabase,
  periodId: number,
  agency: string,
  figures: ReadonlyArray<{ readonly indicator: string; readonly amount: number }>,
): readonly OtherReport[] {
  if (figures.length === 0) return [];
  const rows = db
    .prepare<{
      agency: string;
      agencyName: string;
      indicator: string;
      amount: number;
      approximation: number;
    }>(
      `SELECT a.code AS agency, n.name AS agencyName, i.code AS indicator, f.amount, f.approximation
       FROM json_each(:figures) w
       JOIN indicator i ON i.code = w.value ->> 'indicator'
       JOIN indicator_supplier p ON p.indicator_id = i.id
       JOIN agency a ON a.id = p.agency_id AND a.code <> :agency
       JOIN agency_latest_name n ON n.agency_id = a.id
       JOIN current_submission s ON s.period_id = :period AND s.agency_id = a.id
       JOIN figure f ON f.submission_id = s.id AND f.indicator_id = i.id AND f.amount = w.value ->> 'amount'`,
    )
    .all({ figures: JSON.stringify(figures), agency, period: periodId });
  const others = new Map<
    string,
    { agencyName: string; readings: Map<string, ReturnType<typeof fromReadingColumns>> }
  >();
  for (const row of rows) {
    const other = others.get(row.agency) ?? { agencyName: row.agencyName, readings: new Map() };
    other.readings.set(row.indicator, fromReadingColumns(row.amount, row.approximation));
    others.set(row.agency, other);
  }
  return [...others].map(([code, { agencyName, readings }]) => ({
    agencyName,
    readings,
    texts: selectTextsOf(db, periodId, code),
  }));
}
