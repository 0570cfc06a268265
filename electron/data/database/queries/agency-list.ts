import type { AgencyEntry } from '../../../../shared/domain/agencies/agency-detail';
import { nameSearch } from '../../../../shared/domain/agencies/name-search';
import type { AgencyKind } from '../../../../shared/domain/agency';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { foldText } from '../../../../shared/domain/fold-text';
import type { ReadableDatabase } from '../database';
import { selectBeside } from './agency-list-beside';
import { inVietnameseOrder } from './agency-order';
import { datedNameId } from './dated-name';

/** Which agencies are listed, and in which part. */
export type AgencyListing = {
  readonly search: string;
  readonly kind: AgencyKind | null;
  readonly group: string | null;
  readonly on: CalendarDate | null;
  readonly view: 'then' | 'now';
  readonly offset: number;
  readonly limit: number;
};

type Shown = 'isGroup' | 'parent' | 'memberCount' | 'groups' | 'aliases' | 'successors' | 'foundBy';
type Row = Omit<AgencyEntry, Shown> & {
  readonly id: number;
  readonly isGroup: 0 | 1;
};

/** One page of the register in Vietnamese order, and how many agencies there are in all. */
export function selectAgencyPage(
  db: ReadableDatabase,
  listing: AgencyListing,
): { readonly total: number; readonly agencies: readonly AgencyEntry[] } {
  const { on, view, offset, limit } = listing;
  const found = foundBy(db, listing.search);
  const { kind, group } = listing;
  const all = inVietnameseOrder(db, JSON.stringify([kind, group, on, view]), () => selectRows(db, listing));
  const ordered = found ? all.filter(({ id }) => found.has(id)) : all;
  const page = ordered.slice(offset, offset + limit);
  const named = view === 'then' ? on : null;
  const beside = selectBeside(
    db,
    page.map(({ id }) => id),
    on,
    named,
  );
  const agencies = page.map(({ id, isGroup, ...row }) => {
    const by = found?.get(id) ?? null;
    return {
      ...row,
      isGroup: isGroup === 1,
      parent: parentOf(db, id, named),
      memberCount: isGroup === 1 ? countMembers(db, id, on) : 0,
      groups: beside.get(id)?.groups ?? [],
      aliases: beside.get(id)?.aliases ?? [],
      foundBy: by === row.name ? null : by,
      successors: row.validTo === null ? [] : successorsOf(db, id),
    };
  });
  return { total: ordered.length, agencies };
}

function selectRows(db: ReadableDatabase, { kind, group, on, view }: AgencyListing): readonly Row[] {
  const conditions = [
    ...(kind === null ? [] : ['a.kind = :kind']),
    ...(on === null
      ? []
      : ['(a.valid_from IS NULL OR a.valid_from <= :on) AND (a.valid_to IS NULL OR a.valid_to >= :on)']),
    ...(group === null
      ? []
      : [
          `a.id IN (SELECT m.member_id FROM agency_member m JOIN agency g ON g.id = m.group_id WHERE g.code = :group
             ${on === null ? '' : 'AND m.valid_from <= :on AND (m.valid_to IS NULL OR m.valid_to >= :on)'})`,
        ]),
  ];
  const nameId =
    view === 'then' && on !== null
      ? datedNameId('a.id', ':on')
      : `(SELECT id FROM agency_name WHERE agency_id = a.id ORDER BY valid_to IS NULL DESC, valid_from DESC, id DESC LIMIT 1)`;
  return db
    .prepare<Row>(
      `SELECT a.id, a.code, n.name, n.abbreviation, a.kind, a.is_group AS isGroup, a.valid_from AS validFrom, a.valid_to AS validTo
       FROM agency a JOIN agency_name n ON n.id = ${nameId}
       ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}`,
    )
    .all({
      ...(kind === null ? {} : { kind }),
      ...(group === null ? {} : { group }),
      ...(on === null ? {} : { on }),
    });
}

/** By the keys of the agencies that a search finds, the words that it found them by; null where nothing is looked for. */
function foundBy(db: ReadableDatabase, text: string): ReadonlyMap<number, string> | null {
  if (text.trim() === '') return null;
  const search = nameSearch(text);
  const found = new Map<number, string>();
  if (!search) return found;
  type Named = { readonly id: number; readonly name: string; readonly key: string };
  const candidates = (sql: string) => db.prepare<Named>(sql).all(search.longest);
  const add = (id: number, words: string) => {
    if (!found.has(id)) found.set(id, words);
  };
  // The last name first, so that what is found by it says so.
  const names = candidates(
    `SELECT agency_id AS id, name, match_key AS key FROM agency_name WHERE match_key = '' OR instr(match_key, ?) > 0
     ORDER BY valid_to IS NULL DESC, valid_from DESC, id DESC`,
  );
  const aliases = candidates(
    `SELECT agency_id AS id, alias AS name, match_key AS key FROM agency_alias WHERE match_key = '' OR instr(match_key, ?) > 0`,
  );
  for (const { id, name, key } of [...names, ...aliases]) {
    if (search.matchesName(name, key === '' ? foldText(name) : key)) add(id, name);
  }
  const short = db.prepare<{ id: number; abbreviation: string }>(
    'SELECT agency_id AS id, abbreviation FROM agency_name WHERE abbreviation IS NOT NULL ORDER BY id',
  );
  for (const { id, abbreviation } of short.iterate()) {
    if (search.matchesAbbreviation(abbreviation)) add(id, abbreviation);
  }
  const coded = db.prepare<{ id: number; code: string }>(
    'SELECT id, code FROM agency WHERE instr(lower(code), ?) > 0',
  );
  for (const { id, code } of search.inCode === null ? [] : coded.iterate(search.inCode)) add(id, code);
  return found;
}

type Named = { code: string; name: string };

function parentOf(db: ReadableDatabase, id: number, on: CalendarDate | null): Named | null {
  const nameId = datedNameId('p.id', `COALESCE(:on, '9999-12-31')`);
  return (
    db
      .prepare<Named>(
        `SELECT p.code, n.name FROM agency a JOIN agency p ON p.id = a.parent_id JOIN agency_name n ON n.id = ${nameId}
         WHERE a.id = :id`,
      )
      .get({ id, on }) ?? null
  );
}

function countMembers(db: ReadableDatabase, id: number, on: CalendarDate | null): number {
  return (
    db
      .prepare<{ n: number }>(
        `SELECT COUNT(DISTINCT member_id) AS n FROM agency_member WHERE group_id = :id AND (CASE WHEN :on IS NULL THEN valid_to IS NULL
           ELSE valid_from <= :on AND (valid_to IS NULL OR valid_to >= :on) END)`,
      )
      .get({ id, on })?.n ?? 0
  );
}

function successorsOf(db: ReadableDatabase, id: number): Named[] {
  return db
    .prepare<Named>(
      `SELECT DISTINCT a.code, n.name FROM agency_succession s JOIN agency a ON a.id = s.to_id
       JOIN agency_latest_name n ON n.agency_id = a.id WHERE s.from_id = ? AND s.kind <> 'transfer' ORDER BY a.position, a.id`,
    )
    .all(id);
}
