import { z } from 'zod';
import { amountFromDouble } from '../domain/amount';
import { CalendarDate } from '../domain/calendar-date';
import { IndicatorCode } from '../domain/indicator';
import { PeriodCode } from '../domain/period';
import { Target } from '../domain/target';
import { InvestigationKind, OpenInvestigation } from '../domain/targets/open-investigation';
import { RestatedBaseline } from '../domain/targets/restated-baseline';
import { TargetEdit } from '../domain/targets/target-edit';
import { TargetVerdict } from '../domain/targets/target-verdict';
import { method } from './method';

const longestNote = 2000;
const note = z.string().trim().max(longestNote);
const Year = z.int().min(1990).max(2100);
const targetDecimals = 6;
const Amount = z
  .number()
  .min(0)
  .refine((amount) => amountFromDouble(amount, targetDecimals).ok);

/** A judged target with what is set of it, and its words: the sentence of a report, and the note under each way of judging. */
export const JudgedTarget = TargetVerdict.extend({
  quote: z.string(),
  place: z.string(),
  average: z.boolean(),
  per: Target.shape.per,
  baseYear: Target.shape.baseYear,
  milestones: Target.shape.milestones,
  /** Null where there is no figure to tell of. */
  sentence: z.string().nullable(),
  note: z.string(),
  /** The other ways of judging, with their names and notes, in the order of `variants` after the main one. */
  beside: z.array(z.object({ name: z.string(), note: z.string() })),
});
export type JudgedTarget = z.infer<typeof JudgedTarget>;

const OpenCase = OpenInvestigation.extend({
  /** The last day of the legal time for the investigation. */
  until: CalendarDate,
});

export const JudgedYear = z.object({
  period: PeriodCode,
  previousPeriod: PeriodCode.nullable(),
  /** The day on which open investigations are looked at. */
  measuredOn: CalendarDate,
  targets: z.array(JudgedTarget),
  /** Restated figures in force of all periods. */
  restatements: z.array(RestatedBaseline),
  openCases: z.array(OpenCase),
  /** What was set of the targets and is in force, newest first. */
  edits: z.array(TargetEdit),
});
export type JudgedYear = z.infer<typeof JudgedYear>;

const recorded = z.object({ id: z.string() });
const code = z.string().min(1);

export const targets = {
  /** Judges all targets on the year's report. `measuredOn` null takes the last day of its data, or today before that. */
  judge: method(z.object({ year: Year, measuredOn: CalendarDate.nullable() }), JudgedYear),
  /** Records a figure of an earlier period as it is to be compared with; `amount` is in the indicator's unit. */
  restate: method(
    z.object({
      indicator: IndicatorCode,
      period: PeriodCode,
      amount: z.number().min(0),
      note: note.min(1),
      documentNumber: z.string().trim().min(1).max(100).nullable(),
    }),
    recorded,
  ),
  /** Records an accident of a period that is still being investigated; `indicator` is the one that counts it. */
  recordOpenCase: method(
    z.object({
      indicator: IndicatorCode,
      period: PeriodCode,
      severity: InvestigationKind,
      notifiedOn: CalendarDate,
      extended: z.boolean(),
      note,
    }),
    recorded.extend({ until: CalendarDate }),
  ),
  setBaseYear: method(z.object({ target: code, baseYear: Year.nullable() }), recorded),
  setMilestones: method(
    z.object({
      target: code,
      milestones: z
        .array(z.object({ year: Year, amount: Amount }))
        .max(50)
        .refine((list) => new Set(list.map(({ year }) => year)).size === list.length),
    }),
    recorded,
  ),
  /** Binds a target to the indicators that it is judged on. */
  edit: method(
    z.object({
      target: code,
      measure: Target.shape.measure,
      indicator: IndicatorCode.nullable(),
      denominator: IndicatorCode.nullable(),
    }),
    recorded,
  ),
  /** Takes back one of the deeds above. A setting of a target is taken back before the one that it replaced. */
  undo: method(
    z.object({ id: z.string().min(1) }),
    z.object({ kind: z.enum(['restatement', 'open-case', 'base_year', 'milestones', 'binding']) }),
  ),
};
