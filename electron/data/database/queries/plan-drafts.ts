import { PlanDraft } from '../../../../shared/plan-reading/draft/plan-draft';
import { type DocumentRemark, SourceDocument } from '../../../../shared/plan-reading/source-document';
import type { ReadableDatabase, WritableDatabase } from '../database';

/** What the register got with a plan that a draft was confirmed as, by the keys of the rows. */
export type Brought = { readonly agencies: readonly number[]; readonly indicators: readonly number[] };

/** A draft with all that is stored of it. */
export type DraftRow = {
  readonly id: number;
  readonly uuid: string;
  readonly fileId: number | null;
  readonly fileName: string;
  readonly text: string;
  readonly remarks: readonly DocumentRemark[];
  readonly draft: PlanDraft;
  readonly revision: number;
  readonly discardedAt: string | null;
  readonly planId: number | null;
  readonly brought: Brought | null;
};

/** A draft in a line of a list. */
export type DraftLine = {
  readonly uuid: string;
  readonly fileName: string;
  readonly startedBy: string;
  readonly startedAt: string;
  readonly changedAt: string;
  readonly open: number;
  readonly total: number;
  readonly state: 'waiting' | 'discarded' | 'confirmed';
  readonly planCode: string | null;
};

type Author = { readonly user: string; readonly now: string };

/** Notes a reading as a draft. */
export function insertDraft(
  db: WritableDatabase,
  draft: Pick<DraftRow, 'uuid' | 'fileId' | 'fileName' | 'text' | 'remarks' | 'draft'>,
  { user, now }: Author,
): void {
  db.prepare(
    `INSERT INTO plan_draft (uuid, file_id, file_name, text, remarks, draft, started_by, started_at, changed_by,
       changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    draft.uuid,
    draft.fileId,
    draft.fileName,
    draft.text,
    JSON.stringify(draft.remarks),
    JSON.stringify(draft.draft),
    user,
    now,
    user,
    now,
  );
}

/** A draft by its identity; null where there is none. */
export function selectDraft(db: ReadableDatabase, uuid: string): DraftRow | null {
  type Row = Omit<DraftRow, 'remarks' | 'draft' | 'brought'> & {
    readonly remarks: string;
    readonly draft: string;
    readonly brought: string | null;
  };
  const row = db
    .prepare<Row>(
      `SELECT id, uuid, file_id AS fileId, file_name AS fileName, text, remarks, draft, revision, discarded_at AS discardedAt,
         plan_id AS planId, brought FROM plan_draft WHERE uuid = ?`,
    )
    .get(uuid);
  if (!row) return null;
  const brought: Brought | null = row.brought === null ? null : JSON.parse(row.brought);
  return {
    ...row,
    remarks: SourceDocument.shape.remarks.parse(JSON.parse(row.remarks)),
    draft: PlanDraft.parse(JSON.parse(row.draft)),
    brought,
  };
}

/** The draft of a file that is neither confirmed nor put away; null where there is none. */
export function selectDraftOfFile(db: ReadableDatabase, sha256: string): string | null {
  const row = db
    .prepare<{ uuid: string }>(
      `SELECT d.uuid FROM plan_draft d JOIN source_file f ON f.id = d.file_id
       WHERE f.sha256 = ? AND d.plan_id IS NULL AND d.discarded_at IS NULL ORDER BY d.id DESC LIMIT 1`,
    )
    .get(sha256);
  return row?.uuid ?? null;
}

const mostTopics = 500;

/** The topics that duties of the register have, the first ones where there are very many. */
export function selectDutyTopics(db: ReadableDatabase): readonly string[] {
  return db
    .prepare<{ topic: string }>(
      `SELECT DISTINCT topic FROM duty WHERE topic <> '' ORDER BY topic LIMIT ${mostTopics}`,
    )
    .all()
    .map(({ topic }) => topic);
}

const mostLines = 200;

/** Drafts, those changed last first; with `waiting` only those that are neither confirmed nor put away, otherwise only the others. */
export function selectDraftLines(db: ReadableDatabase, waiting: boolean): readonly DraftLine[] {
  return db
    .prepare<DraftLine>(
      `SELECT d.uuid, d.file_name AS fileName, d.started_by AS startedBy, d.started_at AS startedAt,
         d.changed_at AS changedAt,
         (SELECT count(*) FROM json_each(d.draft, '$.entries') e
          WHERE json_extract(e.value, '$.decision') = 'open') AS open,
         json_array_length(d.draft, '$.entries') AS total,
         CASE WHEN d.plan_id IS NOT NULL THEN 'confirmed' WHEN d.discarded_at IS NOT NULL THEN 'discarded'
           ELSE 'waiting' END AS state,
         p.code AS planCode
       FROM plan_draft d LEFT JOIN plan p ON p.id = d.plan_id
       WHERE (d.plan_id IS NULL AND d.discarded_at IS NULL) = ?
       ORDER BY d.changed_at DESC, d.id DESC LIMIT ${mostLines}`,
    )
    .all(waiting ? 1 : 0);
}

/** Keeps another state of a draft. Returns its new revision; null, and nothing is kept, where it is not `revision` any more. */
export function updateDraft(
  db: WritableDatabase,
  uuid: string,
  revision: number,
  draft: PlanDraft,
  { user, now }: Author,
): number | null {
  const { changes } = db
    .prepare(
      `UPDATE plan_draft SET draft = ?, revision = revision + 1, changed_by = ?, changed_at = ?
       WHERE uuid = ? AND revision = ?`,
    )
    .run(JSON.stringify(draft), user, now, uuid, revision);
  return changes === 1 ? revision + 1 : null;
}

/** Removes a draft about which nothing was decided. */
export function deleteDraft(db: WritableDatabase, id: number): void {
  db.prepare('DELETE FROM plan_draft WHERE id = ?').run(id);
}

/** Puts a draft away, or with null takes it up again. */
export function markDiscarded(db: WritableDatabase, id: number, by: Author | null): void {
  db.prepare('UPDATE plan_draft SET discarded_by = ?, discarded_at = ? WHERE id = ?').run(
    by?.user ?? null,
    by?.now ?? null,
    id,
  );
}

/** Notes which plan a draft was confirmed as. */
export function markConfirmed(
  db: WritableDatabase,
  id: number,
  planId: number,
  brought: Brought,
  { user, now }: Author,
): void {
  db.prepare(
    'UPDATE plan_draft SET plan_id = ?, brought = ?, confirmed_by = ?, confirmed_at = ? WHERE id = ?',
  ).run(planId, JSON.stringify(brought), user, now, id);
}

/** Notes that a confirmation was taken back: the draft waits again. */
export function markUnconfirmed(
  db: WritableDatabase,
  id: number,
  planCode: string,
  { user, now }: Author,
): void {
  db.prepare(
    `INSERT INTO plan_draft_undo (draft_id, plan_code, confirmed_by, confirmed_at, undone_by, undone_at)
     SELECT id, ?, confirmed_by, confirmed_at, ?, ? FROM plan_draft WHERE id = ?`,
  ).run(planCode, user, now, id);
  db.prepare(
    `UPDATE plan_draft SET plan_id = NULL, brought = NULL, confirmed_by = NULL, confirmed_at = NULL,
       revision = revision + 1 WHERE id = ?`,
  ).run(id);
}
