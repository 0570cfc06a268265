import { parseArgs } from 'node:util';
import { z } from 'zod';
import { AgencyCode } from '../../shared/domain/agency';
import { CalendarDate } from '../../shared/domain/calendar-date';
import { IndicatorCode } from '../../shared/domain/indicator';
import { AgencyView } from '../../shared/domain/lineage/agency-view';
import { PeriodCode } from '../../shared/domain/period';
import { UsageError } from './usage';

const known = {
  json: { type: 'boolean' },
  db: { type: 'string' },
  preset: { type: 'string' },
  period: { type: 'string' },
  open: { type: 'string' },
  year: { type: 'string' },
  agency: { type: 'string' },
  indicator: { type: 'string' },
  form: { type: 'string' },
  trace: { type: 'string' },
  received: { type: 'string' },
  out: { type: 'string' },
  answers: { type: 'string' },
  submission: { type: 'string' },
  file: { type: 'string' },
  text: { type: 'string' },
  view: { type: 'string' },
  by: { type: 'string' },
  search: { type: 'string' },
  on: { type: 'string' },
  group: { type: 'string' },
  date: { type: 'string' },
  basis: { type: 'string' },
  note: { type: 'string' },
  name: { type: 'string' },
  abbreviation: { type: 'string' },
  kind: { type: 'string' },
  from: { type: 'string' },
  into: { type: 'string' },
  to: { type: 'string' },
  takes: { type: 'string' },
  keeps: { type: 'boolean' },
  duties: { type: 'string' },
  rules: { type: 'string' },
  indicators: { type: 'string' },
  standing: { type: 'string' },
  list: { type: 'string' },
  event: { type: 'string' },
  state: { type: 'string' },
  duty: { type: 'string' },
  entry: { type: 'string' },
  'as-of': { type: 'string' },
  number: { type: 'string' },
  asker: { type: 'string' },
  title: { type: 'string' },
  quote: { type: 'string' },
  due: { type: 'string' },
  reuse: { type: 'string' },
  step: { type: 'string' },
  one: { type: 'boolean' },
  source: { type: 'string' },
  status: { type: 'string' },
  'makes-up-for': { type: 'string' },
  ics: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof known;

/** The command line, taken apart. */
export type Options = {
  readonly command: string;
  readonly paths: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, string | boolean>>>;
};

/** The years whose periods can be opened. */
const Year = z.coerce.number().int().min(2000).max(2100);

/** One code, or several with commas where a command takes them. */
const AgencyCodes = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(AgencyCode));

type Form = { readonly safeParse: (value: unknown) => { readonly success: boolean } };

/** What a value has to look like, whatever the register holds. */
const forms: ReadonlyArray<readonly [name: OptionName, form: Form, words: string]> = [
  ['period', PeriodCode, 'a period such as 2025-Y or 2025-H1'],
  ['agency', AgencyCodes, 'the code of an agency in capitals, such as SYT'],
  ['group', AgencyCode, 'the code of a group in capitals, such as NHOM-DT'],
  ['open', Year, 'a year between 2000 and 2100'],
  ['indicator', IndicatorCode, 'the code of an indicator, such as SK-03'],
];

/** Takes a command line apart. Throws `UsageError` for an unknown option, a missing value or one that has not the form of its kind. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  for (const [name, form, words] of forms) {
    const value = values[name];
    if (value !== undefined && !form.safeParse(value).success) {
      throw new UsageError(`--${name} expects ${words}, got ${value || 'nothing'}.`);
    }
  }
  const [command = '', ...paths] = positionals;
  return { command, paths, values };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of an option that the command cannot do without. */
export function required({ command, values }: Options, name: OptionName): string {
  const value = values[name];
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`${command} needs --${name}.`);
  return value;
}

/** The value of an option, null where it is not given. */
export function optional({ values }: Options, name: OptionName): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

/** A date option, `YYYY-MM-DD`, null where it is not given. */
export function optionalDate(options: Options, name: OptionName): CalendarDate | null {
  const text = optional(options, name);
  if (text === null) return null;
  const date = CalendarDate.safeParse(text);
  if (!date.success) throw new UsageError(`--${name} expects a date as YYYY-MM-DD, got ${text}.`);
  return date.data;
}

/** A date that the command cannot do without. */
export function requiredDate(options: Options, name: OptionName): CalendarDate {
  required(options, name);
  const date = optionalDate(options, name);
  if (date === null) throw new UsageError(`${options.command} needs --${name}.`);
  return date;
}

/** One of some words, null where the option is not given. */
export function oneOf<Word extends string>(
  options: Options,
  name: OptionName,
  words: readonly Word[],
): Word | null {
  const text = optional(options, name);
  if (text === null) return null;
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new UsageError(`--${name} expects one of ${words.join(', ')}, got ${text || 'nothing'}.`);
  return word;
}

/** The codes of a list with commas, none where it is empty; null where the option is not given. */
export function codesIn(options: Options, name: OptionName): string[] | null {
  const text = optional(options, name);
  if (text === null) return null;
  return text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}

/** The year that a command cannot do without. */
export function requiredYear(options: Options): number {
  const text = required(options, 'year');
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 1990 || year > 2100) {
    throw new UsageError(`--year expects a year such as 2025, got ${text}.`);
  }
  return year;
}

/** How agencies are to be named and gathered: as they were then, where nothing is said. */
export function viewOption(options: Options): AgencyView {
  const text = optional(options, 'view');
  const view = AgencyView.safeParse(text ?? 'then');
  if (!view.success) throw new UsageError(`--view expects then or now, got ${text || 'nothing'}.`);
  return view.data;
}

/** Refuses options and paths that a command has no use for, so that a slip is noticed. */
export function only(
  { command, values, paths }: Options,
  names: readonly OptionName[],
  takesPaths = false,
): void {
  const strays = Object.keys(values).filter((name) => name !== 'json' && !names.includes(name as OptionName));
  if (strays.length > 0) throw new UsageError(`${command} has no option --${strays.join(', --')}.`);
  if (!takesPaths && paths.length > 0) throw new UsageError(`${command} takes no ${paths.join(' ')}.`);
}
