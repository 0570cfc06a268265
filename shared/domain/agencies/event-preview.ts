import { z } from 'zod';
import { AgencyCode, AgencyKind } from '../agency';
import { CalendarDate } from '../calendar-date';
import { DutyState } from '../duties/duty-state';
import { StateCounts } from '../duties/state-counts';
import { IndicatorCode } from '../indicator';
import { PeriodCode } from '../period';
import { AgencyContact } from './agency-detail';
import { EventKindName } from './event-kind';
import { EventRequest } from './event-request';

const Named = z.object({ code: AgencyCode, name: z.string() });
export type NamedAgency = z.infer<typeof Named>;

/** What becomes of an agency. `renamed` and `joins`/`leaves` (a group) may come beside one another. */
export const AgencyEffect = z.object({
  code: AgencyCode,
  name: z.string(),
  kind: AgencyKind,
  change: z.enum(['begins', 'ends', 'renamed', 'joins', 'leaves']),
  /** The name until then, of one that is renamed. */
  before: z.string().nullable(),
  /** The group that it joins or leaves. */
  group: AgencyCode.nullable(),
  /** Whom it was formed of, or who comes after it. */
  predecessors: z.array(Named),
  successors: z.array(Named),
});
export type AgencyEffect = z.infer<typeof AgencyEffect>;

/** What one agency, or a group in the name of its members, was bound to, and who is bound from then on (null: nobody). */
export const BindingEffect = z.object({
  /** `standing`: the secretariat of a plan; `child`: an agency that stands under it. */
  about: z.enum(['duty', 'rule', 'indicator', 'standing', 'child']),
  /** As in `Takes`: `cao-bang-2025:V.2/-1`, `cao-bang-2025:R1`, `SK-03`, `cao-bang-2025:standing`; the code of a child. */
  key: z.string(),
  text: z.string(),
  from: AgencyCode,
  to: AgencyCode.nullable(),
  /** Where `from` stands with a duty until then; in a preview, of duties alone. Nobody who is only asked is overdue. */
  state: DutyState.optional(),
});
export type BindingEffect = z.infer<typeof BindingEffect>;

/** What a group is bound to, and by how many members before and after. */
export const GroupEffect = z.object({
  group: AgencyCode,
  name: z.string(),
  duties: z.int(),
  rules: z.int(),
  indicators: z.int(),
  membersBefore: z.int(),
  membersAfter: z.int(),
  /** Where its members until then stand with its duties, each member and duty counted once. */
  states: StateCounts,
});
export type GroupEffect = z.infer<typeof GroupEffect>;

/** A report that nobody has handed in yet. `stays`: it was due before and stays with the old agency. */
export const ReportEffect = z.object({
  period: PeriodCode,
  /** The day by which it is decided who owes it: the due date, or the last day of the data. */
  ownedOn: CalendarDate,
  agency: AgencyCode,
  name: z.string(),
  change: z.enum(['stays', 'falls_away', 'owes']),
});
export type ReportEffect = z.infer<typeof ReportEffect>;

/**
 * A report that is held of an agency which ends or hands something over, of a period that those who come after it owe as well. Both
 * are added up, so that a figure that both report counts twice.
 */
export const HeldReport = z.object({
  period: PeriodCode,
  agency: AgencyCode,
  name: z.string(),
  version: z.int(),
  /** Those that have yet to hand in theirs, and those that have done so. */
  owing: z.array(Named),
  reported: z.array(Named),
});
export type HeldReport = z.infer<typeof HeldReport>;

/** What last year's figure of an indicator will be for the agencies that supply it from then on. */
export const ComparableEffect = z.object({
  indicator: IndicatorCode,
  name: z.string(),
  /** The period whose figures are compared with. */
  period: PeriodCode.nullable(),
  /** The sum of all predecessors, each of which is known. */
  summed: z.array(AgencyCode),
  /** The one predecessor's figure. */
  carried: z.array(AgencyCode),
  /** "Chưa có số liệu gốc": a predecessor's figure is missing, or an old unit was divided. */
  withoutBase: z.array(AgencyCode),
});
export type ComparableEffect = z.infer<typeof ComparableEffect>;

/** Something that only the clerk can decide; the event is not applied before. */
export const EventQuestion = z.object({
  about: z.enum(['duty', 'rule', 'indicator', 'standing', 'group', 'continues', 'which']),
  /** The key under which `takes` answers; the name of the list's unit for `continues` and `which`. */
  key: z.string(),
  text: z.string(),
  /** Whose it is; null for a unit of a list. */
  agency: AgencyCode.nullable(),
  /** Codes that suggest themselves; `isNew`: the code that it gets if it is none of the others. */
  choices: z.array(Named.extend({ isNew: z.literal(true).optional() })),
});
export type EventQuestion = z.infer<typeof EventQuestion>;

/** Why an event cannot be applied as it stands, and about what (a code, a name, the id of an event). */
export const Obstacle = z.object({
  code: z.enum([
    'unknown_agency',
    'not_in_force',
    'ends_by_itself',
    'began_later',
    'is_group',
    'no_group',
    'code_taken',
    'named_twice',
    'same_agency',
    'same_name',
    'not_bound',
    'no_taker',
    'nothing_changes',
    /** It was already put in or taken out on that very day. */
    'same_day',
    'later_event',
    /** An agency would stand under itself. */
    'parent_circle',
  ]),
  subject: z.string(),
  /** Of `later_event`, what it is. */
  later: z.object({ kind: EventKindName, happenedOn: CalendarDate, legalBasis: z.string() }).optional(),
});
export type Obstacle = z.infer<typeof Obstacle>;

/** What the clerk should know, without which the event can be applied. */
export const EventNotice = z.object({
  code: z.enum([
    /** A predecessor that the register does not hold; kept as text in the note. */
    'unknown_predecessor',
    /** An old unit that several new ones were formed of; no figure is divided. */
    'divided',
    /** An old unit that no new one was formed of. */
    'without_successor',
    /** A new agency bears the name of another one. */
    'name_used_before',
    /** The agency keeps the plan's secretariat, and ends. */
    'standing_agency_ends',
    /** The agencies under one that ends stay there: nobody takes all of it over. */
    'children_stay',
    /** A unit of the list is already in the register. */
    'already_known',
    /** All who come together had finished a duty, which is offered to the one that takes it over, never set. */
    'finished_by_all',
  ]),
  subject: z.string(),
  detail: z.string(),
});
export type EventNotice = z.infer<typeof EventNotice>;

/** Everything that applying an event would do. Nothing is written for it. */
export const EventPreview = z.object({
  /** The request with codes for what is new and codes in place of names that were found; to be confirmed as it is. */
  request: EventRequest,
  canApply: z.boolean(),
  agencies: z.array(AgencyEffect),
  bindings: z.array(BindingEffect),
  groups: z.array(GroupEffect),
  reports: z.array(ReportEffect),
  held: z.array(HeldReport),
  /** Who gets a template from then on, and who no longer does. */
  templates: z.object({ gets: z.array(Named), noLonger: z.array(Named) }),
  /** Remembered decisions and places of tables of the agencies that end. */
  remembered: z.array(Named.extend({ mappings: z.int(), layouts: z.int() })),
  comparables: z.array(ComparableEffect),
  /** Whom to reach at which agency, added to those that the register has. */
  contacts: z.array(Named.extend({ contact: AgencyContact })),
  questions: z.array(EventQuestion),
  obstacles: z.array(Obstacle),
  notices: z.array(EventNotice),
});
export type EventPreview = z.infer<typeof EventPreview>;
