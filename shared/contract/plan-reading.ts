import { z } from 'zod';
import { PlanReading } from '../plan-reading/plan-reading';
import { SourceDocument } from '../plan-reading/source-document';
import { method } from './method';

/** The longest text that may be pasted, in UTF-16 units: some thousand pages. */
export const longestPasted = 5_000_000;

export const planReading = {
  /**
   * Reads a plan from a file or a pasted text. Nothing is stored; a document that is no plan is an answer too, with `notPlan`. Refuses
   * a file that cannot be read, with the reason.
   */
  read: method(
    z.union([
      z.object({ path: z.string().min(1) }).strict(),
      z.object({ text: z.string().max(longestPasted) }).strict(),
    ]),
    z.object({ document: SourceDocument, reading: PlanReading }),
  ),
};
