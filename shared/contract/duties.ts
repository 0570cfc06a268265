import { z } from 'zod';
import { AgencyCode } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { DutyState, RecordedState } from '../domain/duties/duty-state';
import { StateCounts } from '../domain/duties/state-counts';
import { Source } from '../domain/figure';
import { PeriodCode } from '../domain/period';
import { DutyRole } from '../domain/plan';
import { method } from './method';

/** `then`: bodies and names as on the day `on`; `now`: as they are today. */
const seen = {
  view: z.enum(['then', 'now']).default('now'),
  /** The day of the view `then`; null is today. */
  on: CalendarDate.nullable().default(null),
};

const page = { offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(100) };

const id = z.string().min(1).max(100);
const note = z.string().max(4000);
const documentNumber = z.string().max(200).nullable();

/** A body that answers for a duty. */
export const DutyAgency = z.object({
  agency: AgencyCode,
  name: z.string(),
  /** A collective body whose members nobody has listed yet: it is one unit until they are. */
  isGroupWithoutRoster: z.boolean(),
});
export type DutyAgency = z.infer<typeof DutyAgency>;

/**
 * Where one agency stands with a duty. `from` says by whose word; `offered` is what its report says where that is something else, or,
 * where nothing is known of itself, what all those had come to whom it took the duty over from.
 */
export const DutyUnit = DutyAgency.extend({
  state: DutyState,
  recorded: RecordedState.nullable(),
  from: z.enum(['clerk', 'report', 'nobody']),
  offered: RecordedState.nullable(),
  /** The last day of which that is so of the predecessors; null for a report, which gives no day. */
  offeredOn: CalendarDate.nullable(),
  /** The last day that holds for this agency, extensions included; null where there is none. */
  lastDay: CalendarDate.nullable(),
  daysLate: z.int().min(0),
});
export type DutyUnit = z.infer<typeof DutyUnit>;

/** A duty with how many of its units are in each state. */
export const DutySummary = z.object({
  duty: id,
  plan: z.string(),
  assignment: z.string(),
  heading: z.string(),
  /** "Đề nghị": the words are soft, whatever the state. */
  requested: z.boolean(),
  label: z.string(),
  role: DutyRole,
  topic: z.string(),
  text: z.string(),
  deadlineText: z.string().nullable(),
  dueOn: CalendarDate.nullable(),
  units: z.int().min(0),
  counts: StateCounts,
});
export type DutySummary = z.infer<typeof DutySummary>;

/** A line of the list: one unit where the list is by agency or the duty has only one, otherwise the duty with its counts. */
export const DutyRow = DutySummary.extend({ unit: DutyUnit.nullable() });
export type DutyRow = z.infer<typeof DutyRow>;

const Entry = z.object({
  /** By which it can be undone. */
  entry: id,
  /** Of a predecessor where it is not the agency that was asked for. */
  agency: AgencyCode,
  agencyName: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});

/** What happened with one unit, newest first; entries that were undone stay and say so. */
export const DutyEvent = z.discriminatedUnion('kind', [
  Entry.extend({ kind: z.literal('progress'), state: RecordedState, asOf: CalendarDate, note: z.string() }),
  Entry.extend({
    kind: z.literal('extension'),
    before: CalendarDate.nullable(),
    dueOn: CalendarDate,
    reason: z.string(),
    documentNumber: z.string().nullable(),
  }),
  Entry.extend({
    kind: z.literal('evidence'),
    fileName: z.string(),
    byteSize: z.int(),
    sha256: z.string(),
    note: z.string(),
  }),
]);
export type DutyEvent = z.infer<typeof DutyEvent>;

/** What an agency's report says of a duty, and in which cell. */
export const DutyStatement = z.object({
  agency: AgencyCode,
  agencyName: z.string(),
  period: PeriodCode,
  version: z.int(),
  receivedOn: CalendarDate,
  /** Null where the cell of the state is blank. */
  state: RecordedState.nullable(),
  result: z.string(),
  evidence: z.string(),
  source: Source,
  /** Whether the version counts; a replaced one is shown beside. */
  isCurrent: z.boolean(),
});
export type DutyStatement = z.infer<typeof DutyStatement>;

/** A day that was set or cleared for a duty. */
export const DueEdit = z.object({
  entry: id,
  before: CalendarDate.nullable(),
  after: CalendarDate.nullable(),
  note: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});

/** A body that a duty names or that names its lead, with its own duties of the same topic; those are the parts of phối hợp. */
export const DutyPartner = z.object({
  relation: z.enum(['with', 'directs', 'named_by']),
  name: z.string(),
  agency: AgencyCode.nullable(),
  duties: z.array(DutySummary),
  counts: StateCounts,
  /** How many of the units are done, and how many there are without those that were withdrawn. */
  done: z.int(),
  total: z.int(),
});
export type DutyPartner = z.infer<typeof DutyPartner>;

