import type { WritableDatabase } from '../../electron/data/database/database';

/** Lists so many communes as the members of a group between two days; they are called `XA-1`, `UBND xã 1` and so on. */
export function giveRoster(
  db: WritableDatabase,
  group: string,
  count: number,
  from: string,
  to: string | null,
  prefix: string,
): void {
  const agency = db.prepare(
    "INSERT INTO agency (uuid, code, kind, is_group, position) VALUES (?, ?, 'commune_committee', 0, ?)",
  );
  const name = db.prepare('INSERT INTO agency_name (agency_id, name) VALUES (?, ?)');
  const member = db.prepare(
    'INSERT INTO agency_member (group_id, member_id, valid_from, valid_to) VALUES ((SELECT id FROM agency WHERE code = ?), ?, ?, ?)',
  );
  for (let index = 1; index <= count; index++) {
    const id = agency.run(`${prefix}-${index}`, `${prefix}-${index}`, 1000 + index).lastInsertRowid;
    name.run(id, `UBND ${prefix === 'XA' ? 'xã' : 'huyện'} ${index}`);
    member.run(group, id, from, to);
  }
}
