import type { TableSlot } from './lined-table';
import type { TableContext } from './table-context';

/** Why the only column that may hold the figures is not taken without asking. */
export const columnDoubts = [
  /** Women alone, or another part. */
  'part',
  'plan',
  /** An increase, a share, a comparison. */
  'comparison',
  'previous',
  'estimate',
  'other_agency',
  'other_period',
  /** It may be of the period or of another. */
  'unclear_period',
  /** The title above the table speaks of plans, of one district or of another period. */
  'title',
  /** Its heading does not say whose or which figures they are. */
  'heading',
] as const;
export type ColumnDoubt = (typeof columnDoubts)[number];

const ofRoles: Readonly<Partial<Record<TableSlot['role'], ColumnDoubt>>> = {
  part: 'part',
  plan: 'plan',
  percent: 'comparison',
  previous: 'previous',
  estimate: 'estimate',
};

/** What is doubtful about a column that alone may hold the figures of a table. */
export function doubtOfColumn(
  { role, verdict, path }: TableSlot,
  { bodies, title, wanted }: Pick<TableContext, 'bodies' | 'title' | 'wanted'>,
): ColumnDoubt {
  const ofRole = ofRoles[role];
  if (ofRole) return ofRole;
  if (path.some(bodies.isOtherAgency)) return 'other_agency';
  if (verdict === 'other') return 'other_period';
  if (verdict === 'unclear' || (verdict === 'year' && wanted?.kind !== 'year')) return 'unclear_period';
  return title === 'unclear' ? 'title' : 'heading';
}