export const DutyDetail = DutySummary.extend({
  planTitle: z.string(),
  documentNumber: z.string().nullable(),
  periodicity: z.enum(['none', 'regular', 'annual', 'adhoc']),
  alsoAdhoc: z.boolean(),
  /** The first words of the source, and the whole passage where the plan's text is kept. */
  quoteStart: z.string(),
  place: z.object({ start: z.int(), end: z.int(), text: z.string() }).nullable(),
  addressee: DutyAgency.nullable(),
  parts: z.array(z.object({ label: z.string(), role: DutyRole, text: z.string() })),
  partners: z.array(DutyPartner),
  dueEdits: z.array(DueEdit),
});
export type DutyDetail = z.infer<typeof DutyDetail>;

const whom = {
  duty: id,
  /** Null is everyone that answers for the duty today. */
  agencies: z.array(AgencyCode).min(1).max(20_000).nullable(),
};
const recorded = z.object({ entries: z.array(id) });

export const duties = {
  /** The duties of all plans or one, by agency, topic or plan, a page at a time, with the number of units in each state. */
  list: method(
    z.object({
      by: z.enum(['agency', 'topic', 'plan']),
      plan: z.string().max(200).nullable().default(null),
      search: z.string().max(1000).default(''),
      agency: AgencyCode.nullable().default(null),
      state: DutyState.nullable().default(null),
      role: DutyRole.nullable().default(null),
      ...page,
      ...seen,
    }),
    z.object({
      rows: z.array(DutyRow),
      total: z.int(),
      units: z.int(),
      counts: StateCounts,
      /** The search found more duties than are looked through; another word has to be typed. */
      isCut: z.boolean(),
    }),
  ),
  detail: method(z.object({ duty: id, ...seen }), DutyDetail),
  /** The units of one duty in the order of the register, a page at a time. */
  units: method(
    z.object({
      duty: id,
      state: DutyState.nullable().default(null),
      search: z.string().max(1000).default(''),
      ...page,
      ...seen,
    }),
    z.object({ rows: z.array(DutyUnit), total: z.int(), counts: StateCounts }),
  ),
  /** What happened with one unit and what its reports say, predecessors included. */
  history: method(
    z.object({ duty: id, agency: AgencyCode }),
    z.object({ unit: DutyUnit.nullable(), events: z.array(DutyEvent), statements: z.array(DutyStatement) }),
  ),
  /** Records a state for some agencies or all, on a day that has come (`day_in_future`); a withdrawal needs its reason in the note. */
  record: method(
    z
      .object({ ...whom, state: RecordedState, asOf: CalendarDate, note })
      .refine(({ state, note: reason }) => state !== 'withdrawn' || reason.trim() !== '', {
        message: 'a withdrawal needs a reason',
      }),
    recorded,
  ),
  /** Grants a later day; the day before it is kept. */
  extend: method(
    z.object({
      ...whom,
      dueOn: CalendarDate,
      reason: note.refine((text) => text.trim() !== ''),
      documentNumber,
    }),
    recorded,
  ),
  /** Sets the day of a duty, or clears it. */
  setDue: method(z.object({ duty: id, dueOn: CalendarDate.nullable(), note }), recorded),
  /** Keeps files as evidence, all or none; each content is kept once. Refused: `file_empty`, `file_too_large`. */
  attach: method(
    z.object({ duty: id, agency: AgencyCode, paths: z.array(z.string().min(1)).min(1).max(50), note }),
    recorded,
  ),
  /** Writes the kept content of a piece of evidence to a path. */
  saveEvidence: method(z.object({ entry: id, path: z.string().min(1) }), z.object({ path: z.string() })),
  /** Takes entries back: states, days, evidence. All of them or none; they stay in the history. */
  undo: method(z.object({ entries: z.array(id).min(1).max(20_000) }), z.object({ undone: z.int() })),
  /** Lets entries count again that were taken back, all of them or none. */
  redo: method(z.object({ entries: z.array(id).min(1).max(20_000) }), z.object({ redone: z.int() })),
};

/** What is asked of a list, and what it answers. */
export type DutyListRequest = z.output<typeof duties.list.input>;
export type DutyList = z.output<typeof duties.list.output>;
export type DutyUnitsRequest = z.output<typeof duties.units.input>;
export type DutyUnits = z.output<typeof duties.units.output>;
export type DutyHistory = z.output<typeof duties.history.output>;
