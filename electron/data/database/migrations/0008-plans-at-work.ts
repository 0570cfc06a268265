import { foldText } from '../../../../shared/domain/fold-text';
import type { WritableDatabase } from '../database';
import type { Migration } from './migration';

/** Plans with their text and tree, duties with their state, requests out of turn, and targets of every kind. */
export const migration: Migration = {
  version: 8,
  name: 'plans at work',
  up(db) {
    db.exec(`
      -- The text that a plan was read from; the places (source_start, source_end) are counted in it.
      CREATE TABLE document_text (
        document_id  INTEGER PRIMARY KEY REFERENCES document (id),
        file_id      INTEGER REFERENCES source_file (id),
        file_name    TEXT,
        text         TEXT    NOT NULL
      ) STRICT;

      -- What was filled in or changed in a document's header after it was entered.
      CREATE TABLE document_edit (
        id           INTEGER PRIMARY KEY,
        document_id  INTEGER NOT NULL REFERENCES document (id),
        field        TEXT    NOT NULL CHECK (field IN ('number', 'date', 'title', 'issuer')),
        before       TEXT,
        after        TEXT,
        reason       TEXT,
        edited_by    TEXT    NOT NULL,
        edited_at    TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;
      CREATE INDEX document_edit_by_document ON document_edit (document_id);

      -- What a plan refers to but does not contain, such as an appendix that is not in the file.
      CREATE TABLE plan_missing (
        plan_id   INTEGER NOT NULL REFERENCES plan (id),
        position  INTEGER NOT NULL,
        what      TEXT    NOT NULL,
        quote     TEXT    NOT NULL,
        place     TEXT    NOT NULL,
        PRIMARY KEY (plan_id, position)
      ) STRICT, WITHOUT ROWID;

      -- The plan as its own tree, labels as printed (I, 1, a, đ, 4.1, -).
      CREATE TABLE plan_section (
        id            INTEGER PRIMARY KEY,
        plan_id       INTEGER NOT NULL REFERENCES plan (id),
        parent_id     INTEGER REFERENCES plan_section (id),
        kind          TEXT    NOT NULL CHECK (kind IN ('section', 'task')),
        label         TEXT    NOT NULL,
        text          TEXT    NOT NULL,
        source_start  INTEGER,
        source_end    INTEGER,
        position      INTEGER NOT NULL,
        CHECK ((source_start IS NULL) = (source_end IS NULL))
      ) STRICT;
      CREATE INDEX plan_section_by_plan ON plan_section (plan_id, position);
      CREATE INDEX plan_section_by_parent ON plan_section (parent_id);

      ALTER TABLE assignment ADD COLUMN source_start INTEGER;
      ALTER TABLE assignment ADD COLUMN source_end INTEGER;
      ALTER TABLE duty ADD COLUMN source_start INTEGER;
      ALTER TABLE duty ADD COLUMN source_end INTEGER;
      -- The last day on which a duty with a date is done in time; NULL where the plan names none.
      ALTER TABLE duty ADD COLUMN due_on TEXT CHECK (due_on IS date(due_on));
      -- The member of a combined item that a duty is for; NULL where it is for all of them.
      ALTER TABLE duty ADD COLUMN addressee_id INTEGER REFERENCES agency (id);
      ALTER TABLE duty ADD COLUMN match_key TEXT NOT NULL DEFAULT '';
      ALTER TABLE reporting_rule ADD COLUMN also_adhoc INTEGER NOT NULL DEFAULT 0 CHECK (also_adhoc IN (0, 1));
      ALTER TABLE reporting_rule ADD COLUMN via TEXT;
      ALTER TABLE reporting_rule ADD COLUMN source_start INTEGER;
      ALTER TABLE reporting_rule ADD COLUMN source_end INTEGER;

      -- Years that were opened by hand, with the codes of their periods as JSON; the periods go when it is undone.
      CREATE TABLE year_opening (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        plan_id    INTEGER NOT NULL REFERENCES plan (id),
        year       INTEGER NOT NULL,
        periods    TEXT    NOT NULL,
        opened_by  TEXT    NOT NULL,
        opened_at  TEXT    NOT NULL,
        undone_by  TEXT,
        undone_at  TEXT
      ) STRICT;
      CREATE INDEX year_opening_by_plan ON year_opening (plan_id);
      ALTER TABLE period ADD COLUMN opening_id INTEGER REFERENCES year_opening (id);

      -- Periods of earlier plans that a later one gave its own due date, since they were still ahead and nobody had reported.
      CREATE TABLE period_rule_change (
        id          INTEGER PRIMARY KEY,
        period_id   INTEGER NOT NULL REFERENCES period (id),
        plan_id     INTEGER NOT NULL REFERENCES plan (id),
        before      INTEGER REFERENCES reporting_rule (id),
        after       INTEGER NOT NULL REFERENCES reporting_rule (id),
        changed_by  TEXT    NOT NULL,
        changed_at  TEXT    NOT NULL
      ) STRICT;
      CREATE INDEX period_rule_change_by_plan ON period_rule_change (plan_id);
      CREATE INDEX period_rule_change_by_period ON period_rule_change (period_id);

      -- What the clerk records of a duty and one agency; the newest entry that is not undone counts.
      CREATE TABLE duty_progress (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        duty_id      INTEGER NOT NULL REFERENCES duty (id),
        agency_id    INTEGER NOT NULL REFERENCES agency (id),
        state        TEXT    NOT NULL CHECK (state IN ('not_started', 'in_progress', 'done', 'withdrawn')),
        as_of        TEXT    NOT NULL CHECK (as_of IS date(as_of)),
        note         TEXT    NOT NULL,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;
      CREATE INDEX duty_progress_by_duty ON duty_progress (duty_id, agency_id, as_of);

      CREATE TABLE duty_evidence (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        duty_id      INTEGER NOT NULL REFERENCES duty (id),
        agency_id    INTEGER NOT NULL REFERENCES agency (id),
        file_id      INTEGER NOT NULL REFERENCES source_file (id),
        file_name    TEXT    NOT NULL,
        note         TEXT    NOT NULL,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;
      CREATE INDEX duty_evidence_by_duty ON duty_evidence (duty_id, agency_id);

      -- A later day for one agency; before is the day that held until then.
      CREATE TABLE duty_extension (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        duty_id          INTEGER NOT NULL REFERENCES duty (id),
        agency_id        INTEGER NOT NULL REFERENCES agency (id),
        before           TEXT    CHECK (before IS date(before)),
        due_on           TEXT    NOT NULL CHECK (due_on IS date(due_on)),
        reason           TEXT    NOT NULL,
        document_number  TEXT,
        recorded_by      TEXT    NOT NULL,
        recorded_at      TEXT    NOT NULL,
        undone_by        TEXT,
        undone_at        TEXT
      ) STRICT;
      CREATE INDEX duty_extension_by_duty ON duty_extension (duty_id, agency_id);

      -- A day set or cleared for a duty whose deadline the plan gives in words; before is the day that held until then.
      CREATE TABLE duty_due_edit (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        duty_id      INTEGER NOT NULL REFERENCES duty (id),
        before       TEXT    CHECK (before IS date(before)),
        after        TEXT    CHECK (after IS date(after)),
        note         TEXT    NOT NULL,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;
      CREATE INDEX duty_due_edit_by_duty ON duty_due_edit (duty_id);

      -- A request out of turn: a period of its own, what it asks, and the periods whose figures it takes over.
      CREATE TABLE adhoc_request (
        period_id    INTEGER PRIMARY KEY REFERENCES period (id),
        uuid         TEXT    NOT NULL UNIQUE,
        document_id  INTEGER NOT NULL REFERENCES document (id),
        asker        TEXT    NOT NULL,
        due_on       TEXT    CHECK (due_on IS date(due_on)),
        due_quote    TEXT    NOT NULL,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;

      CREATE TABLE adhoc_indicator (
        period_id     INTEGER NOT NULL REFERENCES adhoc_request (period_id),
        indicator_id  INTEGER NOT NULL REFERENCES indicator (id),
        position      INTEGER NOT NULL,
        PRIMARY KEY (period_id, indicator_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE adhoc_reuse (
        period_id  INTEGER NOT NULL REFERENCES adhoc_request (period_id),
        reused_id  INTEGER NOT NULL REFERENCES period (id),
        position   INTEGER NOT NULL,
        PRIMARY KEY (period_id, reused_id)
      ) STRICT, WITHOUT ROWID;

      -- Other periods to be taken over than were chosen when the request was opened; before and after are codes, as JSON.
      CREATE TABLE adhoc_reuse_edit (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        period_id  INTEGER NOT NULL REFERENCES adhoc_request (period_id),
        before     TEXT    NOT NULL,
        after      TEXT    NOT NULL,
        edited_by  TEXT    NOT NULL,
        edited_at  TEXT    NOT NULL,
        undone_by  TEXT,
        undone_at  TEXT
      ) STRICT;
      CREATE INDEX adhoc_reuse_edit_by_period ON adhoc_reuse_edit (period_id);

      -- Targets of every kind. amount is NULL where a plan sets none; a share or a milestone is reached, not changed by.
      CREATE TABLE any_target (
        id                INTEGER PRIMARY KEY,
        uuid              TEXT    NOT NULL UNIQUE,
        plan_id           INTEGER NOT NULL REFERENCES plan (id),
        code              TEXT    NOT NULL,
        text              TEXT    NOT NULL,
        quote             TEXT    NOT NULL,
        place             TEXT    NOT NULL,
        direction         TEXT    NOT NULL CHECK (direction IN ('decrease', 'increase', 'reach')),
        amount            TEXT,
        unit              TEXT    CHECK (unit IN ('percent', 'count')),
        at_least          INTEGER NOT NULL CHECK (at_least IN (0, 1)),
        per               TEXT    CHECK (per IN ('year', 'plan')),
        average           INTEGER NOT NULL DEFAULT 0 CHECK (average IN (0, 1)),
        base_year         INTEGER,
        measure           TEXT    NOT NULL CHECK (measure IN ('count', 'rate', 'share')),
        indicator_code    TEXT    REFERENCES indicator (code),
        denominator_code  TEXT    REFERENCES indicator (code),
        source_start      INTEGER,
        source_end        INTEGER,
        position          INTEGER NOT NULL,
        UNIQUE (plan_id, code),
        CHECK ((amount IS NULL) = (unit IS NULL)),
        CHECK ((source_start IS NULL) = (source_end IS NULL))
      ) STRICT;
      INSERT INTO any_target (id, uuid, plan_id, code, text, quote, place, direction, amount, unit, at_least, per, average,
          measure, indicator_code, denominator_code, position)
        SELECT id, uuid, plan_id, code, text, quote, place, direction, amount, unit, at_least,
          CASE WHEN amount IS NULL THEN NULL ELSE 'year' END, 0, measure, indicator_code, denominator_code, position
        FROM target;
      DROP TABLE target;
      ALTER TABLE any_target RENAME TO target;

      CREATE TABLE target_milestone (
        target_id  INTEGER NOT NULL REFERENCES target (id),
        year       INTEGER NOT NULL,
        amount     TEXT    NOT NULL,
        PRIMARY KEY (target_id, year)
      ) STRICT, WITHOUT ROWID;

      -- What the clerk set or bound of a target that the plan does not say; before and after as JSON.
      CREATE TABLE target_edit (
        id         INTEGER PRIMARY KEY,
        uuid       TEXT    NOT NULL UNIQUE,
        target_id  INTEGER NOT NULL REFERENCES target (id),
        kind       TEXT    NOT NULL CHECK (kind IN ('base_year', 'milestones', 'binding')),
        before     TEXT    NOT NULL,
        after      TEXT    NOT NULL,
        edited_by  TEXT    NOT NULL,
        edited_at  TEXT    NOT NULL,
        undone_by  TEXT,
        undone_at  TEXT
      ) STRICT;
      CREATE INDEX target_edit_by_target ON target_edit (target_id, kind);

      -- A figure of an earlier year as it is to be compared with, where it differs from what was reported then.
      CREATE TABLE restated_baseline (
        id               INTEGER PRIMARY KEY,
        uuid             TEXT    NOT NULL UNIQUE,
        indicator_id     INTEGER NOT NULL REFERENCES indicator (id),
        period_code      TEXT    NOT NULL,
        amount           INTEGER NOT NULL,
        note             TEXT    NOT NULL,
        document_number  TEXT,
        recorded_by      TEXT    NOT NULL,
        recorded_at      TEXT    NOT NULL,
        undone_by        TEXT,
        undone_at        TEXT
      ) STRICT;
      CREATE INDEX restated_baseline_by_indicator ON restated_baseline (indicator_id, period_code);

      -- Accidents whose investigation is still within its legal time, so that a share of investigated ones can be judged.
      CREATE TABLE open_investigation (
        id           INTEGER PRIMARY KEY,
        uuid         TEXT    NOT NULL UNIQUE,
        -- The indicator that counts the accident: the denominator of the share.
        indicator_id INTEGER NOT NULL REFERENCES indicator (id),
        period_code  TEXT    NOT NULL,
        severity     TEXT    NOT NULL CHECK (severity IN ('minor', 'serious', 'several_serious', 'fatal', 'fatal_examined')),
        notified_on  TEXT    NOT NULL CHECK (notified_on IS date(notified_on)),
        extended     INTEGER NOT NULL CHECK (extended IN (0, 1)),
        note         TEXT    NOT NULL,
        recorded_by  TEXT    NOT NULL,
        recorded_at  TEXT    NOT NULL,
        undone_by    TEXT,
        undone_at    TEXT
      ) STRICT;
    `);
    fillKeys(db);
    db.exec(`
      -- match_key is searched by words without accents, text by words with them.
      CREATE VIRTUAL TABLE duty_search
        USING fts5 (match_key, text, content = 'duty', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0');
      CREATE TRIGGER duty_search_added AFTER INSERT ON duty BEGIN
        INSERT INTO duty_search (rowid, match_key, text) VALUES (new.id, new.match_key, new.text);
      END;
      CREATE TRIGGER duty_search_removed AFTER DELETE ON duty BEGIN
        INSERT INTO duty_search (duty_search, rowid, match_key, text) VALUES ('delete', old.id, old.match_key, old.text);
      END;
      CREATE TRIGGER duty_search_changed AFTER UPDATE OF match_key, text ON duty BEGIN
        INSERT INTO duty_search (duty_search, rowid, match_key, text) VALUES ('delete', old.id, old.match_key, old.text);
        INSERT INTO duty_search (rowid, match_key, text) VALUES (new.id, new.match_key, new.text);
      END;
      INSERT INTO duty_search (duty_search) VALUES ('rebuild');

      -- Indexes from which the book of all duties is put together without reading their texts.
      CREATE INDEX duty_by_place ON duty (assignment_id, position);
      CREATE INDEX duty_by_kind ON duty (role, topic, due_on);
      CREATE INDEX duty_by_addressee ON duty (addressee_id) WHERE addressee_id IS NOT NULL;

      -- Marks that differ once what they are about was changed: which duties there are and whom they bind, or what is known of
      -- them. They are drawn and not counted, so that what was rolled back leaves no mark that comes again.
      CREATE TABLE duty_mark (
        about  TEXT PRIMARY KEY CHECK (about IN ('structure', 'facts')),
        mark   TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO duty_mark (about, mark) VALUES ('structure', hex(randomblob(8))), ('facts', hex(randomblob(8)));
    `);
    for (const [about, tables] of Object.entries(marked)) {
      for (const [table, columns] of Object.entries(tables)) markChanges(db, about, table, columns);
    }
  },
};

