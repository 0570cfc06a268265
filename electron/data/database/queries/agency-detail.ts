import type { AgencyBinding, AgencyDetail } from '../../../../shared/domain/agencies/agency-detail';
import type { ReadableDatabase } from '../database';

type Head = Omit<
  AgencyDetail,
  | 'isGroup'
  | 'parent'
  | 'children'
  | 'names'
  | 'aliases'
  | 'contacts'
  | 'memberOf'
  | 'members'
  | 'predecessors'
  | 'successors'
  | 'events'
  | 'bindings'
  | 'edits'
> & { readonly isGroup: 0 | 1; readonly id: number; readonly parentId: number | null };

/** What the register itself says of an agency; events and edits are asked for by themselves. Null where there is none. */
export function selectAgencyDetail(
  db: ReadableDatabase,
  code: string,
): Omit<AgencyDetail, 'events' | 'edits'> | null {
  const head = db
    .prepare<Head>(
      `SELECT a.id, a.code, n.name, n.abbreviation, a.kind, a.is_group AS isGroup, a.valid_from AS validFrom, a.valid_to AS validTo,
         a.note, a.parent_id AS parentId
       FROM agency a JOIN agency_latest_name n ON n.agency_id = a.id WHERE a.code = ?`,
    )
    .get(code);
  if (!head) return null;
  const { id, parentId, isGroup, ...agency } = head;
  const all = <Row>(sql: string, ...keys: ReadonlyArray<number | null>) => db.prepare<Row>(sql).all(...keys);
  const named = 'JOIN agency_latest_name n ON n.agency_id = a.id';
  const [parent = null] = all<{ code: string; name: string }>(
    `SELECT a.code, n.name FROM agency a ${named} WHERE a.id = ?`,
    parentId,
  );
  const succession = 's.kind, s.happened_on AS happenedOn, s.legal_basis AS legalBasis';
  return {
    ...agency,
    isGroup: isGroup === 1,
    parent,
    children: all(
      `SELECT a.code, n.name FROM agency a ${named} WHERE a.parent_id = ? ORDER BY a.position, a.id`,
      id,
    ),
    names: all(
      `SELECT name, abbreviation, valid_from AS validFrom, valid_to AS validTo FROM agency_name WHERE agency_id = ?
       ORDER BY valid_from IS NOT NULL, valid_from, valid_to IS NULL, valid_to, id`,
      id,
    ),
    aliases: all<{ alias: string }>('SELECT alias FROM agency_alias WHERE agency_id = ? ORDER BY id', id).map(
      ({ alias }) => alias,
    ),
    contacts: all(
      'SELECT name, duty, phone, email, note FROM agency_contact WHERE agency_id = ? ORDER BY position, id',
      id,
    ),
    memberOf: all(
      `SELECT a.code, n.name, m.valid_from AS validFrom, m.valid_to AS validTo FROM agency_member m
       JOIN agency a ON a.id = m.group_id ${named} WHERE m.member_id = ? ORDER BY m.valid_from, a.position, a.id`,
      id,
    ),
    members: all(
      `SELECT a.code, n.name, m.valid_from AS validFrom, m.valid_to AS validTo FROM agency_member m
       JOIN agency a ON a.id = m.member_id ${named} WHERE m.group_id = ? ORDER BY m.valid_from, a.position, a.id`,
      id,
    ),
    predecessors: all(
      `SELECT a.code, n.name, ${succession} FROM agency_succession s JOIN agency a ON a.id = s.from_id ${named}
       WHERE s.to_id = ? ORDER BY s.happened_on, s.id`,
      id,
    ),
    successors: all(
      `SELECT a.code, n.name, ${succession} FROM agency_succession s JOIN agency a ON a.id = COALESCE(s.to_id, s.from_id) ${named}
       WHERE s.from_id = ? ORDER BY s.happened_on, s.id`,
      id,
    ),
    bindings: selectBindings(db, id),
  };
}

