import type { Change } from '../../../../shared/domain/agencies/change';
import { addDays, type CalendarDate } from '../../../../shared/domain/calendar-date';
import { foldText } from '../../../../shared/domain/fold-text';
import { assertNever } from '../../../../shared/kit/assert-never';
import type { WritableDatabase } from '../database';

/** The table, and the column of what is bound, of each sort of binding. */
const bindings = {
  item: { table: 'assignment_member', owner: 'assignment_id' },
  rule: { table: 'reporting_rule_agency', owner: 'rule_id' },
  indicator: { table: 'indicator_supplier', owner: 'indicator_id' },
} as const;

/** The event that changes are made by, and the day on which it holds. */
export type ApplyingEvent = {
  readonly id: number;
  readonly happenedOn: CalendarDate;
  readonly legalBasis: string;
};

/**
 * Makes the changes of an event in their order, each row marked with it, contacts by their ids. `newUuid` is asked once for each
 * agency, each succession and each contact, in that order every time, so that an event that is done again gives the same ids. Inside
 * the caller's transaction.
 */
export function applyChanges(
  db: WritableDatabase,
  { id: event, happenedOn: day, legalBasis }: ApplyingEvent,
  changes: readonly Change[],
  newUuid: () => string,
): void {
  const dayBefore = addDays(day, -1);
  const close = (table: string, where: string, ...keys: ReadonlyArray<number | string>) => {
    const { changes: closed } = db
      .prepare(`UPDATE ${table} SET valid_to = ?, ended_by = ? WHERE valid_to IS NULL AND ${where}`)
      .run(dayBefore, event, ...keys);
    if (closed !== 1) throw new Error(`${table}: ${closed} rows end where one should (${keys.join(', ')}).`);
  };
  const idOf = (code: string): number => {
    const row = db.prepare<{ id: number }>('SELECT id FROM agency WHERE code = ?').get(code);
    if (!row) throw new Error(`No agency ${code}.`);
    return row.id;
  };
  const name = (agency: number, text: string, abbreviation: string | null, from: CalendarDate | null) =>
    db
      .prepare(
        `INSERT INTO agency_name (agency_id, name, abbreviation, valid_from, begun_by, match_key) VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(agency, text, abbreviation, from, event, foldText(text));

  for (const change of changes) {
    switch (change.kind) {
      case 'begin_agency': {
        const uuid = newUuid();
        const { code, agencyKind, validFrom, note } = change;
        // Still there where something referred to it when the event was undone.
        if (db.prepare('SELECT 1 FROM agency WHERE code = ? AND begun_by = ?').get(code, event)) break;
        const { lastInsertRowid } = db
          .prepare(
            `INSERT INTO agency (uuid, code, kind, is_group, valid_from, note, position, begun_by)
             VALUES (?, ?, ?, 0, ?, ?, (SELECT COALESCE(MAX(position), -1) + 1 FROM agency), ?)`,
          )
          .run(uuid, code, agencyKind, validFrom, note, event);
        name(Number(lastInsertRowid), change.name, change.abbreviation, validFrom);
        break;
      }
      case 'end_agency':
        close('agency', 'code = ?', change.code);
        break;
      case 'rename': {
        const agency = idOf(change.code);
        close('agency_name', 'agency_id = ?', agency);
        name(agency, change.name, change.abbreviation, day);
        break;
      }
      case 'join':
        db.prepare(
          'INSERT INTO agency_member (group_id, member_id, valid_from, begun_by) VALUES (?, ?, ?, ?)',
        ).run(idOf(change.group), idOf(change.member), day, event);
        break;
      case 'leave':
        close('agency_member', 'group_id = ? AND member_id = ?', idOf(change.group), idOf(change.member));
        break;
      case 'succeed':
        db.prepare(
          `INSERT INTO agency_succession (uuid, from_id, to_id, kind, happened_on, legal_basis, event_id)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        ).run(
          newUuid(),
          idOf(change.from),
          change.to === null ? null : idOf(change.to),
          change.as,
          day,
          legalBasis,
          event,
        );
        break;
      case 'end_binding':
        close(bindings[change.about].table, 'id = ?', change.row);
        break;
      case 'begin_binding': {
        const { table, owner } = bindings[change.about];
        const ofDuty = change.duty === null ? [] : [change.duty];
        db.prepare(
          `INSERT INTO ${table} (${owner}, agency_id, position, valid_from, begun_by${ofDuty.length > 0 ? ', duty_id' : ''})
           VALUES (?, ?, ?, ?, ?${ofDuty.length > 0 ? ', ?' : ''})`,
        ).run(change.owner, idOf(change.agency), change.position, day, event, ...ofDuty);
        break;
      }
      case 'take_standing':
        db.prepare(
          `INSERT INTO plan_standing_agency (plan_id, agency_id, valid_from, begun_by)
           SELECT id, ?, ?, ? FROM plan WHERE code = ?`,
        ).run(idOf(change.agency), day, event, change.plan);
        break;
      case 'reparent': {
        const agency = idOf(change.agency);
        const parent = change.parent === null ? null : idOf(change.parent);
        db.prepare(
          `INSERT INTO agency_parent_change (event_id, agency_id, before_id, after_id)
           SELECT ?, id, parent_id, ? FROM agency WHERE id = ?`,
        ).run(event, parent, agency);
        db.prepare('UPDATE agency SET parent_id = ? WHERE id = ?').run(parent, agency);
        break;
      }
      case 'add_contact': {
        const { name: person, duty, phone, email, note } = change.contact;
        db.prepare(
          `INSERT INTO agency_contact (uuid, agency_id, name, duty, phone, email, note, position)
           SELECT ?, id, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(position), -1) + 1 FROM agency_contact WHERE agency_id = agency.id)
           FROM agency WHERE code = ?`,
        ).run(newUuid(), person, duty, phone, email, note, change.agency);
        break;
      }
      default:
        assertNever(change);
    }
  }
}
