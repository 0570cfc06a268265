import type { Migration } from './migration';

/** Agencies with names over time, aliases, successions and dated rosters of collective bodies. */
export const migration: Migration = {
  version: 1,
  name: 'agencies',
  up(db) {
    db.exec(`
      CREATE TABLE agency (
        id          INTEGER PRIMARY KEY,
        uuid        TEXT    NOT NULL UNIQUE,
        code        TEXT    NOT NULL UNIQUE,
        kind        TEXT    NOT NULL CHECK (kind IN ('department', 'district_committee', 'commune_committee',
                            'management_board', 'armed_force', 'press', 'social_insurance', 'mass_organisation',
                            'association', 'enterprise', 'other')),
        is_group    INTEGER NOT NULL CHECK (is_group IN (0, 1)),
        valid_from  TEXT    CHECK (valid_from IS date(valid_from)),
        valid_to    TEXT    CHECK (valid_to IS date(valid_to)),
        note        TEXT    NOT NULL DEFAULT '',
        position    INTEGER NOT NULL,
        CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to)
      ) STRICT;

      -- What an agency was called and when. An open end (NULL) means not known or still so.
      CREATE TABLE agency_name (
        id            INTEGER PRIMARY KEY,
        agency_id     INTEGER NOT NULL REFERENCES agency (id),
        name          TEXT    NOT NULL,
        abbreviation  TEXT,
        valid_from    TEXT    CHECK (valid_from IS date(valid_from)),
        valid_to      TEXT    CHECK (valid_to IS date(valid_to))
      ) STRICT;
      CREATE INDEX agency_name_by_agency ON agency_name (agency_id, valid_from);

      -- The last known name of each agency.
      CREATE VIEW agency_latest_name AS
        SELECT a.id AS agency_id, n.name, n.abbreviation
        FROM agency a
        JOIN agency_name n ON n.id = (
          SELECT id FROM agency_name
          WHERE agency_id = a.id
          ORDER BY valid_to IS NULL DESC, valid_from DESC, id DESC LIMIT 1
        );

      -- Other ways in which documents name an agency. match_key is the folded form (no accents, đ = d).
      CREATE TABLE agency_alias (
        id         INTEGER PRIMARY KEY,
        agency_id  INTEGER NOT NULL REFERENCES agency (id),
        alias      TEXT    NOT NULL,
        match_key  TEXT    NOT NULL,
        UNIQUE (agency_id, alias)
      ) STRICT;
      CREATE INDEX agency_alias_by_key ON agency_alias (match_key);

      CREATE TABLE agency_succession (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        from_id      INTEGER NOT NULL REFERENCES agency (id),
        to_id        INTEGER REFERENCES agency (id),
        kind         TEXT    NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'dissolve', 'transfer')),
        happened_on  TEXT    NOT NULL CHECK (happened_on IS date(happened_on)),
        legal_basis  TEXT    NOT NULL,
        CHECK ((kind = 'dissolve') = (to_id IS NULL))
      ) STRICT;
      CREATE INDEX agency_succession_by_from ON agency_succession (from_id);
      CREATE INDEX agency_succession_by_to ON agency_succession (to_id);

      CREATE TABLE agency_member (
        group_id    INTEGER NOT NULL REFERENCES agency (id),
        member_id   INTEGER NOT NULL REFERENCES agency (id),
        valid_from  TEXT    NOT NULL CHECK (valid_from IS date(valid_from)),
        valid_to    TEXT    CHECK (valid_to IS date(valid_to)),
        PRIMARY KEY (group_id, member_id, valid_from),
        CHECK (group_id <> member_id)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
