import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { DutyRole } from '../../../../shared/domain/plan';
import type { ReadableDatabase } from '../database';

/** Marks that differ once something was changed, by this connection or another: which duties bind whom, and what is known of them. */
export type DutyMarks = { readonly structure: string; readonly facts: string };

/** The marks as they stand. */
export function selectDutyMarks(db: ReadableDatabase): DutyMarks {
  const rows = db.prepare<{ about: string; mark: string }>('SELECT about, mark FROM duty_mark').all();
  const marks = new Map(rows.map(({ about, mark }) => [about, mark]));
  return { structure: marks.get('structure') ?? '', facts: marks.get('facts') ?? '' };
}

export type DutyPlace = {
  readonly id: number;
  readonly planId: number;
  readonly assignmentId: number;
  readonly role: DutyRole;
  readonly topic: string;
  readonly dueOn: CalendarDate | null;
  readonly addresseeId: number | null;
};

/** The duties with these keys, or every duty of every plan, the newest plan first, in the order of the plan. */
export function selectDutyPlaces(db: ReadableDatabase, only: readonly number[] | null): readonly DutyPlace[] {
  if (only === null) return allPlaces(db);
  return db
    .prepare<DutyPlace>(
      `SELECT d.id, s.plan_id AS planId, s.id AS assignmentId, d.role, d.topic, d.due_on AS dueOn, d.addressee_id AS addresseeId
       FROM json_each(?) j CROSS JOIN duty d ON d.id = j.value CROSS JOIN assignment s ON s.id = d.assignment_id
       ORDER BY s.plan_id DESC, s.position, s.id, d.position, d.id`,
    )
    .all(JSON.stringify(only));
}

/**
 * Put together from lists of keys, one an item and one for duties of equal role, topic and day: a row for each of so many duties
 * would take three times as long, and most of it for the same few words again and again.
 */
function allPlaces(db: ReadableDatabase): readonly DutyPlace[] {
  type Kind = Pick<DutyPlace, 'role' | 'topic' | 'dueOn'>;
  const kinds: Kind[] = [];
  const rows = db.prepare<Kind & { readonly ids: string }>(
    'SELECT role, topic, due_on AS dueOn, json_group_array(id) AS ids FROM duty GROUP BY role, topic, due_on',
  );
  for (const { ids, ...kind } of rows.iterate()) for (const id of keysIn(ids)) kinds[id] = kind;
  const addressed = new Map(
    db
      .prepare<{ id: number; addresseeId: number }>(
        'SELECT id, addressee_id AS addresseeId FROM duty WHERE addressee_id IS NOT NULL',
      )
      .all()
      .map(({ id, addresseeId }) => [id, addresseeId]),
  );
  const items = db.prepare<{ readonly assignmentId: number; readonly planId: number; readonly ids: string }>(
    `SELECT s.id AS assignmentId, s.plan_id AS planId,
       (SELECT json_group_array(id) FROM (SELECT id FROM duty WHERE assignment_id = s.id ORDER BY position, id)) AS ids
     FROM assignment s ORDER BY s.plan_id DESC, s.position, s.id`,
  );
  const places: DutyPlace[] = [];
  for (const { assignmentId, planId, ids } of items.iterate()) {
    for (const id of keysIn(ids)) {
      const kind = kinds[id];
      if (!kind) throw new Error(`The duty ${id} has no kind.`);
      const { role, topic, dueOn } = kind;
      const addresseeId = addressed.get(id) ?? null;
      places.push({ id, planId, assignmentId, role, topic, dueOn, addresseeId });
    }
  }
  return places;
}

function keysIn(json: string): readonly number[] {
  return JSON.parse(json) as readonly number[];
}

/**
 * The agencies that the items with these keys, or all, bind on a day, by item; `duty` is the one duty that an event gave to the
 * agency, and null where the item binds it as a whole.
 */
export function selectMembersOn(
  db: ReadableDatabase,
  on: CalendarDate,
  only: readonly number[] | null,
): ReadonlyArray<{ readonly assignment: number; readonly agency: number; readonly duty: number | null }> {
  return db
    .prepare<{ assignment: number; agency: number; duty: number | null }>(
      `SELECT assignment_id AS assignment, agency_id AS agency, duty_id AS duty FROM assignment_member
       WHERE ${amongItems(only)} (valid_from IS NULL OR valid_from <= :on) AND (valid_to IS NULL OR valid_to >= :on)
       ORDER BY assignment_id, position, id`,
    )
    .all(only === null ? { on } : { on, only: JSON.stringify(only) });
}

/** The agencies that items, with these keys or all, bound until some day before this one. */
export function selectFormerMembers(
  db: ReadableDatabase,
  on: CalendarDate,
  only: readonly number[] | null,
): ReadonlyArray<{ readonly assignment: number; readonly agency: number }> {
  return db
    .prepare<{ assignment: number; agency: number }>(
      `SELECT DISTINCT assignment_id AS assignment, agency_id AS agency FROM assignment_member
       WHERE ${amongItems(only)} valid_to < :on`,
    )
    .all(only === null ? { on } : { on, only: JSON.stringify(only) });
}

function amongItems(only: readonly number[] | null): string {
  return only === null ? '' : 'assignment_id IN (SELECT value FROM json_each(:only)) AND';
}

/** The rosters of collective bodies on a day, of those among some agencies or of all, members in the order of the register. */
export function selectRostersOn(
  db: ReadableDatabase,
  on: CalendarDate,
  among: readonly number[] | null,
): ReadonlyArray<{ readonly group: number; readonly member: number }> {
  return db
    .prepare<{ group: number; member: number }>(
      `SELECT m.group_id AS "group", m.member_id AS member FROM agency_member m
       JOIN agency g ON g.id = m.group_id AND g.is_group = 1 JOIN agency a ON a.id = m.member_id
       WHERE ${among === null ? '' : 'm.group_id IN (SELECT value FROM json_each(:among)) AND'}
         m.valid_from <= :on AND (m.valid_to IS NULL OR m.valid_to >= :on)
       ORDER BY m.group_id, a.position, a.id`,
    )
    .all(among === null ? { on } : { on, among: JSON.stringify(among) });
}

/** All agencies in the order of the register. */
export function selectAgencyOrder(db: ReadableDatabase): readonly number[] {
  return db
    .prepare<{ id: number }>('SELECT id FROM agency ORDER BY position, id')
    .all()
    .map(({ id }) => id);
}

/** Who took over from whom, and the first day on which it was so. */
export type DatedStep = { readonly from: number; readonly to: number; readonly on: CalendarDate };

/** Who took over from whom in one step, by events that are in force. */
export function selectSuccessionSteps(db: ReadableDatabase): readonly DatedStep[] {
  return db
    .prepare<DatedStep>(
      `SELECT s.from_id AS "from", s.to_id AS "to", s.happened_on AS "on" FROM agency_succession s
       LEFT JOIN agency_event e ON e.id = s.event_id
       WHERE s.to_id IS NOT NULL AND e.undone_at IS NULL ORDER BY s.id`,
    )
    .all();
}
