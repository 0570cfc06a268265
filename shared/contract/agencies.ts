import { z } from 'zod';
import {
  AgencyChange,
  AgencyDetail,
  AgencyEdit,
  AgencyEntry,
  EventSummary,
} from '../domain/agencies/agency-detail';
import { EventPreview } from '../domain/agencies/event-preview';
import { EventRequest } from '../domain/agencies/event-request';
import { ListProblem } from '../domain/agencies/list-problem';
import { AgencyCode, AgencyKind } from '../domain/agency';
import { CalendarDate } from '../domain/calendar-date';
import { Reorganisation, ReorganisationHeir } from '../domain/reorganisation';
import { method } from './method';

const Named = z.object({ code: AgencyCode, name: z.string() });
const page = {
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1_000).default(200),
};
const event = z.object({ event: z.string().min(1) });

/** The file that an event was read from; `sha256` as the preview said, so that no other file is kept in its place. */
const EventFile = z.object({ path: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Two agencies of one time whose names may mean the same body. Whether they do, the clerk decides. */
export const NearDuplicate = z.object({
  agencies: z.tuple([Named, Named]),
  /** What the names differ by. */
  because: z.enum(['same', 'accents', 'abbreviation', 'scanning', 'slip', 'words']),
});
export type NearDuplicate = z.infer<typeof NearDuplicate>;

/** A reorganisation that the application knows of, matched to the register. It is offered and never applied by itself. */
export const ReorganisationOffer = Reorganisation.omit({ from: true, to: true }).extend({
  from: z.array(z.object({ name: z.string(), agency: Named.nullable() })),
  to: z.array(ReorganisationHeir.extend({ agency: Named.nullable() })),
  /** Ready to be previewed; null where more has to be known first, such as the day or the list of new units. */
  request: EventRequest.nullable(),
});
export type ReorganisationOffer = z.infer<typeof ReorganisationOffer>;

/** A list that is to be read, and what for. */
export const ListToImport = z.object({
  path: z.string().min(1),
  as: z.enum(['agencies', 'roster', 'replace_tier']),
  /** Needed but for `agencies`. */
  group: AgencyCode.nullable().default(null),
  /** Null: today. */
  happenedOn: CalendarDate.nullable().default(null),
  /** Null: the list itself is the ground. */
  legalBasis: z.string().trim().min(1).max(500).nullable().default(null),
  newGroupName: z.string().trim().min(1).max(300).nullable().default(null),
});
export type ListToImport = z.output<typeof ListToImport>;

/** A list as it was read: what would happen, and every row that could not be used. */
export const ImportedList = z.object({
  fileName: z.string(),
  sha256: z.string(),
  /** Rows that became agencies. */
  rows: z.int(),
  problems: z.array(ListProblem),
  /** Null where the list holds no agency at all. */
  preview: EventPreview.nullable(),
});
export type ImportedList = z.infer<typeof ImportedList>;

/** What became of an undo or a redo. Nothing is written where it is refused. */
export const EventUndone = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('undone'),
    /** Agencies that are gone, because the event had brought them. */
    gone: z.array(Named),
    /** Agencies that stay, because something else refers to them, with the tables that do. */
    kept: z.array(Named.extend({ because: z.array(z.string()) })),
  }),
  z.object({ state: z.literal('later_events'), later: z.array(EventSummary) }),
  z.object({ state: z.literal('already_undone') }),
]);
export type EventUndone = z.infer<typeof EventUndone>;

/** The register of agencies and what happened to them. */
export const agencies = {
  /** One page of the register in Vietnamese order. `on`: those in force on a day; null: those of all times. */
  list: method(
    z.strictObject({
      /** Without accents it finds all; accents that are typed have to be there. */
      search: z.string().max(200).default(''),
      kind: AgencyKind.nullable().default(null),
      /** Members of a group, on the day or at any time. */
      group: AgencyCode.nullable().default(null),
      on: CalendarDate.nullable().default(null),
      /** `then`: named as on the day; `now`: named as last known. */
      view: z.enum(['then', 'now']).default('now'),
      ...page,
    }),
    z.object({ total: z.int(), agencies: z.array(AgencyEntry) }),
  ),
  /** All that is known of one agency. */
  detail: method(z.object({ code: AgencyCode }), AgencyDetail),
  /** Puts something right about an agency, without an event of law. */
  edit: method(z.object({ code: AgencyCode, change: AgencyChange }), AgencyEdit),
  /** Takes an edit back. `changed_since`: the field has another value by now, and stays. */
  undoEdit: method(
    z.object({ edit: z.string().min(1) }),
    z.object({ state: z.enum(['undone', 'already_undone', 'changed_since']) }),
  ),
  /** Agencies of one time whose names may mean the same body. */
  duplicates: method(z.void(), z.array(NearDuplicate)),
  /** What happened to agencies, newest first; of one agency where `agency` is given. Undone events are in it. */
  events: method(
    z.strictObject({ agency: AgencyCode.nullable().default(null), ...page }),
    z.object({ total: z.int(), events: z.array(EventSummary) }),
  ),
  /** Everything that an event would do; nothing is written. */
  preview: method(z.object({ request: EventRequest }), EventPreview),
  /**
   * Applies an event. It is refused, with its preview, while something stands in the way or a question is open; a list with a row
   * that could not be used is `list_has_problems`, whoever asks.
   */
  apply: method(
    z.object({ request: EventRequest, file: EventFile.nullable().default(null) }),
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('applied'), event: z.string(), preview: EventPreview }),
      z.object({ state: z.literal('refused'), preview: EventPreview }),
    ]),
  ),
  /** Takes an event back, unless a later one about the same agencies is in force. */
  undo: method(event, EventUndone),
  /** Applies an undone event again, with the codes and ids that it had. */
  redo: method(
    event,
    z.discriminatedUnion('state', [
      z.object({ state: z.literal('applied'), preview: EventPreview }),
      z.object({ state: z.literal('refused'), preview: EventPreview }),
      z.object({ state: z.literal('later_events'), later: z.array(EventSummary) }),
      z.object({ state: z.literal('in_force') }),
    ]),
  ),
  /** Reorganisations of 2025 that the application knows of, matched to the register. */
  offers: method(z.void(), z.array(ReorganisationOffer)),
  /**
   * Reads a list from a workbook into a request and previews it: `agencies` for the register, `roster` for a group,
   * `replace_tier` for a group whose whole tier is replaced. `agencies.apply` applies it with the file.
   */
  importList: method(ListToImport, ImportedList),
};
