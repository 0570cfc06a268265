import { z } from 'zod';
import { DueTerms } from './due-terms';
import { ShiftPolicy, WindowBasis } from './rule-settings';

/** A day of no plan that ships with the application: a report that the law asks, or the council's year. Its code never changes. */
export const ShippedRule = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['statutory', 'council']),
  title: z.string().min(1),
  who: z.string(),
  reportTo: z.string(),
  terms: DueTerms,
  shift: ShiftPolicy,
  begins: z.object({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).nullable(),
  window: WindowBasis.nullable(),
  part: z.enum(['H1', 'H2', 'Y']).nullable(),
  quote: z.string(),
  document: z.string().nullable(),
  form: z.string().nullable(),
  note: z.string(),
  fromYear: z.int().nullable(),
  toYear: z.int().nullable(),
});
export type ShippedRule = z.infer<typeof ShippedRule>;

/** The days of no plan that ship with the application, `resources/deadlines`. */
export const ShippedRules = z.strictObject({
  rules: z
    .array(ShippedRule)
    .refine((rules) => new Set(rules.map(({ code }) => code)).size === rules.length, {
      message: 'every code once',
    }),
});
