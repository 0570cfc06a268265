import { z } from 'zod';
import { Plan } from '../domain/plan';
import { method } from './method';

export const PresetSummary = z.object({
  code: z.string(),
  title: z.string(),
  province: z.string(),
  agencyItems: z.int(),
  duties: z.int(),
  targets: z.int(),
  indicators: z.int(),
});

export const plans = {
  /** The plans that ship with the application. */
  presets: method(z.void(), z.array(PresetSummary)),
  /** Fills an empty database with a preset. */
  load: method(z.object({ preset: z.string() }), Plan),
  /** The plan at work; null in an empty database. */
  current: method(z.void(), Plan.nullable()),
};
