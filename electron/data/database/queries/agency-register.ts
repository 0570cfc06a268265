import type { AgencyContact } from '../../../../shared/domain/agencies/agency-detail';
import type {
  BoundDuty,
  KnownAgency,
  KnownBinding,
  KnownMembership,
  KnownRegister,
} from '../../../../shared/domain/agencies/known-register';
import type { CalendarDate } from '../../../../shared/domain/calendar-date';
import { groupBy } from '../../../../shared/kit/group-by';
import type { ReadableDatabase } from '../database';
import { standingAgencyId } from './standing-agency';

type Dates = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null };

/** All agencies by code, but for those that the event `except` brought and left behind. */
export function selectKnownAgencies(
  db: ReadableDatabase,
  except: number | null,
): ReadonlyMap<string, KnownAgency> {
  type Row = Dates & Pick<KnownAgency, 'code' | 'kind'> & { readonly id: number; readonly isGroup: 0 | 1 };
  type NameRow = Dates & { readonly id: number; readonly name: string; readonly abbreviation: string | null };
  const names = groupBy(
    db
      .prepare<NameRow>(
        `SELECT agency_id AS id, name, abbreviation, valid_from AS validFrom, valid_to AS validTo
         FROM agency_name ORDER BY agency_id, valid_to IS NULL, valid_from, id`,
      )
      .all(),
    ({ id }) => id,
  );
  const aliases = groupBy(
    db
      .prepare<{ id: number; alias: string }>('SELECT agency_id AS id, alias FROM agency_alias ORDER BY id')
      .all(),
    ({ id }) => id,
  );
  const rows = db
    .prepare<Row>(
      `SELECT id, code, kind, is_group AS isGroup, valid_from AS validFrom, valid_to AS validTo
       FROM agency WHERE begun_by IS NULL OR begun_by IS NOT ? ORDER BY position, id`,
    )
    .all(except);
  return new Map(
    rows.map(({ id, isGroup, ...agency }) => {
      const called = (names.get(id) ?? []).map(({ id: _id, ...name }) => name);
      const known: KnownAgency = {
        ...agency,
        name: called.at(-1)?.name ?? agency.code,
        isGroup: isGroup === 1,
        names: called,
        aliases: (aliases.get(id) ?? []).map(({ alias }) => alias),
      };
      return [agency.code, known];
    }),
  );
}

/** Whom to reach at the agencies with these codes, by code. */
export function selectContacts(
  db: ReadableDatabase,
  codes: readonly string[],
): ReadonlyMap<string, readonly AgencyContact[]> {
  const rows = db
    .prepare<AgencyContact & { readonly code: string }>(
      `SELECT a.code, c.name, c.duty, c.phone, c.email, c.note FROM agency_contact c JOIN agency a ON a.id = c.agency_id
       WHERE a.code IN (SELECT value FROM json_each(?)) ORDER BY c.agency_id, c.position, c.id`,
    )
    .all(JSON.stringify(codes));
  return groupBy(rows, ({ code }) => code);
}

/** All that the agencies with these codes are or were bound to. */
export function selectKnownBindings(db: ReadableDatabase, codes: readonly string[]): readonly KnownBinding[] {
  type ItemRow = Omit<KnownBinding, 'duties' | 'isWhole'> & {
    readonly isAddressed: 0 | 1;
    readonly duties: string;
  };
  const wanted = JSON.stringify(codes);
  const items = db
    .prepare<ItemRow>(
      `SELECT 'item' AS about, m.id AS row, s.id AS owner, p.code || ':' || s.label AS key, s.heading AS text, a.code AS agency,
         m.position, m.duty_id AS duty, m.valid_from AS validFrom, m.valid_to AS validTo,
         EXISTS (SELECT 1 FROM duty d WHERE d.assignment_id = s.id AND d.addressee_id IS NOT NULL) AS isAddressed,
         (SELECT json_group_array(json_object('id', id, 'key', key, 'text', text)) FROM (
            SELECT d.id, p.code || ':' || s.label || '/' || d.label AS key, d.text FROM duty d
            WHERE d.assignment_id = s.id AND (m.duty_id = d.id
              OR (m.duty_id IS NULL AND (d.addressee_id IS NULL OR d.addressee_id = m.agency_id)))
            ORDER BY d.position)) AS duties
       FROM agency a JOIN assignment_member m ON m.agency_id = a.id
       JOIN assignment s ON s.id = m.assignment_id JOIN plan p ON p.id = s.plan_id
       WHERE a.code IN (SELECT value FROM json_each(?)) ORDER BY s.plan_id, s.position, m.id`,
    )
    .all(wanted)
    .map(({ isAddressed, duties, ...row }) => ({
      ...row,
      duties: JSON.parse(duties) as readonly BoundDuty[],
      isWhole: row.duty === null && isAddressed === 0,
    }));
  type OtherRow = Omit<KnownBinding, 'duties' | 'isWhole' | 'duty'>;
  const others = db
    .prepare<OtherRow>(
      `SELECT 'rule' AS about, b.id AS row, r.id AS owner, p.code || ':' || r.code AS key, r.who AS text, a.code AS agency,
         b.position, b.valid_from AS validFrom, b.valid_to AS validTo
       FROM agency a JOIN reporting_rule_agency b ON b.agency_id = a.id
       JOIN reporting_rule r ON r.id = b.rule_id JOIN plan p ON p.id = r.plan_id
       WHERE a.code IN (SELECT value FROM json_each(:codes))
       UNION ALL
       SELECT 'indicator', b.id, i.id, i.code, i.name, a.code, b.position, b.valid_from, b.valid_to
       FROM agency a JOIN indicator_supplier b ON b.agency_id = a.id JOIN indicator i ON i.id = b.indicator_id
       WHERE a.code IN (SELECT value FROM json_each(:codes)) ORDER BY about DESC, key, row`,
    )
    .all({ codes: wanted })
    .map((row) => ({ ...row, duty: null, duties: [], isWhole: true }));
  return [...items, ...others];
}

/** All rosters of all times. */
export function selectMemberships(db: ReadableDatabase): readonly KnownMembership[] {
  return db
    .prepare<KnownMembership>(
      `SELECT g.code AS "group", a.code AS member, m.valid_from AS validFrom, m.valid_to AS validTo
       FROM agency_member m JOIN agency g ON g.id = m.group_id JOIN agency a ON a.id = m.member_id
       ORDER BY g.position, a.position, a.id, m.valid_from`,
    )
    .all();
}

/** Who keeps the secretariat of each plan on a day. */
export function selectStandingAgencies(db: ReadableDatabase, on: CalendarDate): KnownRegister['standing'] {
  return db
    .prepare<{ plan: string; title: string; agency: string }>(
      `SELECT p.code AS plan, p.title, a.code AS agency FROM plan p JOIN agency a ON a.id = ${standingAgencyId('p', ':on')} ORDER BY p.id`,
    )
    .all({ on });
}

/** The agency that each one stands under, by code. */
export function selectParents(db: ReadableDatabase): ReadonlyMap<string, string> {
  const rows = db
    .prepare<{ child: string; parent: string }>(
      'SELECT a.code AS child, p.code AS parent FROM agency a JOIN agency p ON p.id = a.parent_id ORDER BY a.position, a.id',
    )
    .all();
  return new Map(rows.map(({ child, parent }) => [child, parent]));
}
