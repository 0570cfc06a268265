import { z } from 'zod';
import { SourceSpan } from './source-span';

/**
 * A heading or task of a plan's own tree, in the order of the plan. `parent` is the `ref` of the one it stands under, which
 * comes before it; null at the top. The numbered items of the agencies are assignments and not in this tree.
 */
export const PlanSection = z.object({
  /** Where it stands, unique in its plan: `III.1.-2`. */
  ref: z.string().min(1),
  parent: z.string().nullable(),
  kind: z.enum(['section', 'task']),
  /** As printed: `I`, `1`, `a`, `đ`, `4.1`, `-`; empty for a paragraph without one. Never worked out from the order. */
  label: z.string(),
  text: z.string(),
  source: SourceSpan.nullable().default(null),
});
export type PlanSection = z.infer<typeof PlanSection>;