/** What an agency is or was bound to, itself or as a member of a group for as long as it was one. */
function selectBindings(db: ReadableDatabase, id: number): AgencyBinding[] {
  type Row = Omit<AgencyBinding, 'through'> & {
    readonly group: string | null;
    readonly groupName: string | null;
  };
  return db
    .prepare<Row>(
      `WITH body AS (
         SELECT :id AS agency_id, NULL AS valid_from, NULL AS valid_to, NULL AS grp
         UNION ALL SELECT group_id, valid_from, valid_to, group_id FROM agency_member WHERE member_id = :id
       ), standing AS (
         SELECT plan_id, agency_id, valid_from,
           date(LEAD(valid_from) OVER (PARTITION BY plan_id ORDER BY valid_from NULLS FIRST, id), '-1 day') AS valid_to
         FROM (SELECT id AS plan_id, standing_agency_id AS agency_id, NULL AS valid_from, 0 AS id FROM plan
           UNION ALL SELECT plan_id, agency_id, valid_from, id FROM plan_standing_agency)
       ), bound AS (
         SELECT CASE WHEN m.duty_id IS NULL THEN 'item' ELSE 'duty' END AS about, m.agency_id,
           p.code || ':' || s.label || COALESCE('/' || d.label, '') AS key, COALESCE(d.text, s.heading) AS text,
           m.valid_from, m.valid_to, 0 AS sort, s.position AS position
         FROM assignment_member m JOIN assignment s ON s.id = m.assignment_id JOIN plan p ON p.id = s.plan_id
         LEFT JOIN duty d ON d.id = m.duty_id
         WHERE m.agency_id IN (SELECT agency_id FROM body)
         UNION ALL
         SELECT 'rule', b.agency_id, p.code || ':' || r.code, r.who, b.valid_from, b.valid_to, 1, r.position
         FROM reporting_rule_agency b JOIN reporting_rule r ON r.id = b.rule_id JOIN plan p ON p.id = r.plan_id
         WHERE b.agency_id IN (SELECT agency_id FROM body)
         UNION ALL
         SELECT 'indicator', b.agency_id, i.code, i.name, b.valid_from, b.valid_to, 2, i.position
         FROM indicator_supplier b JOIN indicator i ON i.id = b.indicator_id
         WHERE b.agency_id IN (SELECT agency_id FROM body)
         UNION ALL
         SELECT 'standing', t.agency_id, p.code || ':standing', p.title, t.valid_from, t.valid_to, 3, p.id
         FROM standing t JOIN plan p ON p.id = t.plan_id WHERE t.agency_id = :id
       ), dated AS (
         SELECT b.about, b.key, b.text, y.grp, b.sort, b.position,
           CASE WHEN b.valid_from IS NULL OR y.valid_from > b.valid_from THEN y.valid_from ELSE b.valid_from END AS validFrom,
           CASE WHEN b.valid_to IS NULL OR y.valid_to < b.valid_to THEN y.valid_to ELSE b.valid_to END AS validTo
         FROM bound b JOIN body y ON y.agency_id = b.agency_id
       )
       SELECT d.about, d.key, d.text, g.code AS "group", n.name AS groupName,
         d.validFrom, d.validTo
       FROM dated d LEFT JOIN agency g ON g.id = d.grp LEFT JOIN agency_latest_name n ON n.agency_id = g.id
       WHERE d.validFrom IS NULL OR d.validTo IS NULL OR d.validFrom <= d.validTo
       ORDER BY d.sort, d.position, d.key, d.validFrom`,
    )
    .all({ id })
    .map(({ group, groupName, ...row }) => ({
      ...row,
      through: group === null || groupName === null ? null : { code: group, name: groupName },
    }));
}

/** Every single body under its last name, to be compared with the others; groups are left out. */
export function selectNamedBodies(db: ReadableDatabase): readonly NamedRow[] {
  return db
    .prepare<NamedRow>(
      `SELECT a.code, n.name, p.code AS parent, a.valid_from AS validFrom, a.valid_to AS validTo
       FROM agency a JOIN agency_latest_name n ON n.agency_id = a.id LEFT JOIN agency p ON p.id = a.parent_id
       WHERE a.is_group = 0 ORDER BY a.position, a.id`,
    )
    .all();
}

type NamedRow = Pick<AgencyDetail, 'code' | 'name' | 'validFrom' | 'validTo'> & {
  readonly parent: string | null;
};
