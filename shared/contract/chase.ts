import { z } from 'zod';
import { AgencyCode, AgencyKind } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { ChaseLadder, ChaseStep, Letterhead } from '../domain/deadlines/chase';
import { Period, PeriodCode } from '../domain/period';
import { ReceptionState } from '../domain/reception';
import { method } from './method';

const id = z.string().min(1).max(100);

/** A step that was taken: the letter, when and by whom it was sent. */
export const ChaseSent = z.object({ step: ChaseStep, letter: id, sentOn: CalendarDate, sentBy: z.string() });

/** Where an agency stands in a period, what was sent to it, and what comes next. */
export const ChaseCell = z.object({
  period: PeriodCode,
  state: ReceptionState,
  daysLate: z.int().min(0),
  dueDate: CalendarDate.nullable(),
  /** Working days since the last day went by without a report; 0 before. */
  overdue: z.int().min(0),
  sent: z.array(ChaseSent),
  /** A letter of the next step is drafted and waits to be sent. */
  drafted: id.nullable(),
  /** Null where nothing is left to chase, or the ladder is at its end. */
  next: z.object({ step: ChaseStep, dueOn: CalendarDate }).nullable(),
});
export type ChaseCell = z.infer<typeof ChaseCell>;

export const ChaseRow = z.object({
  agency: AgencyCode,
  name: z.string(),
  kind: AgencyKind,
  /** "Đề nghị": outside the state apparatus or only asked by the plan. */
  requested: z.boolean(),
  cells: z.array(ChaseCell),
});
export type ChaseRow = z.infer<typeof ChaseRow>;

/** What an agency still owes for a period. */
export const Owed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), quote: z.string().nullable(), dueDate: CalendarDate.nullable() }),
  z.object({ kind: z.literal('correction'), returnedAt: z.string() }),
  z.object({ kind: z.literal('indicator'), code: z.string(), name: z.string(), unit: z.string() }),
  z.object({ kind: z.literal('duty'), assignment: z.string(), label: z.string(), text: z.string() }),
]);
export type Owed = z.infer<typeof Owed>;

/** A letter that was drafted, and what became of it. */
export const ChaseLetter = z.object({
  letter: id,
  period: PeriodCode,
  step: ChaseStep,
  agencies: z.array(z.object({ agency: AgencyCode, name: z.string(), dueOn: CalendarDate.nullable() })),
  fileName: z.string(),
  fileSha256: z.string().nullable(),
  draftedOn: CalendarDate,
  draftedBy: z.string(),
  draftedAt: z.string(),
  sendings: z.array(
    z.object({
      sending: id,
      sentOn: CalendarDate,
      documentNumber: z.string().nullable(),
      note: z.string(),
      recordedBy: z.string(),
      recordedAt: z.string(),
      undoneBy: z.string().nullable(),
      undoneAt: z.string().nullable(),
    }),
  ),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type ChaseLetter = z.infer<typeof ChaseLetter>;

export const ChaseSettings = z.object({ ladder: ChaseLadder, letterhead: Letterhead });
export type ChaseSettings = z.infer<typeof ChaseSettings>;

const letter = z.object({ letter: id });

export const chase = {
  /**
   * Agencies × periods. Periods null: those of which something is late, and those whose day comes next. `late`: only agencies to chase.
   * The standing agency, where it reports itself, has no next step: it writes no letters to itself.
   */
  board: method(
    z.strictObject({
      periods: z.array(PeriodCode).max(100).nullable().default(null),
      only: z.enum(['all', 'late', 'next_due']).default('late'),
    }),
    z.object({ periods: z.array(Period), rows: z.array(ChaseRow) }),
  ),
  /** What an agency still owes for a period, the report itself first. */
  owed: method(z.object({ period: PeriodCode, agency: AgencyCode }), z.array(Owed)),
  /**
   * Drafts letters of a step to agencies (null: all that are late, or, for a reminder, all that have not reported) and keeps them. One
   * file with a letter to each (several with 200 each where there are more), or a file each; a report to the committee is one letter
   * about all of them. Named agencies that have reported meanwhile or are not late are left out. A file of the same name stays, the new
   * one gets a number. Refused: `unknown_period`, `unknown_agency`, `nobody_to_chase`, `folder_missing`, and as writing any file is.
   */
  draft: method(
    z.object({
      period: PeriodCode,
      step: ChaseStep,
      agencies: z.array(AgencyCode).min(1).max(10_000).nullable(),
      into: z.enum(['one', 'each']),
      folder: z.string().min(1),
    }),
    z.object({
      letters: z.array(ChaseLetter),
      files: z.array(z.string()),
      leftOut: z.array(z.object({ agency: AgencyCode, name: z.string() })),
    }),
  ),
  /** Letters of a period or to an agency, newest first; those that were thrown away stay and say so. */
  letters: method(
    z.strictObject({
      period: PeriodCode.nullable().default(null),
      agency: AgencyCode.nullable().default(null),
    }),
    z.array(ChaseLetter),
  ),
  /** Records that letters were sent. Refused: `not_found`, `already_sent`, `already_undone`, `day_in_future`. */
  markSent: method(
    z.object({
      letters: z.array(id).min(1).max(10_000),
      sentOn: CalendarDate,
      documentNumber: z.string().trim().min(1).max(200).nullable(),
      note: z.string().trim().max(1000),
    }),
    z.array(ChaseLetter),
  ),
  /** Takes a sending back. Refused: `not_found`, `already_undone`. */
  undoSent: method(z.object({ sending: id }), ChaseLetter),
  /** Puts a draft away that was not sent; `restore` takes it up again. Refused: `not_found`, `already_sent`, `already_undone`, `not_undone`. */
  discard: method(letter, ChaseLetter),
  restore: method(letter, ChaseLetter),
  /** Writes the kept file of a letter to a path. Refused: `not_found`, and as writing any file is. */
  saveLetter: method(letter.extend({ path: z.string().min(1) }), z.object({ path: z.string() })),
  settings: method(z.void(), ChaseSettings),
  setSettings: method(ChaseSettings, ChaseSettings),
};
