import type { HeadingRole } from './heading-role';

/** Roles of the columns in front of figures, which hold none themselves. */
export const frontRoles: ReadonlySet<HeadingRole> = new Set([
  'ordinal',
  'label',
  'body',
  'code',
  'unit',
  'note',
]);