/** What each mark is about: tables, and the columns whose change counts; all of them where none is named. */
const marked = {
  structure: {
    assignment: 'plan_id, position',
    duty: 'assignment_id, role, topic, due_on, addressee_id, position',
    assignment_member: '',
    agency: 'is_group, position',
    agency_member: '',
    agency_succession: '',
    agency_event: 'undone_at',
  },
  facts: { duty_progress: '', duty_extension: '', duty_report: '', submission: 'state', period: 'data_to' },
} as const;

function markChanges(db: WritableDatabase, about: string, table: string, columns: string): void {
  for (const [event, what] of [
    ['added', 'INSERT'],
    ['removed', 'DELETE'],
    ['changed', `UPDATE${columns === '' ? '' : ` OF ${columns}`}`],
  ]) {
    db.exec(`CREATE TRIGGER ${table}_${event}_marks_${about} AFTER ${what} ON ${table} BEGIN
        UPDATE duty_mark SET mark = hex(randomblob(8)) WHERE about = '${about}';
      END`);
  }
}

function fillKeys(db: WritableDatabase): void {
  const update = db.prepare('UPDATE duty SET match_key = ? WHERE id = ?');
  const duties = db.prepare<{ id: number; text: string }>('SELECT id, text FROM duty').all();
  for (const { id, text } of duties) update.run(foldText(text), id);
}
