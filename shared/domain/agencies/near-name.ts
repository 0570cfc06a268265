import type { KnownAgency } from './known-register';

/** Agencies whose names may mean what is written; `isSame`: but for an abbreviation they are written alike. */
export type NearName = (
  name: string,
) => ReadonlyArray<{ readonly agency: KnownAgency; readonly isSame: boolean }>;
