import type { EntryKind } from './plan-draft';

/** Kinds whose words may be two findings in one. */
export const splitKinds: ReadonlySet<EntryKind> = new Set([
  'item',
  'duty',
  'target',
  'rule',
  'task',
  'basis',
  'recipient',
]);
