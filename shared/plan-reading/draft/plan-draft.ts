import { z } from 'zod';
import { CalendarDate } from '../../domain/calendar-date';
import { DatePrecision } from '../../domain/plan-document';
import {
  FoundBasis,
  FoundDeadline,
  FoundDuty,
  FoundHeader,
  FoundItem,
  FoundMissing,
  FoundRule,
  FoundSection,
  FoundTarget,
  FoundTask,
  NotPlan,
} from '../plan-reading';
import { Span } from '../source-document';
import { BindingAnswers } from './bind/binding-answers';

const base = { id: true, source: true, confidence: true, doubts: true } as const;

/** The longest topic, in UTF-16 units. */
export const longestTopic = 200;

/** Who is told to do a task of the plan's own tree, where the plan says so. */
const SectionTask = z.object({
  /** The reading's own id of the task. */
  id: z.string(),
  lead: z.array(z.string()),
  partners: z.array(z.string()),
  time: z.string().nullable(),
  deadline: FoundDeadline.nullable(),
});

/** What a finding says, by its kind; the words of a finding are its `text`, of an item its `heading`. */
export const DraftValue = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('head'),
    field: z.enum(['number', 'date', 'place', 'issuer', 'title']),
    text: z.string(),
    /** Only of the field `date`; null where the document leaves it blank. */
    date: CalendarDate.nullable(),
    datePrecision: DatePrecision,
  }),
  FoundBasis.omit(base).extend({ kind: z.literal('basis') }),
  z.object({ kind: z.literal('recipient'), text: z.string() }),
  FoundSection.omit({ ...base, kind: true }).extend({
    kind: z.literal('section'),
    sort: FoundSection.shape.kind,
    task: SectionTask.nullable(),
  }),
  FoundItem.omit({ ...base, duties: true }).extend({ kind: z.literal('item') }),
  FoundDuty.omit(base).extend({
    kind: z.literal('duty'),
    /** The id of the item that the duty stands in; null for a duty of none. */
    item: z.string().nullable(),
    /** Under which the register lists it: proposed by its words, empty where they propose none. */
    topic: z.string().max(longestTopic),
  }),
  FoundTask.omit(base).extend({ kind: z.literal('task') }),
  FoundRule.omit(base).extend({ kind: z.literal('rule') }),
  FoundTarget.omit(base).extend({ kind: z.literal('target') }),
  FoundMissing.omit(base).extend({ kind: z.literal('missing') }),
]);
export type DraftValue = z.infer<typeof DraftValue>;
export type EntryKind = DraftValue['kind'];
export type ValueOf<Kind extends EntryKind> = Extract<DraftValue, { kind: Kind }>;

/** One found thing with what the clerk decided about it. */
export const DraftEntry = z.object({
  id: z.string().min(1),
  decision: z.enum(['open', 'accepted', 'rejected']),
  made: z.enum(['read', 'split', 'merge', 'hand']),
  source: Span,
  confidence: z.number().min(0).max(1),
  doubts: z.array(z.string()),
  value: DraftValue,
  /** What was there before the clerk changed it; null while nothing is changed. */
  before: DraftValue.nullable(),
});
export type DraftEntry = z.infer<typeof DraftEntry>;

/** Entries that a split or a merge took out of the list, in their order, and the ids of those that stand for them now. */
export const Replaced = z.object({ entries: z.array(DraftEntry), by: z.array(z.string()) });
export type Replaced = z.infer<typeof Replaced>;

/** A plan that was read and is being reviewed. Nothing of it is in the register. */
export const PlanDraft = z.object({
  notPlan: NotPlan.nullable(),
  /** The clerk reads a document as a plan that does not look like one. */
  readNevertheless: z.boolean(),
  documentKind: FoundHeader.shape.kind,
  entries: z.array(DraftEntry),
  replaced: z.array(Replaced),
  /** How what was found is bound to the register, as far as the clerk has said. */
  answers: BindingAnswers,
});
export type PlanDraft = z.infer<typeof PlanDraft>;
