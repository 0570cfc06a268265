import { foldText } from '../../../../shared/domain/fold-text';
import type { WritableDatabase } from '../database';
import type { Migration } from './migration';

/** Events that change the register of agencies, and everything they change dated and marked with its event. */
export const migration: Migration = {
  version: 7,
  name: 'agencies through time',
  up(db) {
    db.exec(`
      -- What happened to agencies. request is what the clerk confirmed, as JSON, so that an undone event can be done again.
      CREATE TABLE agency_event (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        kind         TEXT    NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'dissolve', 'transfer', 'replace_tier', 'roster')),
        happened_on  TEXT    NOT NULL CHECK (happened_on IS date(happened_on)),
        legal_basis  TEXT    NOT NULL,
        note         TEXT    NOT NULL DEFAULT '',
        request      TEXT    NOT NULL,
        file_id      INTEGER REFERENCES source_file (id),
        file_name    TEXT,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;

      -- begun_by and ended_by: the event that opened or closed a row; NULL where it was so from the beginning.
      ALTER TABLE agency ADD COLUMN begun_by INTEGER REFERENCES agency_event (id);
      ALTER TABLE agency ADD COLUMN ended_by INTEGER REFERENCES agency_event (id);
      ALTER TABLE agency ADD COLUMN parent_id INTEGER REFERENCES agency (id);
      ALTER TABLE agency_name ADD COLUMN begun_by INTEGER REFERENCES agency_event (id);
      ALTER TABLE agency_name ADD COLUMN ended_by INTEGER REFERENCES agency_event (id);
      -- The folded form (no accents, đ = d), by which a name is searched.
      ALTER TABLE agency_name ADD COLUMN match_key TEXT NOT NULL DEFAULT '';
      CREATE INDEX agency_name_by_key ON agency_name (match_key);
      ALTER TABLE agency_member ADD COLUMN begun_by INTEGER REFERENCES agency_event (id);
      ALTER TABLE agency_member ADD COLUMN ended_by INTEGER REFERENCES agency_event (id);
      CREATE INDEX agency_member_by_member ON agency_member (member_id);
      ALTER TABLE agency_succession ADD COLUMN event_id INTEGER REFERENCES agency_event (id);
      CREATE INDEX agency_succession_by_event ON agency_succession (event_id);

      CREATE TABLE agency_contact (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        name       TEXT    NOT NULL,
        duty       TEXT    NOT NULL,
        phone      TEXT    NOT NULL,
        email      TEXT    NOT NULL,
        note       TEXT    NOT NULL,
        position   INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX agency_contact_by_agency ON agency_contact (agency_id, position);

      -- What was put right about an agency without an event of law; before and after as JSON.
      CREATE TABLE agency_edit (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        field      TEXT    NOT NULL CHECK (field IN ('name', 'abbreviation', 'kind', 'parent', 'note', 'aliases', 'contacts')),
        before     TEXT    NOT NULL,
        after      TEXT    NOT NULL,
        edited_by  TEXT    NOT NULL,
        edited_at  TEXT    NOT NULL,
        undone_by  TEXT,
        undone_at  TEXT
      ) STRICT;
      CREATE INDEX agency_edit_by_agency ON agency_edit (agency_id);

      -- Whom an item, a reporting rule or an indicator binds, and from when to when; open ends are NULL. duty_id: the one duty
      -- of the item that an event gave to the agency, whoever it is addressed to; NULL where the row is of the whole item.
      CREATE TABLE dated_assignment_member (
        id             INTEGER PRIMARY KEY,
        assignment_id  INTEGER NOT NULL REFERENCES assignment (id),
        agency_id      INTEGER NOT NULL REFERENCES agency (id),
        duty_id        INTEGER REFERENCES duty (id),
        position       INTEGER NOT NULL,
        valid_from     TEXT    CHECK (valid_from IS date(valid_from)),
        valid_to       TEXT    CHECK (valid_to IS date(valid_to)),
        begun_by       INTEGER REFERENCES agency_event (id),
        ended_by       INTEGER REFERENCES agency_event (id)
      ) STRICT;
      INSERT INTO dated_assignment_member (assignment_id, agency_id, position)
        SELECT assignment_id, agency_id, position FROM assignment_member;
      DROP TABLE assignment_member;
      ALTER TABLE dated_assignment_member RENAME TO assignment_member;
      CREATE UNIQUE INDEX assignment_member_once ON assignment_member (assignment_id, agency_id, coalesce(duty_id, 0), coalesce(valid_from, ''));
      CREATE INDEX assignment_member_by_agency ON assignment_member (agency_id);

      CREATE TABLE dated_reporting_rule_agency (
        id          INTEGER PRIMARY KEY,
        rule_id     INTEGER NOT NULL REFERENCES reporting_rule (id),
        agency_id   INTEGER NOT NULL REFERENCES agency (id),
        position    INTEGER NOT NULL,
        valid_from  TEXT    CHECK (valid_from IS date(valid_from)),
        valid_to    TEXT    CHECK (valid_to IS date(valid_to)),
        begun_by    INTEGER REFERENCES agency_event (id),
        ended_by    INTEGER REFERENCES agency_event (id)
      ) STRICT;
      INSERT INTO dated_reporting_rule_agency (rule_id, agency_id, position)
        SELECT rule_id, agency_id, position FROM reporting_rule_agency;
      DROP TABLE reporting_rule_agency;
      ALTER TABLE dated_reporting_rule_agency RENAME TO reporting_rule_agency;
      CREATE UNIQUE INDEX reporting_rule_agency_once ON reporting_rule_agency (rule_id, agency_id, coalesce(valid_from, ''));
      CREATE INDEX reporting_rule_agency_by_agency ON reporting_rule_agency (agency_id);

      CREATE TABLE dated_indicator_supplier (
        id            INTEGER PRIMARY KEY,
        indicator_id  INTEGER NOT NULL REFERENCES indicator (id),
        agency_id     INTEGER NOT NULL REFERENCES agency (id),
        position      INTEGER NOT NULL,
        valid_from    TEXT    CHECK (valid_from IS date(valid_from)),
        valid_to      TEXT    CHECK (valid_to IS date(valid_to)),
        begun_by      INTEGER REFERENCES agency_event (id),
        ended_by      INTEGER REFERENCES agency_event (id)
      ) STRICT;
      INSERT INTO dated_indicator_supplier (indicator_id, agency_id, position)
        SELECT indicator_id, agency_id, position FROM indicator_supplier;
      DROP TABLE indicator_supplier;
      ALTER TABLE dated_indicator_supplier RENAME TO indicator_supplier;
      CREATE UNIQUE INDEX indicator_supplier_once ON indicator_supplier (indicator_id, agency_id, coalesce(valid_from, ''));
      CREATE INDEX indicator_supplier_by_agency ON indicator_supplier (agency_id);

      -- The agency that keeps a plan's secretariat from a day on, where an event gave it to another than the plan names.
      CREATE TABLE plan_standing_agency (
        id          INTEGER PRIMARY KEY,
        plan_id     INTEGER NOT NULL REFERENCES plan (id),
        agency_id   INTEGER NOT NULL REFERENCES agency (id),
        valid_from  TEXT    NOT NULL CHECK (valid_from IS date(valid_from)),
        begun_by    INTEGER NOT NULL REFERENCES agency_event (id)
      ) STRICT;
      CREATE INDEX plan_standing_agency_by_plan ON plan_standing_agency (plan_id, valid_from);

      -- The agencies that an event put under another parent, with the one before.
      CREATE TABLE agency_parent_change (
        id         INTEGER PRIMARY KEY,
        event_id   INTEGER NOT NULL REFERENCES agency_event (id),
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        before_id  INTEGER REFERENCES agency (id),
        after_id   INTEGER REFERENCES agency (id)
      ) STRICT;
      CREATE INDEX agency_parent_change_by_event ON agency_parent_change (event_id);

      -- What an event opened and closed, to be shown and undone without looking through everything.
      CREATE INDEX agency_begun ON agency (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX agency_ended ON agency (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX agency_name_begun ON agency_name (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX agency_name_ended ON agency_name (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX agency_member_begun ON agency_member (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX agency_member_ended ON agency_member (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX assignment_member_begun ON assignment_member (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX assignment_member_ended ON assignment_member (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX reporting_rule_agency_begun ON reporting_rule_agency (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX reporting_rule_agency_ended ON reporting_rule_agency (ended_by) WHERE ended_by IS NOT NULL;
      CREATE INDEX indicator_supplier_begun ON indicator_supplier (begun_by) WHERE begun_by IS NOT NULL;
      CREATE INDEX indicator_supplier_ended ON indicator_supplier (ended_by) WHERE ended_by IS NOT NULL;
    `);
    fillKeys(db);
  },
};

function fillKeys(db: WritableDatabase): void {
  const update = db.prepare('UPDATE agency_name SET match_key = ? WHERE id = ?');
  const names = db.prepare<{ id: number; name: string }>('SELECT id, name FROM agency_name').all();
  for (const { id, name } of names) update.run(foldText(name), id);
}
