import { z } from 'zod';
import { AgencyCode, AgencyKind } from '../agency';
import { CalendarDate } from '../calendar-date';
import { AgencyContact } from './agency-detail';
import { AgencyAbbreviation, AgencyName, AgencyReference } from './new-agency';
import { noTakes, Takes } from './takes';

/** As many units as the largest province has many times over; a list from outside must not grow without end. */
const mostMembers = 2_000;

const head = {
  /** The first day on which it holds. */
  happenedOn: CalendarDate,
  /** The document that ordered it, as it is cited: "Nghị quyết 1660/NQ-UBTVQH15". */
  legalBasis: z.string().trim().min(1).max(500),
  note: z.string().trim().max(4_000).default(''),
};
const codes = z.array(AgencyCode).min(1).max(mostMembers);
const keys = z.array(z.string().min(1).max(200)).max(10_000).default([]);
const takes = Takes.default(noTakes);
/** Whom a list says to reach; added to those that the register has. */
const contacts = z.array(AgencyContact).max(20).optional();

export const RenameRequest = z.object({
  ...head,
  kind: z.literal('rename'),
  agency: AgencyCode,
  name: AgencyName,
  abbreviation: AgencyAbbreviation.nullable().default(null),
});

export const MergeRequest = z.object({
  ...head,
  kind: z.literal('merge'),
  from: codes,
  into: AgencyReference,
});

export const SplitRequest = z.object({
  ...head,
  kind: z.literal('split'),
  from: AgencyCode,
  into: z.array(AgencyReference).min(1).max(mostMembers),
  /** The old agency goes on beside its successors. */
  keeps: z.boolean().default(false),
  takes,
});

export const DissolveRequest = z.object({ ...head, kind: z.literal('dissolve'), agency: AgencyCode, takes });

/** Only what is named moves; keys as in `Takes`. */
export const TransferRequest = z.object({
  ...head,
  kind: z.literal('transfer'),
  from: AgencyCode,
  to: AgencyReference,
  duties: keys,
  rules: keys,
  indicators: keys,
  standing: keys,
});

/** A unit of a new tier, and the units that it was formed of: codes, or names of the day before. */
export const TierMember = z.object({
  code: AgencyCode.nullable().default(null),
  name: AgencyName,
  kind: AgencyKind,
  from: z.array(z.string().trim().min(1).max(300)).max(200).default([]),
  /** Those of `from` of which only a part went into it, so that nothing of them passes on whole. */
  partly: z.array(z.string().trim().min(1).max(300)).max(200).default([]),
  /** Those of `from` that are no unit of the register, though one there has nearly that name. */
  unknown: z.array(z.string().trim().min(1).max(300)).max(200).optional(),
  /** It is the old unit of that name, going on as it was; null where nobody has said. */
  continues: z.boolean().nullable().default(null),
  note: z.string().trim().max(2_000).default(''),
  contacts,
});
export type TierMember = z.infer<typeof TierMember>;

export const ReplaceTierRequest = z.object({
  ...head,
  kind: z.literal('replace_tier'),
  group: AgencyCode,
  newGroupName: AgencyName.nullable().default(null),
  members: z.array(TierMember).min(1).max(mostMembers),
  takes,
});

/** One agency of a list: of the register where `agency` says so, otherwise found by its name, otherwise new. */
export const RosterMember = z.object({
  agency: AgencyCode.nullable().default(null),
  code: AgencyCode.nullable().default(null),
  name: AgencyName,
  abbreviation: AgencyAbbreviation.nullable().default(null),
  kind: AgencyKind,
  note: z.string().trim().max(2_000).default(''),
  contacts,
});
export type RosterMember = z.infer<typeof RosterMember>;

/** The whole roster of a group from a day on; without a group, agencies that are to be in the register. */
export const RosterRequest = z.object({
  ...head,
  kind: z.literal('roster'),
  group: AgencyCode.nullable(),
  members: z.array(RosterMember).min(1).max(20_000),
});

/** What happened to agencies, as the clerk confirms it. Kept with the event, so that an undone one can be done again. */
export const EventRequest = z.discriminatedUnion('kind', [
  RenameRequest,
  MergeRequest,
  SplitRequest,
  DissolveRequest,
  TransferRequest,
  ReplaceTierRequest,
  RosterRequest,
]);
export type EventRequest = z.infer<typeof EventRequest>;
export type EventKind = EventRequest['kind'];
/** A request as a caller may write it, with all that has a default left out. */
export type EventRequestInput = z.input<typeof EventRequest>;
