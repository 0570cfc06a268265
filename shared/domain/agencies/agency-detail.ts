import { z } from 'zod';
import { Agency, AgencyCode, AgencyKind } from '../agency';
import { CalendarDate } from '../calendar-date';
import { EventKindName } from './event-kind';
import { AgencyAbbreviation, AgencyName } from './new-agency';

const Named = z.object({ code: AgencyCode, name: z.string() });
const dates = { validFrom: CalendarDate.nullable(), validTo: CalendarDate.nullable() };

/** An agency as a list of the register shows it. */
export const AgencyEntry = Agency.extend({
  parent: Named.nullable(),
  /** Members that a group has on the day of the list; 0 for what is no group. */
  memberCount: z.int(),
  /** The groups that it is a member of on the day of the list; in a list of all times those of now. */
  groups: z.array(Named),
  /** Its other names, whenever they are used. */
  aliases: z.array(z.string()),
  /** The former name, alias or abbreviation by which a search found it; null where its name was found. */
  foundBy: z.string().nullable(),
  /** Who came after one that has ended. */
  successors: z.array(Named),
});
export type AgencyEntry = z.infer<typeof AgencyEntry>;

const line = z.string().trim().max(300);
/** Whom to reach at an agency; blank is ''. */
export const AgencyContact = z.object({ name: line, duty: line, phone: line, email: line, note: line });
export type AgencyContact = z.infer<typeof AgencyContact>;

/** Something put right about an agency without an event of law. */
export const AgencyChange = z.discriminatedUnion('field', [
  /** The spelling of the name in force; another name is an event. */
  z.object({ field: z.literal('name'), value: AgencyName }),
  z.object({ field: z.literal('abbreviation'), value: AgencyAbbreviation.nullable() }),
  z.object({ field: z.literal('kind'), value: AgencyKind }),
  z.object({ field: z.literal('parent'), value: AgencyCode.nullable() }),
  z.object({ field: z.literal('note'), value: z.string().trim().max(4_000) }),
  z.object({ field: z.literal('aliases'), value: z.array(AgencyName).max(100) }),
  z.object({ field: z.literal('contacts'), value: z.array(AgencyContact).max(100) }),
]);
export type AgencyChange = z.infer<typeof AgencyChange>;

export const AgencyEdit = z.object({
  edit: z.string(),
  field: z.enum(['name', 'abbreviation', 'kind', 'parent', 'note', 'aliases', 'contacts']),
  /** The values as JSON. */
  before: z.string(),
  after: z.string(),
  editedBy: z.string(),
  editedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type AgencyEdit = z.infer<typeof AgencyEdit>;

/** An event as a list shows it. */
export const EventSummary = z.object({
  event: z.string(),
  kind: EventKindName,
  happenedOn: CalendarDate,
  legalBasis: z.string(),
  note: z.string(),
  /** Those whom it is about first; at most ten of `agencyCount`. */
  agencies: z.array(Named),
  agencyCount: z.int(),
  fileName: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type EventSummary = z.infer<typeof EventSummary>;

const Succession = Named.extend({
  kind: z.enum(['rename', 'merge', 'split', 'dissolve', 'transfer']),
  happenedOn: CalendarDate,
  legalBasis: z.string(),
});

/** What an agency is or was bound to, from when to when. */
export const AgencyBinding = z.object({
  /** `standing`: it keeps the secretariat of a plan. */
  about: z.enum(['duty', 'item', 'rule', 'indicator', 'standing']),
  key: z.string(),
  text: z.string(),
  /** The group in whose name it is bound; null where it is bound itself. */
  through: Named.nullable(),
  ...dates,
});
export type AgencyBinding = z.infer<typeof AgencyBinding>;

/** All that the register knows of one agency. */
export const AgencyDetail = Agency.extend({
  note: z.string(),
  parent: Named.nullable(),
  children: z.array(Named),
  names: z.array(z.object({ name: z.string(), abbreviation: z.string().nullable(), ...dates })),
  aliases: z.array(z.string()),
  contacts: z.array(AgencyContact),
  memberOf: z.array(Named.extend(dates)),
  members: z.array(Named.extend(dates)),
  predecessors: z.array(Succession),
  /** A dissolved agency has an entry without a successor (`code` and `name` are those of the agency itself). */
  successors: z.array(Succession),
  events: z.array(EventSummary),
  bindings: z.array(AgencyBinding),
  edits: z.array(AgencyEdit),
});
export type AgencyDetail = z.infer<typeof AgencyDetail>;
