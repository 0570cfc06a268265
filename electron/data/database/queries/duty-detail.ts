import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';
import { validOn } from './dated-name';

export type DutySource = {
  readonly planTitle: string;
  readonly documentNumber: string | null;
  readonly periodicity: 'none' | 'regular' | 'annual' | 'adhoc';
  readonly alsoAdhoc: 0 | 1;
  readonly quoteStart: string;
  readonly addresseeId: number | null;
  readonly start: number | null;
  readonly end: number | null;
  /** The passage of the plan's text; null where it is not kept. */
  readonly passage: string | null;
};

/** Where a duty stands in its plan. Throws where there is no such duty. */
export function selectDutySource(db: ReadableDatabase, dutyId: number): DutySource {
  const row = db
    .prepare<Omit<DutySource, 'passage'> & { readonly text: string | null }>(
      `SELECT p.title AS planTitle, c.number AS documentNumber, d.periodicity, d.also_adhoc AS alsoAdhoc,
         d.quote_start AS quoteStart, d.addressee_id AS addresseeId, d.source_start AS start, d.source_end AS "end", t.text
       FROM duty d JOIN assignment s ON s.id = d.assignment_id JOIN plan p ON p.id = s.plan_id
       JOIN document c ON c.id = p.document_id LEFT JOIN document_text t ON t.document_id = c.id
       WHERE d.id = ?`,
    )
    .get(dutyId);
  if (!row) throw new Error(`There is no duty ${dutyId}.`);
  const { text, ...source } = row;
  const { start, end } = source;
  // Places are counted in the characters of the language, not in those of SQLite.
  return {
    ...source,
    passage: text === null || start === null || end === null ? null : text.slice(start, end),
  };
}

/** The sentences of a duty that have a role of their own. */
export function selectDutyParts(
  db: ReadableDatabase,
  dutyId: number,
): ReadonlyArray<{ readonly label: string; readonly role: DutyRole; readonly text: string }> {
  return db
    .prepare<{ label: string; role: DutyRole; text: string }>(
      'SELECT label, role, text FROM duty_part WHERE duty_id = ? ORDER BY position',
    )
    .all(dutyId);
}

export type NamedPartner = {
  readonly relation: 'with' | 'directs';
  readonly name: string;
  readonly agencyId: number | null;
  readonly agency: string | null;
};

/** Whom a duty names, those that its parts name included, each once. */
export function selectNamedPartners(db: ReadableDatabase, dutyId: number): readonly NamedPartner[] {
  return db
    .prepare<NamedPartner>(
      `SELECT n.relation, n.name, n.agency_id AS agencyId, a.code AS agency
       FROM duty_partner n LEFT JOIN agency a ON a.id = n.agency_id
       WHERE n.duty_id = ? GROUP BY n.relation, n.name, n.agency_id ORDER BY MIN(n.part_id IS NOT NULL), MIN(n.part_id), MIN(n.position)`,
    )
    .all(dutyId);
}

/** The duties of a plan that are done together with one of these agencies. */
export function selectDutiesNaming(
  db: ReadableDatabase,
  planId: number,
  agencies: readonly number[],
): readonly number[] {
  return db
    .prepare<{ id: number }>(
      `SELECT DISTINCT d.id FROM duty_partner n
       JOIN duty d ON d.id = n.duty_id JOIN assignment s ON s.id = d.assignment_id
       WHERE s.plan_id = ? AND n.relation = 'with' AND d.role <> 'lead' AND n.agency_id IN (SELECT value FROM json_each(?))`,
    )
    .all(planId, JSON.stringify(agencies))
    .map(({ id }) => id);
}

/** Which of some duties bind an agency, or a collective body by its own name, on a day. */
export function selectDutiesBinding(
  db: ReadableDatabase,
  duties: readonly number[],
  agencies: readonly number[],
  on: CalendarDate,
): ReadonlySet<number> {
  return new Set(
    db
      .prepare<{ id: number }>(
        `SELECT DISTINCT d.id FROM json_each(:duties) j CROSS JOIN duty d ON d.id = j.value
         CROSS JOIN assignment_member m ON m.assignment_id = d.assignment_id AND ${validOn('m')} AND (m.duty_id = d.id
           OR (m.duty_id IS NULL AND (d.addressee_id IS NULL OR d.addressee_id = m.agency_id)))
         WHERE m.agency_id IN (SELECT value FROM json_each(:agencies))`,
      )
      .all({ duties: JSON.stringify(duties), agencies: JSON.stringify(agencies), on })
      .map(({ id }) => id),
  );
}

export type DueEditRow = {
  readonly entry: string;
  readonly before: CalendarDate | null;
  readonly after: CalendarDate | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly undoneBy: string | null;
  readonly undoneAt: string | null;
};

/** The days that were set for a duty, newest first. */
export function selectDueEdits(db: ReadableDatabase, dutyId: number): readonly DueEditRow[] {
  return db
    .prepare<DueEditRow>(
      `SELECT uuid AS entry, before, after, note, recorded_by AS recordedBy, recorded_at AS recordedAt,
         undone_by AS undoneBy, undone_at AS undoneAt
       FROM duty_due_edit WHERE duty_id = ? ORDER BY id DESC`,
    )
    .all(dutyId);
}
