import type { DataApi } from '../../../shared/contract';
import type { Options } from '../options';
import type { Outcome } from '../outcome';

/** A command: which database it works on, and what it does with it. */
export type Command = {
  /** `none` needs no database, `optional` takes one that is named, `existing` refuses a missing file, `new` makes it. */
  readonly database: 'none' | 'optional' | 'existing' | 'new';
  readonly run: (api: DataApi, options: Options) => Promise<Outcome>;
};
