import type { AgencyEntry } from '../../../../shared/domain/agencies/agency-detail';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import type { ReadableDatabase } from '../database';
import { datedNameId } from './dated-name';

type Beside = Pick<AgencyEntry, 'groups' | 'aliases'>;

/**
 * By the keys of agencies, the groups that they are in on the day (null: now) and their other names; one that has neither is not in
 * the map. `named`: the day whose names the groups bear; null: their last ones. Two questions, however many agencies there are.
 */
export function selectBeside(
  db: ReadableDatabase,
  ids: readonly number[],
  on: CalendarDate | null,
  named: CalendarDate | null,
): ReadonlyMap<number, Beside> {
  const found = new Map<number, Beside>();
  const of = (id: number): Beside => {
    const beside = found.get(id) ?? { groups: [], aliases: [] };
    found.set(id, beside);
    return beside;
  };
  const wanted = JSON.stringify(ids);
  const groups = db.prepare<{ id: number; code: string; name: string }>(
    `SELECT DISTINCT m.member_id AS id, g.code, n.name
     FROM agency_member m JOIN agency g ON g.id = m.group_id
       JOIN agency_name n ON n.id = ${datedNameId('g.id', `COALESCE(:named, '9999-12-31')`)}
     WHERE m.member_id IN (SELECT value FROM json_each(:wanted))
       AND (CASE WHEN :on IS NULL THEN m.valid_to IS NULL
         ELSE m.valid_from <= :on AND (m.valid_to IS NULL OR m.valid_to >= :on) END)
     ORDER BY g.position, g.id`,
  );
  for (const { id, code, name } of groups.iterate({ wanted, on, named })) of(id).groups.push({ code, name });
  const aliases = db.prepare<{ id: number; alias: string }>(
    `SELECT agency_id AS id, alias FROM agency_alias
     WHERE agency_id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  );
  for (const { id, alias } of aliases.iterate(wanted)) of(id).aliases.push(alias);
  return found;
}
