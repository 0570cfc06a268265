import { z } from 'zod';
import { DocumentField } from '../domain/document-edit';
import { PeriodCode } from '../domain/period';
import { Plan } from '../domain/plan';
import { PlanDetail } from '../domain/plan-detail';
import { YearOpening } from '../domain/year-opening';
import { method } from './method';

export const PresetSummary = z.object({
  code: z.string(),
  title: z.string(),
  province: z.string(),
  agencyItems: z.int(),
  duties: z.int(),
  targets: z.int(),
  /** How many of the targets name an amount. */
  quantifiedTargets: z.int(),
  /** How many reporting rules name a day. */
  datedRules: z.int(),
  indicators: z.int(),
});
export type PresetSummary = z.infer<typeof PresetSummary>;

/** A plan of the register by its code; null is the plan at work. */
const plan = z.string().min(1).max(100).nullable().default(null);

export const plans = {
  /** The plans that ship with the application. */
  presets: method(z.void(), z.array(PresetSummary)),
  /** Enters a preset, which becomes the plan at work; the register keeps what it knows. Refused (`plan_already_loaded`) the second time. */
  load: method(z.object({ preset: z.string() }), Plan),
  /** The plan at work; null in an empty database. */
  current: method(z.void(), Plan.nullable()),
  /** All plans of the register, the plan at work first. */
  list: method(z.void(), z.array(Plan)),
  /** Everything that a plan says. */
  detail: method(z.strictObject({ plan }), PlanDetail),
  /** The text that a plan was read from, in which the places of its detail are counted; null where it is not kept. */
  text: method(z.strictObject({ plan }), z.string().nullable()),
  /**
   * Fills in or puts right the head of a plan's document: a blank without further words, a value only with a reason. `null`
   * makes number or date blank. Refused: `bad_document_value`, `reason_missing`.
   */
  editDocument: method(
    z.object({
      plan,
      field: DocumentField,
      value: z.string().max(2000).nullable(),
      reason: z.string().max(1000).nullable().default(null),
    }),
    PlanDetail,
  ),
  /** Takes an edit back. Refused where it was already (`already_undone`) or a later one of the field stands (`later_edit_stands`). */
  undoEdit: method(z.object({ plan, edit: z.int().positive() }), PlanDetail),
  /** Opens the periods of a year by the dated rules of the plan at work; names those that were not there yet. */
  openYear: method(
    z.object({ year: z.int().min(2000).max(2100) }),
    z.object({ opened: z.array(PeriodCode) }),
  ),
  /** The years that were opened by hand, newest first; undone ones stay and say so. */
  openings: method(z.void(), z.array(YearOpening)),
  /** Takes an opening back. Refused: `already_undone`, `period_in_use` where a report came or something else refers to a period. */
  undoOpening: method(
    z.object({ opening: z.string().min(1).max(100) }),
    z.object({ closed: z.array(PeriodCode) }),
  ),
};
