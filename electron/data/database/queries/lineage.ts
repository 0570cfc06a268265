import type { Lineage, Succession } from '../../../../shared/domain/lineage/lineage';
import type { Span } from '../../../../shared/domain/lineage/span';
import type { DatedAgency, Supply } from '../../../../shared/domain/lineage/supply';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';

type Life = Span & { readonly code: string; readonly isGroup: 0 | 1 };

/** How agencies, and what they supply, changed hands: everything of all times. */
export function selectLineage(db: ReadableDatabase): Lineage {
  const successions = db
    .prepare<Succession>(
      `SELECT f.code AS "from", t.code AS "to", s.kind, s.happened_on AS "on", s.id AS "order", s.event_id AS event
       FROM agency_succession s
       JOIN agency f ON f.id = s.from_id
       LEFT JOIN agency t ON t.id = s.to_id
       ORDER BY s.happened_on, s.id`,
    )
    .all();
  return { ...selectSupply(db), successions: groupBy(successions, ({ from }) => from) };
}

/** Who supplies which indicator and who belongs to which group, with the days on which it began and ended. */
export function selectSupply(db: ReadableDatabase): Supply {
  const lives = db
    .prepare<Life>(
      'SELECT code, is_group AS isGroup, valid_from AS "from", valid_to AS "to" FROM agency ORDER BY position, id',
    )
    .all();
  const suppliers = db
    .prepare<DatedAgency & { readonly indicator: string }>(
      `SELECT i.code AS indicator, a.code AS agency, s.valid_from AS "from", s.valid_to AS "to"
       FROM indicator_supplier s
       JOIN indicator i ON i.id = s.indicator_id
       JOIN agency a ON a.id = s.agency_id
       ORDER BY i.position, i.id, s.position, s.id`,
    )
    .all();
  const members = db
    .prepare<DatedAgency & { readonly group: string }>(
      `SELECT g.code AS "group", a.code AS agency, m.valid_from AS "from", m.valid_to AS "to"
       FROM agency_member m
       JOIN agency g ON g.id = m.group_id
       JOIN agency a ON a.id = m.member_id
       ORDER BY a.position, a.id`,
    )
    .all();
  const rosters = groupBy(members, ({ group }) => group);
  const isGroup = lives.filter((life) => life.isGroup === 1);
  return {
    suppliers: groupBy(suppliers, ({ indicator }) => indicator),
    // Every group has a roster, if only an empty one: a collective body itself supplies nothing.
    rosters: new Map(isGroup.map(({ code }) => [code, rosters.get(code) ?? []])),
    groups: groupBy(members, ({ agency }) => agency),
    lives: new Map(lives.map(({ code, from, to }) => [code, { from, to }])),
  };
}
