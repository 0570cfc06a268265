import type { z } from 'zod';
import { agencies } from './agencies';
import { chase } from './chase';
import { consolidation } from './consolidation';
import { deadlines } from './deadlines';
import { desktop } from './desktop';
import { duties } from './duties';
import { entry } from './entry';
import { holidays } from './holidays';
import { intake } from './intake';
import type { Method } from './method';
import { planReading } from './plan-reading';
import { plans } from './plans';
import { reception } from './reception';
import { register } from './register';
import { reminders } from './reminders';
import { requests } from './requests';
import { statutory } from './statutory';
import { targets } from './targets';
import { templates } from './templates';

export type Subjects = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** Answered by the data process, which owns the database and the workbooks; the command line asks the same. */
export const dataContract = {
  plans,
  planReading,
  register,
  agencies,
  templates,
  intake,
  entry,
  reception,
  consolidation,
  statutory,
  targets,
  duties,
  requests,
  holidays,
  deadlines,
  reminders,
  chase,
} as const satisfies Subjects;

/** Answered by the main process, which owns the windows. */
export const mainContract = { desktop } as const satisfies Subjects;

/** Everything that can be asked of the application. Start reading here. */
export const contract = { ...dataContract, ...mainContract };

type ChannelOf<C extends Subjects> = { [S in keyof C & string]: `${S}.${keyof C[S] & string}` }[keyof C &
  string];
export type Channel = ChannelOf<typeof contract>;

type Ask<M> = M extends Method<infer I, infer O> ? (input: z.input<I>) => Promise<z.output<O>> : never;
type Answer<M> =
  M extends Method<infer I, infer O> ? (input: z.output<I>) => z.input<O> | Promise<z.input<O>> : never;

/** How a caller sees a set of subjects. */
export type ApiOf<C extends Subjects> = {
  readonly [S in keyof C]: { readonly [M in keyof C[S]]: Ask<C[S][M]> };
};
export type Api = ApiOf<typeof contract>;
export type DataApi = ApiOf<typeof dataContract>;

/** What an implementation must provide: a missing or misspelt method does not compile. */
export type HandlersOf<C extends Subjects> = {
  readonly [S in keyof C]: { readonly [M in keyof C[S]]: Answer<C[S][M]> };
};
export type HandlersFor<S extends keyof typeof contract> = HandlersOf<typeof contract>[S];

/** The names `subject.method` of a set of subjects, in the order they are written. */
export function channelsOf<C extends Subjects>(subjects: C): ReadonlyArray<ChannelOf<C>> {
  return Object.entries(subjects).flatMap(([subject, methods]) =>
    Object.keys(methods).map((name) => `${subject}.${name}` as ChannelOf<C>),
  );
}

export const channels: readonly Channel[] = channelsOf(contract);
