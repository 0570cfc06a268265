import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = join(import.meta.dirname, '../../../shared');

/** Whether the plans and what people found in them stand beside this repository. */
export const haveSeeds = existsSync(join(folder, 'seeds')) && existsSync(join(folder, 'extraction'));

const Basis = z.object({ number: z.string().nullable(), date: z.string().nullable() });
const Target = z.object({
  direction: z.enum(['giam', 'tang', 'dat']),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  average: z.boolean().default(false),
  at_least: z.boolean().default(false),
  quantified: z.boolean(),
  verbatim: z.string().optional(),
});
const Rule = z.object({
  month: z.number().nullable(),
  day: z.number().nullable(),
  before: z.boolean().nullable(),
  period: z.string(),
  adhoc: z.boolean(),
});

/** What people found in a plan, as far as heads, targets and rules go. */
export const Gold = z.object({
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string(),
  title: z.string(),
  legalBasis: z.array(Basis),
  targets: z.array(Target),
  reporting: z.array(Rule),
  recipients: z.array(z.string()),
});
export type Gold = z.infer<typeof Gold>;

const names = {
  'cao-bang': ['000_f7e18b24197eebfc.txt', '000_cao_bang_plan.json'],
  'can-tho': ['001_b3ae284b79d45d56.txt', '001_can_tho_plan.json'],
  'thai-nguyen': ['002_d8e59ba1b421269f.txt', '002_thai_nguyen_plan.json'],
  'dak-lak': ['004_490aee9f609b7041.txt', '004_dak_lak_plan.json'],
  report: ['003_fb388b06cc7b5b9b.txt', '003_cao_bang_report.json'],
} as const;
export type SeedName = keyof typeof names;

/** The four plans among the seeds. */
export const plans: readonly SeedName[] = ['cao-bang', 'can-tho', 'thai-nguyen', 'dak-lak'];

/** Where a seed stands. */
export function seedPath(name: SeedName): string {
  return join(folder, 'seeds', names[name][0]);
}

/** The text of a seed. */
export function seedText(name: SeedName): string {
  return readFileSync(seedPath(name), 'utf8');
}

/** What people found in a plan. */
export function goldOf(name: SeedName): Gold {
  return Gold.parse(JSON.parse(readFileSync(join(folder, 'extraction', names[name][1]), 'utf8')));
}
